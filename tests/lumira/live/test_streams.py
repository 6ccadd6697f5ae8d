"""Live streams: whose events arrive, what a gap does, how many streams there may be."""

import asyncio
import time

import pytest
from asgiref.testing import ApplicationCommunicator
from django.core.asgi import get_asgi_application
from django.test import Client, RequestFactory

from lumira.live import hub as hubs
from lumira.live import topics, views
from lumira.live.hub import hub
from lumira.live.topics import read_topic_token, topic_token
from tests.lumira.live.listening import announce, closing, elsewhere, open_first, open_stream, run

pytestmark = pytest.mark.django_db


def test_a_stream_receives_the_events_of_its_topic_and_no_others():
    async def scene():
        alice = await open_first("order:alice")
        async with closing(alice):
            announce("order:bob", id="2")
            announce("desk", id="2")
            announce("order:alice", id="1")

            assert await alice.event() == {"topic": "order:alice", "kind": "order", "id": "1"}

    run(scene)


def test_every_stream_of_a_topic_receives_its_events_over_one_connection():
    async def scene():
        first = await open_first("desk")
        second = await open_stream("desk")
        async with closing(first, second):
            # A page of this very moment may have missed what came while it was made.
            assert await second.event() == {"kind": "resync"}
            announce("desk", id="1")

            assert [await first.event(), await second.event()] == [{"topic": "desk", "kind": "order", "id": "1"}] * 2

    run(scene)


def test_a_stream_names_its_reconnection_time_and_each_event_its_moment():
    async def scene():
        reader = await open_stream("desk")
        async with closing(reader):
            assert await reader.part() == "retry: 3000\n\n"
            name, kind, data = (await reader.part()).strip().split("\n")

            assert abs(float(name.removeprefix("id: ")) - time.time()) < 60
            assert (kind, data) == ("event: resync", 'data: {"kind": "resync"}')
            assert reader.response.headers["Content-Type"] == "text/event-stream"
            assert reader.response.headers["X-Accel-Buffering"] == "no"

    run(scene)


def test_a_silent_stream_gives_signs_of_life(monkeypatch):
    monkeypatch.setattr(views, "HEARTBEAT_SECONDS", 0.02)

    async def scene():
        reader = await open_first("desk")
        async with closing(reader):
            assert [await reader.part() for _ in range(2)] == [": still here\n\n"] * 2

    run(scene)


@pytest.mark.parametrize(
    ("made", "told"),
    [("before the last event", ["resync", "order"]), ("after it", ["order"])],
)
def test_a_page_is_told_to_look_again_when_something_came_since_it_was_made(monkeypatch, made, told):
    monkeypatch.setattr(hubs, "MARGIN_SECONDS", 0.0)

    async def scene():
        first = await open_first("desk")
        hub._complete_since = time.time() - 100
        announce("desk", id="1")
        await first.event()
        heard = hub._heard_at["desk"]
        since = heard - 1 if made.startswith("before") else heard + 0.001
        queue = hub.subscribe("desk", known_until=since)
        announce("desk", id="2")
        await first.event()
        async with closing(first):
            assert [queue.get_nowait()["kind"] for _ in range(queue.qsize())] == told
        hub.unsubscribe("desk", queue)

    run(scene)


@pytest.mark.parametrize(
    ("last", "known"), [("1900000000.5", "now"), ("12.5", "issued"), ("x", "issued"), ("", "issued")]
)
def test_a_reconnecting_browser_says_which_event_it_knows(last, known):
    request = RequestFactory().get("/live/x/", headers={"last-event-id": last})

    found = views._known_until(request, 1_700_000_000.0)

    assert (abs(found - time.time()) < 60) == (known == "now")
    assert (found == 1_700_000_000.0) == (known == "issued")


def test_a_lost_connection_is_made_again_and_everyone_is_told_to_look():
    async def scene():
        reader = await open_first("desk")
        async with closing(reader):
            elsewhere(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = 'lumira-live' AND datname = current_database()"
            )

            assert await reader.event() == {"kind": "resync"}
            announce("desk", id="1")
            assert await reader.event() == {"topic": "desk", "kind": "order", "id": "1"}

    run(scene)


def test_a_reader_that_is_too_slow_is_told_to_look_instead(monkeypatch):
    monkeypatch.setattr(hubs, "QUEUE_SIZE", 3)

    async def scene():
        queue = hub.subscribe("desk", known_until=time.time())
        for number in range(4):
            hub._deliver({"topic": "desk", "kind": "order", "id": str(number)})

        assert [queue.get_nowait() for _ in range(queue.qsize())] == [{"kind": "resync"}]
        hub.unsubscribe("desk", queue)

    run(scene)


@pytest.mark.parametrize("limit", ["MOST_STREAMS", "MOST_STREAMS_OF_TOPIC"])
def test_one_stream_too_many_is_sent_to_asking(monkeypatch, limit):
    monkeypatch.setattr(hubs, limit, 1)

    async def scene():
        first = await open_first("desk")
        refused = await open_stream("desk")
        assert (refused.response.status_code, refused.response.headers["Retry-After"]) == (503, "20")
        await first.close()
        freed = await open_stream("desk")
        async with closing(freed):
            assert freed.response.status_code == 200

    run(scene)


def test_the_last_events_of_many_topics_do_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(hubs, "MOST_REMEMBERED", 2)

    async def scene():
        hub._complete_since = time.time() - 100
        for name in ("a", "b", "c"):
            hub._deliver({"topic": name, "kind": "order"})

        assert list(hub._heard_at) == ["c"]
        assert hub._may_have_missed("a", time.time() - 50)

    run(scene)


def test_a_browser_that_leaves_is_forgotten():
    async def scene():
        scope = {
            "type": "http",
            "method": "GET",
            "path": f"/live/{topic_token('desk')}/",
            "headers": [(b"host", b"testserver")],
        }
        browser = ApplicationCommunicator(get_asgi_application(), scope)
        await browser.send_input({"type": "http.request", "body": b"", "more_body": False})
        assert (await browser.receive_output(5))["status"] == 200
        await browser.receive_output(5)
        assert hub.stream_count == 1

        await browser.send_input({"type": "http.disconnect"})
        async with asyncio.timeout(5):
            while hub.stream_count:
                await asyncio.sleep(0.01)

    run(scene)


@pytest.mark.parametrize("token", ["x", "desk", "ImRlc2si:1vN:x"])
def test_a_stream_needs_a_token_that_a_page_gave(token):
    assert Client().get(f"/live/{token}/").status_code == 404


def test_a_token_ends_after_half_a_day(monkeypatch):
    token = topic_token("desk")
    assert read_topic_token(token).topic == "desk"
    monkeypatch.setattr(topics, "TOKEN_MAX_AGE_SECONDS", -1)

    assert read_topic_token(token) is None


def test_a_token_of_another_key_is_none_of_ours(settings):
    token = topic_token("desk")
    settings.SECRET_KEY = "x" * 60

    assert read_topic_token(token) is None


def test_a_stream_is_only_read():
    assert Client().post(f"/live/{topic_token('desk')}/").status_code == 405
