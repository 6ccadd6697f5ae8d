"""From an identity to numbers that look random and never change: the seed and its splitmix64 streams."""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from expertdesk.generators.numbers import identity

# Part of the seed. Bump it to change the art; a delivered drawing keeps the version that it was made with.
VERSION = "v1"
MASK = (1 << 64) - 1

T = TypeVar("T")


def seed_of(full_name: str, birth_date: date) -> str:
    """Return the seed as 64 hexadecimal digits, to be stored beside a delivered drawing."""
    return digest_of(full_name, birth_date).hex()


def digest_of(full_name: str, birth_date: date) -> bytes:
    """Return the seed as 32 bytes. Source: 04-design, section 8, point 2."""
    return hashlib.sha256(f"lumira-mandala|{VERSION}|{identity(full_name)}|{birth_date.isoformat()}".encode()).digest()


class Stream:
    """Numbers of one layer, by splitmix64 (Steele, Lea and Flood, 2014).

    Each layer has its own stream, so that changing one never disturbs another. A label is part of the art: it is never
    renamed within a version. Python's `random` is not used because it does not promise the same picks for ever.
    """

    def __init__(self, seed: bytes, label: str) -> None:
        self._state = int.from_bytes(hashlib.sha256(seed + b"|" + label.encode()).digest()[:8], "big")

    def unit(self) -> float:
        """Return a number from 0 up to, but not including, 1."""
        return (self._next() >> 11) / (1 << 53)

    def near(self, value: float, spread: float = 0.07) -> float:
        """Return the value, moved by at most its share `spread`."""
        low, high = 1 - spread, 1 + spread
        return value * (low + (high - low) * self.unit())

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[self._next() % len(choices)]

    def _next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)
