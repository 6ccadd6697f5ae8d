"""Sessions of the team: careful cookies, and over as soon as the person, the role or the password is."""

from django.conf import settings

from lumira.accounts.models import User
from tests.lumira.accounts.conftest import (
    give_code,
    give_password,
    is_in,
    new_browser,
    with_totp,
)


def sign_in(browser, user):
    give_password(browser, user.email)
    return give_code(browser)


def test_a_client_has_no_password_to_sign_in_with(browser, alice):
    give_password(browser, alice.email, "")
    give_password(browser, alice.email, alice.password)

    assert browser.get("/atelier/").status_code == 302


def test_a_deactivated_member_is_out_at_once(browser, emma):
    with_totp(emma)
    sign_in(browser, emma)
    User.objects.filter(pk=emma.pk).update(is_active=False)

    assert not is_in(browser)
    give_password(again := new_browser(), emma.email)
    give_code(again)
    assert not is_in(again)


def test_a_role_taken_away_counts_from_the_next_request(browser, emma):
    with_totp(emma)
    sign_in(browser, emma)
    emma.groups.clear()

    assert browser.get("/atelier/").status_code == 403


def test_a_changed_password_ends_open_sessions(browser, emma):
    with_totp(emma)
    sign_in(browser, emma)
    emma.set_password("une-autre-longue-phrase")
    emma.save()

    assert not is_in(browser)


def test_the_session_gets_a_new_key_and_a_careful_cookie(browser, emma):
    with_totp(emma)
    browser.get("/commande/initie/")
    before = browser.cookies[settings.SESSION_COOKIE_NAME].value

    sign_in(browser, emma)

    cookie = browser.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie.value != before
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


def test_signing_out_takes_a_click(browser, emma):
    with_totp(emma)
    sign_in(browser, emma)

    assert browser.get("/deconnexion/").status_code == 200
    assert is_in(browser)
    assert browser.post("/deconnexion/").url == "/"
    assert not is_in(browser)


def test_nobody_is_sent_elsewhere_after_signing_in(browser, emma):
    with_totp(emma)
    give_password(browser, emma.email, next="https://evil.example/")

    assert give_code(browser).url == "/atelier/"
