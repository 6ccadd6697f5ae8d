"""« Mot de passe oublié »: for the team only, the same answer for everyone, and never a way round the code."""

import re

import pytest
from django.core import mail

from lumira.accounts.models import User
from tests.lumira.accounts.conftest import give_code, give_password, is_in, new_browser, with_totp

ASK = "/connexion/mot-de-passe/"
NEW = "une-longue-phrase-nouvelle"


def ask(email):
    return new_browser().post(ASK, {"email": email})


def link():
    return re.search(r"http://testserver(/connexion/mot-de-passe/\S+/)", mail.outbox[-1].body).group(1)


def test_everyone_gets_the_same_answer_and_only_the_team_an_e_mail(alice, emma):
    answers = [ask(email) for email in (emma.email, alice.email, "personne@exemple.fr")]

    assert {(answer.status_code, answer.url) for answer in answers} == {(302, "/connexion/mot-de-passe/envoye/")}
    assert [message.to for message in mail.outbox] == [[emma.email]]
    assert "testserver" in mail.outbox[0].body


def test_a_new_password_signs_nobody_in_and_the_code_is_still_asked(browser, emma):
    with_totp(emma)
    ask(emma.email)

    page = browser.get(link(), follow=True)
    assert link() not in page.redirect_chain[-1][0]
    done = browser.post(page.redirect_chain[-1][0], {"password1": NEW, "password2": NEW})

    assert done.url == "/connexion/mot-de-passe/change/"
    assert not is_in(browser)
    assert give_password(browser, emma.email, NEW).url == "/connexion/code/"
    give_code(browser)
    assert is_in(browser)


def test_a_link_works_once(browser, emma):
    ask(emma.email)
    page = browser.get(link(), follow=True).redirect_chain[-1][0]
    browser.post(page, {"password1": NEW, "password2": NEW})

    other = new_browser()
    second = other.get(link(), follow=True)
    other.post(link(), {"password1": "encore-une-autre-phrase", "password2": "encore-une-autre-phrase"})

    assert second.status_code == 200
    assert User.objects.get(pk=emma.pk).check_password(NEW)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["1-abc", "zzzz-abc-def", "0-set-password", "Z" * 200 + "-x"])
def test_a_link_of_nobody_is_a_clear_page(browser, path):
    answer = browser.get(f"/connexion/mot-de-passe/{path}/")

    assert answer.status_code in (200, 404)
    assert "Lumira" in answer.content.decode()


def test_a_client_gets_no_password_by_a_link_made_up(alice, browser):
    ask(alice.email)

    assert mail.outbox == []
    assert not User.objects.get(pk=alice.pk).has_usable_password()
