"""Disputes: opened by a test card or the control address, closed by the control address."""

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.resources.balance import book
from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

# How long the merchant may answer; Stripe's dates vary by card network.
ANSWER_SECONDS = 7 * 86_400
EVIDENCE_FIELDS = """
access_activity_log billing_address cancellation_policy cancellation_policy_disclosure cancellation_rebuttal
customer_communication customer_email_address customer_name customer_purchase_ip customer_signature
duplicate_charge_documentation duplicate_charge_explanation duplicate_charge_id product_description receipt
refund_policy refund_policy_disclosure refund_refusal_explanation service_date service_documentation shipping_address
shipping_carrier shipping_date shipping_documentation shipping_tracking_number uncategorized_file uncategorized_text
"""


def open_dispute(work: Work, charge: Record, reason: str = "fraudulent") -> Record:
    """Save a dispute of what is left of the charge, withdraw the money and announce it."""
    amount = charge["amount"] - charge["amount_refunded"]
    dispute: Record = {
        "id": work.new_id("du"),
        "object": "dispute",
        "amount": amount,
        "balance_transactions": [],
        "charge": charge["id"],
        "created": work.now(),
        "currency": charge["currency"],
        "enhanced_eligibility_types": [],
        "evidence": {**dict.fromkeys(EVIDENCE_FIELDS.split()), "enhanced_evidence": {}},
        "evidence_details": {
            "due_by": work.now() + ANSWER_SECONDS,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
        },
        "is_charge_refundable": False,
        "livemode": False,
        "metadata": {},
        "payment_intent": charge["payment_intent"],
        "payment_method_details": _details(charge),
        "reason": reason,
        "status": "needs_response",
    }
    movement = book(work, "adjustment", {**dispute, "currency": charge["currency"]}, -amount)
    dispute["balance_transactions"].append(public(movement))
    charge["disputed"] = True
    work.save(charge)
    work.save(dispute)
    announce(work, "charge.dispute.created", dispute)
    announce(work, "charge.dispute.funds_withdrawn", dispute)
    return dispute


def close(work: Work, dispute: Record, outcome: str) -> Record:
    """Close the dispute as "won", with the money back, or "lost"."""
    if dispute["status"] in ("won", "lost"):
        raise InvalidRequestError(f"This dispute is already closed: {dispute['status']}.")
    if outcome == "won":
        movement = book(work, "adjustment", dispute, dispute["amount"])
        dispute["balance_transactions"].append(public(movement))
        charge = work.find("charge", dispute["charge"])
        charge["disputed"] = False
        work.save(charge)
    dispute["status"] = outcome
    work.save(dispute)
    announce(work, "charge.dispute.closed", dispute)
    if outcome == "won":
        announce(work, "charge.dispute.funds_reinstated", dispute)
    return dispute


def retrieve(call: Call) -> Record:
    """GET /v1/disputes/{id}."""
    return public(call.work.find("dispute", call.id))


def list_disputes(call: Call) -> Record:
    """GET /v1/disputes, by charge, payment_intent and date."""
    wanted = {name: call.parameters[name] for name in ("charge", "payment_intent") if name in call.parameters}

    def keep(dispute: Record) -> bool:
        return all(dispute[name] == value for name, value in wanted.items())

    return page(call.work, "dispute", call.parameters, "/v1/disputes", keep)


def _details(charge: Record) -> Record:
    card = charge["payment_method_details"].get("card")
    if card is None:
        return {"type": charge["payment_method_details"]["type"]}
    shown = {"brand": card["brand"], "case_type": "chargeback", "network": card["network"]}
    return {"card": {**shown, "network_reason_code": "10.4"}, "type": "card"}
