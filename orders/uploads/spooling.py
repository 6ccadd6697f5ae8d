"""A bounded private copy of what is being uploaded: counted, hashed, and safe to hand to another process."""

import errno
import hashlib
import io
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Protocol

from orders.uploads import limits, signatures
from orders.uploads.exceptions import EmptyFile, FileTooLarge, StorageUnavailable


class Source(Protocol):
    """Anything that reads bytes from its start: an open file, Django's UploadedFile, BytesIO."""

    def read(self, size: int = ..., /) -> bytes: ...
    def seek(self, offset: int, /) -> object: ...


@dataclass(frozen=True)
class Spooled:
    """The copy: an unlinked temporary file that vanishes with its last reader."""

    file: io.FileIO
    size: int
    sha256: str
    head: bytes


@contextmanager
def spool(source: Source | bytes, *, max_bytes: int, too_large: type[FileTooLarge], name: str) -> Iterator[Spooled]:
    """Copy the source in chunks, leave it rewound, and lend the copy.

    Raises `too_large` once it passes `max_bytes` (the rest is not read), EmptyFile, or StorageUnavailable when the
    temporary folder is full.
    """
    source = io.BytesIO(source) if isinstance(source, bytes) else source
    with ExitStack() as stack:
        try:
            # Unbuffered: its position is shared with the process that it is lent to.
            copy = stack.enter_context(tempfile.TemporaryFile(buffering=0))
            size, sha256 = _copy(source, copy, max_bytes)
        except OSError as error:
            raise StorageUnavailable(file=name) from error
        if size > max_bytes:
            raise too_large(file=name)
        if size == 0:
            raise EmptyFile(file=name)
        yield Spooled(copy, size, sha256, copy.read(signatures.HEAD_BYTES))


def _copy(source: Source, copy: io.FileIO, max_bytes: int) -> tuple[int, str]:
    """Return how many bytes were copied, at most one chunk more than `max_bytes`, and their digest."""
    digest, size = hashlib.sha256(), 0
    source.seek(0)
    while size <= max_bytes and (chunk := source.read(limits.COPY_CHUNK_BYTES)):
        size += len(chunk)
        digest.update(chunk)
        if copy.write(chunk) != len(chunk):
            raise OSError(errno.ENOSPC, "The temporary folder took a part of the chunk only.")
    source.seek(0)
    copy.seek(0)
    return size, digest.hexdigest()
