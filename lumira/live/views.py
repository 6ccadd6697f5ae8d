"""`/live/<token>/`: one server-sent stream of one topic. The only async views of the house."""

import asyncio
import json
import time
from collections.abc import AsyncIterator

from asgiref.sync import sync_to_async
from django.contrib.auth.decorators import login_not_required
from django.db import connections
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse

from lumira.live.hub import hub
from lumira.live.topics import read_topic_token

HEARTBEAT_SECONDS = 15.0
# Browsers reconnect by themselves after this many milliseconds.
RETRY_MILLISECONDS = 3000
RETRY_AFTER_SECONDS = 20


@login_not_required
async def stream(request: HttpRequest, token: str) -> HttpResponseBase:
    """Stream the topic's events; the token was issued by a page that had checked its reader."""
    if request.method != "GET":
        return HttpResponse(status=405, headers={"Allow": "GET"})
    ticket = read_topic_token(token)
    if ticket is None:
        return HttpResponse(status=404)
    if not hub.has_room(ticket.topic):
        # The page goes on by asking.
        return HttpResponse(status=503, headers={"Retry-After": str(RETRY_AFTER_SECONDS)})
    # An open stream would otherwise hold a database connection each.
    await sync_to_async(connections.close_all)()
    response = StreamingHttpResponse(
        _events(ticket.topic, _known_until(request, ticket.issued_at)), content_type="text/event-stream"
    )
    response["Cache-Control"] = "no-cache, no-transform"
    response["X-Accel-Buffering"] = "no"
    return response


async def _events(topic: str, known_until: float) -> AsyncIterator[bytes]:
    # Here and not in the view: a stream that nobody begins to read would never be forgotten.
    queue = hub.subscribe(topic, known_until=known_until)
    try:
        yield f"retry: {RETRY_MILLISECONDS}\n\n".encode()
        while True:
            try:
                event = await asyncio.wait_for(queue.get(), HEARTBEAT_SECONDS)
            except TimeoutError:
                yield b": still here\n\n"
                continue
            # The id is the moment: a browser that reconnects sends it back as Last-Event-ID.
            yield f"id: {time.time():.3f}\nevent: {event['kind']}\ndata: {json.dumps(event)}\n\n".encode()
    finally:
        hub.unsubscribe(topic, queue)


def _known_until(request: HttpRequest, issued_at: float) -> float:
    """Return until when the page knows: its last event if it names one, else when it was made."""
    try:
        return max(issued_at, min(float(request.headers.get("Last-Event-ID", "")), time.time()))
    except ValueError:
        return issued_at
