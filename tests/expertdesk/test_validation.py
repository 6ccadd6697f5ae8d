"""The validation pages: who judges, what a verdict owes, what its page shows."""

import pytest

from orders.services import content, reviews, workflow
from tests.journeys.conftest import signed_in
from tests.orders.reached import submitted, taken

pytestmark = pytest.mark.django_db


def judge(order) -> str:
    return f"/atelier/validation/{order.number}/"


def fingerprint(order) -> str:
    return order.validations.latest("round").fingerprint


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
    values = {
        "decision": "refuse",
        "fingerprint": fingerprint(order),
        "notes": "Hors cadre.",
        "typed_number": order.number.lower(),
        "money": "part",
        "amount": "20,00",
    }

    signed_in(vera).post(judge(order), values)

    order.refresh_from_db()
    assert (order.status, order.outcome) == ("completed", "refused")
    assert [refund.amount_minor for refund in order.payment.refunds.all()] == [2000]


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
