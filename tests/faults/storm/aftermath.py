"""What happens to payments later: refunds in the provider's dashboard, disputes, cancellations at the desk."""

import heapq
import itertools
import random
import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPException

from django.db import DatabaseError, InterfaceError, connection
from django.utils import timezone

from lumira.accounts.actors import Actor
from lumira.exceptions import LumiraError
from lumira.payments.exceptions import PaymentUnavailable
from orders.models import Order
from orders.services.cancelling import MoneyDecision, cancel_order
from orders.states import Status
from tests.factories.people import MemberFactory
from tests.faults.storm.house import House
from tests.faults.storm.ways import Step

THREADS = 3
PATIENCE_SECONDS = 180


@dataclass
class Case:
    """One payment on its way through the steps that are left to it."""

    intent_id: str
    amount_minor: int
    email: str
    steps: list[Step]
    dispute_id: str = ""


@dataclass
class Aftermath:
    """Does each step at its time, `pause` seconds at most after the one before; `failed` is what could not be done."""

    house: House
    pause: float
    failed: list[str] = field(default_factory=list)
    done: int = 0

    def __post_init__(self) -> None:
        self._due: list[tuple[float, int, Case]] = []
        self._order = itertools.count()
        self._random = random.Random(self.house.seed)
        self._condition = threading.Condition()
        self._open = 0
        self._is_over = False
        self._lead = Actor.person(MemberFactory(email="lead@lumira.example", roles=["leads"]))
        self._threads = [threading.Thread(target=self._run, daemon=True, name="aftermath") for _ in range(THREADS)]
        for thread in self._threads:
            thread.start()

    def follow(self, case: Case) -> None:
        """Take a payment up."""
        if case.steps:
            with self._condition:
                self._open += 1
            self._put(case)

    def finish(self, *, longest: float) -> None:
        """Wait until every step is done, so long at most."""
        with self._condition:
            if not self._condition.wait_for(lambda: self._open == 0, timeout=longest):
                self.failed.append(f"{self._open} payments were never through after {longest:.0f} s")
            self._is_over = True
            self._condition.notify_all()

    def _put(self, case: Case) -> None:
        with self._condition:
            due = time.monotonic() + self._random.uniform(0, self.pause)
            heapq.heappush(self._due, (due, next(self._order), case))
            self._condition.notify_all()

    def _take(self) -> Case | None:
        with self._condition:
            while not self._is_over:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)[2]
                self._condition.wait(wait)
            return None

    def _run(self) -> None:
        while (case := self._take()) is not None:
            step = case.steps.pop(0)
            is_done = False
            try:
                self._do(case, step)
                is_done = True
            except (AssertionError, OSError, HTTPException, LumiraError) as error:
                self.failed.append(f"{case.intent_id}: {step.kind} {step.detail}: {error}")
            with self._condition:
                self.done += is_done
                if not is_done or not case.steps:
                    self._open -= 1
                    self._condition.notify_all()
                    continue
            self._put(case)
        connection.close()

    def _do(self, case: Case, step: Step) -> None:
        control = self.house.double.control
        if step.kind == "refund":
            asked: dict[str, object] = {"id": case.intent_id}
            if step.percent:
                asked["amount"] = case.amount_minor * step.percent // 100
            if step.detail:
                asked["speed"] = step.detail
            control("POST refund", **asked)
        elif step.kind == "dispute":
            case.dispute_id = control("POST dispute", id=case.intent_id)["id"]
        elif step.kind == "close":
            control("POST dispute", id=case.dispute_id, outcome=step.detail)
        elif step.kind == "call off":
            status, answer, _ = self.house.double.request("POST", f"/v1/payment_intents/{case.intent_id}/cancel", {})
            assert status == 200, answer
        else:
            self._cancel_at_the_desk(case)

    def _cancel_at_the_desk(self, case: Case) -> None:
        """Cancel and give everything back; again after a crash, whose COMMIT may have come through."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                order = Order.objects.get(email=case.email)
                if order.status != Status.CANCELLED:
                    now = timezone.now()
                    everything = MoneyDecision.everything()
                    cancel_order(order, by=self._lead, reason="À la demande du client", money=everything, now=now)
            except (DatabaseError, InterfaceError, PaymentUnavailable):
                connection.close()
                if time.monotonic() > deadline:
                    raise TimeoutError("the desk could not cancel") from None
                time.sleep(0.3)
            else:
                return
