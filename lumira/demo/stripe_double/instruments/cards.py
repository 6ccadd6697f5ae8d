"""Stripe's test cards: what each does, and what is wrong with a number that is none of them."""

import hashlib
import re
from dataclasses import dataclass

from lumira.demo.stripe_double.instruments.declines import DECLINES, Decline


@dataclass(frozen=True)
class Behaviour:
    """What happens when the instrument is used.

    `decline` names an entry of DECLINES. `dispute` is a reason; as an `inquiry` it moves no money yet. `refund` is
    "at_once", "later" (pending, then succeeded) or "fails_later" (succeeded, then failed). `delayed` debits wait for
    three minutes instead of seconds.
    """

    decline: str | None = None
    authentication: bool = False
    dispute: str | None = None
    inquiry: bool = False
    refund: str = "at_once"
    delayed: bool = False


@dataclass(frozen=True)
class Card:
    """A test card, and the PaymentMethod ids that stand for it."""

    number: str
    behaviour: Behaviour
    shortcuts: tuple[str, ...] = ()
    funding: str = "credit"
    country: str = "US"


WORKS = Behaviour()

# Source: Stripe docs, "Testing".
CARDS = (
    Card("4242424242424242", WORKS, ("pm_card_visa",)),
    Card("4000056655665556", WORKS, ("pm_card_visa_debit",), funding="debit"),
    Card("4000002500000003", WORKS, ("pm_card_fr",), country="FR"),
    Card("5555555555554444", WORKS, ("pm_card_mastercard",)),
    Card("378282246310005", WORKS, ("pm_card_amex",)),
    Card(
        "4000000000000002",
        Behaviour(decline="generic"),
        ("pm_card_visa_chargeDeclined", "pm_card_chargeDeclined"),
    ),
    Card(
        "4000000000009995",
        Behaviour(decline="insufficient_funds"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "pm_card_chargeDeclinedInsufficientFunds"),
    ),
    Card("4000000000009987", Behaviour(decline="lost_card"), ("pm_card_visa_chargeDeclinedLostCard",)),
    Card("4000000000009979", Behaviour(decline="stolen_card"), ("pm_card_visa_chargeDeclinedStolenCard",)),
    Card("4100000000000019", Behaviour(decline="fraudulent"), ("pm_card_radarBlock",)),
    Card(
        "4000000000000069",
        Behaviour(decline="expired"),
        ("pm_card_chargeDeclinedExpiredCard", "pm_card_visa_chargeDeclinedExpiredCard"),
    ),
    Card(
        "4000000000000127",
        Behaviour(decline="incorrect_cvc"),
        ("pm_card_chargeDeclinedIncorrectCvc", "pm_card_visa_chargeDeclinedIncorrectCvc"),
    ),
    Card(
        "4000000000000119",
        Behaviour(decline="processing_error"),
        ("pm_card_chargeDeclinedProcessingError", "pm_card_visa_chargeDeclinedProcessingError"),
    ),
    Card("4000002500003155", Behaviour(authentication=True), ("pm_card_authenticationRequiredOnSetup",), country="FR"),
    Card("4000002760003184", Behaviour(authentication=True), ("pm_card_authenticationRequired",), country="DE"),
    Card("4000000000003220", Behaviour(authentication=True), ("pm_card_threeDSecure2Required",)),
    Card("4000000000003063", Behaviour(authentication=True), ("pm_card_threeDSecureRequired",)),
    Card(
        "4000008400001629",
        Behaviour(authentication=True, decline="generic"),
        ("pm_card_threeDSecureRequiredChargeDeclined",),
    ),
    Card(
        "4000008260003178",
        Behaviour(authentication=True, decline="insufficient_funds"),
        ("pm_card_authenticationRequiredChargeDeclinedInsufficientFunds",),
        country="GB",
    ),
    Card("4000000000007726", Behaviour(refund="later"), ("pm_card_pendingRefund",)),
    Card("4000000000005126", Behaviour(refund="fails_later"), ("pm_card_refundFail",)),
    Card("4000000000000259", Behaviour(dispute="fraudulent"), ("pm_card_createDispute",)),
    Card(
        "4000000000001976",
        Behaviour(dispute="fraudulent", inquiry=True),
        ("pm_card_createDisputeInquiry",),
    ),
    Card(
        "4000000000002685",
        Behaviour(dispute="product_not_received"),
        ("pm_card_createDisputeProductNotReceived",),
    ),
)
BY_NUMBER = {card.number: card for card in CARDS}
BY_SHORTCUT = {shortcut: card for card in CARDS for shortcut in card.shortcuts}


def problem(number: str, month: int, year: int, cvc: str | None, *, today: tuple[int, int]) -> Decline | None:
    """Return what is wrong with a card as typed, or None. `today` is (year, month).

    A number that is no test card is refused here, so that a real one is never stored.
    """
    if not _passes_luhn(number):
        return DECLINES["incorrect_number"]
    if not 1 <= month <= 12:
        return DECLINES["invalid_month"]
    if (year, month) < today or year > today[0] + 50:
        return DECLINES["invalid_year"]
    if cvc is not None and not re.fullmatch(r"[0-9]{4}" if brand(number) == "amex" else r"[0-9]{3}", cvc):
        return DECLINES["invalid_cvc"]
    return None if number in BY_NUMBER else DECLINES["live_card"]


def brand(number: str) -> str:
    """Return Stripe's name of the card's network."""
    if number.startswith(("34", "37")):
        return "amex"
    if 51 <= int(number[:2]) <= 55 or 2221 <= int(number[:4]) <= 2720:
        return "mastercard"
    return "visa"


def fingerprint(number: str) -> str:
    """Return the same 16 characters for the same number."""
    return hashlib.sha256(number.encode()).hexdigest()[:16]


def _passes_luhn(number: str) -> bool:
    if not re.fullmatch(r"[0-9]{12,19}", number):
        return False
    digits = [int(digit) for digit in reversed(number)]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
