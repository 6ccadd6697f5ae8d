"""The validation pages: who judges, what a verdict owes, what its page shows."""

import pytest
from django.test import Client
from django.utils import timezone

from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from orders.models import Order
from orders.services import content, reviews, workflow
from tests.journeys.conftest import signed_in
from tests.lumira.accounts.conftest import code_at, with_totp
from tests.orders.books import refunds
from tests.orders.reached import submitted, taken
from tests.second_factor import gave_code

pytestmark = pytest.mark.django_db
CODE_PAGE = "/connexion/confirmer/code/"


def judge(order) -> str:
    return f"/atelier/validation/{order.number}/"


def fingerprint(order) -> str:
    return order.validations.latest("round").fingerprint


def validator(person: User, *, minutes_ago: float = 0) -> Client:
    return gave_code(signed_in(person), person, minutes_ago=minutes_ago)


def refusal(order: Order, **values: object) -> dict[str, object]:
    """Twenty euros back, unless said otherwise."""
    return {
        "decision": "refuse",
        "fingerprint": fingerprint(order),
        "notes": "Hors cadre.",
        "typed_number": order.number,
        "money": "part",
        "amount": "20,00",
        **values,
    }


def test_the_dossier_stands_beside_the_content(now, emma, vera):
    order = submitted(now, by=emma, level="initie", first_name="Zélie")

    page = signed_in(vera).get(judge(order)).content.decode()

    assert order.number in signed_in(vera).get("/atelier/validation/").content.decode()
    for text in ("Zélie", "Je quitte mon poste en janvier", "Nantes", fingerprint(order), "Approuver"):
        assert text in page


def test_approving_by_page(now, emma, vera):
    order = submitted(now, by=emma, level="initie")

    answer = signed_in(vera).post(judge(order), {"decision": "approve", "fingerprint": fingerprint(order)})

    order.refresh_from_db()
    assert (answer.url, order.status) == ("/atelier/validation/", "approved")


def test_returning_by_page_keeps_reasons_and_note(now, emma, vera):
    order = submitted(now, by=emma, level="initie")
    values = {
        "decision": "revise",
        "fingerprint": fingerprint(order),
        "reasons": ["tone", "other"],
        "notes": "Trop sec.",
    }

    signed_in(vera).post(judge(order), values)

    order.refresh_from_db()
    verdict = order.validations.get()
    assert (order.status, verdict.reasons, verdict.notes) == ("in_revision", ["tone", "other"], "Trop sec.")


def test_refusing_by_page_decides_on_the_money(now, emma, vera):
    order = submitted(now, by=emma)

    answer = validator(vera).post(judge(order), refusal(order, typed_number=order.number.lower()))

    order.refresh_from_db()
    assert (answer.url, order.status, order.outcome) == ("/atelier/validation/", "completed", "refused")
    assert refunds(order) == [(2000, "refused", "pending")]


@pytest.mark.parametrize("minutes_ago", [None, 16])
@pytest.mark.parametrize("money", ["all", "part"])
def test_a_refusal_gives_no_money_back_without_a_recent_code(now, emma, vera, minutes_ago, money):
    order = submitted(now, by=emma)
    browser = signed_in(vera) if minutes_ago is None else validator(vera, minutes_ago=minutes_ago)

    answer = browser.post(judge(order), refusal(order, money=money))

    order.refresh_from_db()
    assert (answer.status_code, answer.url.startswith(CODE_PAGE)) == (302, True)
    assert (order.status, refunds(order)) == ("in_validation", [])


def test_after_the_code_the_refusal_goes_on_with_all_that_was_typed(clean_cache, now, emma, vera):
    with_totp(vera)
    order, browser = submitted(now, by=emma), validator(vera, minutes_ago=16)
    asked = browser.post(judge(order), refusal(order, reasons=["tone", "other"]))

    answer = browser.post(asked.url, {"code": code_at(timezone.now().timestamp()), "next": judge(order)})

    verdict = order.validations.get()
    assert answer.url == "/atelier/validation/"
    assert (verdict.notes, verdict.reasons, verdict.is_refusal) == ("Hors cadre.", ["tone", "other"], True)
    assert refunds(order) == [(2000, "refused", "pending")]


def test_a_refusal_that_keeps_the_money_needs_no_code(now, emma, vera):
    order = submitted(now, by=emma)

    signed_in(vera).post(judge(order), refusal(order, money="none"))

    order.refresh_from_db()
    assert (order.outcome, refunds(order)) == ("refused", [])


