"""MP3: a row of MPEG audio frames, layer III, between tags. Sources: ISO 11172-3, ISO 13818-3, ID3v2.4, Xing header.

The format has no length field but the one that encoders hide in a first silent frame (Xing, Info): so every frame is
walked. A file cut between two frames that never had that header cannot be told from a shorter one.
"""

from dataclasses import dataclass
from typing import Final

from orders.uploads import limits
from orders.uploads.containers.sound import Bytes, Sound, damaged

LAYER_III: Final = 1
MONO: Final = 3
# Version code (3 is MPEG-1, 2 is MPEG-2, 0 is MPEG-2.5) -> rates in Hz, kbit/s, and samples a frame.
SAMPLE_RATES: Final = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
MPEG1_KBITS: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
MPEG2_KBITS: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
MPEG1_SAMPLES: Final = 1152
MPEG2_SAMPLES: Final = 576
# Padding and strangers' tags between frames: this much in a row, and this much of the whole.
JUNK_RUN_BYTES: Final = 8 * 1024
JUNK_SHARE: Final = 0.02
LOST_FRAMES: Final = 2  # an encoder's own count may be off by as much


@dataclass(frozen=True)
class Frame:
    """What one frame header says."""

    version: int
    sample_rate: int
    channels: int
    length: int
    samples: int


def inspect(data: Bytes) -> Sound:
    """Return the sound that the frames hold. Raises Refused for a cut file, or one that is mostly something else."""
    start, end = _after_tags(data), _before_tags(data)
    found = _find(data, start, end, None)
    if found is None:
        raise damaged("no_frames")
    position, first = found
    junk, promised = position - start, _promised_frames(data, position, first)
    count = 1 if promised is None else 0  # the frame that holds the promise is silent
    position += first.length
    longest = limits.RECORDING_MAX_SECONDS * first.sample_rate / first.samples + 1
    while position + 4 <= end and count <= longest:
        frame = _frame(data[position : position + 4])
        if frame is None or not _alike(frame, first):
            found = _find(data, position, end, first)
            junk += (found[0] if found else end) - position
            if found is None:
                position = end
                break
            position, frame = found
        position += frame.length
        count += 1
    if position > end or (promised or 0) > count + LOST_FRAMES:
        raise damaged("cut")
    if junk > JUNK_RUN_BYTES + JUNK_SHARE * len(data):
        raise damaged("junk")
    return Sound("mp3", first.sample_rate, first.channels, count * first.samples / first.sample_rate)


def _after_tags(data: Bytes) -> int:
    position = 0
    while data[position : position + 3] == b"ID3":
        flags, length = data[position + 5 : position + 6], data[position + 6 : position + 10]
        if len(length) < 4 or any(byte & 0x80 for byte in length):
            raise damaged("tag")
        size = length[0] << 21 | length[1] << 14 | length[2] << 7 | length[3]
        position += 10 + size + (10 if flags[0] & 0x10 else 0)
    if position >= len(data):
        raise damaged("cut")
    return position


def _before_tags(data: Bytes) -> int:
    """Return where the frames end: before ID3v1 and before an APE tag, which players put last."""
    end = len(data)
    if data[max(end - 128, 0) : max(end - 125, 0)] == b"TAG":
        end -= 128
    if data[max(end - 32, 0) : max(end - 24, 0)] == b"APETAGEX":
        size = int.from_bytes(data[end - 20 : end - 16], "little")
        has_header = bool(data[end - 9 : end - 8][0] & 0x80)
        end -= size + (32 if has_header else 0)
    return max(end, 0)


def _find(data: Bytes, position: int, end: int, like: Frame | None) -> tuple[int, Frame] | None:
    """Return the next place, not far, where two frames of one kind follow each other or one ends the file."""
    stop = min(position + JUNK_RUN_BYTES, end)
    while (position := data.find(b"\xff", position, stop)) >= 0:
        frame = _frame(data[position : position + 4])
        if frame is not None and (like is None or _alike(frame, like)):
            after = position + frame.length
            follower = _frame(data[after : after + 4]) if after + 4 <= end else None
            if after == end or (follower is not None and _alike(follower, frame)):
                return position, frame
        position += 1
    return None


def _frame(header: bytes) -> Frame | None:
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE0 != 0xE0:
        return None
    version, layer = header[1] >> 3 & 3, header[1] >> 1 & 3
    kbits_index, rate_index = header[2] >> 4, header[2] >> 2 & 3
    if layer != LAYER_III or version not in SAMPLE_RATES or kbits_index in (0, 15) or rate_index == 3:
        return None
    rate, is_mpeg1 = SAMPLE_RATES[version][rate_index], version == 3
    kbits, samples = (
        (MPEG1_KBITS[kbits_index], MPEG1_SAMPLES) if is_mpeg1 else (MPEG2_KBITS[kbits_index], MPEG2_SAMPLES)
    )
    length = samples // 8 * kbits * 1000 // rate + (header[2] >> 1 & 1)
    return Frame(version, rate, 1 if header[3] >> 6 == MONO else 2, length, samples)


def _alike(one: Frame, other: Frame) -> bool:
    return one.version == other.version and one.sample_rate == other.sample_rate


def _promised_frames(data: Bytes, position: int, first: Frame) -> int | None:
    """Return how many frames the encoder says that it wrote, 0 where it does not say; None without its header."""
    side_information = {(3, 1): 17, (3, 2): 32}.get((first.version, first.channels), 9 if first.channels == 1 else 17)
    start = position + 4 + side_information
    if data[start : start + 4] not in (b"Xing", b"Info"):
        return None
    has_count = bool(int.from_bytes(data[start + 4 : start + 8], "big") & 1)
    return int.from_bytes(data[start + 8 : start + 12], "big") if has_count else 0
