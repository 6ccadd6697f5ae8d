"""Private files in Django's default storage, disk or S3: names of our own making, reads in chunks, one kind of failure.

Nothing here is reachable by a public address: `serving` answers for it, once the caller has checked who asks.
"""

import io
import re
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Any, Final, Protocol

import structlog
from django.core.files import File
from django.core.files.storage import default_storage
from django.utils import timezone

from orders.uploads import limits
from orders.uploads.exceptions import FileMissing, StorageUnavailable
from orders.uploads.spooling import Source

log = structlog.get_logger(__name__)

# Every content type that is kept, and the only ones that are served.
EXTENSIONS: Final = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/svg+xml": "svg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "application/pdf": "pdf",
    "application/zip": "zip",
}
RANDOM_BYTES: Final = 20
OWN_NAME: Final = re.compile(r"[a-z_]{1,32}/\d{4}/\d{2}/[0-9a-f]{40}\.[a-z0-9]{2,5}")


class Stream(Protocol):
    """Bytes on their way out of a storage."""

    def read(self, size: int = ..., /) -> bytes: ...
    def close(self) -> None: ...


@dataclass(frozen=True)
class StoredFile:
    """Where a private file lies, and what it is."""

    name: str
    size: int
    content_type: str


@dataclass(frozen=True)
class PrivateFile:
    """A private file that exists."""

    name: str
    size: int

    def chunks(self, start: int = 0, end: int | None = None) -> "Chunks":
        """Return the bytes from `start` up to, not including, `end`, in pieces: memory stays flat on disk and on S3.

        Raises FileMissing or StorageUnavailable, here or while the pieces are read.
        """
        stop = self.size if end is None else min(end, self.size)
        try:
            return Chunks(_stream(self.name, start, stop), max(stop - start, 0))
        except FileNotFoundError as error:
            raise FileMissing from error
        except failures() as error:
            raise _unavailable("read", error) from error


class Chunks:
    """An iterator over exactly `length` bytes of a stream, which it closes at the end or when told."""

    def __init__(self, stream: Stream, length: int) -> None:
        self._stream = stream
        self._left = length

    def __iter__(self) -> "Chunks":
        return self

    def __next__(self) -> bytes:
        if self._left <= 0:
            self.close()
            raise StopIteration
        try:
            chunk = self._stream.read(min(limits.COPY_CHUNK_BYTES, self._left))
            if not chunk:  # shorter than it was: the connection must break rather than pretend
                raise OSError("The stored file ended early.")
        except failures() as error:
            self.close()
            raise _unavailable("read", error) from error
        self._left -= len(chunk)
        return chunk

    def close(self) -> None:
        """Give the stream back; may be called twice."""
        self._stream.close()


def private_name(kind: str, extension: str) -> str:
    """Return a new name that nobody can guess: `photos/2026/11/<40 hexadecimal digits>.jpg`; nothing of the client's.

    The month serves retention and listings; the 160 random bits are the secret.
    """
    name = f"{kind}/{timezone.now():%Y/%m}/{secrets.token_hex(RANDOM_BYTES)}.{extension}"
    if not OWN_NAME.fullmatch(name):
        raise ValueError("A private name takes a plain lowercase kind and extension.")
    return name


def store_private(content: Source | bytes, kind: str, content_type: str, *, name: str | None = None) -> StoredFile:
    """Store the content under a new private name, or under one that `private_name` gave, and return where it is.

    Raises StorageUnavailable, with nothing left behind; KeyError for a content type that is not kept.
    """
    name = name or private_name(kind, EXTENSIONS[content_type])
    source = io.BytesIO(content) if isinstance(content, bytes) else content
    source.seek(0)
    try:
        stored = default_storage.save(name, _Typed(source, content_type))
        return StoredFile(stored, default_storage.size(stored), content_type)
    except failures() as error:
        with suppress(*failures()):
            default_storage.delete(name)
        raise _unavailable("store", error) from error


def open_private(name: str) -> PrivateFile:
    """Return the private file of this name. Raises FileMissing or StorageUnavailable."""
    if not OWN_NAME.fullmatch(name):
        raise FileMissing
    try:
        return PrivateFile(name, default_storage.size(name))
    except FileNotFoundError as error:
        raise FileMissing from error
    except failures() as error:
        raise _unavailable("open", error) from error


def delete_private(name: str) -> None:
    """Delete the private file of this name, on S3 with every version of it; one that is gone already is fine.

    Raises StorageUnavailable when it may still be there.
    """
    if not OWN_NAME.fullmatch(name):
        return
    try:
        default_storage.delete(name)
        if (bucket := _bucket()) is not None:
            _delete_versions(bucket, _key(name))
    except failures() as error:
        raise _unavailable("delete", error) from error


def failures() -> tuple[type[Exception], ...]:
    """Return what a storage raises when it does not work; S3's own only where its library is in use."""
    found: list[type[Exception]] = [OSError]
    if (botocore := sys.modules.get("botocore.exceptions")) is not None:
        found += [botocore.BotoCoreError, botocore.ClientError]
    if (boto3 := sys.modules.get("boto3.exceptions")) is not None:
        found.append(boto3.Boto3Error)
    return tuple(found)


class _Typed(File):  # type: ignore[type-arg]
    """Content with the type that we decided: S3 would otherwise guess one from the name."""

    def __init__(self, source: Any, content_type: str) -> None:
        super().__init__(source)
        self.content_type = content_type


def _unavailable(action: str, error: Exception) -> StorageUnavailable:
    """Return the refusal, once it is logged: what was tried and the class of the error, no name and no key."""
    log.error("storage_unavailable", action=action, reason=type(error).__name__)
    return StorageUnavailable()


def _bucket() -> Any:
    """Return the S3 bucket, None on disk."""
    return getattr(default_storage, "bucket", None)


def _key(name: str) -> str:
    return f"{default_storage.location}/{name}".lstrip("/")  # type: ignore[attr-defined]


def _stream(name: str, start: int, stop: int) -> Stream:
    """Return an open stream of at least these bytes.

    S3's own file object would fetch everything into memory before its first byte.
    """
    if stop <= start:
        return io.BytesIO()
    if (bucket := _bucket()) is not None:
        body: Stream = bucket.Object(_key(name)).get(Range=f"bytes={start}-{stop - 1}")["Body"]
        return body
    file: IO[bytes] = default_storage.open(name, "rb")
    file.seek(start)
    return file


def _delete_versions(bucket: Any, key: str) -> None:
    for answer in bucket.object_versions.filter(Prefix=key).delete():
        if answer.get("Errors"):
            raise OSError("A version of the object was not deleted.")