def test_a_refusal_stays_within_the_limit_and_keeps_what_was_typed(settings, now, emma, vera, ada):
    settings.REFUND_LIMITS = {"EUR": "15"}
    order = submitted(now, by=emma)

    answer = validator(vera).post(judge(order), refusal(order, reasons=["tone"]))

    page = answer.content.decode()
    assert (answer.status_code, refunds(order)) == (409, [])
    for kept in ("Ce montant dépasse ce que votre rôle permet", "Hors cadre.", 'value="20,00"', 'value="tone" checked'):
        assert kept in page
    order.refresh_from_db()
    assert order.status == "in_validation"

    validator(ada).post(judge(order), refusal(order))
    assert refunds(order) == [(2000, "refused", "pending")]


def test_while_the_order_is_on_hold_nobody_judges_and_the_page_says_so(now, emma, vera):
    order = submitted(now, by=emma)
    workflow.hold_order(order, by=Actor.person(emma), reason="Paiement contesté", now=now)
    browser = validator(vera)

    page = browser.get(judge(order)).content.decode()
    answers = [
        browser.post(judge(order), values)
        for values in (
            {"decision": "approve", "fingerprint": fingerprint(order)},
            {"decision": "revise", "fingerprint": fingerprint(order), "reasons": ["tone"], "notes": "Trop sec."},
            refusal(order),
        )
    ]

    assert "Commande suspendue : Paiement contesté" in page
    assert "Personne ne juge cette lecture tant que la commande est suspendue." in page
    assert 'name="decision"' not in page
    assert [answer.status_code for answer in answers] == [409, 409, 409]
    order.refresh_from_db()
    assert (order.status, refunds(order)) == ("in_validation", [])


@pytest.mark.parametrize(
    ("values", "sentences"),
    [
        ({}, ["Choisissez une décision."]),
        ({"decision": "revise"}, ["Dites quoi changer, et où.", "Choisissez au moins un motif."]),
        (
            {"decision": "refuse", "notes": "x", "typed_number": "LU1"},
            ["Recopiez le numéro de la commande.", "Décidez du remboursement."],
        ),
        (
            {"decision": "refuse", "notes": "x", "money": "part", "amount": "0"},
            ["Le montant doit être supérieur à zéro."],
        ),
    ],
)
def test_a_verdict_that_owes_something_asks_for_it_and_keeps_what_was_typed(now, emma, vera, values, sentences):
    order = submitted(now, by=emma)

    answer = signed_in(vera).post(judge(order), {"fingerprint": fingerprint(order), "notes": "", **values})

    page = answer.content.decode()
    order.refresh_from_db()
    assert (answer.status_code, order.status) == (422, "in_validation")
    assert [sentence for sentence in sentences if sentence not in page] == []


@pytest.mark.parametrize("decision", ["approve", "revise", "refuse"])
def test_an_author_sees_no_verdict_and_may_give_none(now, vera, lena, decision):
    order = taken(now, by=vera, level="initie")
    content.save_section(order, "archetype", "## La Lampe", base_number=0, by=vera, now=now)
    order = workflow.release_order(order, by=vera, reason="essai", now=now)
    order = workflow.take_order(order, by=lena, now=now)
    content.save_section(order, "reading", "Mes mots.", base_number=0, by=lena, now=now)
    order = reviews.submit(order, by=lena, now=now)
    values = {
        "decision": decision,
        "fingerprint": fingerprint(order),
        "notes": "x",
        "reasons": "tone",
        "money": "none",
        "typed_number": order.number,
    }

    for author, sentence in ((vera, "Vous avez écrit une partie"), (lena, "Vous avez écrit une partie")):
        browser = signed_in(author)
        page = browser.get(judge(order)).content.decode()
        assert sentence in page
        assert 'name="decision"' not in page
        assert sentence in browser.post(judge(order), values, follow=True).content.decode()
    order.refresh_from_db()
    assert order.status == "in_validation"


def test_what_changed_under_the_validators_eyes_is_not_approved(now, emma, vera):
    order = submitted(now, by=emma, level="initie")

    page = signed_in(vera).post(judge(order), {"decision": "approve", "fingerprint": "0" * 64}, follow=True)

    order.refresh_from_db()
    assert ("a changé depuis" in page.content.decode(), order.status) == (True, "in_validation")


def test_the_second_validator_reads_that_there_was_a_first(now, emma, vera, lena):
    order = submitted(now, by=emma, level="initie")
    reviews.approve(order, by=lena, now=now)

    page = signed_in(vera).post(judge(order), {"decision": "approve", "fingerprint": fingerprint(order)}, follow=True)

    assert "vient d’être jugée par quelqu’un d’autre" in page.content.decode()
