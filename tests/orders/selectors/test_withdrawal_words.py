"""What a withdrawal is said to do is what it does, in each case and in each act."""

import pytest

from orders.selectors.withdrawal_words import shares, unchecked_words, words_for
from orders.withdrawal import CORRECTED_PERMILLE, DUE_PERMILLE, Applies

CLOSED_NOW = "Votre commande est close"
HELD_NOW = "Votre commande est arrêtée"


def words(applies: str, **values: object):
    told = words_for(applies, **{"currency": "EUR", "price_minor": 9700, **values})
    return plain(told.title), plain(told.text), plain(told.done), plain(told.held)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("applies", ["not_started", "started", "unagreed", "free"])
@pytest.mark.parametrize("amount", [0, 970])
def test_an_order_that_only_rests_is_never_called_closed(applies, amount):
    told = words_for(applies, amount_minor=amount, currency="EUR", act="hold")

    assert HELD_NOW in told.after("hold")
    assert "est close" not in told.after("hold")
    assert "sera arrêtée" in told.text
    assert "sera close" not in told.text
    assert CLOSED_NOW in told.after("cancel")
    assert told.after("") == told.done


@pytest.mark.parametrize("applies", ["delivered", "period_ended", "disputed", "dispute_lost", "money_kept", "unknown"])
def test_what_a_person_reads_promises_an_answer_and_no_amount(applies):
    told = words_for(applies)

    assert told.after("ask_a_person") == "Une personne de l’équipe lit votre déclaration et vous répond par e-mail."
    assert not told.has_amount


def test_a_lost_dispute_is_not_waited_for():
    assert "décide d’abord" in words_for("disputed").text
    assert "décide d’abord" not in words_for("dispute_lost").text


def test_the_share_that_stays_due_and_the_amount_add_up_to_the_price():
    title, text, _done, _held = words("started", amount_minor=1940, due_permille=800)

    assert title == "Nous vous remboursons 19,40 €"
    assert "80 % du prix, soit 77,60 €, reste due. Le remboursement couvre tout le reste. Le remboursement part" in text


def test_what_was_given_back_before_is_said_beside_what_is_given_back_now():
    title, text, _done, _held = words("not_started", amount_minor=6700, given_back_minor=3000)

    assert title == "Nous vous remboursons 67,00 €"
    assert "Nous vous avons déjà rendu 30,00 € : ces 67,00 € s’y ajoutent." in text


@pytest.mark.parametrize("act", ["cancel", "hold"])
def test_when_more_was_given_back_than_is_left_nothing_goes_back_and_nothing_is_asked_for(act):
    told = words_for(
        "started", due_permille=800, currency="EUR", price_minor=9700, given_back_minor=3000, amount_minor=0, act=act
    )

    assert told.title == "Il n’y a plus rien à rembourser"
    assert "rien ne vous est redemandé" in told.text
    assert "tout le reste." not in told.text
    assert "est demandé" not in told.after(act)
    assert told.has_amount


def test_every_code_has_its_words():
    assert all(words_for(code, currency="EUR").title for code in Applies)
    assert unchecked_words().text != words_for("unknown").text


def test_the_table_of_the_terms_holds_every_share_that_is_counted():
    told = {share.percent * 10 for share in shares()}

    assert told == {0, CORRECTED_PERMILLE, *DUE_PERMILLE.values()}
    assert [share.percent + share.percent_back for share in shares()] == [100] * len(told)
