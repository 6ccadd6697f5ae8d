"""Stripe's test IBANs for SEPA debits: what each does, and what is wrong with one that is none of them."""

from dataclasses import dataclass

from lumira.demo.stripe_double.instruments.cards import Behaviour
from lumira.demo.stripe_double.instruments.declines import DECLINES, Decline


@dataclass(frozen=True)
class BankAccount:
    """A test account; `shortcut` is the PaymentMethod id that stands for it."""

    iban: str
    shortcut: str
    behaviour: Behaviour


OUTCOMES = {
    "success": Behaviour(),
    "successDelayed": Behaviour(delayed=True),
    "failed": Behaviour(decline="debit_refused"),
    "failedDelayed": Behaviour(decline="debit_refused", delayed=True),
    "disputed": Behaviour(dispute="debit_not_authorized"),
    "insufficientFunds": Behaviour(decline="debit_without_funds"),
}
# Source: Stripe docs, "Accept a SEPA Direct Debit payment", test account numbers; columns in the order of OUTCOMES.
TABLE = {
    "fr": "FR1420041010050500013M02606 FR3020041010050500013M02609 FR8420041010050500013M02607"
    " FR7920041010050500013M02600 FR5720041010050500013M02608 FR9720041010050000002222227",
    "de": "DE89370400440532013000 DE08370400440532013003 DE62370400440532013001"
    " DE78370400440532013004 DE35370400440532013002 DE65370400440002222227",
    "lu": "LU280019400644750000 LU440019400644750003 LU980019400644750001"
    " LU170019400644750004 LU710019400644750002 LU900010000002222227",
    "nl": "NL39RABO0300065264 NL55RABO0300065267 NL91ABNA0417164300"
    " NL28RABO0300065268 NL82RABO0300065266 NL27RABO0002222227",
}
ACCOUNTS = tuple(
    BankAccount(iban, f"pm_sepaDebit_{outcome}_{country}", OUTCOMES[outcome])
    for country, row in TABLE.items()
    for outcome, iban in zip(OUTCOMES, row.split(), strict=True)
)
BY_IBAN = {account.iban: account for account in ACCOUNTS}
BY_SHORTCUT = {account.shortcut: account for account in ACCOUNTS}


def normalise(iban: str) -> str:
    """Return the IBAN without spaces, in capitals."""
    return "".join(iban.split()).upper()


def problem(iban: str) -> Decline | None:
    """Return what is wrong with a normalised IBAN, or None; a real account is refused before it is stored."""
    if not _passes_checksum(iban):
        return DECLINES["invalid_iban"]
    return None if iban in BY_IBAN else DECLINES["live_iban"]


def _passes_checksum(iban: str) -> bool:
    """ISO 13616: the first four characters moved to the end, letters as numbers, remainder 1 by 97."""
    if not (iban.isascii() and iban.isalnum() and 15 <= len(iban) <= 34 and iban[:2].isalpha()):
        return False
    return int("".join(str(int(character, 36)) for character in iban[4:] + iban[:4])) % 97 == 1
