"""Where a received payment stands, derived from what came back and what the bank says."""

from collections.abc import Iterable

from lumira.payments.models import Dispute, LedgerEntry, Payment
from lumira.payments.states import DisputeStatus, PaymentStatus


def standing(payment: Payment) -> PaymentStatus:
    """Return the status of a payment that was received; one that was not keeps its own."""
    charge = payment.ledger.filter(kind=LedgerEntry.Kind.CHARGE).first()
    is_disputed = charge is not None and rests_on_dispute(payment, payment.disputes.all(), charge.intent_id)
    return standing_of(payment, is_disputed=is_disputed)


def rests_on_dispute(payment: Payment, disputes: Iterable[Dispute], charge_intent_id: str) -> bool:
    """Tell whether the bank stops what was bought: it is asking, or it has taken what was left.

    Only disputes of the charge count. Source: docs/decisions/0006.
    """
    of_charge = [dispute for dispute in disputes if dispute.intent_id == charge_intent_id]
    if any(dispute.is_open for dispute in of_charge):
        return True
    is_lost = any(dispute.status == DisputeStatus.LOST for dispute in of_charge)
    return is_lost and payment.captured_minor <= payment.refunded_minor + payment.disputed_minor


def standing_of(payment: Payment, *, is_disputed: bool) -> PaymentStatus:
    """Return the same from what was read before; `is_disputed` by rests_on_dispute.

    Such a dispute outweighs refunds: the bank, not we, decides about the rest.
    """
    if payment.captured_minor == 0:
        return PaymentStatus(payment.status)
    if is_disputed:
        return PaymentStatus.DISPUTED
    if payment.refunded_minor == 0:
        return PaymentStatus.PAID
    is_whole = payment.refunded_minor == payment.captured_minor
    return PaymentStatus.REFUNDED if is_whole else PaymentStatus.PARTIALLY_REFUNDED
