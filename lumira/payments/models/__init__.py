"""Money: what is due, how it was tried, what came in and went back."""

from lumira.payments.models.attempt import PaymentAttempt
from lumira.payments.models.dispute import Dispute
from lumira.payments.models.event import ProviderEvent
from lumira.payments.models.ledger import LedgerEntry
from lumira.payments.models.payment import Payment
from lumira.payments.models.refund import Refund

__all__ = ["Dispute", "LedgerEntry", "Payment", "PaymentAttempt", "ProviderEvent", "Refund"]
