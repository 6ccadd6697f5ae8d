"""Refusals about money."""

from django.utils.translation import gettext_lazy as _

from lumira.exceptions import LumiraError


class PaymentUnavailable(LumiraError):
    """The provider did not answer, or answered that it cannot now; nothing is known to have changed."""

    code = "payment_unavailable"
    message = _("Le paiement n’est pas disponible pour l’instant. Rien n’a été débité, vos réponses sont conservées.")


class KeySpent(PaymentUnavailable):
    """The provider remembers this idempotency key with another request or with a failure; only a new one helps."""


class ProviderRefusal(LumiraError):
    """The provider refused the request itself; `reason` is its own code, for the team."""

    def __init__(self, reason: str = "") -> None:
        self.reason = reason
        super().__init__()


class PaymentRefused(ProviderRefusal):
    """Repeating the request would be refused again."""

    code = "payment_refused"
    message = _("Le paiement a été refusé. Rien n’a été débité.")


class IntentUnknown(ProviderRefusal):
    """The provider does not know this intent."""

    code = "intent_unknown"
    message = _("Ce paiement n’existe pas.")


class SignatureInvalid(LumiraError):
    """A webhook's signature is missing, wrong or too old."""

    code = "signature_invalid"
    message = _("Signature refusée.")


class IntentMismatch(LumiraError):
    """A paid intent does not fit what it is presented for."""

    code = "intent_mismatch"
    message = _("Ce paiement ne correspond pas à la commande.")


class NotRefundable(LumiraError):
    """More was asked back than was received and is not already on its way back."""

    code = "not_refundable"
    message = _("Ce montant dépasse ce qui peut encore être remboursé.")


class AttemptMismatch(LumiraError):
    """The attempt's id was used before with another request."""

    code = "attempt_mismatch"
    message = _("Cette tentative a déjà servi à une autre commande.")
