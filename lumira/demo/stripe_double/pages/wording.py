"""What the pages say, in French and English."""

from lumira.demo.stripe_double.instruments.currencies import format_english, format_french
from lumira.demo.stripe_double.instruments.declines import DECLINES
from lumira.demo.stripe_double.state.store import Record

FRENCH = {
    "notice": "Double local de Stripe : aucun paiement réel",
    "pay_title": "Paiement",
    "pay": "Payer",
    "total": "Total",
    "summary": "Votre commande",
    "details": "Vos coordonnées",
    "method": "Moyen de paiement",
    "email": "E-mail",
    "card": "Carte",
    "sepa_debit": "Prélèvement SEPA",
    "number": "Numéro de carte",
    "expiry": "Expiration",
    "expiry_hint": "MM / AA",
    "cvc": "Code de sécurité",
    "cvc_hint": "123",
    "iban": "IBAN",
    "name": "Nom du titulaire",
    "mandate": "En payant, vous autorisez ce site à demander à votre banque de débiter votre compte.",
    "cancel": "Annuler et revenir au site",
    "test_cards": "Cartes de test",
    "test_ok": "paiement accepté",
    "test_declined": "paiement refusé",
    "test_funds": "fonds insuffisants",
    "test_3ds": "la banque demande une confirmation",
    "test_iban": "prélèvement accepté",
    "problems": "Le formulaire contient des erreurs.",
    "problem_email": "Indiquez une adresse e-mail complète.",
    "problem_number": "Indiquez le numéro de votre carte.",
    "problem_expiry": "Indiquez la date, comme 12 / 34.",
    "problem_cvc": "Indiquez le code de sécurité.",
    "problem_iban": "Indiquez votre IBAN.",
    "problem_name": "Indiquez le nom du titulaire du compte.",
    "not_charged": "Rien n’a été débité.",
    "expired_title": "Cette page de paiement a expiré",
    "expired_text": "Rien n’a été débité. Revenez au site pour recommencer.",
    "complete_title": "Ce paiement est déjà enregistré",
    "complete_text": "Il n’y a plus rien à faire ici.",
    "missing_title": "Page introuvable",
    "missing_text": "Cette adresse ne correspond à aucun paiement.",
    "back": "Revenir au site",
    "bank_title": "Confirmation par votre banque",
    "bank_text": "Votre banque vous demande de confirmer ce paiement (3-D Secure).",
    "accept": "Autoriser",
    "refuse": "Refuser",
    "abandon": "Abandonner",
    "abandon_hint": "Abandonner, ou fermer cette page, laisse le paiement en attente.",
    "bank_done_title": "Votre réponse est enregistrée",
    "bank_done_text": "Vous pouvez fermer cette page.",
    "receipt_title": "Reçu",
    "receipt_paid": "Payé",
    "receipt_refunded": "Remboursé",
    "receipt_with": "Moyen de paiement",
}
ENGLISH = {
    "notice": "Local double of Stripe: no real payment",
    "pay_title": "Payment",
    "pay": "Pay",
    "total": "Total",
    "summary": "Your order",
    "details": "Contact details",
    "method": "Payment method",
    "email": "Email",
    "card": "Card",
    "sepa_debit": "SEPA Direct Debit",
    "number": "Card number",
    "expiry": "Expiration",
    "expiry_hint": "MM / YY",
    "cvc": "Security code",
    "cvc_hint": "123",
    "iban": "IBAN",
    "name": "Account holder name",
    "mandate": "By paying, you authorise this site to ask your bank to debit your account.",
    "cancel": "Cancel and return to the site",
    "test_cards": "Test cards",
    "test_ok": "payment accepted",
    "test_declined": "payment declined",
    "test_funds": "insufficient funds",
    "test_3ds": "the bank asks for confirmation",
    "test_iban": "debit accepted",
    "problems": "There are errors in the form.",
    "problem_email": "Enter a complete email address.",
    "problem_number": "Enter your card number.",
    "problem_expiry": "Enter the date, like 12 / 34.",
    "problem_cvc": "Enter the security code.",
    "problem_iban": "Enter your IBAN.",
    "problem_name": "Enter the account holder’s name.",
    "not_charged": "Nothing was charged.",
    "expired_title": "This payment page has expired",
    "expired_text": "Nothing was charged. Return to the site to start again.",
    "complete_title": "This payment is already recorded",
    "complete_text": "There is nothing left to do here.",
    "missing_title": "Page not found",
    "missing_text": "This address belongs to no payment.",
    "back": "Return to the site",
    "bank_title": "Confirmation by your bank",
    "bank_text": "Your bank asks you to confirm this payment (3-D Secure).",
    "accept": "Authorise",
    "refuse": "Refuse",
    "abandon": "Abandon",
    "abandon_hint": "Abandoning, or closing this page, leaves the payment pending.",
    "bank_done_title": "Your answer is recorded",
    "bank_done_text": "You can close this page.",
    "receipt_title": "Receipt",
    "receipt_paid": "Paid",
    "receipt_refunded": "Refunded",
    "receipt_with": "Payment method",
}


def words(language: str) -> dict[str, str]:
    """Return the sentences of "en" or "fr"."""
    return ENGLISH if language == "en" else FRENCH


def money(amount: int, currency: str, language: str) -> str:
    """Return the amount as the language writes it."""
    return format_english(amount, currency) if language == "en" else format_french(amount, currency)


def refusal(error: Record, language: str) -> str:
    """Return why a payment was refused, in the language; the error's own sentence is English."""
    for decline in DECLINES.values():
        if (decline.code, decline.decline_code) == (error.get("code"), error.get("decline_code")):
            return decline.message(language)
    return str(error["message"])
