"""Streams opened in this process, and events announced beside the test's own transaction."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import psycopg
from django.test import RequestFactory

from lumira.live import hub as hubs
from lumira.live import views
from lumira.live.hub import hub
from lumira.live.topics import topic_token

SECONDS = 10


class Reader:
    """A stream as a browser reads it."""

    def __init__(self, response: Any) -> None:
        self.response = response
        # The view's own generator: Django's wrapper round it would be closed without it.
        self._parts = response._iterator if response.streaming else None

    async def part(self) -> str:
        """The next part, as sent."""
        return (await asyncio.wait_for(anext(self._parts), SECONDS)).decode()

    async def event(self) -> dict[str, str]:
        """The data of the next event."""
        while "data: " not in (part := await self.part()):
            pass
        return json.loads(part.partition("data: ")[2])

    async def close(self) -> None:
        """Leave."""
        await self._parts.aclose()


async def open_stream(topic: str, **headers: str) -> Reader:
    """Open the stream of a topic with a token of this moment."""
    request = RequestFactory().get("/live/x/", headers=headers)
    return Reader(await views.stream(request, topic_token(topic)))


async def open_first(topic: str) -> Reader:
    """Open a stream and wait until the listener is connected: then everyone is told to look."""
    reader = await open_stream(topic)
    assert await reader.event() == {"kind": "resync"}
    return reader


def announce(topic: str, **ids: str) -> None:
    """Notify as a committed transaction does."""
    payload = json.dumps({"topic": topic, "kind": "order", **ids})
    elsewhere("SELECT pg_notify(%s, %s)", "lumira_live", payload)


def elsewhere(statement: str, *values: object) -> None:
    """Run a statement on a connection of its own."""
    parameters = {**hubs._connection_parameters(), "application_name": "elsewhere"}
    with psycopg.connect(**parameters, autocommit=True) as other:
        other.execute(statement, values)


def run(scene: Callable[[], Awaitable[None]]) -> None:
    """Play a scene in a loop of its own; the listener ends with it."""

    async def played() -> None:
        try:
            async with asyncio.timeout(4 * SECONDS):
                await scene()
        finally:
            await hub.stop()
            hub.__init__()

    asyncio.run(played())


@asynccontextmanager
async def closing(*readers: Reader) -> AsyncIterator[None]:
    """Close the streams at the end of the scene."""
    try:
        yield
    finally:
        for reader in readers:
            await reader.close()
