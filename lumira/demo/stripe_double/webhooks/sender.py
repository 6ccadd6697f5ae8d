"""Delivery of events to endpoints by a few threads, outside the lock on the state."""

import http.client
import json
import random
import threading
import urllib.parse
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from lumira.demo.stripe_double.resources.events import delivery_id, owe, shown
from lumira.demo.stripe_double.state.due_queue import DueQueue
from lumira.demo.stripe_double.state.store import Record, StoreClosedError
from lumira.demo.stripe_double.state.work import Work, Workshop
from lumira.demo.stripe_double.webhooks.knobs import Knobs
from lumira.demo.stripe_double.webhooks.log import DeliveryLog
from lumira.demo.stripe_double.webhooks.signature import sign

THREADS = 8
# Ends the name of a copy in the queue.
COPY = "#copy"
OWED = ("pending", "dropped")


@dataclass(frozen=True)
class Parcel:
    """What is sent: the bytes, and where to."""

    delivery: str
    url: str
    secrets: list[str]
    body: bytes
    lot: str


class WebhookSender:
    """Sends what is owed; it learns of new deliveries from the store's commits."""

    def __init__(self, workshop: Workshop, knobs: Knobs) -> None:
        self._workshop = workshop
        self._queue = DueQueue(workshop.clock)
        self.knobs = knobs
        self.log = DeliveryLog()
        self.sent = self.accepted = 0
        workshop.store.on_commit(self._on_commit)

    def start(self) -> None:
        """Take up what a former run left undelivered, and begin."""
        with self._workshop.work() as work:
            left = list(work.transaction.having("_delivery", "status", "pending"))
            self.log.restore(work)
        self._on_commit(left)
        for _ in range(THREADS):
            threading.Thread(target=self._run, daemon=True, name="webhooks").start()

    def stop(self) -> None:
        """Take no further delivery; what is owed stays in the state."""
        self._queue.close()

    def set_paused(self, paused: bool) -> None:
        """Stop or resume sending."""
        self._queue.set_paused(paused)

    @property
    def is_paused(self) -> bool:
        """Whether nothing is sent at the moment."""
        return self._queue.paused

    @property
    def waiting(self) -> int:
        """How many tries and copies have yet to be sent."""
        return len(self._queue)

    def forget(self) -> None:
        """Begin afresh: the state was emptied."""
        self._queue.drain()
        self.sent = self.accepted = 0
        with self._workshop.work() as work:
            self.log.restore(work)

    def wake(self) -> None:
        """Look at the clock again."""
        self._queue.wake()

    def deliver_all(self, *, shuffle: bool = False, copies: int = 1) -> dict[str, int]:
        """Try everything that is owed now, paused or not, in this thread; in the order of lots where shuffled."""
        self._queue.drain()
        with self._workshop.work() as work:
            found = [record for status in OWED for record in work.transaction.having("_delivery", "status", status)]
            owed = [record["id"] for record in sorted(found, key=itemgetter("number"))]
        if shuffle:
            random.Random(self.knobs.seed).shuffle(owed)  # noqa: S311
        statuses = [self._send(self._pack(delivery), copies) for delivery in owed]
        return {"tried": len(owed), "delivered": sum(1 for status in statuses if status == "delivered")}

    def redeliver(self, event: str, *, copies: int = 1, age_seconds: int = 0, secret: str | None = None) -> list[Any]:
        """Send an event again to every endpoint, now and in this thread; return what each answered.

        `age_seconds` signs it in the past, `secret` with another secret. Raises StripeError for an unknown event.
        """
        answers = []
        with self._workshop.work() as work:
            record = work.find("event", event)
            endpoints = list(work.newest_first("_endpoint"))
            for endpoint in endpoints:
                if work.get("_delivery", delivery_id(event, endpoint["id"])) is None:
                    # Held back: this thread sends it, not the queue.
                    work.save({**owe(work, record, endpoint), "status": "held"})
                    record["_endpoints"] = sorted({*record["_endpoints"], endpoint["id"]})
            work.save(record)
        for endpoint in endpoints:
            parcel = self._pack(delivery_id(event, endpoint["id"]))
            if parcel is not None:
                secrets = [secret] if secret else parcel.secrets
                tried = [self._post(parcel, secrets, age_seconds) for _ in range(copies)]
                self._record(parcel.delivery, tried)
                answers.append({"url": endpoint["url"], "answers": tried})
        return answers

    def _run(self) -> None:
        while (delivery := self._queue.take()) is not None:
            try:
                name, is_copy, _ = delivery.partition(COPY)
                if is_copy:
                    self._send_copy(name)
                elif self._is_due(name):
                    self._send(self._pack(name))
            except StoreClosedError:
                return

    def _is_due(self, delivery: str) -> bool:
        """Tell whether the delivery is still owed, and not lost on the way before its first try."""
        with self._workshop.work() as work:
            record = work.get("_delivery", delivery)
            if record is None or record["status"] != "pending":
                return False
            if record["attempts"] or not self.knobs.is_dropped(record["lot"]):
                return True
            record["status"] = "dropped"
            work.save(record)
            return False

    def _send(self, parcel: Parcel | None, copies: int = 1) -> str:
        if parcel is None:
            return "gone"
        # Copies that are spread over a time have their own place in the queue.
        tries = copies if self.knobs.spread else max(copies, self.knobs.draw_copies(parcel.lot))
        return self._record(parcel.delivery, [self._post(parcel, parcel.secrets) for _ in range(tries)])

    def _send_copy(self, delivery: str) -> None:
        """Send one more copy of an event, whatever became of the others; one that was lost has none."""
        parcel = self._pack(delivery)
        if parcel is not None and not self.knobs.is_dropped(parcel.lot):
            self._record(delivery, [self._post(parcel, parcel.secrets)], is_copy=True)

    def _pack(self, delivery: str) -> Parcel | None:
        with self._workshop.work() as work:
            record = work.get("_delivery", delivery)
            if record is None:
                return None
            event, endpoint = work.get("event", record["event"]), work.get("_endpoint", record["endpoint"])
            if event is None or endpoint is None:
                work.transaction.delete("_delivery", delivery)
                return None
            body = json.dumps(shown(work, event), indent=2).encode()
            return Parcel(delivery, endpoint["url"], endpoint["secrets"], body, record["lot"])

    def _post(self, parcel: Parcel, secrets: list[str], age_seconds: int = 0) -> int | str:
        """Return the status of the answer, or why there was none. Redirects are not followed, as at Stripe."""
        parts = urllib.parse.urlsplit(parcel.url)
        connection = http.client.HTTPConnection(parts.netloc, timeout=self.knobs.timeout_seconds)
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
            "Stripe-Signature": sign(parcel.body, secrets, age_seconds=age_seconds),
        }
        target = urllib.parse.urlunsplit(("", "", parts.path or "/", parts.query, ""))
        try:
            connection.request("POST", target, parcel.body, headers)
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException) as error:
            return type(error).__name__
        finally:
            connection.close()
        return answer.status

    def _record(self, delivery: str, answers: list[int | str], *, is_copy: bool = False) -> str:
        """Keep what was answered; where no copy was accepted, set the next try."""
        with self._workshop.work() as work:
            record = work.get("_delivery", delivery)
            if record is None:
                return "gone"
            self.sent += len(answers)
            is_accepted = any(isinstance(answer, int) and 200 <= answer < 300 for answer in answers)
            if is_copy and not is_accepted:
                # Saved, it would stand for a delivery that is owed anew.
                return str(record["status"])
            record["attempts"] += not is_copy
            record["answers"] = [*record["answers"], *answers][-20:]
            if is_accepted:
                self.accepted += 1
                if record["status"] != "delivered":
                    record["status"] = "delivered"
                    self.log.accepted(work, delivery)
            elif record["status"] != "delivered":
                self._put_off(work, record)
            work.save(record)
            return str(record["status"])

    def _put_off(self, work: Work, record: Record) -> None:
        waits = self.knobs.retry_seconds
        if record["attempts"] > len(waits):
            record["status"] = "failed"
        else:
            record.update(status="pending", due=work.clock.now() + waits[record["attempts"] - 1])

    def _on_commit(self, saved: list[Record]) -> None:
        for record in saved:
            if record["object"] == "_delivery" and record["status"] == "pending":
                self._queue_up(record)

    def _queue_up(self, record: Record) -> None:
        """Put a delivery into the queue. Only first tries are troubled: a retry has its own wait."""
        if record["attempts"]:
            self._queue.push(record["due"], record["id"])
            return
        due = record["due"] + self.knobs.wait(record["lot"])
        self._queue.push(due, record["id"])
        for wait in self.knobs.waits_of_copies(record["lot"]):
            self._queue.push(due + wait, record["id"] + COPY)
