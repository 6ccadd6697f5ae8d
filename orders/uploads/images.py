"""Photos of a person: recognised by content, decoded away from the server, and kept only as a fresh bare JPEG."""

import hashlib
from dataclasses import dataclass
from typing import Final

import structlog

from orders.uploads import isolation, limits, signatures
from orders.uploads.exceptions import (
    DamagedHeic,
    DamagedPhoto,
    DecoderUnavailable,
    DecodingTooLong,
    PhotoTooLarge,
    TooManyFrames,
    TooManyPixels,
    UnsupportedHeic,
    UnsupportedPhoto,
    UploadRefused,
    UploadsBusy,
)
from orders.uploads.spooling import Source, spool
from orders.uploads.validators import display_name

log = structlog.get_logger(__name__)

CONTENT_TYPE: Final = "image/jpeg"
DECODER: Final = isolation.Program("orders.uploads.decoder", packages=("PIL", "pi_heif"))
REFUSALS: Final[dict[str, type[UploadRefused]]] = {
    "too_many_frames": TooManyFrames,
    "too_many_pixels": TooManyPixels,
    "too_much_memory": TooManyPixels,
    "busy": UploadsBusy,
    "timeout": DecodingTooLong,
    "not_started": DecoderUnavailable,
    "sealed": DecoderUnavailable,
}


@dataclass(frozen=True)
class CleanPhoto:
    """The copy to store: one upright RGB JPEG of at most 2400 pixels a side, without any metadata."""

    content: bytes
    width: int
    height: int
    sha256: str
    content_type: str = CONTENT_TYPE


def clean_photo(source: Source | bytes, *, declared_name: str = "") -> CleanPhoto:
    """Return the clean copy of an uploaded photo.

    Raises an UploadRefused, and nothing else, for whatever the bytes are. `declared_name` only names the file in the
    sentence; neither it nor a declared type decides anything. Blocks while the photo waits for a place and is decoded.
    """
    name = display_name(declared_name)
    with spool(source, max_bytes=limits.PHOTO_MAX_BYTES, too_large=PhotoTooLarge, name=name) as copy:
        kind = signatures.recognise_photo(copy.head)
        if kind is None:
            raise UnsupportedPhoto(file=name)
        if kind == "heif_sequence":
            raise UnsupportedHeic(file=name)
        return _cleaned(kind, copy.file, name)


def _cleaned(kind: str, file: isolation.OpenFile, name: str) -> CleanPhoto:
    try:
        answer = isolation.ask(DECODER, kind, file)
    except isolation.NoAnswer as silence:
        raise _refusal(kind, silence.reason, silence.reason, name) from silence
    if code := answer.header.get("refused"):
        raise _refusal(kind, code, answer.header.get("reason"), name)
    photo = _checked(answer)
    if photo is None:
        raise _refusal(kind, "damaged_file", "answer", name)
    return photo


def _refusal(kind: str, code: object, reason: object, name: str) -> UploadRefused:
    """Return the refusal that fits, once it is logged: codes only, since a child's words may be a stranger's."""
    refused = REFUSALS.get(str(code), DamagedHeic if kind == "heif" else DamagedPhoto)
    log_it = log.error if refused is DecoderUnavailable else log.info
    log_it("photo_refused", kind=kind, code=refused.code, reason=isolation.plain_word(reason))
    return refused(file=name)


def _checked(answer: isolation.Answer) -> CleanPhoto | None:
    """Return the photo, None where the child's answer is not what it promised: it has read a stranger's bytes."""
    match answer.header:
        case {"width": int(width), "height": int(height)} if (
            min(width, height) > 0
            and max(width, height) <= limits.STORED_MAX_EDGE
            and signatures.is_bare_jpeg(answer.payload)
        ):
            return CleanPhoto(answer.payload, width, height, hashlib.sha256(answer.payload).hexdigest())
        case _:
            return None
