"""How a person is drawn when there is no picture: two letters on one of four grounds."""

import zlib

HUES = 4


def initials(name: str) -> str:
    """Return two letters: of the first and last names, or the first two of an address."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return ""
    return (words[0][0] + words[-1][0]).upper() if len(words) > 1 else words[0][:2].upper()


def hue(name: str) -> int:
    """Return 1 to 4, always the same for the same name."""
    return zlib.crc32(name.encode()) % HUES + 1
