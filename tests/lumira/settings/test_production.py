"""`lumira.settings.production` started for real: what a deployment serves, to whom, and when it says it is ready."""

import json
import re
import time
from collections.abc import Iterator

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

from lumira.demo import postgres
from tests.lumira.demo.stripe_double.running import until
from tests.lumira.settings.browser import Browser, Stream
from tests.lumira.settings.deployment import ADMIN, PASSWORD, Deployment

pytestmark = pytest.mark.faults


@pytest.fixture(scope="module")
def deployment() -> Iterator[Deployment]:
    deployment = Deployment()
    try:
        deployment.prepare()
        deployment.start()
        yield deployment
    finally:
        deployment.stop()


def ready(deployment: Deployment) -> tuple[int, dict[str, str]]:
    answer = deployment.browser().get("/readyz")
    return answer.status, json.loads(answer.text)


def signed_in(deployment: Deployment) -> Browser:
    """Relate an application of codes after the first sign-in, then sign in with password and code."""
    browser = deployment.browser()
    browser.get("/connexion/")
    browser.post("/connexion/", login=ADMIN, password=PASSWORD)
    assert browser.get("/atelier/").location == "/connexion/securite/totp/"
    browser.post("/connexion/confirmer/", password=PASSWORD)
    secret = re.search(r'id="cle">(\w+)<', browser.get("/connexion/securite/totp/").text).group(1)
    assert browser.post("/connexion/securite/totp/", code=code(secret)).status == 302
    browser = deployment.browser()
    browser.get("/connexion/")
    assert browser.post("/connexion/", login=ADMIN, password=PASSWORD).location == "/connexion/code/"
    assert browser.get("/atelier/").location.startswith("/connexion/")
    # The step after this one: the code that related the application is spent.
    assert browser.post("/connexion/code/", code=code(secret, steps=1)).location == "/atelier/"
    return browser


def code(secret: str, *, steps: int = 0) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps))


def live_stream(browser: Browser, page: str) -> Stream:
    path = re.search(r'data-live-url="([^"]+)"', browser.get(page).text).group(1)
    stream = browser.stream(path)
    assert stream.response.status == 200
    assert stream.response.headers["Content-Type"] == "text/event-stream"
    return stream


def order_free_reading(visitor: Browser, email: str) -> str:
    """Order the free level and return the order's number."""
    page = visitor.get("/commande/initie/")
    answer = visitor.post(
        "/commande/initie/",
        attempt_id=page.field("attempt_id"),
        first_name="Camille",
        last_name="Aubry",
        email=email,
        consent="on",
        consent_digital="on",
    )
    return re.search(r"LU\d+", answer.location).group(0)


def test_a_production_is_ready_once_database_schema_cache_and_storage_answer(deployment):
    assert ready(deployment) == (
        200,
        {"status": "ok", "database": "ok", "migrations": "ok", "cache": "ok", "storage": "ok"},
    )
    assert deployment.browser().get("/healthz").status == 200


def test_the_deployment_checks_find_nothing(deployment):
    done = deployment.manage("check", "--deploy")

    # The document of the API has tests of its own.
    found = re.findall(r"^\S+: \((?!drf_spectacular)(\S+)\)", done.stderr, re.MULTILINE)
    assert (done.returncode, found) == (0, [])


def test_static_files_have_hashed_names_and_are_kept_for_ever(deployment):
    page = deployment.browser().get("/").text
    style = re.search(r'href="(/static/css/base\.[0-9a-f]{12}\.css)"', page).group(1)

    answer = deployment.browser().get(style)

    assert (answer.status, answer.headers["Cache-Control"]) == (200, "max-age=315360000, public, immutable")
    assert deployment.browser().get("/static/css/base.css").headers["Cache-Control"] == "max-age=60, public"


def test_plain_http_is_sent_to_https_and_a_foreign_host_is_refused(deployment):
    browser = deployment.browser()
    headers = browser.get("/").headers

    assert headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains; preload"
    browser.host = "elsewhere.example"
    assert browser.get("/").status == 400


def test_neither_demo_pages_nor_the_mailbox_exist(deployment):
    assert [deployment.browser().get(path).status for path in ("/demo/courrier/", "/demo/courrier.json")] == [404, 404]


