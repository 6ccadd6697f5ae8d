"""Recordings of a reading: recognised by content, walked and partly decoded away from the server, kept as they came.

The bytes are not changed (no free encoder writes all four formats back): whoever serves them serves them inertly.
"""

from dataclasses import dataclass
from typing import Any, Final

import structlog

from orders.uploads import isolation, limits, signatures
from orders.uploads.exceptions import (
    DamagedRecording,
    DecoderUnavailable,
    DecodingTooLong,
    RecordingTooLarge,
    RecordingTooLong,
    RecordingTooShort,
    SilentRecording,
    UnsupportedRecording,
    UploadRefused,
    UploadsBusy,
)
from orders.uploads.spooling import Source, Spooled, spool
from orders.uploads.validators import display_name

log = structlog.get_logger(__name__)

LISTENER: Final = isolation.Program("orders.uploads.listener", packages=("soundfile", "numpy", "cffi", "sphn"))
CONTENT_TYPES: Final = {"mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "wav": "audio/wav"}
CODECS: Final = ("mp3", "aac", "opus", "vorbis", "pcm")
REFUSALS: Final[dict[str, type[UploadRefused]]] = {
    "unsupported_file": UnsupportedRecording,
    "recording_too_short": RecordingTooShort,
    "recording_too_long": RecordingTooLong,
    "silent_recording": SilentRecording,
    "busy": UploadsBusy,
    "timeout": DecodingTooLong,
    "not_started": DecoderUnavailable,
    "sealed": DecoderUnavailable,
}


@dataclass(frozen=True)
class CheckedRecording:
    """What an accepted recording is. `was_decoded` is False where no AAC decoder is installed: structure only."""

    content_type: str
    extension: str
    codec: str
    duration_seconds: float
    size: int
    sha256: str
    was_decoded: bool


def check_recording(file: Source, *, declared_name: str = "") -> CheckedRecording:
    """Return what the recording is, and leave `file` rewound, ready to be stored; memory stays flat.

    Raises an UploadRefused, and nothing else, for whatever the bytes are. `declared_name` only names the file in the
    sentence.
    """
    name = display_name(declared_name)
    with spool(file, max_bytes=limits.RECORDING_MAX_BYTES, too_large=RecordingTooLarge, name=name) as copy:
        kind = signatures.recognise_recording(copy.head)
        if kind is None:
            raise UnsupportedRecording(file=name)
        header = _heard(kind, copy.file, name)
        return _described(kind, header, copy, name)


def _heard(kind: str, file: isolation.OpenFile, name: str) -> dict[str, Any]:
    try:
        answer = isolation.ask(LISTENER, kind, file)
    except isolation.NoAnswer as silence:
        raise _refusal(kind, silence.reason, silence.reason, name) from silence
    if code := answer.header.get("refused"):
        raise _refusal(kind, code, answer.header.get("reason"), name)
    return answer.header


def _refusal(kind: str, code: object, reason: object, name: str) -> UploadRefused:
    """Return the refusal that fits, once it is logged: codes only, since a child's words may be a stranger's."""
    refused = REFUSALS.get(str(code), DamagedRecording)
    log_it = log.error if refused is DecoderUnavailable else log.info
    log_it("recording_refused", kind=kind, code=refused.code, reason=isolation.plain_word(reason))
    return refused(file=name)


def _described(kind: str, header: dict[str, Any], copy: Spooled, name: str) -> CheckedRecording:
    """Return the recording; a child that answers out of bounds has been led astray by the file."""
    shortest, longest = limits.RECORDING_MIN_SECONDS, limits.RECORDING_MAX_SECONDS
    match header:
        case {"codec": str(codec), "seconds": float(seconds), "heard_seconds": float(heard)} if (
            codec in CODECS and shortest <= seconds <= longest
        ):
            if not heard:
                log.warning("recording_not_decoded", kind=kind)
            return CheckedRecording(
                content_type=CONTENT_TYPES[kind],
                extension=kind,
                codec=codec,
                duration_seconds=seconds,
                size=copy.size,
                sha256=copy.sha256,
                was_decoded=heard > 0,
            )
        case _:
            raise _refusal(kind, "damaged_file", "answer", name)
