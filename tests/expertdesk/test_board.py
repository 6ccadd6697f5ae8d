"""`/atelier/argent/`: who sees it, what it says in each state, and the repair behind its one button."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from lumira.payments.models import Dispute, Payment, Refund
from orders.models import Discrepancy, ReconciliationRun
from orders.services.reconciliation import repairing, running
from orders.services.reconciliation.comparing import PROCESSING_TOLERATED
from tests.factories.orders import paid
from tests.jobs import run_jobs, waiting
from tests.journeys.conftest import signed_in
from tests.orders.at_the_provider import begun, charge_of, settled
from tests.second_factor import gave_code

pytestmark = pytest.mark.django_db
BOARD = "/atelier/argent/"


def page(user, path: str = BOARD, **options: object) -> str:
    answer = signed_in(user).get(path, **options)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def the_one() -> Discrepancy:
    running.reconcile_month(now=timezone.now())
    return Discrepancy.objects.get(closed_at=None)


def test_leads_see_the_figures_and_others_do_not(emma, vera, lena, ada):
    doors = [signed_in(person).get(BOARD).status_code for person in (emma, vera, lena, ada)]
    shown = [BOARD in signed_in(person).get("/atelier/").content.decode() for person in (emma, vera, lena, ada)]

    assert (doors, shown) == ([403, 403, 200, 200], [False, False, True, True])


def test_before_the_first_run_it_says_so(lena):
    assert "Jamais vérifié" in page(lena)


def test_a_clear_run_shows_zero_and_the_three_sides(stripe, lena):
    settled(stripe)
    running.reconcile_month(now=timezone.now())

    shown = page(lena)

    assert "<b>0</b>" in shown
    assert "Les trois s’accordent" in shown
    assert shown.count("67,00\u00a0€") == 3


def test_a_difference_is_explained_with_its_amounts_and_one_button(stripe, lena):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"amount_received": 6600})
    row = the_one()

    shown = page(lena)

    assert "<b>1</b>" in shown
    assert "Montants différents" in shown
    assert "66,00\u00a0€" in shown
    assert shown.count(f"/atelier/argent/ecarts/{row.pk}/") == 1


def test_when_the_provider_is_away_it_says_so_and_keeps_the_figures(stripe, lena):
    settled(stripe)
    running.reconcile_month(now=timezone.now())
    now = timezone.now()
    ReconciliationRun.objects.create(
        kind="recent", since=now, until=now, started_at=now, finished_at=now, failure="PaymentUnavailable"
    )

    shown = page(lena)

    assert "Stripe n’a pas répondu au dernier passage" in shown
    assert "67,00\u00a0€" in shown


def test_refunds_that_drag_and_disputes_that_are_due_wait_there(stripe, lena):
    order = settled(stripe)
    long_ago = timezone.now() - timedelta(days=11)
    Refund.objects.create(
        payment_id=order.payment_id,
        intent_id=charge_of(order),
        amount_minor=500,
        reason="goodwill",
        created_at=long_ago,
    )
    Dispute.objects.create(
        id="du_x",
        payment_id=order.payment_id,
        intent_id=charge_of(order),
        amount_minor=6700,
        currency="EUR",
        reason="fraudulent",
        status="needs_response",
        due_at=timezone.now() + timedelta(days=2),
    )

    shown = page(lena)

    assert "Remboursement qui tarde" in shown
    assert "Contestation à répondre" in shown


def test_a_check_is_asked_for_once_and_shown_until_it_is_done(stripe, lena):
    browser = signed_in(lena)

    for _ in range(2):
        assert browser.post(f"{BOARD}verifier/").url == BOARD
    assert waiting().count("orders.tasks.reconcile_now") == 1
    assert "Vérification en cours" in browser.get(BOARD).content.decode()
    run_jobs()

    assert "Vérifier maintenant" in browser.get(BOARD).content.decode()
    assert ReconciliationRun.objects.get().asked_by == lena


def test_an_explanation_needs_its_reason(lena, stripe):
    paid(timezone.now())
    row, browser = the_one(), signed_in(lena)
    path = f"{BOARD}ecarts/{row.pk}/"

    assert browser.post(path, {"reason": " "}).status_code == 422
    assert browser.post(path, {"reason": "Essai de la mise en route"}).url == BOARD

    row.refresh_from_db()
    assert (row.outcome, row.closed_by, row.reason) == ("explained", lena, "Essai de la mise en route")
    assert "Essai de la mise en route" in browser.get(BOARD).content.decode()
    assert browser.get(path).url == BOARD


def test_money_moves_only_after_a_recent_code(stripe, lena):
    stripe.pay()
    row, browser = the_one(), signed_in(lena)
    path = f"{BOARD}ecarts/{row.pk}/"

    gave_code(browser, lena, minutes_ago=16)
    assert browser.get(path).url.startswith("/connexion/confirmer/code/")
    assert browser.post(path).url.startswith("/connexion/confirmer/code/")
    run_jobs()
    row.refresh_from_db()
    assert (row.asked_at, row.closed_at) == (None, None)

    gave_code(browser, lena, minutes_ago=14)
    assert "Cela ne se reprend pas." in browser.get(path).content.decode()
    assert browser.post(path).url == BOARD
    run_jobs()
    row.refresh_from_db()
    assert row.outcome == "repaired"


def test_what_is_above_a_leads_limit_is_refused_on_the_page_itself(settings, stripe, lena):
    settings.REFUND_LIMITS = {"EUR": "66"}
    stripe.pay()
    row = the_one()
    browser = gave_code(signed_in(lena), lena)

    answer = browser.post(f"{BOARD}ecarts/{row.pk}/")

    shown = answer.content.decode()
    assert (answer.status_code, "<title>Erreur :" in shown) == (409, True)
    assert shown.count("Ce montant dépasse ce que votre rôle permet de rembourser") == 1
    assert 'id="erreurs"' in shown


def test_when_the_provider_is_away_a_repair_says_so_on_the_page_itself(stripe, lena, monkeypatch):
    monkeypatch.setattr("lumira.payments.gateways.stripe_adapter.RETRIES", 0)
    order, intent_id = begun()
    stripe.control("POST tamper", id=intent_id, set={"status": "processing"})
    Payment.objects.filter(pk=order.payment_id).update(
        status="processing", updated_at=timezone.now() - PROCESSING_TOLERATED * 1.1
    )
    row = the_one()
    # As of a difference that heals and was seen a moment before its news.
    Discrepancy.objects.filter(pk=row.pk).update(repair=Discrepancy.Repair.LOOK_AGAIN)
    stripe.control("POST faults", path="payment_intents", kind="error_500_before", times=5)

    answer = signed_in(lena).post(f"{BOARD}ecarts/{row.pk}/")

    shown = answer.content.decode()
    assert (answer.status_code, shown.count('id="erreurs"'), "Revoir maintenant" in shown) == (409, 1, True)


def test_a_reason_that_is_missing_is_in_the_summary(lena, stripe):
    paid(timezone.now())

    shown = signed_in(lena).post(f"{BOARD}ecarts/{the_one().pk}/", {"reason": " "}).content.decode()

    assert '<a href="#id_reason">Donnez un motif.</a>' in shown


def test_what_someone_asked_for_meanwhile_is_told_without_its_button(stripe, lena, ada):
    stripe.pay()
    row = the_one()
    repairing.repair(row, by=ada, now=timezone.now())

    answer = gave_code(signed_in(lena), lena).post(f"{BOARD}ecarts/{row.pk}/")

    shown = answer.content.decode()
    assert (answer.status_code, 'name="repair"' in shown) == (409, False)
    assert "Demandé par Ada" in shown


def test_moments_read_as_sentences(stripe, lena):
    order, now = settled(stripe), timezone.now()
    dispute = {
        "payment_id": order.payment_id,
        "intent_id": charge_of(order),
        "amount_minor": 6700,
        "currency": "EUR",
        "reason": "general",
        "status": "needs_response",
    }
    for number, days in enumerate((-1, 2)):
        Dispute.objects.create(id=f"du_{number}", due_at=now + timedelta(days=days), **dispute)
    Refund.objects.create(
        payment_id=order.payment_id,
        intent_id=charge_of(order),
        amount_minor=500,
        reason="goodwill",
        created_at=now - timedelta(days=11),
    )
    ReconciliationRun.objects.create(
        kind="recent", since=now, until=now, started_at=now, finished_at=now, failure="PaymentUnavailable"
    )

    shown = page(lena)

    sentences = ("Tenté le ", "Le délai a pris fin le ", "À répondre avant le ", "Demandé le ")
    assert [sentence for sentence in sentences if not re.search(sentence + r"\d", shown)] == []


def test_who_may_see_but_not_repair_is_told_so(stripe, vera):
    from django.contrib.auth.models import Permission

    vera.user_permissions.add(Permission.objects.get(codename="view_figures"))
    stripe.pay()
    row = the_one()

    assert "est réservé aux responsables" in page(vera)
    assert "est réservée aux responsables" in page(vera, f"{BOARD}ecarts/{row.pk}/")
    assert signed_in(vera).post(f"{BOARD}ecarts/{row.pk}/").status_code == 403