def test_two_web_processes_count_a_visitors_tries_together(deployment):
    browser = deployment.browser()
    browser.address = "203.0.113.99"

    answers = [browser.get(f"/acces/{number}/").status for number in range(41)]

    # 20 a minute; a minute may end between two of them.
    assert (answers[:20], 429 in answers, answers.count(404) <= 40) == ([404] * 20, True, True)


def test_staff_signs_in_with_totp_and_a_live_event_tells_of_a_new_order(deployment):
    staff = signed_in(deployment)
    stream = live_stream(staff, "/atelier/")
    stream.event("resync")

    number = order_free_reading(deployment.browser(), "camille@exemple.fr")

    order_id = deployment.sql(f"SELECT id FROM orders_order WHERE number = '{number}'")
    assert stream.event("order") == {"topic": "desk", "kind": "order", "id": order_id}
    stream.close()
    assert number in staff.get("/atelier/?onglet=incomplets").text


def test_the_worker_sends_the_clients_private_link(deployment):
    number = order_free_reading(deployment.browser(), "noor@exemple.fr")

    letter = until(lambda: next((mail for mail in deployment.mail.letters if mail["To"] == "noor@exemple.fr"), None))
    link = re.search(r"https://www\.lumira\.fr(/acces/\S+)", letter.get_body(("plain",)).get_content()).group(1)
    visitor = deployment.browser()
    assert visitor.get(f"/suivi/{number}/").status == 404
    assert visitor.get(link).location == f"/commande/{number}/dossier/"
    assert visitor.get(f"/suivi/{number}/").status == 200


def test_a_job_whose_worker_was_killed_is_run_again_by_the_next_worker_and_sends_nothing_twice(deployment):
    def last_job(columns: str) -> str:
        return deployment.sql(
            f"SELECT {columns} FROM procrastinate_jobs WHERE task_name LIKE 'orders.%' ORDER BY id DESC LIMIT 1"
        )

    until(lambda: last_job("status") == "succeeded")
    letters = len(deployment.mail.letters)
    deployment.processes["worker"].kill()
    deployment.processes["worker"].wait()
    # As if the letter had left and the note had not been made.
    deployment.sql(
        "UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT max(id) FROM procrastinate_workers)"
        f" WHERE id = {last_job('id')};"
        " UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 minute'"
    )
    deployment.start_worker()

    until(lambda: last_job("status") == "succeeded", seconds=40)
    assert len(deployment.mail.letters) == letters


def test_logs_are_json_without_a_person_in_them(deployment):
    written = deployment.log("wsgi") + deployment.log("worker")

    requests = [json.loads(line) for line in written.splitlines() if '"event": "request"' in line]
    assert {"request_id", "route", "status", "ms"} <= set(requests[0])
    assert [word for word in ("camille", "noor", "Aubry", PASSWORD, "/acces/") if word in written] == []


def test_a_missing_migration_makes_it_unready(deployment):
    deployment.sql("UPDATE django_migrations SET name = name || '_away' WHERE app = 'orders'")
    status, body = ready(deployment)
    deployment.sql("UPDATE django_migrations SET name = replace(name, '_away', '') WHERE app = 'orders'")

    assert (status, body["database"], body["migrations"]) == (503, "ok", "down")
    assert ready(deployment)[0] == 200


def test_a_missing_cache_table_makes_it_unready(deployment):
    deployment.sql("ALTER TABLE lumira_cache RENAME TO lumira_cache_away")
    status, body = ready(deployment)
    deployment.sql("ALTER TABLE lumira_cache_away RENAME TO lumira_cache")

    assert (status, body["cache"]) == (503, "down")


def test_a_restarted_database_is_found_again_and_streams_are_told_to_look(deployment):
    visitor = deployment.browser()
    number = order_free_reading(visitor, "inaya@exemple.fr")
    stream = live_stream(visitor, f"/suivi/{number}/")
    stream.event("resync")

    postgres.stop(deployment.server, mode="immediate")
    status, body = ready(deployment)
    assert (status, body["database"], deployment.browser().get("/healthz").status) == (503, "down", 200)
    deployment.restart_database()

    assert until(lambda: ready(deployment)[0] == 200)
    assert stream.event("resync") == {"kind": "resync"}
    stream.close()


def test_a_worker_that_lost_its_database_leaves_with_1_so_that_its_supervisor_restarts_it(deployment):
    assert deployment.processes["worker"].wait(timeout=40) == 1
