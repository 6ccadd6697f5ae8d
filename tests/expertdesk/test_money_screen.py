"""The screen on which money is given back and an order ended: seen, checked, decided; a code before money moves."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from lumira.accounts.models import User
from lumira.payments.models import Payment, Refund
from lumira.payments.services import refunding
from orders.models import Order
from orders.services import giving_back, incidents, settlement
from orders.services.giving_back import Decision
from tests.factories.orders import paid, placed
from tests.journeys.conftest import signed_in
from tests.lumira.accounts.conftest import code_at, with_totp
from tests.orders.at_the_provider import begun, confirm
from tests.orders.books import incidents as open_incidents
from tests.orders.books import refunds, statuses, sums
from tests.second_factor import gave_code

pytestmark = pytest.mark.django_db
CODE_PAGE = "/connexion/confirmer/code/"


def screen(order: Order) -> str:
    return f"/atelier/commandes/{order.number}/remboursement/"


def lead(person: User, *, minutes_ago: float = 0) -> Client:
    return gave_code(signed_in(person), person, minutes_ago=minutes_ago)


def filled(**values: str) -> dict[str, str]:
    return {"token": str(uuid4()), "money": "part", "amount": "20,00", "reason": "quality", "note": "", **values}


def test_what_is_there_is_shown_before_anything_is_decided(now, lena):
    order = paid(now)
    giving_back.decide(order, Decision(uuid4(), 700, "goodwill"), by=lena, now=now)

    page = lead(lena).get(screen(order)).content.decode()

    facts = [row.replace("\xa0", " ") for row in re.findall(r'<dd class="[^"]*num">([^<]+)</dd>', page)]
    assert facts == ["67,00 €", "0,00 €", "7,00 €", "60,00 €"]
    assert "Geste commercial" in page
    assert "Votre limite sur cette commande : 243,00" in page


def test_three_steps_form_letter_done(now, lena):
    order, browser, values = paid(now), lead(lena), filled(note="Voix inaudible")

    check = browser.post(screen(order), values)
    assert (check.status_code, refunds(order)) == (200, [])
    page = check.content.decode().replace("\xa0", " ")
    assert "20,00 € sont rendus au client" in page
    assert "Nous vous remboursons 20,00 €" in page
    assert "La commande continue" in page

    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', check.content.decode()))
    del hidden["csrfmiddlewaretoken"]
    done = browser.post(screen(order), {**hidden, "confirmed": "1"})

    assert (done.status_code, done.url) == (302, f"/atelier/commandes/{order.number}/")
    assert (refunds(order), sums(order)) == ([(2000, "quality", "pending")], (6700, 0, 2000))
    refund = Refund.objects.get()
    assert (str(refund.pk), refund.note, refund.requested_by) == (values["token"], "Voix inaudible", lena)


def test_a_reload_gives_nothing_back_twice(now, lena):
    order, browser, values = paid(now), lead(lena), {**filled(), "confirmed": "1"}
    browser.post(screen(order), values)

    again = browser.post(screen(order), values, follow=True)

    assert "rien n’a été rendu deux fois" in again.content.decode()
    assert refunds(order) == [(2000, "quality", "pending")]


def test_going_back_keeps_what_was_typed(now, lena):
    order = paid(now)

    page = lead(lena).post(screen(order), {**filled(note="Voix inaudible"), "change": "1"})

    assert page.status_code == 200
    for kept in ("Voix inaudible", 'value="20,00"'):
        assert kept in page.content.decode()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"money": ""}, "Décidez du remboursement."),
        ({"amount": "beaucoup"}, "Écrivez un montant, par exemple 20,00"),
        ({"amount": "0"}, "Le montant doit être supérieur à zéro."),
        ({"amount": "67,01"}, "Ce montant dépasse ce qui peut encore être remboursé."),
        ({"reason": ""}, "Choisissez un motif."),
        ({"reason": "late_payment"}, "Sélectionnez un choix valide"),
        ({"money": "none"}, "Choisissez un remboursement, l’annulation, ou les deux."),
        ({"also_cancel": "on"}, "Dites pourquoi la commande est annulée."),
        ({"token": "abc"}, ""),
    ],
)
@pytest.mark.parametrize("confirmed", [{}, {"confirmed": "1"}])
def test_a_form_that_lacks_something_decides_nothing(now, lena, changes, sentence, confirmed):
    order = paid(now)

    answer = lead(lena).post(screen(order), {**filled(**changes), **confirmed})

    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert (refunds(order), statuses(order)) == ([], ("queued", "paid"))


def test_both_decisions_at_once(now, lena):
    order, browser = paid(now), lead(lena)
    values = filled(money="all", reason="cancelled", also_cancel="on", note="Demandé par téléphone")

    page = browser.post(screen(order), values).content.decode()
    browser.post(screen(order), {**values, "confirmed": "1"})

    assert "Votre commande est annulée" in page
    assert (statuses(order), sums(order)) == (("cancelled", "paid"), (6700, 0, 6700))


def test_above_the_limit_a_lead_is_sent_to_the_administration(settings, now, lena, ada):
    settings.REFUND_LIMITS = {"EUR": "30"}
    order = paid(now)

    refused = lead(lena).post(screen(order), {**filled(amount="30,01"), "confirmed": "1"})
    without_number = lead(ada).post(screen(order), {**filled(amount="30,01"), "confirmed": "1"})
    assert (refused.status_code, without_number.status_code, refunds(order)) == (422, 422, [])
    assert "C’est plus que votre limite." in refused.content.decode()

    lead(ada).post(screen(order), {**filled(amount="30,01", typed_number=order.number), "confirmed": "1"})
    assert refunds(order) == [(3001, "quality", "pending")]


def test_an_unpaid_order_is_cancelled_without_a_code(now, lena):
    order, browser = placed(now), signed_in(lena)
    assert browser.get(screen(order)).status_code == 200

    values = {"token": str(uuid4()), "also_cancel": "on", "note": "Doublon", "confirmed": "1"}
    browser.post(screen(order), values)

    assert statuses(order) == ("cancelled", "cancelled")


def test_a_cancellation_that_returns_a_surplus_asks_for_a_code_and_says_so(stripe, lena):
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"amount": 6600})
    confirm(stripe, intent_id)
    settlement.settle_intent(intent_id, now=timezone.now())
    values = {"token": str(uuid4()), "also_cancel": "on", "note": "Doublon"}

    for browser in (signed_in(lena), lead(lena, minutes_ago=16)):
        answer = browser.post(screen(order), {**values, "confirmed": "1"})
        assert answer.url.startswith(CODE_PAGE)
    assert refunds(order) == []

    page = lead(lena).post(screen(order), values).content.decode().replace("\xa0", " ")
    assert "66,00 € reçus en trop sont rendus au client" in page
    lead(lena).post(screen(order), {**values, "confirmed": "1"})
    assert (statuses(order)[0], refunds(order)) == ("cancelled", [(6600, "surplus", "pending")])


def test_when_nothing_is_left_to_decide_the_page_says_so(now, lena):
    order, browser = paid(now), lead(lena)
    browser.post(screen(order), {**filled(money="all", also_cancel="on", note="x"), "confirmed": "1"})

    page = browser.get(screen(order)).content.decode()

    assert ("Rien à décider" in page, 'name="money"' in page) == (True, False)


# --- the code -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes_ago", [None, 16])
@pytest.mark.parametrize("method", ["get", "post"])
def test_without_a_recent_code_money_stays(now, lena, minutes_ago, method):
    order = paid(now)
    browser = signed_in(lena) if minutes_ago is None else lead(lena, minutes_ago=minutes_ago)

    answer = getattr(browser, method)(screen(order), {**filled(), "confirmed": "1"} if method == "post" else None)

    assert (answer.status_code, answer.url.startswith(CODE_PAGE), refunds(order)) == (302, True, [])


def test_a_password_is_not_a_code(now, lena):
    order, browser = paid(now), lead(lena)
    session = browser.session
    session["account_authentication_methods"][0] |= {"method": "password", "reauthenticated": True}
    session.save()

    assert browser.get(screen(order)).url.startswith(CODE_PAGE)


def test_after_the_code_what_was_typed_is_still_there(clean_cache, now, lena):
    with_totp(lena)
    order, browser = paid(now), lead(lena, minutes_ago=16)
    asked = browser.post(screen(order), filled(note="Voix inaudible"))

    code = code_at(timezone.now().timestamp())
    page = browser.post(asked.url, {"code": code, "next": screen(order)}).content.decode()

    assert "sont rendus au client" in page
    assert 'value="Voix inaudible"' in page
    assert refunds(order) == []


# --- tracked until closed ----------------------------------------------------------------------------------------


def failed_refund(order: Order, by: User, now) -> Refund:
    refund = giving_back.decide(order, Decision(uuid4(), 2000, "quality", note="Voix"), by=by, now=now).refund
    refunding.give_up_unsent(refund, now=now)
    Refund.objects.filter(pk=refund.pk).update(failure="lost_or_stolen_card")
    incidents.open_incident("refund_failed", order=order, subject=str(refund.pk), detail="x", now=now)
    return refund


def test_a_failed_refund_says_why_and_is_asked_for_again(now, lena):
    order, browser = paid(now), lead(lena)
    refund = failed_refund(order, lena, now)

    page = browser.get(f"/atelier/commandes/{order.number}/").content.decode()
    assert "carte perdue ou volée" in page
    address = f"{screen(order)}?refaire={refund.pk}"
    assert f'href="{address}"' in page
    form = browser.get(address).content.decode()
    assert 'value="20,00"' in form
    browser.post(screen(order), {**filled(instead_of=str(refund.pk)), "confirmed": "1"})

    assert (open_incidents(order), sums(order)) == ([], (6700, 0, 2000))


def test_a_refund_that_was_given_up_says_who_refused_it(now, lena):
    order = paid(now)
    refund = failed_refund(order, lena, now)
    Refund.objects.filter(pk=refund.pk).update(failure=refunding.UNSENT)

    assert "refusé par le prestataire" in lead(lena).get(screen(order)).content.decode()


def test_a_refund_that_takes_too_long_is_marked(lena):
    now = timezone.now()
    order, browser = paid(now), lead(lena)
    giving_back.decide(order, Decision(uuid4(), 2000, "quality"), by=lena, now=now - timedelta(days=11))

    page = browser.get(f"/atelier/commandes/{order.number}/").content.decode()

    assert "En cours depuis plus de dix jours" in page


def test_money_is_for_leads(now, emma):
    from tests.orders.reached import taken

    order = taken(now, by=emma)

    assert 'id="argent"' not in signed_in(emma).get(f"/atelier/commandes/{order.number}/").content.decode()


def test_more_refunds_ask_no_more_queries(now, lena):
    order = paid(now)
    counts = []
    for _ in range(2):
        giving_back.decide(order, Decision(uuid4(), 100, "goodwill"), by=lena, now=now)
        browser = lead(lena)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            browser.get(screen(order))
        counts.append(len(queries))

    assert counts[0] == counts[1]
    assert Payment.objects.get(pk=order.payment_id).refund_pending_minor == 200
