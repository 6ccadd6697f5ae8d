"""WAV: RIFF chunks around plain samples. Source: Microsoft RIFF 1.0 and WAVEFORMATEXTENSIBLE."""

import struct
from typing import Final

from orders.uploads.containers.sound import Bytes, Sound, damaged, require_common, unsupported

PCM: Final = 1
FLOAT: Final = 3
EXTENSIBLE: Final = 0xFFFE
# Code of the samples -> bits that a sample may have.
SAMPLE_BITS: Final = {PCM: (8, 16, 24, 32), FLOAT: (32, 64)}


def inspect(data: Bytes) -> Sound:
    """Return the sound that the chunks describe. Raises Refused for a cut file or for samples that are not plain."""
    chunks = _chunks(data)
    if b"fmt " not in chunks or b"data" not in chunks:
        raise damaged("chunks")
    start, length = chunks[b"fmt "]
    if length < 16:
        raise damaged("fmt")
    code, channels, rate, _, block, bits = struct.unpack("<HHIIHH", data[start : start + 16])
    if code == EXTENSIBLE and length >= 40:
        code = int.from_bytes(data[start + 24 : start + 26], "little")
    if bits not in SAMPLE_BITS.get(code, ()):
        raise unsupported("samples")
    require_common(channels, rate)
    if block != channels * bits // 8:
        raise damaged("block")
    return Sound("pcm", rate, channels, chunks[b"data"][1] / (block * rate))


def _chunks(data: Bytes) -> dict[bytes, tuple[int, int]]:
    """Return where the first chunk of each name starts and how long it is; each must lie inside the file."""
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise damaged("cut")
    found: dict[bytes, tuple[int, int]] = {}
    position = 12
    while position + 8 <= end:
        name, length = data[position : position + 4], int.from_bytes(data[position + 4 : position + 8], "little")
        if position + 8 + length > end:
            raise damaged("cut")
        found.setdefault(name, (position + 8, length))
        position += 8 + length + length % 2
    return found
