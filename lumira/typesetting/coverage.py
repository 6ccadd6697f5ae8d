"""Which characters the packaged fonts can print. PDF/UA and PDF/A refuse a file with a missing one, so they go first.

What happens to each, in this order: a character of the fonts stays; a line end or a rare space becomes a plain one; any
other is replaced by its compatible form where there is one (a full-width A by A, a circled 1 by 1); the rest (emoji,
control and invisible characters, letters of Arabic, Chinese and other scripts without a packaged font) is left out.
"""

import re
import struct
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "fonts"
# Each family falls back to the other.
FAMILIES = ("EBGaramond", "HankenGrotesk")


def printable(text: str) -> str:
    """Return the text with only what the fonts hold; line ends stay, and a removal leaves no space too many."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(_kept(character) for character in composed)
    if kept == composed:
        return kept
    return re.sub(r"(?<=\S) +(?=[,.)])|(?<=\S ) +(?=\S)", "", kept)


def missing_from_fonts(text: str) -> list[str]:
    """Return the visible characters that `printable` would leave out, each once, so that a person can be warned."""
    composed = unicodedata.normalize("NFC", text)
    return [character for character in dict.fromkeys(composed) if character.isprintable() and not _kept(character)]


@lru_cache(maxsize=4096)
def _kept(character: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if character in "\t\x0b\x0c\x85" or category in ("Zl", "Zp"):
        return " "
    # Invisible characters are in the fonts, yet some may not be in a PDF/A and others turn text around.
    if category in ("Cc", "Cf", "Cn", "Co", "Cs"):
        return ""
    if ord(character) in covered():
        return character
    if category == "Zs":
        return " "
    compatible = unicodedata.normalize("NFKC", character)
    return compatible if all(ord(part) in covered() for part in compatible) else ""


@cache
def covered() -> frozenset[int]:
    """Return the code points that all faces of one family hold: those can be printed in any style."""
    return frozenset[int]().union(*(_held_by(family) for family in FAMILIES))


def _held_by(family: str) -> frozenset[int]:
    return frozenset.intersection(*(_code_points(path.read_bytes()) for path in FONTS.glob(f"{family}-*.ttf")))


def _code_points(font: bytes) -> frozenset[int]:
    """Return the code points of a TrueType font's character map. Source: OpenType specification, cmap, format 4."""
    tables = {tag: offset for tag, _, offset, _ in _records(">4sLLL", font, 12, _number(font, 4))}
    cmap = tables[b"cmap"]
    maps = [cmap + offset for _, _, offset in _records(">HHL", font, cmap + 4, _number(font, cmap + 2))]
    start = next(position for position in maps if _number(font, position) == 4)
    segments = _number(font, start + 6) // 2
    ends = struct.unpack_from(f">{segments}H", font, start + 14)
    begins = struct.unpack_from(f">{segments}H", font, start + 16 + 2 * segments)
    # The last segment is a closing mark, not a character. Ours have no holes inside a segment: fontTools writes none.
    return frozenset(point for begin, end in zip(begins, ends, strict=True) for point in range(begin, end + 1)) - {
        0xFFFF
    }


def _records(layout: str, font: bytes, start: int, count: int) -> list[tuple[Any, ...]]:
    size = struct.calcsize(layout)
    return [struct.unpack_from(layout, font, start + size * index) for index in range(count)]


def _number(font: bytes, position: int) -> int:
    return int.from_bytes(font[position : position + 2], "big")
