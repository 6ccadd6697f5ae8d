"""What the logs hold: events and codes, and of an error where it came from; never what a person typed or was sent."""

import io
import json
import logging
import logging.config
import re
import time
from collections.abc import Iterator

import pytest
import structlog
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DataError, connection
from django.test import Client
from django.urls import path
from django.utils import timezone

from lumira import logs
from lumira.accounts.services.api_keys import issue_api_key
from orders.models import Order
from tests.checkout.conftest import running_double, stripe
from tests.factories.people import PASSWORD
from tests.jobs import run_jobs
from tests.journeys import walk
from tests.journeys.conftest import signed_in
from tests.lumira.accounts.conftest import code_at, give_code, give_password, new_browser, with_totp

__all__ = ["running_double", "stripe"]

TYPED = {
    "first_name": "Prénomsecret",
    "last_name": "Nomsecret",
    "email": "adressesecrete@exemple.fr",
    "phone": "0612345678",
    "birth_place": "Villesecrète",
    "question": "Maquestionsecrète ?",
    "objective": "Monobjectifsecret.",
}


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that production would write, from the moment of the test."""
    config = logs.configuration(level="INFO", as_json=True)
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(
        logging.config.DictConfigurator(config).configure_formatter(config["formatters"]["structured"])
    )
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield text
    root.removeHandler(handler)
    root.setLevel(before)
    logs.configuration(level="WARNING", as_json=False)


def lines(log: io.StringIO) -> list[dict]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


@pytest.mark.django_db
def test_a_whole_journey_leaves_nothing_personal_in_the_logs(log, stripe, emma, vera, ada, clean_cache):
    secrets = [*TYPED.values(), PASSWORD]
    visitor = Client(headers={"accept-language": "fr"})
    contact = {name: TYPED[name] for name in ("first_name", "last_name", "email")}
    visitor.post("/commande/profond/", {**contact, "email": TYPED["email"] + "@"})
    answer = walk.choose(visitor, "profond", **contact)
    walk.pay(visitor, stripe, answer, "pm_card_chargeDeclined")
    walk.pay(visitor, stripe, answer)
    order = walk.order_of(answer)
    dossier = {name: TYPED[name] for name in ("birth_place", "question", "objective", "phone")}
    visitor.post(f"/commande/{order.number}/dossier/brouillon/", dossier)
    secrets += ["visage-secret.jpg", answer["clientSecret"]]
    visitor.post(
        f"/commande/{order.number}/dossier/photo/face_photo/",
        {"face_photo": SimpleUploadedFile("visage-secret.jpg", b"rien")},
    )
    walk.confide(visitor, order.number, **dossier, delivery_format="whatsapp", birth_year="1900000")
    walk.confide(visitor, order.number, **dossier, delivery_format="whatsapp")
    visitor.post("/suivi/", {"email": TYPED["email"]})
    visitor.post("/connexion/lien/", {"email": TYPED["email"]})
    run_jobs()
    tokens = [token for message in mail.outbox for token in re.findall(r"/(?:acces|lien)/([\w-]{43})/", message.body)]
    assert len(tokens) >= 3
    secrets += [*tokens, visitor.session.session_key]
    for token in tokens:
        for kind in ("acces", "connexion/lien"):
            browser = new_browser()
            browser.get(f"/{kind}/{token}/")
            browser.handler.enforce_csrf_checks = True
            browser.post(f"/{kind}/{token}/")
    with_totp(emma)
    browser, code = new_browser(), code_at(time.time())
    give_password(browser, emma.email, "mot-de-passe-faux")
    give_password(browser, emma.email)
    give_code(browser, "000000")
    give_code(browser, code)
    secrets += ["mot-de-passe-faux", code, emma.email]
    browser.post(f"/atelier/commandes/{order.number}/prendre/")
    browser.post(f"/atelier/commandes/{order.number}/proposer/")
    browser.post(f"/atelier/commandes/{order.number}/voix/", {"recording": walk.recording()})
    browser.get(f"/atelier/commandes/{order.number}/fichiers/{order.files.first().id}/").getvalue()
    browser.get(f"/atelier/?q={TYPED['last_name']}")
    browser.post(f"/atelier/commandes/{order.number}/soumettre/")
    signed_in(vera).get(f"/atelier/validation/{order.number}/")
    _key, secret = issue_api_key(name="Essai", scopes=["orders:read"], by=ada, now=timezone.now())
    Client().get(f"/api/orders/?email={TYPED['email']}", headers={"authorization": f"Bearer {secret}"})
    Client().get(f"/api/orders/?email={TYPED['email']}", headers={"authorization": f"Bearer {secret}x"})
    Client().get(f"/api/orders/{order.id}", headers={"x-order-token": tokens[0]})
    Client().get(f"/nulle-part/{tokens[0]}/?email={TYPED['email']}")
    secrets += [secret, secret.removeprefix("lum_")]

    written = log.getvalue()
    assert [secret for secret in secrets if secret in written or json.dumps(secret)[1:-1] in written] == []
    assert Order.objects.get().status == "in_validation"
    requests = [line for line in lines(log) if line["event"] == "request"]
    assert len(requests) > 30
    assert {"checkout:choose", "orders:access", "expertdesk:recording"} <= {line["route"] for line in requests}
    assert all(set(line) == {*REQUEST_LINE} for line in requests)


REQUEST_LINE = ("event", "level", "logger", "method", "ms", "request_id", "route", "status", "timestamp")


def of_the_database(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::jsonb", ['{"question": "Maquestionsecrète \\u0000"}'])


def of_a_number(request):
    int("adressesecrete@exemple.fr")


def of_our_code(request):
    return request.nothing_of_this_name


urlpatterns = [
    path("database/", of_the_database),
    path("number/", of_a_number),
    path("code/", of_our_code),
]
for view in (of_the_database, of_a_number, of_our_code):
    view.login_required = False


@pytest.mark.django_db
@pytest.mark.urls("tests.lumira.test_logs")
@pytest.mark.parametrize(
    ("page", "kind", "words"),
    [
        ("/database/", "django.db.utils.DataError", ""),
        ("/database/", "psycopg.errors.UntranslatableCharacter", "22P05"),
        ("/number/", "builtins.ValueError", ""),
        ("/code/", "builtins.AttributeError", "'WSGIRequest' object has no attribute 'nothing_of_this_name'"),
    ],
)
def test_an_error_says_where_and_what_but_not_with_what(log, page, kind, words):
    browser = Client(raise_request_exception=False)

    answer = browser.get(page)

    (line,) = [line for line in lines(log) if line["event"] == "unhandled_exception"]
    assert answer.status_code == 500
    assert f"{kind}: {words}\n" in line["exception"] if words else f"{kind}\n" in line["exception"]
    assert "tests/lumira/test_logs.py" in line["exception"]
    assert "secr" not in line["exception"].replace("secrète \\", "").replace('adressesecrete@exemple.fr")', "")


def test_an_error_of_another_library_is_cut_short_too(log):
    logger = logging.getLogger("some.library")
    try:
        raise ValueError("adressesecrete@exemple.fr")
    except ValueError:
        logger.exception("it failed")
        structlog.get_logger("ours").error("it_failed", exc_info=True)

    assert [line["exception"].splitlines()[-1] for line in lines(log)] == ["builtins.ValueError"] * 2


def test_a_chain_of_errors_ends(log):
    first, second = ValueError("a"), KeyError("b")
    first.__context__, second.__context__ = second, first
    structlog.get_logger("ours").error("it_failed", exc_info=first)

    assert "builtins.KeyError\n\nThen:" in lines(log)[0]["exception"]


@pytest.mark.django_db
def test_an_ordinary_refusal_is_no_error(log, client):
    client.get("/suivi/LU260101001/")
    client.get("/nulle-part/")

    assert {line["level"] for line in lines(log)} == {"info"}
    assert DataError.__name__ not in log.getvalue()
