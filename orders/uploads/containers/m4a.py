"""M4A: AAC-LC in an MP4 container, its tables checked against the bytes that they point at.

Sources: ISO 14496-12 (boxes, sample tables), ISO 14496-1 (descriptors), ISO 14496-3 (AudioSpecificConfig, ADTS).
Refused as of another kind: fragmented files, video, HE-AAC and Apple Lossless (players do not share them), encryption.
"""

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise, repeat
from typing import Final

from orders.uploads import limits
from orders.uploads.confinement import Refused
from orders.uploads.containers.sound import Bytes, Sound, damaged, require_common, unsupported

AAC_OBJECT_TYPES: Final = (0x40, 0x67)  # MPEG-4 audio, MPEG-2 AAC low complexity
LOW_COMPLEXITY: Final = 2
FRAME_SAMPLES: Final = 1024
RATES: Final = (96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000)
ADTS_HEADER_BYTES: Final = 7
MAX_FRAME_BYTES: Final = (1 << 13) - 1 - ADTS_HEADER_BYTES  # what an ADTS header can say
MAX_FRAMES: Final = int(limits.RECORDING_MAX_SECONDS * RATES[0] / FRAME_SAMPLES) + 1
MAX_BOXES: Final = 1000
Box = tuple[bytes, int, int]


@dataclass(frozen=True)
class Track:
    """The one audio track: its sound, and where each AAC frame lies."""

    sound: Sound
    offsets: "array[int]"
    sizes: "array[int]"


def inspect(data: Bytes) -> Sound:
    """Return the sound of the one audio track. Raises Refused for a cut, gappy or moving file, or another codec."""
    return read_track(data).sound


def read_track(data: Bytes) -> Track:
    """Return the one audio track with its frames, every one of which lies inside the media data."""
    top = list(_boxes(data, 0, len(data)))
    if any(name == b"moof" for name, _, _ in top):
        raise unsupported("fragmented")
    media = [(start, end) for name, start, end in top if name == b"mdat"]
    _, start, end = _only(top, b"moov")
    movie = list(_boxes(data, start, end))
    if any(name == b"mvex" for name, _, _ in movie):
        raise unsupported("fragmented")
    track = _audio_track(data, movie)
    table = list(_boxes(data, *_descend(data, track, b"mdia", b"minf", b"stbl")))
    rate, channels = _aac_config(data, _only(table, b"stsd"))
    require_common(channels, rate)
    sizes = _sizes(data, _only(table, b"stsz"))
    offsets = _offsets(data, table, sizes, media)
    seconds = _seconds(data, track, _only(table, b"stts"), len(sizes))
    by_frames = len(sizes) * FRAME_SAMPLES / rate
    if abs(seconds - by_frames) > 1 + 0.05 * by_frames:
        raise damaged("duration")
    return Track(Sound("aac", rate, channels, seconds), offsets, sizes)


def as_adts(data: Bytes, track: Track, first: int, count: int) -> bytes:
    """Return some frames as an ADTS stream, which a decoder reads without the container."""
    out = bytearray()
    rate_index, channels = RATES.index(track.sound.sample_rate), track.sound.channels
    for offset, size in zip(track.offsets[first : first + count], track.sizes[first : first + count], strict=True):
        length = size + ADTS_HEADER_BYTES
        # Sync, MPEG-4, no checksum; profile, rate and channels; length; "buffer fullness" of a variable rate.
        bits = 0xFFF1 << 40 | (LOW_COMPLEXITY - 1) << 38 | rate_index << 34 | channels << 30 | length << 13 | 0x7FF << 2
        out += bits.to_bytes(ADTS_HEADER_BYTES, "big") + data[offset : offset + size]
    return bytes(out)


def _boxes(data: Bytes, position: int, end: int) -> Iterator[Box]:
    """Yield each box's name with where its content starts and ends; all of them fit, exactly, or the file is cut."""
    for _ in range(MAX_BOXES):
        if position == end:
            return
        if position + 8 > end:
            raise damaged("cut")
        size, name = struct.unpack(">I4s", data[position : position + 8])
        start = position + 8
        if size == 1 and start + 8 <= end:
            size, start = int.from_bytes(data[start : start + 8], "big"), start + 8
        elif size == 0:  # up to the end of what holds it
            size = end - position
        if size < start - position or position + size > end:
            raise damaged("cut")
        yield name, start, position + size
        position += size
    raise damaged("boxes")


def _only(boxes: list[Box], name: bytes) -> Box:
    found = [box for box in boxes if box[0] == name]
    if len(found) != 1:
        raise damaged("boxes")
    return found[0]


def _descend(data: Bytes, box: Box, *names: bytes) -> tuple[int, int]:
    for name in names:
        box = _only(list(_boxes(data, box[1], box[2])), name)
    return box[1], box[2]


def _audio_track(data: Bytes, movie: list[Box]) -> Box:
    found = []
    for box in movie:
        if box[0] != b"trak":
            continue
        start, _ = _descend(data, box, b"mdia", b"hdlr")
        handler = data[start + 8 : start + 12]
        if handler == b"vide":
            raise unsupported("video")
        if handler == b"soun":
            found.append(box)
    if len(found) != 1:
        raise unsupported("tracks")
    return found[0]


def _fields(data: Bytes, layout: str, start: int, end: int) -> tuple[int, ...]:
    if start + struct.calcsize(layout) > end:
        raise damaged("box")
    return struct.unpack(layout, data[start : start + struct.calcsize(layout)])


