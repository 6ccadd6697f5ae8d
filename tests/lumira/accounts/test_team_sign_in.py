"""The team's door: password, then a code; throttled by person and address; no other way in."""

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.conf import settings
from django.contrib.auth.hashers import identify_hasher, make_password
from django.contrib.auth.password_validation import validate_password
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import override_settings

from lumira.accounts.models import User
from lumira.settings import base
from tests.factories.people import PASSWORD
from tests.lumira.accounts.conftest import (
    PERIOD,
    code_at,
    give_code,
    give_password,
    is_in,
    new_browser,
    with_totp,
)

TOO_MANY = "Trop d’essais"


def sentences(answer) -> list[str]:
    form = answer.context["form"]
    return [str(error) for errors in form.errors.values() for error in errors]


def sign_in(browser, user):
    give_password(browser, user.email)
    return give_code(browser)


def test_password_and_code_lead_to_the_desk(browser, emma):
    with_totp(emma)

    first = give_password(browser, "Emma@Lumira.example ")
    second = give_code(browser)

    assert (first.url, second.url) == ("/connexion/code/", "/atelier/")
    assert is_in(browser)


def test_a_password_alone_opens_nothing(browser, emma):
    with_totp(emma)
    give_password(browser, emma.email)

    assert not is_in(browser)
    assert browser.get("/atelier/").url == "/connexion/?next=/atelier/"
    assert browser.get("/admin/").status_code == 302
    assert browser.get("/api/orders/").status_code == 404


@pytest.mark.parametrize("code", ["000000", "12345", "", "abcdef", "0" * 500, "١٢٣٤٥٦"])
def test_a_wrong_code_opens_nothing(browser, emma, code):
    with_totp(emma)
    give_password(browser, emma.email)

    answer = browser.post("/connexion/code/", {"code": code})

    assert (answer.status_code, len(sentences(answer))) == (200, 1)
    assert not is_in(browser)


def test_a_code_of_ten_minutes_ago_opens_nothing(browser, emma):
    with_totp(emma)
    give_password(browser, emma.email)

    give_code(browser, code_at(time.time() - 600))

    assert not is_in(browser)


@pytest.mark.parametrize("spell", [str, lambda code: f"{code[:3]} {code[3:]}", lambda code: "-".join(code)])
def test_a_code_is_spent_for_as_long_as_it_would_be_accepted(browser, emma, spell, monkeypatch):
    with_totp(emma)
    moment = time.time()
    code = code_at(moment)
    give_password(browser, emma.email)
    give_code(browser, code)
    assert is_in(browser)

    # Forty seconds on, allauth itself has forgotten the code and would still accept it.
    forget_library_note(emma, code)
    thief = new_browser("198.51.100.7")
    give_password(thief, emma.email)
    answer = give_code(thief, spell(code))

    assert sentences(answer) == ["Ce code a déjà servi. Attendez le suivant."]
    assert not is_in(thief)


def forget_library_note(user, code):
    cache.delete(f"allauth.mfa.totp.used?user={user.pk}&code={code}")


def test_a_recovery_code_opens_once(browser, emma):
    with_totp(emma)
    code = RecoveryCodes.activate(emma).generate_codes()[0]
    give_password(browser, emma.email)
    give_code(browser, code)
    assert is_in(browser)

    other = new_browser()
    give_password(other, emma.email)
    give_code(other, code)

    assert not is_in(other)


def test_recovery_codes_are_not_readable_in_the_database(emma):
    with_totp(emma)
    codes = RecoveryCodes.activate(emma).generate_codes()

    stored = str(Authenticator.objects.get(user=emma, type=Authenticator.Type.RECOVERY_CODES).data)

    assert not any(code in stored for code in codes)


def test_after_five_wrong_codes_the_right_one_waits_too(browser, emma):
    with_totp(emma)
    give_password(browser, emma.email)
    for _ in range(5):
        give_code(browser, "000000")

    answer = give_code(browser)

    assert answer.status_code in (200, 429)
    assert not is_in(browser)


def test_wrong_password_and_unknown_address_answer_alike(browser, emma):
    wrong = give_password(browser, emma.email, "faux")
    unknown = give_password(browser, "personne@lumira.example", "faux")

    assert wrong.status_code == unknown.status_code == 200
    assert sentences(wrong) == sentences(unknown)
    assert len(sentences(wrong)) == 1


