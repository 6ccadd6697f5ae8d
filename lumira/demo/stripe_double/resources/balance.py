"""The account's money: balance transactions, and their sum."""

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

# European standard cards, for plausible figures only: 1.5 % + 0.25.
FEE_PER_MILLE, FEE_FIXED = 15, 25
CATEGORIES = {
    "charge": "charge",
    "payment": "charge",
    "refund": "refund",
    "refund_failure": "refund_failure",
    "adjustment": "dispute",
}


def book(work: Work, entry: str, source: Record, amount: int, description: str | None = None) -> Record:
    """Save a movement of money; a charge costs a fee. `entry` is the transaction's type, `amount` has its sign."""
    fee = amount * FEE_PER_MILLE // 1000 + FEE_FIXED if entry in ("charge", "payment") else 0
    details = {"amount": fee, "application": None, "currency": source["currency"], "type": "stripe_fee"}
    transaction: Record = {
        "id": work.new_id("txn"),
        "object": "balance_transaction",
        "amount": amount,
        "available_on": work.now(),
        "balance_type": "payments",
        "created": work.now(),
        "currency": source["currency"],
        "description": description,
        "exchange_rate": None,
        "fee": fee,
        "fee_details": [{**details, "description": "Stripe processing fees"}] if fee else [],
        "net": amount - fee,
        "reporting_category": CATEGORIES[entry],
        "source": source["id"],
        "status": "available",
        "type": entry,
    }
    return work.save(transaction)


def retrieve(call: Call) -> Record:
    """GET /v1/balance: per currency, the sum of all movements."""
    sums: dict[str, int] = {}
    for transaction in call.work.newest_first("balance_transaction"):
        sums[transaction["currency"]] = sums.get(transaction["currency"], 0) + transaction["net"]
    available = [
        {"amount": amount, "currency": currency, "source_types": {"card": amount}}
        for currency, amount in sorted(sums.items())
    ] or [{"amount": 0, "currency": "eur", "source_types": {"card": 0}}]
    pending = [{**line, "amount": 0, "source_types": {"card": 0}} for line in available]
    return {"object": "balance", "available": available, "livemode": False, "pending": pending}


def retrieve_transaction(call: Call) -> Record:
    """GET /v1/balance_transactions/{id}."""
    return public(call.work.find("balance_transaction", call.id))


def list_transactions(call: Call) -> Record:
    """GET /v1/balance_transactions, by source, type, currency and date."""
    wanted = {name: call.parameters[name] for name in ("source", "type", "currency") if name in call.parameters}

    def keep(transaction: Record) -> bool:
        return all(transaction[name] == value for name, value in wanted.items())

    return page(call.work, "balance_transaction", call.parameters, "/v1/balance_transactions", keep)
