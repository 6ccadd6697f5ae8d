"""Commands in the place of a bank, a person or bad luck: settle, authenticate, dispute, tamper."""

from typing import TYPE_CHECKING

from lumira.demo.stripe_double.control.command import CommandRefusedError, Data, choice, find
from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.resources import confirmation, disputes, refunds
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import public

if TYPE_CHECKING:
    from lumira.demo.stripe_double.application import Double


def settle(double: "Double", data: Data) -> Data:
    """End the wait of a payment or refund, now: id, outcome (succeed, fail; else as its test instrument says)."""
    outcome = choice(data, "outcome", ("succeed", "fail"))
    with double.workshop.work() as work:
        record = find(work, data)
        if record["object"] == "payment_intent":
            if record["status"] != "processing":
                raise CommandRefusedError(f"{record['id']} is not in processing, but {record['status']}.")
            confirmation.settle(work, record, outcome)
        elif record["object"] == "refund":
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


def dispute(double: "Double", data: Data) -> Data:
    """Open a dispute (id of a charge or PaymentIntent, reason), or close one (id of a dispute, outcome: won, lost)."""
    with double.workshop.work() as work:
        record = find(work, data)
        if record["object"] == "dispute":
            return public(disputes.close(work, record, choice(data, "outcome", ("won", "lost")) or "lost"))
        charge = work.get("charge", record.get("latest_charge") or record["id"])
        if charge is None or charge["status"] != "succeeded" or charge["disputed"]:
            raise CommandRefusedError("Only a charge that succeeded, and is not disputed, can be disputed.")
        return public(disputes.open_dispute(work, charge, data.get("reason", "fraudulent")))


def tamper(double: "Double", data: Data) -> Data:
    """Change fields of an object behind everyone's back, without event: id, set. For tests of mismatches."""
    changes = data.get("set")
    if not isinstance(changes, dict) or {"id", "object"} & set(changes):
        raise CommandRefusedError("set must be an object, without id and object.")
    with double.workshop.work() as work:
        record = find(work, data)
        record.update(changes)
        return public(work.save(record))
