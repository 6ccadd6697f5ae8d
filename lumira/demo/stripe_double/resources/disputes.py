"""Disputes and inquiries: opened by a test card or the control address, moved on by it, answered by evidence."""

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.api.values import merge_metadata
from lumira.demo.stripe_double.errors import InvalidRequestError, unsupported
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


# Source: API reference, "Dispute", status. An inquiry moves no money until it becomes a chargeback.
EDGES = {
    "warning_needs_response": frozenset({"warning_under_review", "warning_closed", "needs_response"}),
    "warning_under_review": frozenset({"warning_closed", "needs_response"}),
    "warning_closed": frozenset[str](),
    "needs_response": frozenset({"under_review", "won", "lost"}),
    "under_review": frozenset({"won", "lost"}),
    "won": frozenset[str](),
    "lost": frozenset[str](),
}
STATUSES = tuple(EDGES)
OPENING = ("needs_response", "warning_needs_response")
ENDED = ("warning_closed", "won", "lost")
ANSWERED = {"needs_response": "under_review", "warning_needs_response": "warning_under_review"}


def open_dispute(
    work: Work,
    charge: Record,
    reason: str = "fraudulent",
    *,
    status: str = "needs_response",
    amount: int | None = None,
) -> Record:
    """Save a dispute of what is left of the charge, or of less, and announce it; a chargeback withdraws the money.

    Raises InvalidRequestError where there is nothing to dispute, or a dispute is open already.
    """
    left = disputable(work, charge)
    if not 1 <= (left if amount is None else amount) <= left:
        raise InvalidRequestError(f"Charge {charge['id']} has {left} left that can be disputed.", param="amount")
    is_inquiry = status == "warning_needs_response"
    dispute: Record = {
        "id": work.new_id("du"),
        "object": "dispute",
        "amount": left if amount is None else amount,
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
        "is_charge_refundable": is_inquiry,
        "livemode": False,
        "metadata": {},
        "payment_intent": charge["payment_intent"],
        "payment_method_details": _details(charge, "inquiry" if is_inquiry else "chargeback"),
        "reason": reason,
        "status": status,
    }
    charge.update(disputed=True, _dispute=dispute["id"])
    work.save(charge)
    if not is_inquiry:
        _withdraw(work, dispute, charge, dispute["amount"])
    work.save(dispute)
    announce(work, "charge.dispute.created", dispute)
    if not is_inquiry:
        announce(work, "charge.dispute.funds_withdrawn", dispute)
    return dispute


def disputable(work: Work, charge: Record) -> int:
    """Return how much of the charge a bank can still ask back: nothing while a dispute is open."""
    dispute = work.get("dispute", charge.get("_dispute"))
    if charge["status"] != "succeeded" or (dispute is not None and dispute["status"] not in ENDED):
        return 0
    return int(charge["amount_captured"] - charge["amount_refunded"] - charge.get("_withdrawn", 0))


def move(work: Work, dispute: Record, status: str) -> Record:
    """Put the dispute into another state and announce it. Raises InvalidRequestError where no edge leads."""
    if status not in EDGES[dispute["status"]]:
        raise InvalidRequestError(f"This dispute is {dispute['status']}: it cannot become {status}.")
    before = {"status": dispute["status"]}
    charge = work.find("charge", dispute["charge"])
    dispute["status"] = status
    if status == "needs_response":
        # The inquiry was not settled: the bank takes what is left by now.
        left = int(charge["amount_captured"] - charge["amount_refunded"])
        if left == 0:
            raise InvalidRequestError("Everything was given back: nothing is left to withdraw.")
        dispute.update(amount=min(dispute["amount"], left), is_charge_refundable=False)
        dispute["payment_method_details"] = _details(charge, "chargeback")
        _withdraw(work, dispute, charge, dispute["amount"])
    elif status == "won":
        dispute["is_charge_refundable"] = True
        _withdraw(work, dispute, charge, -dispute["amount"])
    elif status == "warning_closed":
        dispute["is_charge_refundable"] = True
    work.save(dispute)
    announce(work, "charge.dispute.closed" if status in ENDED else "charge.dispute.updated", dispute, before)
    if status == "needs_response":
        announce(work, "charge.dispute.funds_withdrawn", dispute)
    elif status == "won":
        announce(work, "charge.dispute.funds_reinstated", dispute)
    return dispute


def update(call: Call) -> Record:
    """POST /v1/disputes/{id}: evidence, handed in unless `submit` says no, and metadata."""
    dispute, parameters = call.work.find("dispute", call.id), call.parameters
    if "metadata" in parameters:
        dispute["metadata"] = merge_metadata(dispute["metadata"], parameters["metadata"])
    evidence = parameters.get("evidence", {})
    if evidence:
        if dispute["status"] not in ANSWERED:
            raise InvalidRequestError(f"This dispute is {dispute['status']}: evidence is no longer taken.")
        unknown = set(evidence) - set(dispute["evidence"])
        if unknown:
            raise unsupported(f"evidence[{min(unknown)}]")
        dispute["evidence"].update(evidence)
        dispute["evidence_details"]["has_evidence"] = True
    call.work.save(dispute)
    if dispute["status"] in ANSWERED and evidence and parameters.get("submit", True):
        dispute["evidence_details"]["submission_count"] += 1
        return public(move(call.work, dispute, ANSWERED[dispute["status"]]))
    announce(call.work, "charge.dispute.updated", dispute)
    return public(dispute)


def give_up(call: Call) -> Record:
    """POST /v1/disputes/{id}/close: the merchant accepts that it is lost."""
    return public(move(call.work, call.work.find("dispute", call.id), "lost"))


def retrieve(call: Call) -> Record:
    """GET /v1/disputes/{id}."""
    return public(call.work.find("dispute", call.id))


def list_disputes(call: Call) -> Record:
    """GET /v1/disputes, by charge, payment_intent and date."""
    return page(call.work, "dispute", call.parameters, "/v1/disputes", equal=("charge", "payment_intent"))


def _withdraw(work: Work, dispute: Record, charge: Record, amount: int) -> None:
    """Take money out of the account for a dispute; a negative amount brings it back."""
    dispute["balance_transactions"].append(public(book(work, "adjustment", dispute, -amount)))
    charge["_withdrawn"] = charge.get("_withdrawn", 0) + amount
    work.save(charge)


def _details(charge: Record, case: str) -> Record:
    card = charge["payment_method_details"].get("card")
    if card is None:
        return {"type": charge["payment_method_details"]["type"]}
    shown = {"brand": card["brand"], "case_type": case, "network": card["network"]}
    return {"card": {**shown, "network_reason_code": "10.4"}, "type": "card"}
