"""A person's decision about money: who, how much, why, with or without the end of the order, and once."""

import re
from uuid import uuid4

import pytest
from django.core import mail

from lumira.payments.exceptions import NotRefundable
from lumira.payments.models import LedgerEntry, Payment, Refund
from lumira.payments.services import refunding
from orders.exceptions import (
    AboveRefundLimit,
    DecisionSpent,
    InvalidTransition,
    JustPaid,
    NotAllowed,
    NothingDecided,
    NumberNotTyped,
    ReasonMissing,
)
from orders.models import Notification, Order
from orders.selectors.money import limit_of
from orders.services import giving_back, incidents, notifications, returning, settlement
from orders.services.freezing import REFUNDED
from orders.services.giving_back import Decision
from orders.states import Status
from tests.factories.orders import attempt_of, in_status, intent_of, paid, placed
from tests.jobs import waiting
from tests.orders.books import incidents as open_incidents
from tests.orders.books import refunds, statuses, sums
from tests.orders.reached import latest_event, told

pytestmark = pytest.mark.django_db
LINK = re.compile(r"http\S+")


def decision(amount: int = 2000, **values) -> Decision:
    return Decision(**{"token": uuid4(), "amount_minor": amount, "reason": Refund.Reason.REQUESTED, **values})


def letters(order: Order) -> list[tuple[str, dict]]:
    """The e-mails that the decision asked for: kind and data."""
    found = Notification.objects.filter(order=order).exclude(kind="order_received").order_by("created_at")
    return [(letter.kind, letter.data) for letter in found]


def test_a_part_is_given_back_and_the_order_goes_on(now, lena):
    order = paid(now)
    before = latest_event(order)
    chosen = decision(note="Deux jours de retard", reason=Refund.Reason.LATE_DELIVERY)

    decided = giving_back.decide(order, chosen, by=lena, now=now)

    assert (decided.is_new, decided.refund.pk, statuses(order)) == (True, chosen.token, ("queued", "paid"))
    assert (refunds(order), sums(order)) == ([(2000, "late_delivery", "pending")], (6700, 0, 2000))
    refund = Refund.objects.get()
    assert (refund.requested_by, refund.origin, refund.note) == (lena, "desk", "Deux jours de retard")
    data = {
        "payment": "paid",
        "refund": str(refund.pk),
        "outcome": "pending",
        "amount_minor": 2000,
        "currency": "EUR",
        "why": "late_delivery",
    }
    assert told(order, after=before) == [("payment", "", "Lena", "Deux jours de retard", data)]
    assert letters(order) == [("refund_made", {"refunded": True, "refunded_minor": 2000})]
    assert "orders.tasks.send_refund" in waiting()


def test_everything_given_back_puts_the_work_on_hold_in_the_name_of_who_decided(now, lena):
    order = paid(now)

    giving_back.decide(order, decision(6700), by=lena, now=now)

    order.refresh_from_db()
    assert (order.status, order.hold_reason) == ("queued", REFUNDED)
    assert [event.actor for event in order.events.filter(kind="hold")] == [lena]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (0, ([], [("order_cancelled", {"refunded": False, "refunded_minor": 0})])),
        (
            6700,
            (
                [(6700, "cancelled", "pending")],
                [("order_cancelled", {"refunded": True, "refunded_minor": 6700})],
            ),
        ),
    ],
)
def test_ending_the_order_and_giving_back_are_two_decisions_in_one_form(now, lena, amount, expected):
    order = paid(now)
    chosen = decision(amount, reason=Refund.Reason.CANCELLED, note="Demandé par téléphone", also_cancel=True)

    giving_back.decide(order, chosen, by=lena, now=now)

    assert statuses(order) == ("cancelled", "paid")
    assert (refunds(order), letters(order)) == expected
    assert [event.reason for event in order.events.filter(to_status="cancelled")] == ["Demandé par téléphone"]