def test_five_wrong_passwords_close_the_door_for_that_address_only(emma):
    """Whoever tries from elsewhere does not lock the owner out (threat T14)."""
    with_totp(emma)
    thief = new_browser("198.51.100.7")
    for _ in range(5):
        give_password(thief, emma.email, "faux")

    refused = give_password(thief, emma.email)
    sign_in(owner := new_browser("192.0.2.1"), emma)

    assert (refused.status_code, len(sentences(refused))) == (200, 1)
    assert not is_in(thief)
    assert is_in(owner)


def test_many_tries_from_one_address_end_in_a_page_of_ours(db):
    thief = new_browser("198.51.100.7")
    answers = [give_password(thief, f"personne{number}@lumira.example", "faux") for number in range(31)]

    assert answers[-1].status_code == 429
    assert TOO_MANY in answers[-1].content.decode()
    assert "Lumira" in answers[-1].content.decode()


def test_behind_a_proxy_each_visitor_counts_for_themselves(emma, settings):
    settings.TRUSTED_PROXY_COUNT = 1
    with_totp(emma)
    thief, owner = (new_browser("10.0.0.1") for _ in range(2))
    for number in range(31):
        thief.post(
            "/connexion/",
            {"login": f"x{number}@lumira.example", "password": "faux"},
            headers={"x-forwarded-for": f"203.0.113.{number}, 198.51.100.7"},
        )

    answer = owner.post(
        "/connexion/",
        {"login": emma.email, "password": PASSWORD},
        headers={"x-forwarded-for": "198.51.100.7, 192.0.2.1"},
    )

    assert answer.url == "/connexion/code/"


def test_without_a_second_factor_a_member_only_sets_it_up(browser, emma, ada):
    give_password(browser, emma.email)
    give_password(admin := new_browser(), ada.email, "a-long-password")

    assert browser.get("/atelier/").url == "/connexion/securite/totp/"
    assert browser.get("/sanctuaire/").url == "/connexion/securite/totp/"
    assert browser.get("/api/orders/").status_code != 200
    assert admin.get("/admin/").url == "/connexion/securite/totp/"
    assert admin.get("/admin/orders/order/").url == "/connexion/securite/totp/"


def test_a_member_sets_the_second_factor_up_and_gets_recovery_codes(browser, emma):
    give_password(browser, emma.email)
    confirm = browser.get("/connexion/securite/totp/")
    browser.post(confirm.url, {"password": PASSWORD})
    page = browser.get("/connexion/securite/totp/")
    secret = page.context["form"].secret

    wrong = browser.post("/connexion/securite/totp/", {"code": "000000"})
    right = browser.post("/connexion/securite/totp/", {"code": code_at(time.time(), secret)})

    assert (wrong.status_code, right.status_code) == (200, 302)
    assert is_in(browser)
    codes = browser.get("/connexion/securite/codes/").context["unused_codes"]
    assert len(codes) == 10
    assert secret not in str(Authenticator.objects.get(user=emma, type=Authenticator.Type.TOTP).data)


def test_the_admin_has_no_door_of_its_own(browser, ada, emma):
    with_totp(ada)
    with_totp(emma)

    login = browser.get("/admin/login/?next=/admin/")
    posted = browser.post("/admin/login/", {"username": ada.email, "password": "a-long-password"})

    assert login.url.startswith("/connexion/")
    assert posted.url.startswith("/connexion/")
    assert browser.get("/admin/").status_code == 302
    give_password(browser, ada.email, "a-long-password")
    give_code(browser)
    assert browser.get("/admin/").status_code == 200
    sign_in(expert := new_browser(), emma)
    assert expert.get("/admin/").status_code in (302, 403)
    assert expert.get("/admin/accounts/user/add/").status_code in (302, 403)


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_registers(browser, method):
    answer = getattr(browser, method)(
        "/connexion/inscription/", {"email": "moi@exemple.fr", "password1": PASSWORD, "password2": PASSWORD}
    )

    assert answer.status_code == 404
    assert not User.objects.exists()


def test_passwords_are_kept_as_argon2id_outside_of_tests():
    with override_settings(PASSWORD_HASHERS=base.PASSWORD_HASHERS):
        stored = make_password(PASSWORD)

        assert stored.startswith("argon2$argon2id$")
        assert identify_hasher(stored).verify(PASSWORD, stored)


@pytest.mark.parametrize("weak", ["court", "password1234", "123456789012", "emma@lumira.example"])
def test_a_weak_password_is_refused_by_name(weak, emma):
    with pytest.raises(ValidationError):
        validate_password(weak, emma)


def test_codes_last_three_periods_at_the_most():
    assert settings.MFA_TOTP_TOLERANCE == 1
    assert PERIOD == 30
