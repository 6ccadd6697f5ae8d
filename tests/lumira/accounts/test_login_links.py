"""A client's door: a link by e-mail, spent by one click; the same answer for everyone who asks."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from lumira.accounts.models import LoginLink, User
from lumira.accounts.services.login_links import issue_login_link
from lumira.accounts.tokens import token_hash
from orders.services.access import issue_access
from tests.factories.orders import paid
from tests.jobs import run_jobs
from tests.lumira.accounts.conftest import new_browser

ASK = "/connexion/lien/"
SAID = "Si cette adresse est connue, un lien de connexion vient de partir."


def ask(browser, email):
    return browser.post(ASK, {"email": email}, follow=True)


def link_of(message):
    return re.search(r"http://testserver(/connexion/lien/\S+/)", message.body).group(1)


def test_known_unknown_and_team_get_the_same_answer(alice, emma):
    pages = []
    for email in (alice.email, "personne@exemple.fr", emma.email):
        answer = ask(new_browser(), email)
        pages.append(re.sub(r'name="csrfmiddlewaretoken" value="\w+"|[0-9a-f]{32}', "", answer.content.decode()))
    run_jobs()

    assert SAID in pages[0]
    assert pages[0] == pages[1] == pages[2]
    assert [message.to for message in mail.outbox] == [[alice.email]]


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["", "alice", "a@b", "x" * 400 + "@exemple.fr", "a@exemple.fr\x00"])
def test_what_is_no_address_gets_its_sentence(browser, typed):
    answer = browser.post(ASK, {"email": typed})

    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["email"])


def test_the_link_signs_in_by_one_click_and_once(browser, alice):
    ask(browser, alice.email)
    run_jobs()
    link = link_of(mail.outbox[0])

    for _scanner in range(2):
        assert new_browser().get(link).status_code == 200
    assert browser.get("/sanctuaire/").context["user"].is_anonymous
    signed = browser.post(link)
    again = new_browser().post(link)

    assert signed.url == "/sanctuaire/"
    assert browser.get("/sanctuaire/").context["user"] == alice
    assert again.status_code == 404
    assert "Ce lien n’est plus valable" in again.content.decode()


def test_the_token_exists_in_the_message_only(alice):
    token = issue_login_link(alice, now=timezone.now())

    assert len(token) >= 43
    assert LoginLink.objects.get().token_hash == token_hash(token)
    assert token not in str(LoginLink.objects.values())


@pytest.mark.parametrize(
    "spoil",
    [
        lambda user, link: LoginLink.objects.filter(user=user).update(
            created_at=timezone.now() - timedelta(hours=1), expires_at=timezone.now() - timedelta(seconds=1)
        ),
        lambda user, link: User.objects.filter(pk=user.pk).update(is_active=False),
        lambda user, link: User.objects.filter(pk=user.pk).update(kind=User.Kind.TEAM),
        lambda user, link: LoginLink.objects.filter(user=user).update(used_at=timezone.now()),
    ],
    ids=["expired", "deactivated", "joined the team", "used"],
)
def test_a_link_that_no_longer_counts_signs_nobody_in(browser, alice, spoil):
    link = f"/connexion/lien/{issue_login_link(alice, now=timezone.now())}/"
    spoil(alice, link)

    assert browser.post(link).status_code == 404
    assert "_auth_user_id" not in browser.session


def test_a_link_lasts_fifteen_minutes(alice):
    now = timezone.now()
    issue_login_link(alice, now=now)

    assert LoginLink.objects.get().expires_at == now + timedelta(minutes=15)


def test_signing_in_changes_the_session_s_key_and_keeps_its_orders(browser, alice):
    order = paid(timezone.now())
    browser.get(f"/acces/{issue_access(order, now=timezone.now())}/")
    before = browser.session.session_key

    browser.post(f"/connexion/lien/{issue_login_link(alice, now=timezone.now())}/")

    assert browser.session.session_key != before
    assert browser.get(f"/suivi/{order.number}/").status_code == 200


def test_the_click_needs_the_page_s_own_token(alice):
    browser = new_browser()
    browser.handler.enforce_csrf_checks = True

    assert browser.post(f"/connexion/lien/{issue_login_link(alice, now=timezone.now())}/").status_code == 403
    assert LoginLink.objects.get().used_at is None


def test_the_page_of_a_link_is_not_indexed_and_tells_nobody_its_address(browser, alice):
    answer = browser.get(f"/connexion/lien/{issue_login_link(alice, now=timezone.now())}/")

    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cache-Control"] == "no-store"


def test_asking_too_often_is_refused_by_address(browser, alice):
    answers = [browser.post(ASK, {"email": f"x{number}@exemple.fr"}).status_code for number in range(6)]

    assert answers == [302] * 5 + [429]
    assert new_browser("198.51.100.9").post(ASK, {"email": alice.email}).status_code == 302


def test_one_mailbox_is_not_filled_from_many_addresses(alice):
    for number in range(9):
        new_browser(f"198.51.100.{number}").post(ASK, {"email": alice.email})
    run_jobs()

    assert len(mail.outbox) == 5


def test_guessing_tokens_is_slowed_down(browser):
    answers = [browser.get(f"/connexion/lien/{number:043}/").status_code for number in range(21)]

    assert answers == [200] * 20 + [429]


def test_a_client_signs_out(browser, alice):
    browser.post(f"/connexion/lien/{issue_login_link(alice, now=timezone.now())}/")
    browser.post("/deconnexion/")

    assert browser.get("/sanctuaire/").context["user"].is_anonymous


def test_a_client_finds_no_desk_and_no_admin(browser, alice):
    browser.post(f"/connexion/lien/{issue_login_link(alice, now=timezone.now())}/")

    assert browser.get("/atelier/").status_code == 403
    assert browser.get("/admin/").status_code in (302, 403)
    assert browser.get("/admin/orders/order/").status_code in (302, 403)