def test_the_same_form_twice_is_one_decision(now, lena):
    order, chosen = paid(now), decision()
    giving_back.decide(order, chosen, by=lena, now=now)
    before = latest_event(order)

    again = giving_back.decide(order, chosen, by=lena, now=now)

    assert (again.is_new, again.refund.pk) == (False, chosen.token)
    assert (len(refunds(order)), len(letters(order)), told(order, after=before)) == (1, 1, [])
    assert waiting().count("orders.tasks.send_refund") == 1


def test_the_same_cancellation_twice_is_one(now, lena):
    order, chosen = paid(now), decision(0, note="x", also_cancel=True)

    assert [giving_back.decide(order, chosen, by=lena, now=now).is_new for _ in range(2)] == [True, False]
    assert len(letters(order)) == 1


def test_a_form_that_was_used_decides_nothing_else(now, lena):
    order, chosen = paid(now), decision()
    giving_back.decide(order, chosen, by=lena, now=now)

    with pytest.raises(DecisionSpent):
        giving_back.decide(order, decision(1000, token=chosen.token), by=lena, now=now)
    with pytest.raises(DecisionSpent):
        giving_back.decide(paid(now), decision(token=chosen.token), by=lena, now=now)
    assert refunds(order) == [(2000, "requested", "pending")]


@pytest.mark.parametrize("person", ["emma", "vera", "alice"])
@pytest.mark.parametrize("also_cancel", [False, True])
def test_only_who_may_refund_decides(request, now, person, also_cancel):
    order = paid(now)

    with pytest.raises(NotAllowed):
        giving_back.decide(order, decision(also_cancel=also_cancel), by=request.getfixturevalue(person), now=now)
    assert (refunds(order), statuses(order)) == ([], ("queued", "paid"))


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"amount": 6701}, NotRefundable),
        ({"amount": 0}, NothingDecided),
        ({"amount": 0, "also_cancel": True, "note": " "}, ReasonMissing),
        ({"amount": 100, "also_cancel": True, "note": ""}, ReasonMissing),
    ],
)
def test_a_decision_that_cannot_be_changes_nothing(now, lena, values, refusal):
    order = paid(now)
    before = latest_event(order)

    with pytest.raises(refusal):
        giving_back.decide(order, decision(**values), by=lena, now=now)
    assert (refunds(order), letters(order), told(order, after=before)) == ([], [], [])


def test_what_waits_to_go_back_is_not_given_twice(now, lena):
    order = paid(now)
    giving_back.decide(order, decision(5000), by=lena, now=now)

    with pytest.raises(NotRefundable):
        giving_back.decide(order, decision(1701), by=lena, now=now)
    giving_back.decide(order, decision(1700), by=lena, now=now)
    assert sums(order) == (6700, 0, 6700)


def test_a_delivered_order_keeps_its_status_when_money_goes_back(now, lena, emma, vera):
    order = in_status(Status.DELIVERED, now, expert=emma, validator=vera)

    giving_back.decide(order, decision(order.amount_minor), by=lena, now=now)
    with pytest.raises(InvalidTransition):
        giving_back.decide(order, decision(0, also_cancel=True, note="x"), by=lena, now=now)

    order.refresh_from_db()
    assert (order.status, order.held_at) == ("delivered", None)


def test_an_unpaid_order_is_closed_and_nobody_is_written_to(now, lena):
    order = placed(now)

    giving_back.decide(order, decision(0, also_cancel=True, note="Doublon", is_unpaid=True), by=lena, now=now)

    assert statuses(order) == ("cancelled", "cancelled")
    assert (letters(order), mail.outbox) == ([], [])


def test_money_that_came_while_the_form_was_open_is_decided_about_first(now, lena):
    """Nothing had been paid when the person decided to cancel; keeping it silently would be wrong."""
    order = placed(now)
    chosen = decision(0, also_cancel=True, note="x", is_unpaid=True)
    settlement.settle(attempt_of(order), intent_of(order), now=now)

    with pytest.raises(JustPaid):
        giving_back.decide(order, chosen, by=lena, now=now)
    assert statuses(order) == ("queued", "paid")


# --- the limit ------------------------------------------------------------------------------------------------


@pytest.fixture
def low_limit(settings):
    settings.REFUND_LIMITS = {"EUR": "30", "JPY": "4000"}


