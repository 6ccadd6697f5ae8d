"""Answering with a private file so that a browser can only show or save it: type by us, inert, never cached, in parts.

Whoever calls has checked that this person may read this file; nothing here does.
"""

import hashlib
import re
import unicodedata
from typing import Final
from urllib.parse import quote

from asgiref.sync import sync_to_async
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from orders.uploads.storage import EXTENSIONS, Chunks, PrivateFile, open_private
from orders.uploads.validators import display_name

# One range of bytes; several at once, or another unit, may be answered with the whole. Source: RFC 9110, section 14.
ONE_RANGE: Final = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
# What a UTF-8 file name needs not escape. Source: RFC 8187, section 3.2.1.
NAME_CHARACTERS: Final = "!#$&+-.^_`|~"
INERT_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
    "Accept-Ranges": "bytes",
}


def private_response(
    request: HttpRequest, name: str, *, content_type: str, filename: str, as_attachment: bool = False
) -> HttpResponseBase:
    """Return the private file, or the part of it that was asked for: iOS plays sound in parts only.

    `filename` is what it is called once saved; its extension follows the content type. Streams from disk and S3,
    under WSGI and ASGI. Raises FileMissing or StorageUnavailable; KeyError for a content type that is not kept.
    """
    # Browsers show no PDF inside a sandbox (Chromium's bug 271452), so one is saved.
    as_attachment = as_attachment or content_type == "application/pdf"
    disposition = content_disposition(filename, EXTENSIONS[content_type], as_attachment=as_attachment)
    file = open_private(name)
    etag = f'"{hashlib.sha256(name.encode()).hexdigest()[:32]}"'  # a name is never written twice
    part = _asked_part(request, etag, file.size)
    if part is None:
        response = _part_response(request, file, 0, file.size)
    elif part[0] < part[1]:
        response = _part_response(request, file, *part)
        response.status_code = 206
        response.headers["Content-Range"] = f"bytes {part[0]}-{part[1] - 1}/{file.size}"
    else:
        response = HttpResponse(status=416, headers={"Content-Range": f"bytes */{file.size}"})
    own = {"Content-Type": content_type, "Content-Disposition": disposition, "ETag": etag}
    for header, value in {**INERT_HEADERS, **own}.items():
        response.headers[header] = value
    return response


def content_disposition(filename: str, extension: str, *, as_attachment: bool) -> str:
    """Return the header of RFC 6266 with both names: plain ASCII for old readers, UTF-8 for the others."""
    shown = display_name(filename) or "lumira"
    if not shown.lower().endswith(f".{extension}"):
        shown = f"{shown}.{extension}"
    plain = unicodedata.normalize("NFKD", shown).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9 ._-]+", "_", plain).strip()
    kind = "attachment" if as_attachment else "inline"
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(shown, safe=NAME_CHARACTERS)}"


def _asked_part(request: HttpRequest, etag: str, size: int) -> tuple[int, int] | None:
    """Return where the asked part starts and ends, the end not included; None for the whole; (0, 0) for nowhere."""
    asked = ONE_RANGE.fullmatch(request.headers.get("Range", ""))
    if not asked or not any(asked.groups()) or request.headers.get("If-Range", etag) != etag:
        return None
    first, last = asked.groups()
    if not first:
        start, end = max(size - int(last), 0), size
    else:
        start, end = int(first), min(int(last) + 1, size) if last else size
        if last and int(last) < int(first):  # not a range at all
            return None
    return (start, end) if start < end else (0, 0)


def _part_response(request: HttpRequest, file: PrivateFile, start: int, end: int) -> HttpResponseBase:
    response: HttpResponseBase
    if request.method == "HEAD":
        response = HttpResponse()
    else:
        chunks = file.chunks(start, end)
        response = StreamingHttpResponse(_AsyncChunks(chunks) if isinstance(request, ASGIRequest) else chunks)
    response.headers["Content-Length"] = str(end - start)
    return response


class _AsyncChunks:
    """The same pieces for the ASGI server, each read in a thread: it would otherwise gather them all first."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = chunks

    def __aiter__(self) -> "_AsyncChunks":
        return self

    async def __anext__(self) -> bytes:
        chunk = await sync_to_async(self._next, thread_sensitive=False)()
        if not chunk:
            raise StopAsyncIteration
        return chunk

    def _next(self) -> bytes:
        return next(self._chunks, b"")

    def close(self) -> None:
        """Give the stream back; the response calls it."""
        self._chunks.close()
