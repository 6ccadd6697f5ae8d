"""Refunds: never more than what was captured and not yet given back."""

from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.api.values import merge_metadata
from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.instruments.currencies import format_english
from lumira.demo.stripe_double.resources.balance import book
from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.resources.payment_methods import behaviour, resolve
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public


def create(call: Call) -> Record:
    """POST /v1/refunds: by charge or payment_intent, the rest where no amount is given."""
    return public(give_back(call.work, call.parameters))


def give_back(work: Work, parameters: dict[str, Any], *, speed: str | None = None) -> Record:
    """Refund a charge; `speed` as in Behaviour.refund, else as the test card says."""
    charge = _find_charge(work, parameters)
    amount = _check_amount(work, charge, parameters.get("amount"))
    speed = speed or behaviour(resolve(work, charge["payment_method"])).refund
    charge_before = {"amount_refunded": charge["amount_refunded"], "refunded": charge["refunded"]}
    refund = _build(work, charge, amount, parameters, "pending" if speed == "later" else "succeeded")
    refund["_speed"] = speed
    transaction = book(work, "refund", refund, -amount)
    refund["balance_transaction"] = transaction["id"]
    work.save(refund)
    _count(work, charge, refund, amount)
    announce(work, "refund.created", refund)
    announce(work, "charge.refunded", charge, charge_before)
    if speed != "at_once":
        work.schedule("settle_refund", refund["id"], work.clock.now() + work.settings.settle_seconds)
    return refund


def retrieve(call: Call) -> Record:
    """GET /v1/refunds/{id}."""
    return public(call.work.find("refund", call.id))


def update(call: Call) -> Record:
    """POST /v1/refunds/{id}: the metadata."""
    refund = call.work.find("refund", call.id)
    before = refund["metadata"]
    refund["metadata"] = merge_metadata(before, call.parameters.get("metadata"))
    announce(call.work, "refund.updated", call.work.save(refund), {"metadata": before})
    return public(refund)


def list_refunds(call: Call) -> Record:
    """GET /v1/refunds, by charge, payment_intent and date."""
    return page(call.work, "refund", call.parameters, "/v1/refunds", equal=("charge", "payment_intent"))


def settle(work: Work, refund: Record, outcome: str | None = None) -> None:
    """End the wait of a refund: "succeed", "fail", "cancel", or as its test card says.

    A failed refund may have succeeded before: the bank sends the money back later. Only one that waits is canceled.
    """
    charge = work.find("charge", refund["charge"])
    outcome = outcome or ("fail" if refund.get("_speed") == "fails_later" else "succeed")
    if refund["status"] in ("failed", "canceled") or (refund["status"] == "succeeded" and outcome != "fail"):
        return
    before = {"status": refund["status"]}
    if outcome == "succeed":
        refund["status"] = "succeeded"
    else:
        transaction = book(work, "refund_failure", refund, refund["amount"])
        refund.update(
            status="failed" if outcome == "fail" else "canceled",
            failure_reason="expired_or_canceled_card" if outcome == "fail" else "merchant_request",
            failure_balance_transaction=transaction["id"],
        )
    refund.pop("pending_reason", None)
    work.save(refund)
    _count(work, charge, refund, 0 if outcome == "succeed" else -refund["amount"])
    announce(work, "refund.updated", refund, before)
    announce(work, "charge.refund.updated", refund, before)
    if outcome == "fail":
        announce(work, "refund.failed", refund, before)


def _find_charge(work: Work, parameters: dict[str, Any]) -> Record:
    if "charge" in parameters and "payment_intent" in parameters:
        intent = work.find("payment_intent", parameters["payment_intent"], param="payment_intent")
        if intent["latest_charge"] != parameters["charge"]:
            message = f"Charge {parameters['charge']} does not belong to PaymentIntent {intent['id']}."
            raise InvalidRequestError(message, param="charge")
    if "charge" in parameters:
        charge = work.find("charge", parameters["charge"], param="charge")
        if charge["status"] != "succeeded":
            message = f"Charge {charge['id']} cannot be refunded because it is {charge['status']}."
            raise InvalidRequestError(message, param="charge")
        return charge
    if "payment_intent" not in parameters:
        message = "One of the following params should be provided for this request: payment_intent or charge."
        raise InvalidRequestError(message, code="parameter_missing")
    intent = work.find("payment_intent", parameters["payment_intent"], param="payment_intent")
    if intent["status"] != "succeeded":
        message = f"This PaymentIntent ({intent['id']}) does not have a successful charge to refund."
        raise InvalidRequestError(message, param="payment_intent")
    return work.find("charge", intent["latest_charge"])


def _check_amount(work: Work, charge: Record, amount: int | None) -> int:
    left = charge["amount_captured"] - charge["amount_refunded"]
    dispute = work.get("dispute", charge.get("_dispute"))
    if dispute is not None and not dispute["is_charge_refundable"]:
        message = f"Charge {charge['id']} has been charged back; cannot issue a refund."
        raise InvalidRequestError(message, code="charge_disputed")
    if left == 0:
        message = f"Charge {charge['id']} has already been refunded."
        raise InvalidRequestError(message, code="charge_already_refunded")
    if amount is None:
        return int(left)
    if amount < 1:
        message = "This value must be greater than or equal to 1."
        raise InvalidRequestError(message, code="parameter_invalid_integer", param="amount")
    if amount > left:
        asked, most = (format_english(value, charge["currency"]) for value in (amount, left))
        what = "unrefunded amount on charge" if charge["amount_refunded"] else "charge amount"
        raise InvalidRequestError(f"Refund amount ({asked}) is greater than {what} ({most})", param="amount")
    return amount


def _build(work: Work, charge: Record, amount: int, parameters: dict[str, Any], status: str) -> Record:
    kind = charge["payment_method_details"]["type"]
    details: Record = {kind: {}, "type": kind}
    if kind == "card":
        reference = {"reference_status": "pending", "reference_type": "acquirer_reference_number"}
        details["card"] = {**reference, "type": "refund"}
    refund: Record = {
        "id": work.new_id("re" if kind == "card" else "pyr"),
        "object": "refund",
        "amount": amount,
        "balance_transaction": None,
        "charge": charge["id"],
        "created": work.now(),
        "currency": charge["currency"],
        "customer": charge["customer"],
        "customer_account": None,
        "destination_details": details,
        "metadata": merge_metadata({}, parameters.get("metadata")),
        "payment_intent": charge["payment_intent"],
        "payment_method": charge["payment_method"],
        "reason": parameters.get("reason"),
        "receipt_number": None,
        "source_transfer_reversal": None,
        "status": status,
        "transfer_reversal": None,
    }
    if status == "pending":
        refund["pending_reason"] = "processing"
    return refund


def _count(work: Work, charge: Record, refund: Record, change: int) -> None:
    """Keep the charge's sum and its list of refunds in step with the refund."""
    refunds = charge["refunds"]
    refunds["data"] = [public(refund), *(shown for shown in refunds["data"] if shown["id"] != refund["id"])]
    charge["amount_refunded"] += change
    charge["refunded"] = charge["amount_refunded"] == charge["amount_captured"]
    work.save(charge)