def test_a_lead_gives_back_up_to_the_limit_of_an_order_in_all(low_limit, now, lena):
    order = paid(now)
    giving_back.decide(order, decision(2000), by=lena, now=now)

    with pytest.raises(AboveRefundLimit):
        giving_back.decide(order, decision(1001), by=lena, now=now)
    giving_back.decide(order, decision(1000), by=lena, now=now)

    assert sums(order) == (6700, 0, 3000)


def test_a_refused_cancellation_above_the_limit_leaves_the_order_alone(low_limit, now, lena):
    order = paid(now)

    with pytest.raises(AboveRefundLimit):
        giving_back.decide(order, decision(6700, also_cancel=True, note="x"), by=lena, now=now)
    assert (statuses(order), letters(order)) == (("queued", "paid"), [])


def test_above_the_limit_an_administrator_types_the_number(low_limit, now, ada):
    order = paid(now)

    for typed in ("", "LU000000000"):
        with pytest.raises(NumberNotTyped):
            giving_back.decide(order, decision(6700, typed_number=typed), by=ada, now=now)
    giving_back.decide(order, decision(6700, typed_number=f" {order.number.lower()} "), by=ada, now=now)

    assert sums(order) == (6700, 0, 6700)


def test_a_surplus_that_went_back_takes_nothing_from_the_limit(low_limit, now, lena):
    order = paid(now)
    LedgerEntry.objects.create(
        payment_id=order.payment_id, kind="surplus", amount_minor=9000, currency="JPY", provider_id="x", intent_id="x"
    )
    returning.return_surplus(order, LedgerEntry.objects.get(intent_id="x"), by=lena, now=now)

    giving_back.decide(order, decision(3000), by=lena, now=now)

    assert sorted(refunds(order)) == [(3000, "requested", "pending"), (9000, "surplus", "pending")]


def test_a_currency_without_a_limit_is_the_administrators(settings, now, lena):
    settings.REFUND_LIMITS = {"JPY": "40000"}

    with pytest.raises(AboveRefundLimit):
        giving_back.decide(paid(now), decision(1), by=lena, now=now)


def test_limits_are_written_in_whole_units_of_each_currency(low_limit):
    assert (limit_of("EUR"), limit_of("JPY"), limit_of("CHF")) == (3000, 4000, 0)


# --- asked for once more -----------------------------------------------------------------------------------------


def test_a_failed_refund_that_is_asked_again_closes_its_case(now, lena):
    order = paid(now)
    failed = giving_back.decide(order, decision(), by=lena, now=now).refund
    refunding.give_up_unsent(failed, now=now)
    incidents.open_incident("refund_failed", order=order, subject=str(failed.pk), detail="unsent", now=now)

    giving_back.decide(order, decision(instead_of=failed.pk), by=lena, now=now)

    assert open_incidents(order) == []
    assert sorted(refunds(order)) == [(2000, "requested", "cancelled"), (2000, "requested", "pending")]
    assert Payment.objects.get(pk=order.payment_id).refund_pending_minor == 2000


# --- what the client reads ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("also_cancel", [False, True])
def test_the_letter_that_was_shown_is_the_letter_that_is_sent(now, lena, also_cancel):
    order, chosen = paid(now), decision(also_cancel=also_cancel, note="x")
    shown = giving_back.preview_of(order, chosen)

    giving_back.decide(order, chosen, by=lena, now=now)
    letter = Notification.objects.exclude(kind="order_received").get(order=order)
    notifications.send_notification(str(letter.pk), now=now)

    (sent,) = mail.outbox
    assert (sent.to, sent.subject) == ([order.email], shown.subject)
    assert LINK.sub("", sent.body) == LINK.sub("", shown.text)
    for words in ("20,00", "cinq à dix jours"):
        assert words in sent.body


def test_an_english_client_reads_english_amounts(now, lena):
    order = paid(now)
    Order.objects.filter(pk=order.pk).update(language="en")
    order.refresh_from_db()

    assert "€20.00" in giving_back.preview_of(order, decision()).text
