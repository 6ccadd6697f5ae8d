"""French setting: apostrophes, no-break spaces, capitals; the lists are written with plain keys."""

import re

NARROW = "\u202f"
NO_BREAK = "\u00a0"
# A capital opens a paragraph, a list item, and whatever follows a final mark.
OPENINGS = re.compile(r"(^(?:#+ |> |\d+\. )?|[.!?] )((?:« |“)?)(\w)", re.MULTILINE)


def typeset(text: str) -> str:
    """Return the text as a French page sets it."""
    text = text.replace("'", "’").replace("...", "…")
    text = re.sub(r"[ \t]+", " ", text)
    text = OPENINGS.sub(lambda found: found[1] + found[2] + found[3].upper(), text)
    text = re.sub(r" ?([;!?])(?=\s|$|[»”)])", NARROW + r"\1", text)
    text = re.sub(r" ?:(?=\s|$)", NO_BREAK + ":", text)
    return re.sub(r"« ?", "«" + NARROW, re.sub(r" ?»", NARROW + "»", text))
