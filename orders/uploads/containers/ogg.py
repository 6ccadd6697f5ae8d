"""Ogg with one stream of Opus or Vorbis. Sources: RFC 3533 (pages), RFC 7845 (Opus), Vorbis I section 4.2.

Checksums of pages are left to the decoder's library: in Python they would cost more than decoding.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from orders.uploads.containers.sound import Bytes, Sound, damaged, require_common, unsupported

HEADER: Final = struct.Struct("<4sBBqIIIB")
FIRST_PAGE: Final = 0x02
NO_PACKET_ENDS: Final = -1
OPUS_RATE: Final = 48_000  # positions count at this rate, whatever was recorded


@dataclass(frozen=True)
class Page:
    """One page: its flags, the position reached in samples, its stream, its number, and where its body lies."""

    flags: int
    position: int
    stream: int
    number: int
    start: int
    end: int


def inspect(data: Bytes) -> Sound:
    """Return the sound that the pages describe. Raises Refused for a cut or gappy file, or for another codec."""
    first, last_position = _walk(data)
    head = data[first.start : first.end]
    if head.startswith(b"OpusHead") and len(head) >= 19:
        channels, skipped, family = head[9], int.from_bytes(head[10:12], "little"), head[18]
        if head[8] != 1 or family not in (0, 1):
            raise unsupported("opus_version")
        codec, rate = "opus", OPUS_RATE
    elif head.startswith(b"\x01vorbis") and len(head) >= 30:
        channels, rate, skipped, codec = head[11], int.from_bytes(head[12:16], "little"), 0, "vorbis"
    else:
        raise unsupported("codec")
    require_common(channels, rate)
    return Sound(codec, rate, channels, max(last_position - skipped, 0) / rate)


def _walk(data: Bytes) -> tuple[Page, int]:
    """Return the first page and the last position reached; every page must follow its neighbour, to the last byte."""
    first: Page | None = None
    position, number = 0, -1
    for page in _pages(data):
        if first is None:
            if not page.flags & FIRST_PAGE:
                raise damaged("no_first_page")
            first = page
        elif page.stream != first.stream or page.flags & FIRST_PAGE:
            raise unsupported("several_streams")
        elif page.number != number + 1:
            raise damaged("gap")
        number = page.number
        if page.position != NO_PACKET_ENDS:
            position = page.position
    if first is None:
        raise damaged("no_page")
    return first, position


def _pages(data: Bytes) -> Iterator[Page]:
    start, size = 0, len(data)
    while start < size:
        if start + HEADER.size > size:
            raise damaged("cut")
        mark, version, flags, position, stream, number, _, segments = HEADER.unpack(data[start : start + HEADER.size])
        if mark != b"OggS" or version != 0:
            raise damaged("page")
        body = start + HEADER.size + segments
        end = body + sum(data[start + HEADER.size : body])
        if end > size:
            raise damaged("cut")
        yield Page(flags, position, stream, number, body, end)
        start = end
