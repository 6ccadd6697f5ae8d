"""French spaces and signs, put in where they are missing. Source: 04-design, section 6, point 7."""

import re

# A narrow no-break space stands before ; ! ? and inside « », a no-break space before : and before a unit.
FINE, NO_BREAK = "\u202f", "\u00a0"
SPACES = f"[ {FINE}{NO_BREAK}]*"
# A mark that ends a word is followed by a space, the end, a closing sign, or the asterisk that closes an emphasis.
ENDS = r"(?=[\s*)\]»”\".,…:]|$)"
RULES = (
    (re.compile(r"\.{3}"), "…"),
    (re.compile(r"(?<=[^\W\d_])'"), "’"),
    (re.compile(rf"«{SPACES}(?=[^\s»])"), f"«{FINE}"),
    (re.compile(rf"(?<=[^\s«]){SPACES}»"), f"{FINE}»"),
    (re.compile(rf"(?<=[^\s(\[«“;!?]){SPACES}([;!?]+){ENDS}"), rf"{FINE}\1"),
    (re.compile(rf"(?<=[^\s(\[«“:]){SPACES}:{ENDS}"), f"{NO_BREAK}:"),
    (re.compile(rf"(?<=\d){SPACES}(?=[€$£%](?!\w))"), NO_BREAK),
    (re.compile(rf"(?<=\d){SPACES}(h|min)\b(?!\w)"), rf"{NO_BREAK}\1"),
    (re.compile(rf"(?<=\d{NO_BREAK}h) (?=\d)"), NO_BREAK),
)
# An address is left as it is: a space inside would break it. Meanwhile one private character stands for it.
STAND_IN = "\ue000"
LINK = re.compile(rf"(?<!\S)\S*(?:://|@|www\.)\S*|{STAND_IN}")


def french_typography(text: str) -> str:
    """Return the text with its spaces, apostrophes and ellipses as French prints them; twice gives the same as once.

    Takes a paragraph of Markdown as well: an asterisk that closes an emphasis counts as the end of a word.
    """
    links = LINK.findall(text)
    text = LINK.sub(STAND_IN, text)
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    originals = iter(links)
    return re.sub(STAND_IN, lambda _: next(originals), text)
