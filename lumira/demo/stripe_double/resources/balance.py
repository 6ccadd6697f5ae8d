"""The account's money: balance transactions, in the account's own currency as at Stripe, and their sum."""

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.instruments.currencies import ACCOUNT, exchange_rate, in_account
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


# The account's total by currency, kept so that the balance is not added up again at each request.
TOTALS = "_balance"


def book(
    work: Work,
    entry: str,
    source: Record,
    amount: int,
    description: str | None = None,
    *,
    category: str | None = None,
) -> Record:
    """Save a movement of money; a charge costs a fee. `entry` is the transaction's type.

    `amount` is signed and in the source's currency; the transaction is in the account's.
    """
    moved = in_account(amount, source["currency"])
    fee = moved * FEE_PER_MILLE // 1000 + FEE_FIXED if entry in ("charge", "payment") else 0
    details = {"amount": fee, "application": None, "currency": ACCOUNT, "type": "stripe_fee"}
    transaction: Record = {
        "id": work.new_id("txn"),
        "object": "balance_transaction",
        "amount": moved,
        "available_on": work.now(),
        "balance_type": "payments",
        "created": work.now(),
        "currency": ACCOUNT,
        "description": description,
        "exchange_rate": None if source["currency"] == ACCOUNT else float(exchange_rate(source["currency"])),
        "fee": fee,
        "fee_details": [{**details, "description": "Stripe processing fees"}] if fee else [],
        "net": moved - fee,
        "reporting_category": category or CATEGORIES[entry],
        "source": source["id"],
        "status": "available",
        "type": entry,
        "_intent": source["payment_intent"],
        "_amount": amount,
        "_currency": source["currency"],
    }
    work.save({"object": TOTALS, "id": ACCOUNT, "net": _total(work, ACCOUNT) + moved - fee})
    return work.save(transaction)


def movements(work: Work, intent: str | None = None) -> list[Record]:
    """Return every movement of money in its order, or those of one payment: what the truth can be computed from.

    In the currency of the payment, not in the account's.
    """
    if intent is None:
        found = work.transaction.oldest_first("balance_transaction")
    else:
        found = work.transaction.having("balance_transaction", "_intent", intent)
    return [
        {
            **{name: entry[name] for name in ("id", "type", "source", "created")},
            "amount": entry.get("_amount", entry["amount"]),
            "currency": entry.get("_currency", entry["currency"]),
            "payment_intent": entry.get("_intent"),
        }
        for entry in found
    ]


def retrieve(call: Call) -> Record:
    """GET /v1/balance: per currency, the sum of all movements."""
    sums = {total["id"]: total["net"] for total in call.work.transaction.oldest_first(TOTALS)}
    available = [
        {"amount": amount, "currency": currency, "source_types": {"card": amount}}
        for currency, amount in sorted(sums.items())
    ] or [{"amount": 0, "currency": ACCOUNT, "source_types": {"card": 0}}]
    pending = [{**line, "amount": 0, "source_types": {"card": 0}} for line in available]
    return {"object": "balance", "available": available, "livemode": False, "pending": pending}


def retrieve_transaction(call: Call) -> Record:
    """GET /v1/balance_transactions/{id}."""
    return public(call.work.find("balance_transaction", call.id))


def list_transactions(call: Call) -> Record:
    """GET /v1/balance_transactions, by source, type, currency and date."""
    names = ("source", "type", "currency")
    return page(call.work, "balance_transaction", call.parameters, "/v1/balance_transactions", equal=names)


def _total(work: Work, currency: str) -> int:
    total = work.get(TOTALS, currency)
    if total is not None:
        return int(total["net"])
    # The first movement of a currency, also in a state file from before totals were kept.
    return sum(entry["net"] for entry in work.newest_first("balance_transaction") if entry["currency"] == currency)
