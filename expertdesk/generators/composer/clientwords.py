"""The client's own words, made safe to quote: one line, no markup, no link, shortened between two words."""

import re
import unicodedata

QUESTION_CHARS = 180
OBJECTIVE_CHARS = 110
NAME_CHARS = 40
PLACE_CHARS = 60
PLACE_WORDS = 8
# A quotation of several sentences keeps only short ones after the first, which the composer frames with its own words.
LATER_WORDS = 12

SWAPPED = str.maketrans(
    {
        "<": "\u2039",
        ">": "\u203a",
        "[": "(",
        "]": ")",
        "{": "(",
        "}": ")",
        "@": "\uff20",
        "\u02bc": "’",
        "'": "’",
        "`": "’",
        "\u00b4": "’",
    }
)
# Markdown's marks, and characters that change the direction of what follows.
DROPPED = re.compile(r"[*_~#|\\^=+$\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
SCHEMES = re.compile(r"\b[a-z][a-z0-9+.-]{0,20}://|\bwww\.|\bmailto:", re.IGNORECASE)
TAGS = re.compile(r"</?[a-zA-Z!][^<>]{0,200}>")
MARKS = re.compile(r"([?!])[?!.,;:…]*")
DOUBLE_QUOTES = re.compile('["“”„‟«»″]')
SENTENCES = re.compile(r"(?<=[.!?…])\s+")


def fold(text: str) -> str:
    """Return lower-case words without accents, one space between them: what keywords are compared with."""
    flat = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE")).casefold()
    kept = "".join(char for char in flat if not unicodedata.combining(char))
    return " ".join("".join(char if char.isalnum() else " " for char in kept).split())


def clean(text: str) -> str:
    """Return the text on one line, with nothing that Markdown or HTML would read; empty when no letter is left."""
    line = unicodedata.normalize("NFC", text)
    line = TAGS.sub(" ", line)
    line = SCHEMES.sub("", line).translate(SWAPPED)
    line = "".join(char if _is_text(char) else " " for char in line)
    line = DROPPED.sub("", line)
    line = MARKS.sub(r"\1", re.sub(r"\.{2,}|…+", "…", line))
    line = re.sub(r"([–—-])[–—-]+", r"\1", line)
    line = re.sub(r"\s+,", ",", " ".join(line.split())).lstrip("-–—.,;:!?…)/ ").rstrip("-–—,;:(/ ")
    return line if any(char.isalpha() for char in line) else ""


def _is_text(char: str) -> bool:
    # Symbols are emoji for the most part; marks that belong to a letter stay with it.
    return unicodedata.category(char)[0] in "LMNP" or char in "€°"


def quotation(text: str, limit: int) -> str:
    """Return what to quote of the text: all of it when short, else its question, else its beginning."""
    line = _inner_quotes(clean(text))
    if not line:
        return ""
    sentences = [_capital(part) for part in SENTENCES.split(line)]
    whole = " ".join(sentences)
    if len(whole) <= limit and all(len(part.split()) <= LATER_WORDS for part in sentences[1:]):
        return whole
    asked = [part for part in sentences if part.endswith("?")]
    return shorten((asked or sentences)[0], limit)


def shorten(text: str, limit: int) -> str:
    """Return the text cut between two words, with an ellipsis, when it is longer than `limit`."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    if not text[limit - 1].isspace() and " " in cut:
        cut = cut[: cut.rindex(" ")]
    cut = cut.rstrip(" ,;:.!?…-–—(“")
    if cut.count("“") > cut.count("”"):
        cut = cut.replace("“", "").replace("”", "")
    return cut + "…"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _inner_quotes(line: str) -> str:
    """Turn quotation marks inside into “ ”, by turns; drop them when one is missing."""
    count = len(DOUBLE_QUOTES.findall(line))
    if count % 2:
        return " ".join(DOUBLE_QUOTES.sub(" ", line).split())
    turns = iter("“”" * (count // 2))
    line = DOUBLE_QUOTES.sub(lambda _: next(turns), line)
    return re.sub(r"“\s+", "“", re.sub(r"\s+”", "”", line))


def person_name(text: str) -> str:
    """Return a first name as it is written in a sentence; empty when it holds no letter."""
    kept = "".join(char if unicodedata.category(char)[0] in "LM" or char in "-’ " else " " for char in clean(text))
    name = " ".join(kept.split()).strip("-’ ")
    if len(name) > NAME_CHARS:
        name = name[:NAME_CHARS].rsplit(" ", 1)[0].rstrip("-’ ")
    if name == name.lower() or (len(name) > 2 and name == name.upper()):
        name = re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), name.lower())
    return _capital(name)


def place_name(text: str) -> str:
    """Return a place as the client wrote it, without marks that would end a sentence."""
    kept = re.sub(r"[.!?…:;“”«»\"]", " ", clean(text))
    line = " ".join(kept.split()).replace(" ,", ",").strip(" ,-’")
    if not any(char.isalpha() for char in line):
        return ""
    if len(line) > PLACE_CHARS:
        line = line[:PLACE_CHARS].rsplit(" ", 1)[0]
    return _capital(" ".join(line.split()[:PLACE_WORDS]).rstrip(" ,-’"))
