"""Idempotency keys: the first outcome of a POST is its only one."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from lumira.demo.stripe_double.errors import StripeError
from lumira.demo.stripe_double.settings import KEYS_KEPT_SECONDS
from lumira.demo.stripe_double.state.work import Work

TABLE = "_idempotency_key"
LONGEST_KEY = 255
# Each new key sweeps out this many old ones, so that the table never grows for ever.
SWEPT_AT_ONCE = 3


@dataclass(frozen=True)
class Outcome:
    """What a request answered: the status and the JSON body, and the request that really ran."""

    status: int
    body: dict[str, Any]
    request_id: str
    replayed: bool = False


@dataclass(frozen=True)
class Ticket:
    """What makes two requests the same one. `digest` stands for the parameters: what was typed is not kept."""

    key: str | None
    path: str
    digest: str


class KeysInUse:
    """The keys of requests that are being executed now."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._lock = threading.Lock()

    @contextmanager
    def hold(self, key: str | None) -> Iterator[None]:
        """Keep the key for the block. Raises Stripe's 409 where another request has it."""
        if key is None:
            yield
            return
        with self._lock:
            if key in self._keys:
                message = (
                    "There is currently another in-progress request using this Idempotent Key (that probably means you "
                    f"submitted twice, and the other request is still going through): {key}. Please try again later."
                )
                raise StripeError(409, "idempotency_error", message, code="idempotency_key_in_use")
            self._keys.add(key)
        try:
            yield
        finally:
            with self._lock:
                self._keys.discard(key)

    def __len__(self) -> int:
        return len(self._keys)


def ticket(key: str | None, path: str, form: dict[str, Any]) -> Ticket:
    """Return the ticket of a request. Raises StripeError for a key that Stripe would not take."""
    if key is not None and len(key) > LONGEST_KEY:
        message = f"Idempotency keys can have up to {LONGEST_KEY} characters, but yours has {len(key)}."
        raise StripeError(400, "idempotency_error", message)
    return Ticket(key, path, hashlib.sha256(json.dumps(form, sort_keys=True).encode()).hexdigest())


def replay(work: Work, asked: Ticket) -> Outcome | None:
    """Return the first outcome of the key, or None for a new one. Raises StripeError for another request's key."""
    record = work.get(TABLE, asked.key)
    if record is None or record["created"] <= work.now() - KEYS_KEPT_SECONDS:
        return None
    other = f"Try using a key other than '{asked.key}' if you meant to execute a different request."
    if record["path"] != asked.path:
        message = (
            "Keys for idempotent requests can only be used for the same endpoint they were first used for "
            f"('{asked.path}' vs '{record['path']}'). {other}"
        )
        raise StripeError(400, "idempotency_error", message)
    if record["digest"] != asked.digest:
        message = (
            "Keys for idempotent requests can only be used with the same parameters they were first used with. " + other
        )
        raise StripeError(400, "idempotency_error", message)
    return Outcome(record["status"], record["body"], record["request"], replayed=True)


def remember(work: Work, asked: Ticket, outcome: Outcome) -> None:
    """Keep the outcome, in the same transaction as what it did; forget keys older than 24 hours."""
    if asked.key is None:
        return
    oldest = [record for _, record in zip(range(SWEPT_AT_ONCE), work.transaction.oldest_first(TABLE), strict=False)]
    for record in oldest:
        if record["created"] <= work.now() - KEYS_KEPT_SECONDS:
            work.transaction.delete(TABLE, record["id"])
    work.save(
        {
            "object": TABLE,
            "id": asked.key,
            "path": asked.path,
            "digest": asked.digest,
            "status": outcome.status,
            "body": outcome.body,
            "request": outcome.request_id,
            "created": work.now(),
        }
    )
