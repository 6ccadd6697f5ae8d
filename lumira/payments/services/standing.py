"""Where a received payment stands, derived from what came back and what the bank says."""

from lumira.payments.models import Payment
from lumira.payments.states import DisputeStatus, PaymentStatus


def standing(payment: Payment) -> PaymentStatus:
    """Return the status of a payment that was received; one that was not keeps its own."""
    is_disputed = payment.captured_minor > 0 and payment.disputes.exclude(status=DisputeStatus.WON).exists()
    return standing_of(payment, is_disputed=is_disputed)


def standing_of(payment: Payment, *, is_disputed: bool) -> PaymentStatus:
    """Return the same from what was read before.

    A dispute that is open or lost outweighs refunds: the bank, not we, decides about the rest.
    """
    if payment.captured_minor == 0:
        return PaymentStatus(payment.status)
    if is_disputed:
        return PaymentStatus.DISPUTED
    if payment.refunded_minor == 0:
        return PaymentStatus.PAID
    is_whole = payment.refunded_minor == payment.captured_minor
    return PaymentStatus.REFUNDED if is_whole else PaymentStatus.PARTIALLY_REFUNDED
