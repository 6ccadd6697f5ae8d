"""French typography for text written by people: the no-break spaces that keyboards do not type."""

import re

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

NARROW = "\u202f"
WIDE = "\u00a0"
SPACES = r"[ \u00a0\u2009\u202f]*"
# Tags and entities of text that is already HTML: never touched.
MARKUP = re.compile(r"(<[^>]*>|&[#\w]+;)")
RULES = (
    # Before a run of high marks at the end of a word (« Quoi ?! », not « page?id=1 »).
    (re.compile(rf"(?<=[\w)\]»”%’…]){SPACES}(?=[;!?][;!?]*(?:[\s)\]»”]|$))"), NARROW),
    # Before a colon that ends a word (« ceci : cela », not « 14:32 » or « https:// »).
    (re.compile(rf"(?<=[\w)\]»”%’…]){SPACES}(?=:(?:[\s»]|$))"), WIDE),
    (re.compile(rf"(?<=«){SPACES}(?=\S)"), NARROW),
    (re.compile(rf"(?<=\S){SPACES}(?=»)"), NARROW),
)


def french(text: str) -> str:
    """Return the text with narrow no-break spaces before ; ! ? and inside « », and a no-break space before a colon."""
    for pattern, space in RULES:
        text = pattern.sub(space, text)
    return text


def typo(text: str) -> str:
    """Return the text as the current language sets it; text that is safe HTML stays safe, its tags untouched."""
    if not (get_language() or "").startswith("fr"):
        return text
    if not isinstance(text, SafeString):
        return french(text)
    parts = (part if index % 2 else french(part) for index, part in enumerate(MARKUP.split(text)))
    return mark_safe("".join(parts))  # noqa: S308 - it was safe, and only spaces changed
