"""Markdown as readings use it -> blocks of plain spans. What is not in the list below stays literal text.

Paragraphs; `## ` headings; `> ` quotes; ordered (`1. `) and unordered (`- `, `* `, `+ `) lists of one level, whose
items may hold several paragraphs; `*emphasis*` and `**strong**`. Never links, images, HTML, code or tables.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lumira.prose.spans import Span, spans_of

HEADING = re.compile(r" {0,3}##[ \t]+(.*)")
QUOTE = re.compile(r" {0,3}>[ \t]?(.*)")
# Two digits at most: a line that starts with a year is not a list.
ORDERED = re.compile(r" {0,3}([1-9][0-9]?)[.)][ \t]+(.*)")
UNORDERED = re.compile(r" {0,3}[-*+][ \t]+(.*)")
INDENTED = re.compile(r"[ \t]{2,}")
LINE_END = re.compile(r"\r\n|\r|\n")

Paragraph = list[Span]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, quote, ordered or unordered list.

    Each item is a list of paragraphs. Only lists have several items; only their items, and quotes, several paragraphs.
    """

    kind: str
    items: list[list[Paragraph]]
    # Number of the first item of an ordered list.
    start: int = 1


@dataclass(slots=True)
class _Draft:
    """A block being read: items -> paragraphs -> lines."""

    kind: str
    items: list[list[list[str]]] = field(default_factory=list)
    start: int = 1


def parse(markdown: str, dress: Callable[[str], str] = str) -> list[Block]:
    """Return the blocks of a text; `dress` is given each whole paragraph before its spans are read (typography)."""
    reader = _Reader()
    for line in LINE_END.split(markdown):
        reader.read(line)
    return [block for draft in reader.drafts if (block := _finish(draft, dress)).items]


def _finish(draft: _Draft, dress: Callable[[str], str]) -> Block:
    texts = [[" ".join(line.strip(" \t") for line in lines) for lines in item] for item in draft.items]
    items = [[spans_of(dress(text)) for text in item if text] for item in texts]
    return Block(draft.kind, [item for item in items if item], draft.start)


class _Reader:
    """Reads line by line; `gap` tells whether a blank line came before."""

    def __init__(self) -> None:
        self.drafts: list[_Draft] = []
        self._gap = True

    def read(self, line: str) -> None:
        """Add one line to the block that it belongs to, or open a new one."""
        if not line.strip(" \t"):
            self._gap = True
            return
        gap, self._gap = self._gap, False
        if match := HEADING.fullmatch(line):
            self._open("heading", match[1])
            self._gap = True
        elif match := QUOTE.fullmatch(line):
            self._quote(match[1], gap)
        elif match := ORDERED.fullmatch(line):
            self._item("ordered", match[2], line, gap, int(match[1]))
        elif match := UNORDERED.fullmatch(line):
            self._item("unordered", match[1], line, gap)
        else:
            self._text(line, gap)

    @property
    def _last_kind(self) -> str:
        return self.drafts[-1].kind if self.drafts else ""

    def _open(self, kind: str, text: str, start: int = 1) -> None:
        self.drafts.append(_Draft(kind, [[[text]]], start))

    def _quote(self, text: str, gap: bool) -> None:
        if self._last_kind != "quote" or gap:
            self._open("quote", text)
        elif not text.strip(" \t"):
            self.drafts[-1].items[-1].append([])
        else:
            self.drafts[-1].items[-1][-1].append(text)

    def _item(self, kind: str, text: str, line: str, gap: bool, number: int = 1) -> None:
        if self._last_kind == kind:
            self.drafts[-1].items.append([[text]])
        elif self._last_kind == "paragraph" and not gap and number != 1:
            # « … née un jeudi, le\n12. » : as in CommonMark, only a 1 may start a list inside a paragraph.
            self._text(line, gap)
        else:
            self._open(kind, text, number)

    def _text(self, line: str, gap: bool) -> None:
        in_list = self._last_kind in ("ordered", "unordered")
        if gap and in_list and INDENTED.match(line):
            self.drafts[-1].items[-1].append([line])
        elif gap or self._last_kind in ("", "heading"):
            self._open("paragraph", line)
        else:
            self.drafts[-1].items[-1][-1].append(line)
