"""Charges: one for each try of a PaymentIntent that reached the bank."""

from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.instruments.declines import Decline
from lumira.demo.stripe_double.resources.balance import book
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

NO_OUTCOME = {"advice_code": None, "network_advice_code": None, "network_decline_code": None}
APPROVED = {
    **NO_OUTCOME,
    "network_status": "approved_by_network",
    "reason": None,
    "seller_message": "Payment complete.",
    "type": "authorized",
}


def retrieve(call: Call) -> Record:
    """GET /v1/charges/{id}."""
    return public(call.work.find("charge", call.id))


def list_charges(call: Call) -> Record:
    """GET /v1/charges, by payment_intent, customer and date."""
    return page(call.work, "charge", call.parameters, "/v1/charges", equal=("payment_intent", "customer"))


def open_charge(work: Work, intent: Record, method: Record) -> Record:
    """Save a pending charge of the intent's whole amount."""
    identifier = work.new_id("ch" if method["type"] == "card" else "py")
    charge: Record = {
        "id": identifier,
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": 0,
        "amount_refunded": 0,
        "application": None,
        "application_fee": None,
        "application_fee_amount": None,
        "balance_transaction": None,
        "billing_details": method["billing_details"],
        "calculated_statement_descriptor": _descriptor(intent),
        "captured": False,
        "created": work.now(),
        "currency": intent["currency"],
        "customer": intent["customer"],
        "description": intent["description"],
        "disputed": False,
        "failure_balance_transaction": None,
        "failure_code": None,
        "failure_message": None,
        "fraud_details": {},
        "livemode": False,
        "metadata": dict(intent["metadata"]),
        "on_behalf_of": None,
        "outcome": None,
        "paid": False,
        "payment_intent": intent["id"],
        "payment_method": method["id"],
        "payment_method_details": _details(work, intent, method),
        "receipt_email": intent["receipt_email"],
        "receipt_number": None,
        "receipt_url": None,
        "refunded": False,
        "refunds": {"object": "list", "data": [], "has_more": False, "url": f"/v1/charges/{identifier}/refunds"},
        "review": None,
        "shipping": intent["shipping"],
        "source": None,
        "source_transfer": None,
        "statement_descriptor": intent["statement_descriptor"],
        "statement_descriptor_suffix": intent["statement_descriptor_suffix"],
        "status": "pending",
        "transfer_data": None,
        "transfer_group": intent["transfer_group"],
    }
    return work.save(charge)


def capture(work: Work, charge: Record) -> Record:
    """Mark the charge paid and book the money."""
    entry = "charge" if charge["payment_method_details"]["type"] == "card" else "payment"
    transaction = book(work, entry, charge, charge["amount"], charge["description"])
    charge.update(
        amount_captured=charge["amount"],
        balance_transaction=transaction["id"],
        captured=True,
        outcome={**APPROVED, "risk_level": "normal"},
        paid=True,
        receipt_url=f"{work.settings.base_url}/receipts/{charge['id']}",
        status="succeeded",
    )
    return work.save(charge)


def recapture(work: Work, charge: Record | None, amount: int) -> None:
    """Have captured another amount than was asked for: a partial capture, where the charge was captured at all."""
    if charge is None or not charge["captured"] or amount == charge["amount_captured"]:
        return
    book(work, "adjustment", charge, amount - charge["amount_captured"], category="other_adjustment")
    charge["amount_captured"] = amount
    work.save(charge)


def fail(work: Work, charge: Record, decline: Decline) -> Record:
    """Mark the charge refused."""
    blocked = decline.outcome == "blocked"
    charge.update(
        failure_code=decline.code if decline.type == "card_error" and decline.decline_code else decline.reason,
        failure_message=decline.english,
        outcome={
            **NO_OUTCOME,
            "network_decline_code": None if blocked else decline.decline_code,
            "network_status": "not_sent_to_network" if blocked else "declined_by_network",
            "reason": decline.reason,
            "risk_level": "highest" if blocked else "normal",
            "seller_message": "The bank did not return any further details with this decline.",
            "type": decline.outcome,
        },
        status="failed",
    )
    return work.save(charge)


def _descriptor(intent: Record) -> str:
    suffix = intent["statement_descriptor_suffix"]
    return f"LUMIRA* {suffix}" if suffix else "LUMIRA"


def _details(work: Work, intent: Record, method: Record) -> Record:
    if method["type"] == "sepa_debit":
        account = {key: method["sepa_debit"][key] for key in ("bank_code", "branch_code", "country", "fingerprint")}
        mandate = {"last4": method["sepa_debit"]["last4"], "mandate": work.new_id("mandate")}
        return {"sepa_debit": {**account, **mandate, "expected_debit_date": None}, "type": "sepa_debit"}
    return {"card": _card_details(intent["amount"], method["card"]), "type": "card"}


def _card_details(amount: int, card: dict[str, Any]) -> Record:
    checks = {**card["checks"]}
    if checks["cvc_check"] == "unchecked":
        checks["cvc_check"] = "pass"
    kept = ("brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4", "regulated_status")
    return {
        **{key: card[key] for key in kept},
        "amount_authorized": amount,
        "authorization_code": None,
        "checks": checks,
        "extended_authorization": {"status": "disabled"},
        "incremental_authorization": {"status": "unavailable"},
        "installments": None,
        "mandate": None,
        "multicapture": {"status": "unavailable"},
        "network": card["brand"],
        "network_token": {"used": False},
        "network_transaction_id": None,
        "overcapture": {"maximum_amount_capturable": amount, "status": "unavailable"},
        "three_d_secure": None,
        "transaction_link_id": None,
        "wallet": None,
    }
