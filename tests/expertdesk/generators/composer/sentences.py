"""Strict sentence splitting: whatever stands between two final marks, marks of quotation included."""

import re
from collections import Counter
from collections.abc import Iterable

from expertdesk.generators.brief import Draft

FINAL_MARKS = re.compile(r"[.!?…\n]")
# What a quotation, a heading or a step leaves at the edges of a sentence.
EDGES = "«»“”>#\u202f\u00a0 "
WORDS = re.compile(r"\w+")
LONG_WORDS = 12


def sentences(text: str) -> list[str]:
    """Return the sentences, spaces normalised, in one case."""
    return [plain for part in FINAL_MARKS.split(text) if (plain := " ".join(part.split()).strip(EDGES).casefold())]


def long_sentences(draft: Draft) -> set[str]:
    """Return the sentences of more than twelve words, between spaces or between letters: « l’eau » is one or two."""
    found = (sentence for text in draft.sections.values() for sentence in sentences(text))
    return {sentence for sentence in found if max(len(sentence.split()), len(WORDS.findall(sentence))) > LONG_WORDS}


def shared_long_sentences(drafts: Iterable[Draft]) -> list[str]:
    """Return the long sentences that two of the drafts have in common."""
    counted = Counter(sentence for draft in drafts for sentence in long_sentences(draft))
    return sorted(sentence for sentence, count in counted.items() if count > 1)


def shingles(draft: Draft, size: int = 5) -> set[tuple[str, ...]]:
    """Return every run of `size` words, for a measure of likeness that no splitting can flatter."""
    words = " ".join(draft.sections.values()).casefold().split()
    return {tuple(words[start : start + size]) for start in range(len(words) - size + 1)}
