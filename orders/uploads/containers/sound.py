"""What every container tells of its sound, and how it refuses: in codes, since this runs in the child process."""

from dataclasses import dataclass
from typing import Protocol

from orders.uploads.confinement import Refused


class Bytes(Protocol):
    """What is asked of the file's content: a memory map, or bytes in a test."""

    def __len__(self) -> int: ...
    def __getitem__(self, part: slice, /) -> bytes: ...
    def find(self, wanted: bytes, start: int, end: int, /) -> int: ...


@dataclass(frozen=True)
class Sound:
    """One stream of sound, as its container's structure describes it."""

    codec: str
    sample_rate: int
    channels: int
    seconds: float


def unsupported(reason: str) -> Refused:
    """Return the refusal of a file that is sound, but not of a kind that we keep."""
    return Refused("unsupported_file", reason)


def damaged(reason: str) -> Refused:
    """Return the refusal of a file whose structure does not hold."""
    return Refused("damaged_file", reason)


def require_common(channels: int, sample_rate: int) -> None:
    """Raise Refused unless every player can play this: one or two channels at a rate that sound cards know."""
    if channels not in (1, 2):
        raise unsupported("channels")
    if not 8_000 <= sample_rate <= 96_000:
        raise unsupported("sample_rate")
