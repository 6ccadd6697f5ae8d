"""The states of a payment, of an attempt and of a refund: stored codes and their labels. Pure data."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class PaymentStatus(TextChoices):
    """Where the money of one amount due stands."""

    UNPAID = "unpaid", _("Paiement en attente")
    PROCESSING = "processing", _("Paiement en cours")
    PAID = "paid", _("Payé")
    FAILED = "failed", _("Paiement refusé")
    CANCELLED = "cancelled", _("Annulé")
    PARTIALLY_REFUNDED = "partially_refunded", _("Remboursé en partie")
    REFUNDED = "refunded", _("Remboursé")
    DISPUTED = "disputed", _("Contesté")


# Money was received and not wholly given back.
SETTLED = (PaymentStatus.PAID, PaymentStatus.PARTIALLY_REFUNDED, PaymentStatus.DISPUTED)
# Nothing was received yet; a later success is still welcome.
OPEN = (PaymentStatus.UNPAID, PaymentStatus.PROCESSING, PaymentStatus.FAILED)


# The client may try to pay now; while the provider is at it, they wait.
PAYABLE = (PaymentStatus.UNPAID, PaymentStatus.FAILED)


class IntentStatus(TextChoices):
    """A provider's intent in our words. Source: Stripe, "PaymentIntent lifecycle"."""

    REQUIRES_PAYMENT = "requires_payment", _("À payer")
    REQUIRES_ACTION = "requires_action", _("Banque consultée")
    PROCESSING = "processing", _("En cours")
    SUCCEEDED = "succeeded", _("Réussi")
    CANCELLED = "cancelled", _("Annulé")


class RefundStatus(TextChoices):
    """Where one refund stands."""

    PENDING = "pending", _("Demandé")
    SUCCEEDED = "succeeded", _("Fait")
    FAILED = "failed", _("Échoué")
    CANCELLED = "cancelled", _("Annulé")


class DisputeStatus(TextChoices):
    """Where one dispute stands. Source: Stripe, "Dispute object", `status`."""

    INQUIRY = "inquiry", _("Question de la banque")
    NEEDS_RESPONSE = "needs_response", _("À répondre")
    UNDER_REVIEW = "under_review", _("Chez la banque")
    WON = "won", _("Gagnée")
    LOST = "lost", _("Perdue")


# The bank has not decided: work and delivery rest.
OPEN_DISPUTE = (DisputeStatus.INQUIRY, DisputeStatus.NEEDS_RESPONSE, DisputeStatus.UNDER_REVIEW)


class Review(TextChoices):
    """Why money needs a person's eyes."""

    AMOUNT = "amount_mismatch", _("Montant différent")
    CURRENCY = "currency_mismatch", _("Devise différente")
    LIVEMODE = "livemode_mismatch", _("Mode test et mode réel mêlés")
    BINDING = "binding_mismatch", _("Paiement lié à autre chose")
    SURPLUS = "surplus", _("Payé deux fois")
