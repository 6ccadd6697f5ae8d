"""One LISTEN connection per process, shared by every stream: events fan out to the subscribers of their topic."""

import asyncio
import json
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
# Sent to every subscriber after a gap: events may have been missed, so the page fetches its state again.
RESYNC: Event = {"kind": "resync"}


class Hub:
    """Fans the channel's events out to queues of at most 100 events; a full queue gets `resync` instead."""

    def __init__(self) -> None:
        self._queues: defaultdict[str, set[asyncio.Queue[Event]]] = defaultdict(set)
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def subscribe(self, topic: str) -> asyncio.Queue[Event]:
        """Return the queue of a new stream; the first one of a process starts the listener."""
        loop = asyncio.get_running_loop()
        if self._task is None or self._task.done() or self._loop is not loop:
            self._loop = loop
            self._task = loop.create_task(self._listen())
        queue: asyncio.Queue[Event] = asyncio.Queue(QUEUE_SIZE)
        self._queues[topic].add(queue)
        return queue

    def unsubscribe(self, topic: str, queue: asyncio.Queue[Event]) -> None:
        """Forget a stream that has ended."""
        self._queues[topic].discard(queue)
        if not self._queues[topic]:
            del self._queues[topic]

    @property
    def stream_count(self) -> int:
        """How many streams are open in this process."""
        return sum(len(queues) for queues in self._queues.values())

    async def stop(self) -> None:
        """End the listener (tests, shutdown)."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _listen(self) -> None:
        delay = FIRST_RECONNECT_SECONDS
        is_first = True
        while True:
            try:
                parameters: dict[str, Any] = await sync_to_async(_connection_parameters)()
                async with await psycopg.AsyncConnection.connect(**parameters, autocommit=True) as listener:
                    await listener.execute(f"LISTEN {CHANNEL}")
                    if not is_first:
                        self._broadcast(RESYNC)
                    is_first, delay = False, FIRST_RECONNECT_SECONDS
                    async for notification in listener.notifies():
                        self._deliver(json.loads(notification.payload))
            except (psycopg.Error, OSError) as error:
                logger.warning("live_listener_lost", error=type(error).__name__)
            is_first = False
            await asyncio.sleep(delay)
            delay = min(delay * 2, LAST_RECONNECT_SECONDS)

    def _deliver(self, event: Event) -> None:
        for queue in self._queues.get(event.get("topic", ""), ()):
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
    wanted = ("dbname", "user", "password", "host", "port", "connect_timeout")
    chosen = {name: parameters[name] for name in wanted if parameters.get(name)}
    return {**chosen, "keepalives": 1, "keepalives_idle": 10, "application_name": "lumira-live"}


hub = Hub()
