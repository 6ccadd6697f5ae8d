"""The machine's world: everybody's acts, and the road between provider and house.

Every act goes through the real services and the real double. An act that is refused is no error: refusing is what the
rules of money are for. Only what is left behind is judged (judge.py).
"""

from tests.checkout.webhooks.conftest import deliver
from tests.faults.machine.clients import Clients
from tests.faults.machine.jobs import run_waiting
from tests.faults.machine.provider import Provider
from tests.faults.machine.team import Team


class World(Clients, Team, Provider):
    """What exists in one example."""

    def deliver(self, number: int, copies: int) -> None:
        """Deliver one of all events so far, whether it was delivered before or not."""
        events = self.known_events()
        if events:
            self._deliver(events[number % len(events)], copies)

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
