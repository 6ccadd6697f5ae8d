"""How the buyers of a storm pay, what happens to their money afterwards, and how many events each makes."""

import math
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Payment:
    """One try to pay at the provider; `events` is how many it makes there."""

    form: tuple[tuple[str, str], ...]
    events: int = 2


@dataclass(frozen=True)
class Step:
    """One thing that happens to a payment later; `percent` of the price, the rest where it is 0."""

    kind: str
    events: int
    percent: int = 0
    detail: str = ""


@dataclass(frozen=True)
class Way:
    """How a buyer pays, how often the browser comes back to the shop, and what happens afterwards."""

    name: str
    payments: tuple[Payment, ...]
    returns: int = 0
    then: tuple[Step, ...] = ()

    @cached_property
    def events(self) -> int:
        """How many events the provider makes of it, the creation of the intent included."""
        return 1 + sum(payment.events for payment in self.payments) + sum(step.events for step in self.then)


VISA = Payment((("payment_method", "pm_card_visa"),))
DECLINED = Payment((("payment_method", "pm_card_visa_chargeDeclined"),))
DEBIT = Payment(
    (
        ("payment_method_data[type]", "sepa_debit"),
        ("payment_method_data[sepa_debit][iban]", "FR1420041010050500013M02606"),
        ("payment_method_data[billing_details][name]", "Camille Aubry"),
        ("payment_method_data[billing_details][email]", "camille@exemple.fr"),
    ),
    events=4,
)

# In the provider's dashboard, by the client's bank, and by a lead at the desk.
PART = Step("refund", 2, percent=10)
SLOW_PART = Step("refund", 4, percent=20, detail="later")
REST = Step("refund", 2)
DISPUTE = Step("dispute", 2)
WON = Step("close", 2, detail="won")
LOST = Step("close", 1, detail="lost")
CALLED_OFF = Step("call off", 1)
CANCELLED = Step("cancel", 2)

# Most close the tab at their bank: only the webhook tells the shop that they paid.
WAYS = (
    Way("comes back", (VISA,), returns=1),
    Way("closes the tab", (VISA,)),
    Way("declined twice, then pays", (DECLINED, DECLINED, VISA)),
    Way("gets parts back", (VISA,), then=(PART, PART)),
    Way("closes the tab", (VISA,)),
    Way("comes back twice, then disputes, won", (VISA,), returns=2, then=(DISPUTE, WON)),
    Way("debit", (DEBIT,)),
    Way("gets six parts back", (VISA,), then=(PART,) * 6),
    Way("gets all back", (VISA,), then=(REST,)),
    Way("comes back, is cancelled at the desk", (VISA,), returns=1, then=(CANCELLED,)),
    Way("closes the tab", (VISA,)),
    Way("gives up, the intent is called off", (), then=(CALLED_OFF,)),
    Way("gets a slow part back, then the rest", (VISA,), then=(SLOW_PART, REST)),
    Way("disputes, lost", (VISA,), then=(DISPUTE, LOST)),
    Way("declined, then pays, gets four parts back", (DECLINED, VISA), then=(PART,) * 4),
    Way("closes the tab, is cancelled at the desk", (VISA,), then=(CANCELLED,)),
    Way("declined and gone", (DECLINED,)),
    Way("gets a part back, then disputes, won", (VISA,), then=(PART, DISPUTE, WON)),
    Way("comes back", (VISA,), returns=1),
    Way("gets parts back, then all", (VISA,), then=(PART, SLOW_PART, PART, REST)),
)


def way_of(number: int) -> Way:
    """Return the way of a buyer."""
    return WAYS[number % len(WAYS)]


def buys_on_the_pages(number: int) -> bool:
    """One in ten orders on the pages; the others through the API that other shops use. No way is always the same."""
    return (number + number // len(WAYS)) % 10 == 0


def orders_for(events: int) -> int:
    """Return how many orders make at least so many events."""
    rounds, made = divmod(events, sum(way.events for way in WAYS))
    orders = rounds * len(WAYS)
    left = made
    while left > 0:
        left -= way_of(orders).events
        orders += 1
    return orders


def events_of(orders: int) -> int:
    """Return how many events so many orders make."""
    rounds = math.floor(orders / len(WAYS))
    return rounds * sum(way.events for way in WAYS) + sum(way.events for way in WAYS[: orders % len(WAYS)])
