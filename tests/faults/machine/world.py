"""The machine's world: everybody's acts, and the road between provider and house.

Every act goes through the real services and the real double. An act that is refused is no error: refusing is what the
rules of money are for. Only what is left behind is judged (judge.py).
"""

from collections.abc import Callable

from tests.checkout.webhooks.conftest import deliver
from tests.faults.machine.clients import Clients
from tests.faults.machine.dying import dying
from tests.faults.machine.jobs import due, run_waiting
from tests.faults.machine.provider import Provider
from tests.faults.machine.team import Team

# What our own processes do, each of which may die doing it; the number says of which order.
MORTAL: dict[str, Callable[["World", int], object]] = {
    "start": lambda world, _which: world.start("profond"),
    "open form": lambda world, which: world.open_form(which),
    "open provider's page": lambda world, which: world.open_provider_page(which),
    "come back": lambda world, which: world.come_back(which, 0),
    "confide": lambda world, which: world.confide(which),
    "take": lambda world, which: world.take(which),
    "cancel": lambda world, which: world.cancel(which, None),
    "decide": lambda world, which: world.decide(which, 1000, 1, also_cancel=False),
    "decide on all": lambda world, which: world.decide(which, None, 1, also_cancel=True),
    "withdraw": lambda world, which: world.withdraw(which),
    "invoice": lambda world, which: world.issue_invoice(which),
    "expire": lambda world, which: world.expire(which),
    "reconcile": lambda world, _which: world.reconcile(),
    "hear the last": lambda world, _which: world.deliver(-1, 1),
    "work": lambda world, _which: world.work(),
}


class World(Clients, Team, Provider):
    """What exists in one example."""

    def deliver(self, number: int, copies: int) -> None:
        """Deliver one of all events so far, whether it was delivered before or not."""
        events = self.known_events()
        if events:
            self._deliver(events[number % len(events)], copies)

    def die(self, act: str, which: int, moment: int) -> bool:
        """Begin an act whose process dies at its n-th boundary; tells whether it came so far."""
        with dying(moment) as death:
            MORTAL[act](self, which)
        return death.has_come

    def is_quiet(self) -> bool:
        """Every event so far was delivered, and no job waits: the books owe nothing to anybody."""
        return self.heard.issuperset(self.known_events()) and not due().exists()

    def work(self) -> None:
        """A worker runs what waits; what the provider refuses to answer waits on."""
        run_waiting(tolerant=True)

    def hear_everything(self) -> None:
        """The provider answers again, every event arrives at last, no job is left."""
        self.stripe.control("DELETE faults")
        for event in self.known_events():
            self._deliver(event, 1)
        run_waiting()

    def look_for_oneself(self) -> None:
        """The provider answers again, but no event ever arrives: reconciliation alone sets things right."""
        self.stripe.control("DELETE faults")
        run_waiting()
        assert self.reconcile() is not None
        run_waiting()

    def _deliver(self, event: str, copies: int) -> None:
        for _ in range(copies):
            assert deliver(self._bodies[event]) == 200
            self.heard.add(event)
