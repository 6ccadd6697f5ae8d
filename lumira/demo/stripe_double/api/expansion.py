"""`expand[]`: ids in an answer replaced by the objects they name."""

from typing import Any

from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

# Field -> kind of the object whose id it holds.
EXPANDABLE = {
    "balance_transaction": "balance_transaction",
    "charge": "charge",
    "customer": "customer",
    "failure_balance_transaction": "balance_transaction",
    "latest_charge": "charge",
    "payment_intent": "payment_intent",
    "payment_method": "payment_method",
}
# Source: Stripe docs, "Expanding responses".
DEEPEST = 4


def expand(work: Work, answer: Record, paths: list[str]) -> Record:
    """Return the answer with each path expanded, such as "latest_charge.balance_transaction" or "data.customer".

    Raises InvalidRequestError for what cannot be expanded.
    """
    for path in paths:
        steps = path.split(".")
        if len(steps) > DEEPEST:
            raise InvalidRequestError(f"You cannot expand more than {DEEPEST} levels of a property.", param="expand")
        answer = _expand(work, answer, steps, path)
    return answer


def _expand(work: Work, value: Any, steps: list[str], path: str) -> Any:
    if isinstance(value, list):
        return [_expand(work, item, steps, path) for item in value]
    if not steps or value is None:
        return value
    step, *rest = steps
    if not isinstance(value, dict) or step not in value:
        raise InvalidRequestError(f"This property cannot be expanded ({path}).", param="expand")
    inner = value[step]
    if step in EXPANDABLE and isinstance(inner, str):
        found = work.get(EXPANDABLE[step], inner)
        inner = public(found) if found is not None else inner
    elif not isinstance(inner, dict | list | None) or (not rest and step not in EXPANDABLE and step != "line_items"):
        raise InvalidRequestError(f"This property cannot be expanded ({path}).", param="expand")
    return {**value, step: _expand(work, inner, rest, path)}
