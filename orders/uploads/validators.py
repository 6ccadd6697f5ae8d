"""Checks that a form or a serializer runs before reading the file, and how a client's file name is shown."""

import unicodedata
from typing import Final, Protocol

from django.core.exceptions import ValidationError

from orders.uploads import limits
from orders.uploads.exceptions import EmptyFile, FileTooLarge, PhotoTooLarge, RecordingTooLarge

# Letters, marks, numbers, punctuation, symbols, plain spaces. Left out: controls, formats (which turn or hide text),
# private and unassigned characters, lone surrogates, line and paragraph separators.
SHOWN_CATEGORIES: Final = frozenset("LMNPS")
ELLIPSIS: Final = "…"


class Uploaded(Protocol):
    """What is read of Django's UploadedFile here."""

    name: str | None
    size: int | None


def display_name(declared_name: str | None) -> str:
    """Return a client's file name for display only: its last part, one line, nothing hidden, 80 characters at most.

    It never becomes part of a path, a key or a content type. Its marks are kept (quotes, angle brackets): a template
    escapes them. May be empty.
    """
    # A name may be a megabyte long; what is shown depends on its tail only.
    tail = unicodedata.normalize("NFC", (declared_name or "")[-4096:])
    tail = tail.replace("\\", "/").rpartition("/")[2]
    shown = "".join(character if unicodedata.category(character)[0] in SHOWN_CATEGORIES else " " for character in tail)
    shown = " ".join(shown.split()).strip(". ")
    if len(shown) <= limits.NAME_MAX_CHARACTERS:
        return shown
    stem, dot, suffix = shown.rpartition(".")
    suffix = dot + suffix if stem and len(suffix) <= 8 else ""
    return shown[: limits.NAME_MAX_CHARACTERS - len(suffix) - 1].rstrip() + ELLIPSIS + suffix


def validate_photo_size(file: Uploaded) -> None:
    """Raise ValidationError for an empty photo or one over the limit, by its length alone."""
    _validate_size(file, limits.PHOTO_MAX_BYTES, PhotoTooLarge)


def validate_recording_size(file: Uploaded) -> None:
    """Raise ValidationError for an empty recording or one over the limit, by its length alone."""
    _validate_size(file, limits.RECORDING_MAX_BYTES, RecordingTooLarge)


def _validate_size(file: Uploaded, max_bytes: int, too_large: type[FileTooLarge]) -> None:
    refusal: type[FileTooLarge | EmptyFile] | None = None
    if not file.size:
        refusal = EmptyFile
    elif file.size > max_bytes:
        refusal = too_large
    if refusal is not None:
        refused = refusal(file=display_name(file.name))
        raise ValidationError(str(refused.message), code=refused.code)
