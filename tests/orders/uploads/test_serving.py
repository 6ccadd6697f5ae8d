"""Answering with a private file: inert, never cached, whole or in part, from disk and S3, under WSGI and ASGI."""

import asyncio

import pytest
from django.core.signals import request_finished
from django.db import close_old_connections
from django.test import AsyncRequestFactory, RequestFactory

from orders.uploads.exceptions import FileMissing
from orders.uploads.serving import content_disposition, private_response
from orders.uploads.storage import private_name, store_private

SOUND = bytes(range(256)) * 1000
SIZE = len(SOUND)


@pytest.fixture(autouse=True)
def no_database():
    """These tests have none: closing an answer would look after its connections."""
    request_finished.disconnect(close_old_connections)
    yield
    request_finished.connect(close_old_connections)


@pytest.fixture
def stored(private_disk):
    """A recording on disk; returns its name."""
    return store_private(SOUND, "recordings", "audio/mpeg").name


@pytest.fixture
def stored_anywhere(any_storage):
    """A recording on disk, then one on S3; returns its name."""
    return store_private(SOUND, "recordings", "audio/mpeg").name


def answer(name, method="get", **headers):
    """Return the response to a request for the recording."""
    request = getattr(RequestFactory(), method)("/recording", headers=headers)
    return private_response(request, name, content_type="audio/mpeg", filename="Votre lecture.mp3")


def body(response):
    """Return what the response sends, and close it as a server would."""
    content = b"".join(response) if response.streaming else response.content
    response.close()
    return content


def test_whole_file_is_answered_inertly(stored_anywhere):
    response = answer(stored_anywhere)

    headers = {name: value for name, value in response.headers.items() if name != "ETag"}
    assert (response.status_code, body(response) == SOUND) == (200, True)
    assert headers == {
        "Content-Type": "audio/mpeg",
        "Content-Length": str(SIZE),
        "Content-Disposition": "inline; filename=\"Votre lecture.mp3\"; filename*=UTF-8''Votre%20lecture.mp3",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Robots-Tag": "noindex",
        "Accept-Ranges": "bytes",
    }


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-1", 0, 2),
        ("bytes=0-", 0, SIZE),
        ("bytes=100-70099", 100, 70_100),
        (f"bytes=0-{SIZE - 1}", 0, SIZE),
        ("bytes=255990-999999999", 255_990, SIZE),
        ("bytes=-500", SIZE - 500, SIZE),
        (f"bytes=-{SIZE * 2}", 0, SIZE),
    ],
)
def test_part_is_answered(stored, asked, start, end):
    response = answer(stored, range=asked)

    assert response.status_code == 206
    assert response.headers["Content-Range"] == f"bytes {start}-{end - 1}/{SIZE}"
    assert response.headers["Content-Length"] == str(end - start)
    assert body(response) == SOUND[start:end]


@pytest.mark.parametrize("asked", [f"bytes={SIZE}-", "bytes=999999999999-", "bytes=-0"])
def test_part_beyond_the_end_is_refused(stored, asked):
    response = answer(stored, range=asked)

    assert (response.status_code, body(response)) == (416, b"")
    assert response.headers["Content-Range"] == f"bytes */{SIZE}"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_part_of_a_file_anywhere_is_answered(stored_anywhere):
    response = answer(stored_anywhere, range="bytes=100-70099")

    assert (response.status_code, body(response)) == (206, SOUND[100:70_100])


@pytest.mark.parametrize(
    "asked", ["bytes=0-1,5-9", "bytes=9-2", "bytes=-", "lines=1-2", "bytes=a-b", "bytes", "", "bytes=" + "9" * 40 + "-"]
)
def test_what_is_no_single_range_gets_the_whole(stored, asked):
    response = answer(stored, range=asked)

    assert (response.status_code, len(body(response))) == (200, SIZE)


def test_part_of_another_file_gets_the_whole(stored):
    etag = answer(stored, method="head").headers["ETag"]

    same = answer(stored, range="bytes=0-1", if_range=etag)
    other = answer(stored, range="bytes=0-1", if_range='"another"')

    assert (body(same), len(body(other))) == (SOUND[:2], SIZE)


def test_head_tells_the_size_and_reads_nothing(stored, monkeypatch):
    monkeypatch.setattr("orders.uploads.storage.PrivateFile.chunks", None)

    response = answer(stored, method="head", range="bytes=0-99")

    assert (response.status_code, response.headers["Content-Length"], response.content) == (206, "100", b"")


def test_asgi_gets_pieces_as_they_are_read(stored_anywhere):
    async def pieces():
        request = AsyncRequestFactory().get("/recording", headers={"range": "bytes=0-199999"})
        response = private_response(request, stored_anywhere, content_type="audio/mpeg", filename="x.mp3")
        gathered = [piece async for piece in response]
        response.close()
        return gathered

    gathered = asyncio.run(pieces())

    assert b"".join(gathered) == SOUND[:200_000]
    assert [len(piece) for piece in gathered] == [65_536] * 3 + [3_392]


def test_answer_that_nobody_reads_is_closed(private_disk):
    name = store_private(SOUND, "recordings", "audio/mpeg").name
    response = answer(name)
    stream = response._iterator._stream

    response.close()

    assert stream.closed


def test_missing_file_is_told_before_the_answer_begins(any_storage):
    with pytest.raises(FileMissing):
        answer(private_name("recordings", "mp3"))


def test_type_that_is_not_kept_is_never_served(stored):
    with pytest.raises(KeyError):
        private_response(RequestFactory().get("/"), stored, content_type="text/html", filename="x.html")


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("visage.jpg", "inline; filename=\"visage.jpg\"; filename*=UTF-8''visage.jpg"),
        ("été.jpg", "inline; filename=\"ete.jpg\"; filename*=UTF-8''%C3%A9t%C3%A9.jpg"),
        ("", "inline; filename=\"lumira.jpg\"; filename*=UTF-8''lumira.jpg"),
        ("x.html", "inline; filename=\"x.html.jpg\"; filename*=UTF-8''x.html.jpg"),
        ('a"; b\\c.jpg', "inline; filename=\"c.jpg\"; filename*=UTF-8''c.jpg"),
        ('a"b%41;c.jpg', "inline; filename=\"a_b_41_c.jpg\"; filename*=UTF-8''a%22b%2541%3Bc.jpg"),
        (
            "a\r\nX-Injected: 1.jpg",
            "inline; filename=\"a X-Injected_ 1.jpg\"; filename*=UTF-8''a%20X-Injected%3A%201.jpg",
        ),
        ("手相.jpg", "inline; filename=\".jpg\"; filename*=UTF-8''%E6%89%8B%E7%9B%B8.jpg"),
    ],
)
def test_name_of_the_saved_file_is_safe(name, header):
    assert content_disposition(name, "jpg", as_attachment=False) == header


def test_file_may_be_offered_for_saving():
    assert content_disposition("a.pdf", "pdf", as_attachment=True).startswith("attachment; ")
