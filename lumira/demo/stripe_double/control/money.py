"""Commands in the place of a bank, a person or bad luck, and the truth about the money."""

from typing import TYPE_CHECKING

from lumira.demo.stripe_double.control.command import CommandRefusedError, Data, choice, find, number
from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.resources import balance, charges, confirmation, disputes, refunds
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

if TYPE_CHECKING:
    from lumira.demo.stripe_double.application import Double


def settle(double: "Double", data: Data) -> Data:
    """End the wait of a payment or refund, now: id, outcome (succeed, fail, cancel; else as its instrument says).

    A refund that has succeeded may still fail; only one that waits can be canceled.
    """
    outcome = choice(data, "outcome", ("succeed", "fail", "cancel"))
    with double.workshop.work() as work:
        record = find(work, data)
        if record["object"] == "payment_intent":
            if record["status"] != "processing" or outcome == "cancel":
                raise CommandRefusedError(f"{record['id']} is not in processing, but {record['status']}.")
            confirmation.settle(work, record, outcome)
        elif record["object"] == "refund":
            if outcome == "cancel" and record["status"] != "pending":
                raise CommandRefusedError(f"{record['id']} is not pending, but {record['status']}.")
            refunds.settle(work, record, outcome)
        else:
            raise CommandRefusedError("Only a PaymentIntent or a refund can be settled.")
        return public(record)


def authenticate(double: "Double", data: Data) -> Data:
    """Answer the 3-D Secure page in the person's place: id, outcome (accept, refuse)."""
    outcome = choice(data, "outcome", ("accept", "refuse"))
    intent: Record = {}
    try:
        with double.workshop.work() as work:
            intent = find(work, data)
            confirmation.authenticate(work, intent, accepted=outcome != "refuse")
    except StripeError as error:
        if not error.keeps_effects:
            raise
    return public(intent)


def refund(double: "Double", data: Data) -> Data:
    """Refund from Stripe's dashboard, past the shop: id of a payment, amount (else the rest), reason, speed.

    speed: at_once, later (pending first) or fails_later; else as the test card says.
    """
    speed = choice(data, "speed", ("at_once", "later", "fails_later"))
    with double.workshop.work() as work:
        record = find(work, data)
        if record["object"] not in ("payment_intent", "charge"):
            raise CommandRefusedError("Only a PaymentIntent or a charge can be refunded.")
        asked = {record["object"]: record["id"], "reason": data.get("reason") or "requested_by_customer"}
        if data.get("amount") is not None:
            asked["amount"] = int(number(data, "amount", 0))
        return public(refunds.give_back(work, asked, speed=speed))


def dispute(double: "Double", data: Data) -> Data:
    """Open a dispute: id of a charge or PaymentIntent, reason, amount, status (needs_response; warning_needs_response
    is an inquiry). Or move one on: id of a dispute, outcome (under_review, won, lost, warning_closed, …).
    """
    with double.workshop.work() as work:
        record = find(work, data)
        if record["object"] == "dispute":
            outcome = choice(data, "outcome", disputes.STATUSES) or "lost"
            return public(disputes.move(work, record, outcome))
        charge = work.get("charge", record.get("latest_charge") or record["id"])
        if charge is None or disputes.disputable(work, charge) == 0:
            raise CommandRefusedError("Only a charge that succeeded, and is not disputed, can be disputed.")
        opened = disputes.open_dispute(
            work,
            charge,
            data.get("reason") or "fraudulent",
            status=choice(data, "status", disputes.OPENING) or "needs_response",
            amount=int(number(data, "amount", 0)) if "amount" in data else None,
        )
        return public(opened)


def tamper(double: "Double", data: Data) -> Data:
    """Change fields of an object behind everyone's back, without event: id, set. For tests of mismatches.

    An intent's amount_received takes the money of its charge with it: a partial capture.
    """
    changes = data.get("set")
    if not isinstance(changes, dict) or {"id", "object"} & set(changes):
        raise CommandRefusedError("set must be an object, without id and object.")
    with double.workshop.work() as work:
        record = find(work, data)
        if record["object"] == "payment_intent" and "amount_received" in changes:
            charges.recapture(work, work.get("charge", record["latest_charge"]), int(changes["amount_received"]))
        record.update(changes)
        return public(work.save(record))


def truth(double: "Double", data: Data) -> Data:
    """Tell what money Stripe holds, intent by intent, oldest first: what a reconciliation is judged by. id: only one.

    Held is what was received, less what was refunded and what a dispute has withdrawn.
    """
    with double.workshop.work() as work:
        found = [find(work, data)] if "id" in data else work.transaction.oldest_first("payment_intent")
        return {"payment_intents": [_truth_of(work, intent) for intent in found]}


def log(double: "Double", data: Data) -> Data:
    """List every movement of money in its order: what each intent's truth can be computed from. id: of one intent."""
    with double.workshop.work() as work:
        return {"movements": balance.movements(work, data.get("id"))}


def _truth_of(work: Work, intent: Record) -> Data:
    kept = ("id", "status", "amount", "currency", "amount_received", "latest_charge", "livemode", "metadata", "created")
    charge = work.transaction.peek("charge", intent["latest_charge"]) if intent["latest_charge"] else {}
    received = intent["amount_received"]
    refunded, disputed = charge.get("amount_refunded", 0), charge.get("_withdrawn", 0)
    dispute = work.get("dispute", charge.get("_dispute"))
    return {
        **{name: intent[name] for name in kept},
        "amount_refunded": refunded,
        "received": received,
        "refunded": refunded,
        "disputed": disputed,
        "held": received - refunded - disputed,
        "dispute": dispute["status"] if dispute is not None else None,
        "session": intent["_session"],
    }
