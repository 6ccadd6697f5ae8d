"""English setting: apostrophes, capitals; the lists are written with plain keys."""

import re

# A capital opens a paragraph, a list item, and whatever follows a final mark, also one inside quotation marks.
OPENINGS = re.compile(r"(^(?:#+ |> |\d+\. )?|[.!?]”? )(“?)(\w)", re.MULTILINE)


def typeset(text: str) -> str:
    """Return the text as an English page sets it."""
    text = text.replace("'", "’").replace("...", "…")
    text = re.sub(r"[ \t\u00a0\u202f]+", " ", text)
    text = re.sub(r" ([;:?!])(?=\s|$|[”)])", r"\1", text)
    return OPENINGS.sub(lambda found: found[1] + found[2] + found[3].upper(), text)
