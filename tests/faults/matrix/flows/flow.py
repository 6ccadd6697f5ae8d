"""One flow: what is prepared, what is killed, and what everybody then does again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import uuid4

from django.test import Client

from lumira.jobs.maintenance import retry_stalled
from orders.models import Order
from tests.checkout.webhooks.conftest import deliver
from tests.faults.matrix.house import House
from tests.jobs import run_jobs

ADDRESSES = count(1)
# Whoever gets no good answer tries again; after this often something is wrong.
PATIENCE = 4


class GaveUp(Exception):
    """Somebody tried again and again in vain."""


@dataclass
class Case:
    """One client's purchase: an address of their own, a browser, and what the flow keeps for its later steps."""

    house: House
    email: str = field(default_factory=lambda: f"{uuid4().hex[:12]}@exemple.fr")
    browser: Client = field(init=False)
    kept: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        number = next(ADDRESSES)
        self.browser = Client(
            raise_request_exception=False,
            headers={"accept-language": "fr"},
            REMOTE_ADDR=f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}",
        )

    @property
    def order(self) -> Order:
        """The client's one order, as it now stands."""
        return Order.objects.select_related("payment").get(email=self.email)

    @property
    def intents(self) -> list[dict[str, Any]]:
        """What the provider holds for it."""
        return self.house.intents_of({str(order.payment_id) for order in Order.objects.filter(email=self.email)})

    def confirm(self, method: str = "pm_card_visa") -> str:
        """Pay the intent that can be paid, at the provider; returns its id."""
        (intent,) = [found for found in self.intents if found["status"] == "requires_payment_method"]
        self.house.stripe.request(
            "POST",
            f"/v1/payment_intents/{intent['id']}/confirm",
            {"payment_method": method, "return_url": "http://testserver/"},
        )
        return str(intent["id"])

    def events(self) -> list[dict[str, Any]]:
        """What the provider tells about it, oldest first."""
        return self.house.events_about({intent["id"] for intent in self.intents})


Step = Callable[[Case], object]


@dataclass(frozen=True)
class Flow:
    """`act` is what is killed; `again` is what the client or person whose act had no answer does.

    Where it `is_told`, the provider's events come again; else none ever comes.
    """

    name: str
    arrange: Step
    act: Step
    again: Step
    is_told: bool = True

    def recover(self, case: Case) -> None:
        """The process is back: act again, events come again, workers work, until everything rests."""
        work()
        self.again(case)
        if self.is_told:
            redeliver(case)
        work()


def work() -> None:
    """Let the workers run what waits, and what died with one of them."""
    retry_stalled()
    run_jobs()


def redeliver(case: Case) -> None:
    """Let the provider tell everything again, the last first."""
    for event in reversed(case.events()):
        insist(lambda event=event: deliver(event), good=(200,))


def insist(ask: Callable[[], int], *, good: tuple[int, ...]) -> int:
    """Ask until the answer is good."""
    for _try in range(PATIENCE):
        status = ask()
        if status in good:
            return status
    raise GaveUp(f"the answer stays {status}")


def nothing(_case: Case) -> None:
    """Nobody acts: the workers and the provider do what is needed."""
