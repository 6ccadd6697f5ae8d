"""Emphasis inside a paragraph: `*so*`, `**so**` and `***so***`; an asterisk without its partner stays an asterisk."""

import re
from dataclasses import dataclass
from itertools import groupby

RUN = re.compile(r"(\*+)")
# Of a run of three, the single mark is the inner one: it opens last and closes first. Longer runs are text.
OPENING = {"*": ("*",), "**": ("**",), "***": ("**", "*")}
CLOSING = {"*": ("*",), "**": ("**",), "***": ("*", "**")}


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style."""

    text: str
    emphasis: bool = False
    strong: bool = False


def spans_of(text: str) -> list[Span]:
    """Return the text cut where its style changes; it is read once, whatever it holds."""
    tokens, paired = _pair(RUN.split(text))
    spans: list[Span] = []
    emphasis = strong = False
    for index, piece in enumerate(tokens):
        if index not in paired:
            spans.append(Span(piece, emphasis=emphasis, strong=strong))
        elif piece == "*":
            emphasis = not emphasis
        else:
            strong = not strong
    return _merge(spans)


def _pair(pieces: list[str]) -> tuple[list[str], set[int]]:
    """Return texts and marks in order, and the indexes of the marks that have a partner. Odd pieces are runs."""
    tokens: list[str] = []
    paired: set[int] = set()
    waiting: dict[str, int] = {}
    for index, piece in enumerate(pieces):
        if not piece:
            continue
        if index % 2 == 0 or piece not in OPENING:
            tokens.append(piece)
            continue
        # A mark opens before a word and closes after one: « 2 * 3 » has none.
        opens, closes = _is_ink(pieces[index + 1][:1]), _is_ink(pieces[index - 1][-1:])
        for mark in (CLOSING if closes and waiting else OPENING)[piece]:
            if closes and mark in waiting:
                start = waiting.pop(mark)
                # A mark that opened inside and did not close is text.
                waiting = {other: position for other, position in waiting.items() if position < start}
                paired |= {start, len(tokens)}
            elif opens:
                waiting[mark] = len(tokens)
            tokens.append(mark)
    return tokens, paired


def _is_ink(character: str) -> bool:
    return bool(character) and not character.isspace()


def _merge(spans: list[Span]) -> list[Span]:
    """Return the spans with neighbours of one style joined."""
    styles = groupby(spans, key=lambda span: (span.emphasis, span.strong))
    return [
        Span("".join(span.text for span in group), emphasis=emphasis, strong=strong)
        for (emphasis, strong), group in styles
    ]
