"""PaymentMethods: a test card or a test bank account, of which only the last digits and the behaviour are kept."""

from datetime import UTC, datetime
from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.values import check_email, merge_metadata
from lumira.demo.stripe_double.errors import CardError, InvalidRequestError, StripeError, missing_resource, unsupported
from lumira.demo.stripe_double.instruments import bank_accounts, cards
from lumira.demo.stripe_double.instruments.declines import Decline
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

# What the double can charge, each with the currencies that it takes; None is all.
CURRENCIES = {"card": None, "sepa_debit": ("eur",)}
ADDRESS = ("city", "country", "line1", "line2", "postal_code", "state")
SHORTCUT_EXPIRY = (8, 2034)


def create(call: Call) -> Record:
    """POST /v1/payment_methods."""
    return public(build(call.work, call.parameters, call.language))


def retrieve(call: Call) -> Record:
    """GET /v1/payment_methods/{id}."""
    return public(resolve(call.work, call.id, param="id"))


def build(work: Work, data: dict[str, Any], language: str = "en") -> Record:
    """Save a PaymentMethod from what a person typed. Raises StripeError for anything that is no test instrument."""
    kind = data.get("type")
    if kind is None:
        raise InvalidRequestError("Missing required param: type.", code="parameter_missing", param="type")
    if kind not in CURRENCIES:
        raise unsupported(f"type={kind}")
    details = data.get(kind)
    if not isinstance(details, dict):
        raise InvalidRequestError(f"Missing required param: {kind}.", code="parameter_missing", param=kind)
    billing = _billing_details(data.get("billing_details") or {})
    if kind == "card":
        method = _from_card(work, details, billing, language)
    else:
        method = _from_iban(work, details, billing, language)
    method["metadata"] = merge_metadata({}, data.get("metadata"))
    return work.save(method)


def resolve(work: Work, identifier: str, *, param: str = "payment_method") -> Record:
    """Return the PaymentMethod of an id, or a new one for a test shortcut such as `pm_card_visa`."""
    if identifier in cards.BY_SHORTCUT:
        return work.save(_card_method(work, cards.BY_SHORTCUT[identifier], *SHORTCUT_EXPIRY, _billing_details({})))
    if identifier in bank_accounts.BY_SHORTCUT:
        billing = _billing_details({"name": "Jenny Rosen", "email": "jenny@example.com"})
        return work.save(_bank_method(work, bank_accounts.BY_SHORTCUT[identifier], billing))
    found = work.get("payment_method", identifier)
    if found is None:
        raise missing_resource("PaymentMethod", identifier, param=param, status=404 if param == "id" else 400)
    return found


def behaviour(method: Record) -> cards.Behaviour:
    """Return what the instrument does when it is charged."""
    return cards.Behaviour(**method["_behaviour"])


def allowed_types(methods: tuple[str, ...] | list[str], currency: str, excluded: list[str]) -> list[str]:
    """Return those of the methods that may pay in the currency, in the order of the double."""
    chosen = []
    for kind, currencies in CURRENCIES.items():
        if kind in methods and kind not in excluded and (currencies is None or currency in currencies):
            chosen.append(kind)
    return chosen


def _from_card(work: Work, details: dict[str, Any], billing: Record, language: str) -> Record:
    for name in ("number", "exp_month", "exp_year"):
        if name not in details:
            full = f"card[{name}]"
            raise InvalidRequestError(f"Missing required param: {full}.", code="parameter_missing", param=full)
    number = "".join(str(details["number"]).replace("-", " ").split())
    month, year = int(details["exp_month"]), _full_year(int(details["exp_year"]))
    today = datetime.fromtimestamp(work.now(), UTC)
    fault = cards.problem(number, month, year, details.get("cvc"), today=(today.year, today.month))
    if fault is not None:
        raise _refusal(fault, language)
    method = _card_method(work, cards.BY_NUMBER[number], month, year, billing)
    if "cvc" not in details:
        method["card"]["checks"]["cvc_check"] = None
    return method


def _from_iban(work: Work, details: dict[str, Any], billing: Record, language: str) -> Record:
    if "iban" not in details:
        message = "Missing required param: sepa_debit[iban]."
        raise InvalidRequestError(message, code="parameter_missing", param="sepa_debit[iban]")
    iban = bank_accounts.normalise(str(details["iban"]))
    fault = bank_accounts.problem(iban)
    if fault is not None:
        raise _refusal(fault, language)
    for name in ("name", "email"):
        if not billing[name]:
            full = f"billing_details[{name}]"
            raise InvalidRequestError(f"Missing required param: {full}.", code="parameter_missing", param=full)
    return _bank_method(work, bank_accounts.BY_IBAN[iban], billing)


def _refusal(fault: Decline, language: str) -> StripeError:
    fields = {"decline_code": fault.decline_code} if fault.decline_code else {}
    error = {"type": fault.type, "message": fault.message(language), "code": fault.code, **fields}
    if fault.type == "card_error":
        return CardError(error)
    return InvalidRequestError(error["message"], code=fault.code, param="sepa_debit[iban]")


def _card_method(work: Work, card: cards.Card, month: int, year: int, billing: Record) -> Record:
    brand = cards.brand(card.number)
    return _method(
        work,
        "card",
        billing,
        card.behaviour,
        {
            "brand": brand,
            "checks": {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "unchecked"},
            "country": card.country,
            "display_brand": brand if brand != "amex" else "american_express",
            "exp_month": month,
            "exp_year": year,
            "fingerprint": cards.fingerprint(card.number),
            "funding": card.funding,
            "generated_from": None,
            "last4": card.number[-4:],
            "networks": {"available": [brand], "preferred": None},
            "regulated_status": "unregulated",
            "three_d_secure_usage": {"supported": True},
            "wallet": None,
        },
    )


def _bank_method(work: Work, account: bank_accounts.BankAccount, billing: Record) -> Record:
    return _method(
        work,
        "sepa_debit",
        billing,
        account.behaviour,
        {
            "bank_code": account.iban[4:9],
            "branch_code": "",
            "country": account.iban[:2],
            "fingerprint": cards.fingerprint(account.iban),
            "generated_from": {"charge": None, "setup_attempt": None},
            "last4": account.iban[-4:],
        },
    )


def _method(work: Work, kind: str, billing: Record, behaves: cards.Behaviour, details: Record) -> Record:
    return {
        "id": work.new_id("pm"),
        "object": "payment_method",
        "allow_redisplay": "unspecified",
        "billing_details": billing,
        kind: details,
        "created": work.now(),
        "customer": None,
        "customer_account": None,
        "livemode": False,
        "metadata": {},
        "type": kind,
        "_behaviour": vars(behaves),
    }


def _billing_details(given: dict[str, Any]) -> Record:
    address = given.get("address") or {}
    return {
        "address": {part: address.get(part) or None for part in ADDRESS},
        "email": check_email(given.get("email"), "billing_details[email]"),
        "name": given.get("name") or None,
        "phone": given.get("phone") or None,
        "tax_id": given.get("tax_id") or None,
    }


def _full_year(year: int) -> int:
    return year + 2000 if 0 <= year < 100 else year