def _numbers(data: Bytes, code: str, count: int, start: int, end: int) -> "array[int]":
    """Return a table of big-endian numbers, `code` being `I` or `Q`."""
    numbers = array(code)
    length = count * numbers.itemsize
    if start + length > end:
        raise damaged("table")
    numbers.frombytes(data[start : start + length])
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def _aac_config(data: Bytes, box: Box) -> tuple[int, int]:
    """Return the sample rate and the channels of the one sample description, which must be AAC-LC."""
    _, start, end = box
    if _fields(data, ">II", start, end)[1] != 1:
        raise unsupported("descriptions")
    name, entry, entry_end = next(_boxes(data, start + 8, end), (b"", 0, 0))
    if name != b"mp4a":
        raise unsupported("codec")
    # Six reserved bytes, a reference, then the version of the description; only QuickTime writes another than 0.
    if _fields(data, ">6xHH", entry, entry_end)[1] != 0:
        raise unsupported("description_version")
    _, start, end = _only(list(_boxes(data, entry + 28, entry_end)), b"esds")
    return _specific_config(_decoder_info(data[start + 4 : end]))


def _decoder_info(descriptors: bytes) -> bytes:
    """Return the AudioSpecificConfig inside the stream's and the decoder's descriptors."""
    body = _descriptor(descriptors, 0x03)
    flags = body[2] if len(body) > 2 else 0
    # A stream that depends on another, names a URL, or follows another clock, has more fields; none of ours does.
    if flags & 0xE0:
        raise unsupported("stream")
    body = _descriptor(body[3:], 0x04)
    if not body or body[0] not in AAC_OBJECT_TYPES:
        raise unsupported("codec")
    return _descriptor(body[13:], 0x05)


def _descriptor(data: bytes, wanted: int) -> bytes:
    """Return the body of the first descriptor, which must be the wanted one; its length takes one to four bytes."""
    if not data or data[0] != wanted:
        raise damaged("descriptor")
    length = 0
    for position in range(1, min(5, len(data))):
        length = length << 7 | data[position] & 0x7F
        if not data[position] & 0x80:
            body = data[position + 1 : position + 1 + length]
            if len(body) == length:
                return body
            break
    raise damaged("descriptor")


def _specific_config(config: bytes) -> tuple[int, int]:
    if len(config) < 2:
        raise damaged("config")
    bits = int.from_bytes(config[:2], "big")
    object_type, rate_index, channels, short_frames = bits >> 11, bits >> 7 & 15, bits >> 3 & 15, bits >> 2 & 1
    if object_type != LOW_COMPLEXITY or short_frames or rate_index >= len(RATES):
        raise unsupported("profile")
    return RATES[rate_index], channels


def _sizes(data: Bytes, box: Box) -> "array[int]":
    """Return the size in bytes of each frame."""
    _, start, end = box
    _, constant, count = _fields(data, ">III", start, end)
    if count == 0:
        raise Refused("recording_too_short", "no_frames")
    if count > MAX_FRAMES:
        raise Refused("recording_too_long", "frames")
    sizes = array("I", [constant]) * count if constant else _numbers(data, "I", count, start + 12, end)
    if not 0 < min(sizes) <= max(sizes) <= MAX_FRAME_BYTES:
        raise damaged("frame_size")
    return sizes


def _offsets(data: Bytes, table: list[Box], sizes: "array[int]", media: list[tuple[int, int]]) -> "array[int]":
    """Return where each frame starts: the chunks, in order, hold all of them, and lie inside the media data."""
    before = array("Q", accumulate(sizes, initial=0))
    if before[-1] > sum(end - start for start, end in media):
        raise damaged("cut")
    offsets, frame = array("Q"), 0
    for chunk, count in zip(_chunks(data, table), _frames_a_chunk(data, _only(table, b"stsc")), strict=False):
        count = min(count, len(sizes) - frame)
        length = before[frame + count] - before[frame]
        if not any(start <= chunk and chunk + length <= end for start, end in media):
            raise damaged("cut")
        offsets.extend(chunk + before[index] - before[frame] for index in range(frame, frame + count))
        frame += count
    if frame != len(sizes):
        raise damaged("chunks")
    return offsets


def _chunks(data: Bytes, table: list[Box]) -> "array[int]":
    """Return where each chunk starts: 32 bits each, or 64."""
    is_wide = any(name == b"co64" for name, _, _ in table)
    _, start, end = _only(table, b"co64" if is_wide else b"stco")
    return _numbers(data, "Q" if is_wide else "I", _fields(data, ">II", start, end)[1], start + 8, end)


def _frames_a_chunk(data: Bytes, box: Box) -> Iterator[int]:
    """Yield how many frames each chunk holds: the table names the chunk from which a number applies."""
    _, start, end = box
    runs = _numbers(data, "I", 3 * _fields(data, ">II", start, end)[1], start + 8, end)
    firsts, counts = runs[0::3], runs[1::3]
    if not firsts or firsts[0] != 1 or any(later <= earlier for earlier, later in pairwise(firsts)):
        raise damaged("chunks")
    for (first, following), count in zip(pairwise(firsts), counts, strict=False):
        yield from repeat(count, following - first)
    yield from repeat(counts[-1])


def _seconds(data: Bytes, track: Box, box: Box, frames: int) -> float:
    """Return how long the frames last, by the clock that the track declares."""
    start, end = _descend(data, track, b"mdia", b"mdhd")
    version = _fields(data, ">B3x", start, end)[0]
    timescale = _fields(data, ">4xQQI" if version == 1 else ">4xIII", start, end)[2]
    _, start, end = box
    runs = _numbers(data, "I", 2 * _fields(data, ">II", start, end)[1], start + 8, end)
    counts, ticks = runs[0::2], runs[1::2]
    if timescale == 0 or sum(counts) != frames:
        raise damaged("times")
    return sum(count * tick for count, tick in zip(counts, ticks, strict=True)) / timescale
