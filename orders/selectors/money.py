"""The money of one order, read whole: what came in, what went back, what is open. The same few queries however much."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import QuerySet, Sum
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lumira.money import parse_major
from lumira.payments.models import Dispute, LedgerEntry, Payment, PaymentAttempt, Refund
from lumira.payments.selectors import RECEIVED, refunds_of_charge
from lumira.payments.services.refunding import COUNTED, UNSENT
from lumira.payments.states import RefundStatus
from orders.models import Incident, Order

# A card's refund arrives within ten days; one that the provider still calls pending then needs a look.
SLOW_AFTER = timedelta(days=10)
# The origins of a person's decision; they share one limit per order.
BY_PERSONS = (Refund.Origin.DESK, Refund.Origin.ADMIN)
# Source: Stripe, "Refund object", `failure_reason`.
FAILURES: dict[str, Promise] = {
    "lost_or_stolen_card": _("carte perdue ou volée"),
    "expired_or_canceled_card": _("carte expirée ou résiliée"),
    "charge_for_pending_refund_disputed": _("paiement contesté entre-temps"),
    "insufficient_funds": _("solde insuffisant chez le prestataire"),
    "declined": _("refusé par la banque"),
    "merchant_request": _("annulé à notre demande"),
    "unknown": _("raison inconnue de la banque"),
    UNSENT: _("refusé par le prestataire"),
    f"{UNSENT}:charge_already_refunded": _("jamais parti : tout était déjà remboursé"),
    f"{UNSENT}:charge_disputed": _("jamais parti : le paiement est contesté"),
    f"{UNSENT}:resource_missing": _("jamais parti : le prestataire ne connaît pas ce paiement"),
}


@dataclass(frozen=True, slots=True)
class RefundLine:
    """A refund as people read it."""

    refund: Refund
    currency: str
    failure: str | Promise
    # Pending for longer than a refund takes.
    is_slow: bool
    # Failed, and nobody has dealt with it yet.
    is_open: bool
    # It may be asked for once more: it is of the order's own payment, and as much is left.
    can_repeat: bool


@dataclass(frozen=True, slots=True)
class MoneyOfOrder:
    """Everything about one order's money."""

    payment: Payment
    attempts: Sequence[PaymentAttempt]
    refunds: Sequence[RefundLine]
    ledger: Sequence[LedgerEntry]
    disputes: Sequence[Dispute]
    # Received beside the charge, and nobody has decided to give it back.
    surplus: Sequence[LedgerEntry]

    @property
    def open_disputes(self) -> list[Dispute]:
        """Those that the bank has not decided."""
        return [dispute for dispute in self.disputes if dispute.is_open]

    @property
    def needs_care(self) -> bool:
        """A refund is late or has failed, or the bank asks."""
        return bool(self.open_disputes) or any(line.is_slow or line.is_open for line in self.refunds)


def money_of(order: Order, *, now: datetime) -> MoneyOfOrder:
    """Return the order's money."""
    payment = Payment.objects.get(pk=order.payment_id)
    ledger = list(payment.ledger.order_by("id"))
    currencies = {entry.intent_id: entry.currency for entry in ledger if entry.kind in RECEIVED}
    charges = {entry.intent_id for entry in ledger if entry.kind == LedgerEntry.Kind.CHARGE}
    open_subjects = set(
        Incident.objects.filter(order=order, kind=Incident.Kind.REFUND_FAILED, closed_at=None).values_list(
            "subject", flat=True
        )
    )
    lines = []
    for refund in payment.refunds.select_related("requested_by").order_by("-created_at", "id"):
        is_open = str(refund.pk) in open_subjects
        lines.append(
            RefundLine(
                refund=refund,
                currency=currencies.get(refund.intent_id, payment.currency),
                failure=FAILURES.get(refund.failure, refund.failure),
                is_slow=refund.status == RefundStatus.PENDING and refund.created_at <= now - SLOW_AFTER,
                is_open=is_open,
                can_repeat=is_open
                and refund.status in (RefundStatus.FAILED, RefundStatus.CANCELLED)
                and refund.intent_id in charges
                and refund.amount_minor <= payment.refundable_minor,
            )
        )
    return MoneyOfOrder(
        payment=payment,
        attempts=list(payment.attempts.order_by("-created_at", "id")),
        refunds=lines,
        ledger=ledger,
        disputes=list(payment.disputes.order_by("-opened_at", "id")),
        surplus=list(_surplus_held(payment)),
    )


def holds_surplus(payment: Payment) -> bool:
    """Tell whether money is here that was never due: closing the order, or a person, gives it back."""
    return _surplus_held(payment).exists()


def limit_of(currency: str) -> int:
    """Return what a lead may give back of one order, in minor units; nothing of a currency without a limit."""
    written = settings.REFUND_LIMITS.get(currency)
    return parse_major(written, currency) if written else 0


def used_of_limit(payment: Payment) -> int:
    """Return what persons have given back of this payment's charge so far, promises included.

    A surplus is another sum, perhaps of another currency, and goes back whole.
    """
    decided = refunds_of_charge(payment.pk).filter(origin__in=BY_PERSONS, status__in=COUNTED)
    return int(decided.aggregate(total=Sum("amount_minor"))["total"] or 0)


def _surplus_held(payment: Payment) -> QuerySet[LedgerEntry]:
    decided = payment.refunds.filter(status__in=COUNTED).values("intent_id")
    return payment.ledger.filter(kind=LedgerEntry.Kind.SURPLUS).exclude(intent_id__in=decided).order_by("id")
