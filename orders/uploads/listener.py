"""The recording decoder, run in a process of its own: the container is checked end to end, then places are decoded.

WAV, MP3, Ogg Opus and Ogg Vorbis are decoded by libsndfile. AAC is decoded by Symphonia (memory-safe Rust), where its
package is installed: its own MP4 reader is not used, ours is stricter and hands it the bare frames.
"""

import importlib
import importlib.util
import mmap
import os
import tempfile
from collections.abc import Callable
from typing import Any, BinaryIO, Final

from orders.uploads import confinement, limits
from orders.uploads.confinement import Refused
from orders.uploads.containers import m4a, mp3, ogg, wav
from orders.uploads.containers.sound import Bytes, Sound, damaged

READERS: Final[dict[str, Callable[[Bytes], Sound]]] = {
    "mp3": mp3.inspect,
    "m4a": m4a.inspect,
    "ogg": ogg.inspect,
    "wav": wav.inspect,
}
# What libsndfile must recognise in a file of each kind: another answer is a file that two readers see differently.
LIBRARY_FORMATS: Final = {"mp3": ("MP3",), "ogg": ("OGG",), "wav": ("WAV", "WAVEX")}
LIBRARY_CODECS: Final = {"mp3": "MPEG_LAYER_III", "opus": "OPUS", "vorbis": "VORBIS"}
PLACES: Final = 5  # spread from the start to the end, where a few seconds are decoded
MP3_EDGE_SAMPLES: Final = 3 * 1152  # an encoder's delay and padding, which the library may cut off
SILENCE_PEAK: Final = 1e-4  # -80 dB: a microphone that is open never stays under it


def prepare(kind: str) -> None:
    """Import the library that decodes this kind, and what it would import on first use."""
    if kind != "m4a":
        importlib.import_module("soundfile")
    elif has_aac_decoder():
        importlib.import_module("numpy")
        importlib.import_module("sphn")


def has_aac_decoder() -> bool:
    """Tell whether AAC can be decoded here: its package has wheels for fewer platforms than the others."""
    return importlib.util.find_spec("sphn") is not None


def work(kind: str, file: BinaryIO) -> tuple[dict[str, Any], bytes]:
    """Return what the recording is: codec, seconds, sample rate, channels, and how many seconds were decoded.

    Raises Refused, or whatever a decoder raises.
    """
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        sound = READERS[kind](data)
        if sound.seconds < limits.RECORDING_MIN_SECONDS:
            raise Refused("recording_too_short", "seconds")
        if sound.seconds > limits.RECORDING_MAX_SECONDS:
            raise Refused("recording_too_long", "seconds")
        listen = _listen_aac if kind == "m4a" else _listen
        heard_seconds, peak = listen(kind, sound, data, file)
    if heard_seconds and peak < SILENCE_PEAK:
        raise Refused("silent_recording", "peak")
    header = {
        "codec": sound.codec,
        "seconds": sound.seconds,
        "sample_rate": sound.sample_rate,
        "channels": sound.channels,
        "heard_seconds": heard_seconds,
    }
    return header, b""


def _listen(kind: str, sound: Sound, _: Bytes, file: BinaryIO) -> tuple[float, float]:
    """Return how many seconds libsndfile decoded, and the loudest sample, 1.0 being full scale."""
    soundfile = importlib.import_module("soundfile")
    confinement.seal()
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    with soundfile.SoundFile(file.fileno(), closefd=False) as recording:
        _require_same(kind, sound, recording)
        total = min(recording.frames, int(sound.seconds * recording.samplerate))
        missing = MP3_EDGE_SAMPLES if kind == "mp3" else 0
        heard, peak = 0, 0.0
        for start, count in _windows(total, int(limits.LISTEN_SECONDS * recording.samplerate)):
            recording.seek(start)
            block = recording.read(count, dtype="float32")
            if len(block) < max(count - missing, 1):
                raise damaged("short")
            heard, peak = heard + len(block), max(peak, float(abs(block).max()))
        return heard / recording.samplerate, peak


def _windows(total: int, window: int) -> list[tuple[int, int]]:
    """Return where to decode and how much: everything, or that many windows with the first and the last unit."""
    if total <= PLACES * window:
        return [(0, total)]
    return [(place * (total - window) // (PLACES - 1), window) for place in range(PLACES)]


def _require_same(kind: str, sound: Sound, recording: Any) -> None:
    """Raise Refused unless the library sees the sound that the container describes."""
    same_codec = LIBRARY_CODECS.get(sound.codec, recording.subtype) == recording.subtype
    if recording.format not in LIBRARY_FORMATS[kind] or not same_codec:
        raise damaged("another_format")
    # Opus always plays at 48 kHz; the library answers with the rate of what was encoded.
    same_rate = sound.codec == "opus" or recording.samplerate == sound.sample_rate
    if not same_rate or recording.channels != sound.channels:
        raise damaged("another_sound")
    # The length of an MP3 is the library's guess where no encoder left a count: our own walk is better.
    if kind != "mp3" and abs(recording.frames / recording.samplerate - sound.seconds) > 1 + 0.05 * sound.seconds:
        raise damaged("another_duration")


def _listen_aac(_: str, sound: Sound, data: Bytes, __: BinaryIO) -> tuple[float, float]:
    """Return the same for AAC; no second at all where no decoder is installed."""
    if not has_aac_decoder():
        return 0.0, 0.0
    track = m4a.read_track(data)
    windows = _windows(len(track.sizes), int(limits.LISTEN_SECONDS * sound.sample_rate / m4a.FRAME_SAMPLES))
    reader = importlib.import_module("sphn").FileReader
    with tempfile.TemporaryFile() as stream:
        for start, count in windows:
            stream.write(m4a.as_adts(data, track, start, count))
        stream.flush()
        decoder = reader(f"/dev/fd/{stream.fileno()}")
        confinement.seal()
        samples = decoder.decode_all()
    expected = sum(count for _, count in windows) * m4a.FRAME_SAMPLES
    if samples.shape != (sound.channels, expected):
        raise damaged("short")
    return expected / sound.sample_rate, float(abs(samples).max())
