"""A stream of choices that depends on its seed alone: the same words draw the same lots on every machine."""

import hashlib
import json

MASK = 2**64 - 1


class Stream:
    """SplitMix64 started from a SHA-256 digest; Python's `random` may change between versions, this cannot."""

    def __init__(self, *parts: str) -> None:
        # JSON keeps ("ab", "c") and ("a", "bc") apart.
        seed = json.dumps(parts, ensure_ascii=True).encode()
        self._state = int.from_bytes(hashlib.sha256(seed).digest()[:8], "big")

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to bound - 1."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return ((mixed ^ (mixed >> 31)) * bound) >> 64

    def shuffled(self, count: int) -> list[int]:
        """Return 0 to count - 1 in a drawn order (Fisher-Yates)."""
        order = list(range(count))
        for last in range(count - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order
