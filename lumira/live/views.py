"""`/live/<token>/`: one server-sent stream of one topic. The only async views of the house."""

import asyncio
import json
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


@login_not_required
async def stream(request: HttpRequest, token: str) -> HttpResponseBase:
    """Stream the topic's events; the token was issued by a page that had checked its reader."""
    if request.method != "GET":
        return HttpResponse(status=405, headers={"Allow": "GET"})
    topic = read_topic_token(token)
    if topic is None:
        return HttpResponse(status=404)
    # An open stream would otherwise hold a database connection each.
    await sync_to_async(connections.close_all)()
    response = StreamingHttpResponse(_events(topic), content_type="text/event-stream")
    response["Cache-Control"] = "no-cache, no-transform"
    response["X-Accel-Buffering"] = "no"
    return response


async def _events(topic: str) -> AsyncIterator[bytes]:
    queue = hub.subscribe(topic)
    try:
        yield f"retry: {RETRY_MILLISECONDS}\n\n".encode()
        while True:
            try:
                event = await asyncio.wait_for(queue.get(), HEARTBEAT_SECONDS)
            except TimeoutError:
                yield b": still here\n\n"
                continue
            yield f"event: {event['kind']}\ndata: {json.dumps(event)}\n\n".encode()
    finally:
        hub.unsubscribe(topic, queue)
