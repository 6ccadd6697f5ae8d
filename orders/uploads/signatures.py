"""What a file's first bytes say it is, and what a photo's headers declare: pure reading, nothing is decoded.

Sources: ITU-T T.81 (JPEG), W3C PNG, GIF89a, RFC 9649 (WebP), ISO 14496-12 (MP4, HEIF), RFC 3533 (Ogg).
"""

import re
from collections.abc import Iterator
from typing import Final

from orders.uploads import limits

HEAD_BYTES: Final = 64
HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis"})
HEIF_SEQUENCE_BRANDS: Final = frozenset({b"hevc", b"hevx", b"hevm", b"hevs", b"msf1"})
AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
M4A_BRANDS: Final = frozenset(
    (b"M4A ", b"M4B ", b"mp41", b"mp42", b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"3gp4", b"3gp5", b"3gp6")
)
# The next JPEG marker: escaped bytes, restarts and fill are part of the pixels' data.
JPEG_MARKER: Final = re.compile(rb"\xff([^\x00\xd0-\xd7\xff])")
JPEG_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
JPEG_BARE: Final = frozenset({0x01, 0xD8})  # markers without a length
JPEG_END: Final = 0xD9
JPEG_SCAN: Final = 0xDA
JPEG_JFIF: Final = 0xE0
# Frame, tables, restart interval, scan: what a decoder needs, and JFIF.
JPEG_NEEDED: Final = frozenset({0xC0, 0xC2, 0xC4, 0xDB, 0xDD, JPEG_SCAN, JPEG_JFIF})


def recognise_photo(head: bytes) -> str | None:
    """Return which photo format the first bytes announce, `heif_sequence` for a moving HEIC, or None."""
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    major, compatible = _brands(head)
    if major in HEIF_SEQUENCE_BRANDS:
        return "heif_sequence"
    # `mif1` is any still image in this container; AVIF is not on the list.
    is_heif = major in HEIF_BRANDS or (
        major == b"mif1" and not (AVIF_BRANDS & compatible and not HEIF_BRANDS & compatible)
    )
    return "heif" if is_heif else None


def recognise_recording(head: bytes) -> str | None:
    """Return which recording format the first bytes announce, or None."""
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "wav"
    if head.startswith(b"OggS"):
        return "ogg"
    if _brands(head)[0] in M4A_BRANDS:
        return "m4a"
    # An MPEG frame: eleven set bits, then version and layer; layer III is 01.
    if head.startswith(b"ID3") or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2):
        return "mp3"
    return None


def declared_size(kind: str, data: bytes) -> tuple[int, int] | None:
    """Return the width and height that the header declares; None where it declares none, or nothing of sense.

    HEIF keeps its size deep inside: its own library reads it, before decoding.
    """
    size = {"jpeg": _jpeg_size, "png": _png_size, "gif": _gif_size, "webp": _webp_size}[kind](data)
    return size if size and min(size) > 0 else None


def too_many_pixels(kind: str, width: int, height: int) -> bool:
    """Tell whether an image of this size may not be decoded."""
    most = limits.JPEG_MAX_PIXELS if kind == "jpeg" else limits.PHOTO_MAX_PIXELS
    return max(width, height) > limits.PHOTO_MAX_EDGE or width * height > most


def count_frames(kind: str, data: bytes, *, at_most: int) -> int:
    """Return how many frames the file holds, or `at_most` + 1 as soon as there are more."""
    marks = {"png": _png_frames, "gif": _gif_frames, "webp": _webp_frames}[kind](data)
    return _count(marks, at_most)


def count_scans(data: bytes, *, at_most: int) -> int:
    """Return how many passes a JPEG makes over its pixels, or `at_most` + 1 as soon as there are more.

    A scan of a few bytes can cost a pass over every pixel: their number bounds the decoder's work.
    """
    return _count((None for marker, _, _ in _jpeg_segments(data) if marker == JPEG_SCAN), at_most)


def is_bare_jpeg(data: bytes) -> bool:
    """Tell whether these bytes are one JPEG and nothing else: no comment, no application data but JFIF, no trailer."""
    position, previous = 2, 0
    for marker, start, end in _jpeg_segments(data):
        is_hidden_before = previous != JPEG_SCAN and start - 4 != position
        if is_hidden_before or marker not in JPEG_NEEDED or (marker == JPEG_JFIF) != (position == 2):
            return False
        position, previous = end, marker
    ends_there = data.find(b"\xff\xd9", position) == len(data) - 2
    return previous == JPEG_SCAN and ends_there and data.startswith(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")


def _brands(head: bytes) -> tuple[bytes, frozenset[bytes]]:
    if head[4:8] != b"ftyp":
        return b"", frozenset()
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return head[8:12], frozenset(head[start : start + 4] for start in range(16, end, 4))


def _count(marks: Iterator[None], at_most: int) -> int:
    total = 0
    for _ in marks:
        total += 1
        if total > at_most:
            break
    return total


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield each marker with where its payload starts and ends, up to the image's end or to where the file is cut."""
    position = 2
    while match := JPEG_MARKER.search(data, position):
        marker, position = match[1][0], match.end()
        if marker == JPEG_END:
            return
        if marker in JPEG_BARE:
            continue
        end = position + int.from_bytes(data[position : position + 2], "big")
        if not position + 2 <= end <= len(data):
            return
        yield marker, position + 2, end
        position = end


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    for marker, start, _ in _jpeg_segments(data):
        if marker in JPEG_FRAMES:
            return int.from_bytes(data[start + 3 : start + 5], "big"), int.from_bytes(
                data[start + 1 : start + 3], "big"
            )
        if marker == JPEG_SCAN:
            break
    return None


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR" or len(data) < 24:
        return None
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def _png_frames(data: bytes) -> Iterator[None]:
    position = 8
    while position + 8 <= len(data):
        kind = data[position + 4 : position + 8]
        if kind == b"fcTL":
            yield None
        position += 12 + int.from_bytes(data[position : position + 4], "big")


def _gif_size(data: bytes) -> tuple[int, int] | None:
    # A screen of no size is common and harmless: the first frame then makes it, and is judged when opened.
    return max(int.from_bytes(data[6:8], "little"), 1), max(int.from_bytes(data[8:10], "little"), 1)


def _gif_frames(data: bytes) -> Iterator[None]:
    """Walk the blocks; a file that is cut, or holds another block than an image or an extension, ends the walk."""
    position = 13 + _gif_table_bytes(data[10:11])
    while (block := data[position : position + 1]) in (b"\x21", b"\x2c"):
        if block == b"\x2c":
            yield None
            position += 11 + _gif_table_bytes(data[position + 9 : position + 10])
        else:
            position += 2
        while position < len(data) and data[position]:
            position += 1 + data[position]
        position += 1


def _gif_table_bytes(flags: bytes) -> int:
    return 3 << ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind, body = data[12:16], data[20:30]
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if kind == b"VP8 ":
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    return None


def _webp_frames(data: bytes) -> Iterator[None]:
    position = 12
    while position + 8 <= len(data):
        if data[position : position + 4] == b"ANMF":
            yield None
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        position += 8 + length + length % 2
