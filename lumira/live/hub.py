"""One LISTEN connection per process, shared by every stream: events fan out to the subscribers of their topic."""

import asyncio
import json
import time
from collections import defaultdict
from typing import Any

import psycopg
import structlog
from asgiref.sync import sync_to_async
from django.db import connection

from lumira.live.topics import CHANNEL

logger = structlog.get_logger(__name__)

Event = dict[str, str]
QUEUE_SIZE = 100
FIRST_RECONNECT_SECONDS = 0.2
LAST_RECONNECT_SECONDS = 10.0
# Without pool, time limits and cursors: those of Django's own connections would end a long silence.
CONNECTION_PARAMETERS = (
    *("dbname", "user", "password", "host", "port", "sslmode", "sslrootcert", "connect_timeout"),
    *("keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout"),
)
# Sent after a gap: events may have been missed, so the page fetches its state again.
RESYNC: Event = {"kind": "resync"}
# One process held 1,000 streams at 100 MB; beyond the limits a page asks every 20 seconds instead.
MOST_STREAMS = 2000
MOST_STREAMS_OF_TOPIC = 200
# How many topics' last events are remembered, to tell a new stream whether its page may be out of date.
MOST_REMEMBERED = 10_000
# A page reads its rows a moment before it issues its token, and two machines' clocks differ a little.
MARGIN_SECONDS = 5.0


class Hub:
    """Fans the channel's events out to queues of at most 100 events; a full queue gets `resync` instead."""

    def __init__(self) -> None:
        self._queues: defaultdict[str, set[asyncio.Queue[Event]]] = defaultdict(set)
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._heard_at: dict[str, float] = {}
        # Since when nothing was missed; nothing while the listener is not connected.
        self._complete_since: float | None = None

    def subscribe(self, topic: str, *, known_until: float) -> asyncio.Queue[Event]:
        """Return the queue of a new stream; the first one of a process starts the listener.

        `known_until` (Unix time) is when the page was made, or its last event: if anything of the topic may have come
        since then, the queue begins with `resync`.
        """
        loop = asyncio.get_running_loop()
        if self._task is None or self._task.done() or self._loop is not loop:
            self._loop = loop
            self._task = loop.create_task(self._listen())
        queue: asyncio.Queue[Event] = asyncio.Queue(QUEUE_SIZE)
        self._queues[topic].add(queue)
        # While the listener connects there is no need: each connection begins with a resync for everyone.
        if self._complete_since is not None and self._may_have_missed(topic, known_until - MARGIN_SECONDS):
            _put(queue, RESYNC)
        return queue

    def unsubscribe(self, topic: str, queue: asyncio.Queue[Event]) -> None:
        """Forget a stream that has ended."""
        self._queues[topic].discard(queue)
        if not self._queues[topic]:
            del self._queues[topic]

    def has_room(self, topic: str) -> bool:
        """Tell whether this process, and this topic, may hold one more stream."""
        return self.stream_count < MOST_STREAMS and len(self._queues.get(topic, ())) < MOST_STREAMS_OF_TOPIC

    @property
    def stream_count(self) -> int:
        """How many streams are open in this process."""
        return sum(len(queues) for queues in self._queues.values())

    async def stop(self) -> None:
        """End the listener (tests, shutdown)."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = self._complete_since = None

    async def _listen(self) -> None:
        delay = FIRST_RECONNECT_SECONDS
        while True:
            try:
                parameters: dict[str, Any] = await sync_to_async(_connection_parameters)()
                async with await psycopg.AsyncConnection.connect(**parameters, autocommit=True) as listener:
                    await listener.execute(f"LISTEN {CHANNEL}")
                    self._complete_since, delay = time.time(), FIRST_RECONNECT_SECONDS
                    self._broadcast(RESYNC)
                    async for notification in listener.notifies():
                        self._deliver(json.loads(notification.payload))
            except (psycopg.Error, OSError) as error:
                logger.warning("live_listener_lost", error=type(error).__name__)
            self._complete_since = None
            await asyncio.sleep(delay)
            delay = min(delay * 2, LAST_RECONNECT_SECONDS)

    def _may_have_missed(self, topic: str, since: float) -> bool:
        return self._complete_since is None or self._complete_since > since or self._heard_at.get(topic, 0.0) > since

    def _deliver(self, event: Event) -> None:
        topic = event.get("topic", "")
        if len(self._heard_at) >= MOST_REMEMBERED:
            self._heard_at.clear()
            self._complete_since = time.time()
        self._heard_at[topic] = time.time()
        for queue in self._queues.get(topic, ()):
            _put(queue, event)

    def _broadcast(self, event: Event) -> None:
        for queues in self._queues.values():
            for queue in queues:
                _put(queue, event)


def _put(queue: asyncio.Queue[Event], event: Event) -> None:
    if queue.full():
        while not queue.empty():
            queue.get_nowait()
        event = RESYNC
    queue.put_nowait(event)


def _connection_parameters() -> dict[str, Any]:
    parameters = connection.get_connection_params()
    chosen = {name: parameters[name] for name in CONNECTION_PARAMETERS if parameters.get(name)}
    return {**chosen, "keepalives": 1, "application_name": "lumira-live"}


hub = Hub()
