"""Why a payment was refused: Stripe's codes, with the sentence a person reads in English and French."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Decline:
    """One reason. `reason` is the charge outcome's; `type` the error's."""

    code: str
    english: str
    french: str
    decline_code: str | None = None
    reason: str | None = None
    type: str = "card_error"
    outcome: str = "issuer_declined"

    def message(self, language: str) -> str:
        """Return the sentence in the language, English where it is not French."""
        return self.french if language.startswith("fr") else self.english


REFUSED = ("Your card was declined.", "Votre carte a été refusée.")

# Source: Stripe docs, "Testing" and "Decline codes".
DECLINES = {
    "generic": Decline("card_declined", *REFUSED, "generic_decline", "generic_decline"),
    "insufficient_funds": Decline(
        "card_declined",
        "Your card has insufficient funds.",
        "Votre carte ne dispose pas de fonds suffisants.",
        "insufficient_funds",
        "insufficient_funds",
    ),
    "lost_card": Decline("card_declined", *REFUSED, "lost_card", "lost_card"),
    "stolen_card": Decline("card_declined", *REFUSED, "stolen_card", "stolen_card"),
    "fraudulent": Decline("card_declined", *REFUSED, "fraudulent", "highest_risk_level", outcome="blocked"),
    "expired": Decline(
        "expired_card", "Your card has expired.", "Votre carte a expiré.", "expired_card", "expired_card"
    ),
    "incorrect_cvc": Decline(
        "incorrect_cvc",
        "Your card's security code is incorrect.",
        "Le code de sécurité de votre carte est incorrect.",
        "incorrect_cvc",
        "incorrect_cvc",
    ),
    "processing_error": Decline(
        "processing_error",
        "An error occurred while processing your card. Try again in a little bit.",
        "Une erreur est survenue pendant le traitement de votre carte. Réessayez dans un instant.",
        "processing_error",
        "processing_error",
    ),
    "authentication_required": Decline(
        "authentication_required",
        "Your card was declined. This transaction requires authentication.",
        "Votre carte a été refusée. Ce paiement demande une authentification.",
        "authentication_required",
        "authentication_required",
    ),
    "not_authenticated": Decline(
        "payment_intent_authentication_failure",
        "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
        "Nous ne pouvons pas authentifier votre moyen de paiement. Choisissez-en un autre et réessayez.",
        type="invalid_request_error",
    ),
    "live_card": Decline(
        "card_declined",
        "Your card was declined. Your request was in test mode, but used a non test card. "
        "For a list of valid test cards, visit: https://stripe.com/docs/testing.",
        "Votre carte a été refusée. Ceci est un essai : seules les cartes de test de Stripe sont acceptées.",
        "test_mode_live_card",
    ),
    "incorrect_number": Decline(
        "incorrect_number", "Your card number is incorrect.", "Le numéro de votre carte est incorrect."
    ),
    "invalid_month": Decline(
        "invalid_expiry_month",
        "Your card's expiration month is invalid.",
        "Le mois d’expiration de votre carte n’est pas valide.",
    ),
    "invalid_year": Decline(
        "invalid_expiry_year",
        "Your card's expiration year is invalid.",
        "L’année d’expiration de votre carte n’est pas valide.",
    ),
    "invalid_cvc": Decline(
        "invalid_cvc",
        "Your card's security code is invalid.",
        "Le code de sécurité de votre carte n’est pas valide.",
    ),
    "debit_refused": Decline(
        "payment_intent_payment_attempt_failed",
        "The bank refused the debit.",
        "La banque a refusé le prélèvement.",
        reason="generic_could_not_process",
    ),
    "debit_without_funds": Decline(
        "payment_intent_payment_attempt_failed",
        "The bank account has insufficient funds.",
        "Le compte bancaire n’est pas assez approvisionné.",
        reason="insufficient_funds",
    ),
    "invalid_iban": Decline(
        "invalid_bank_account_iban",
        "The IBAN you provided is invalid.",
        "L’IBAN que vous avez saisi n’est pas valide.",
        type="invalid_request_error",
    ),
    "live_iban": Decline(
        "account_number_invalid",
        "You must use a test bank account number in test mode. See https://stripe.com/docs/testing#sepa-direct-debit.",
        "Ceci est un essai : seuls les IBAN de test de Stripe sont acceptés.",
        type="invalid_request_error",
    ),
}
