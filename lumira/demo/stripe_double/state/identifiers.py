"""Identifiers in Stripe's style, repeatable when the double has a seed."""

import random
import string

ALPHABET = string.ascii_letters + string.digits


class Identifiers:
    """Draws identifiers; the same seed and the same calls give the same ones."""

    def __init__(self, seed: str | None) -> None:
        self._random: random.Random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311

    def token(self, length: int = 24) -> str:
        """Return random letters and digits."""
        return "".join(self._random.choices(ALPHABET, k=length))

    def new(self, prefix: str, length: int = 24) -> str:
        """Return `prefix_token`."""
        return f"{prefix}_{self.token(length)}"
