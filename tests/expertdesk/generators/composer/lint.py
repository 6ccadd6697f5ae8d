"""Lints of finished drafts: what must never be found in one, in either language."""

import re

from expertdesk.generators.brief import Draft

# The client's own words are theirs; the lints read ours.
QUOTED = {"fr": re.compile(r"«\u202f.*?\u202f»"), "en": re.compile(r"“.*?”")}
LEFTOVERS = re.compile(r"[{}\[\]|~]|None|TODO|XXX|\bNaN\b|  ")
# « nous nous », « vous vous » are pronouns before a verb; nothing else may be written twice in a row.
DOUBLED = re.compile(r"\b(\w+)[ \u00a0](\1)\b", re.IGNORECASE)
MAY_DOUBLE = {"fr": {"vous", "nous"}, "en": {"had", "that"}}
LOWER_START = re.compile(r"(?:^|(?<=[.!?]\s)|(?<=^\d\.\s))[«“\u202f\s]*[a-zà-ÿœ]", re.MULTILINE)
FORBIDDEN = {
    "fr": (
        # Prediction and promise.
        r"\bvous allez\b", r"\bva vous\b", r"\bbientôt\b", r"\bgaranti", r"\bpromis à\b", r"\bcertitude\b", r"\bdestin(?:ée?)?\b",
        r"\bprédi", r"\bavenir\b", r"\bvous (?:ne |n’|y |en |le |la |les |lui )?(?!entrez|ouvrez|offrez|montrez|tirez|gardez|préparez|réparez|séparez|rentrez|"
        r"respirez|mesurez|préférez|courez|ignorez|couvrez|livrez|murez|serrez|dorez|errez|espérez|demeurez|découvrez|désirez|adorez|jurez|pleurez|"
        r"vous\b)\w+(?<!i)rez\b",
        r"\bsera(?:s|i)?\b", r"\bserez\b", r"\baurez\b", r"\bpourrez\b", r"\bdevrez\b", r"\ben \d{4}\b",
        # Health, money, law.
        r"\bguéri", r"\bsant(?:é|és)\b", r"\bmalad(?:e|es|ie|ies)\b", r"\bmédecin", r"\bmédica", r"\bsoign", r"\bthérap", r"\bdiagnos",
        r"\bdépress", r"\bangoiss", r"\bargent\b", r"\briche", r"\bsalaire", r"\bjeûn", r"\bprocès\b",
        # Words of the trade that this house does not use.
        r"\bénergi", r"\bvibration", r"\bkarm", r"\bchakra", r"\baura\b", r"\bunivers\b", r"\bâme", r"\bastr(?:e|al)",
        r"\bcosm", r"\bdivin", r"\bangéli", r"\bmagi(?:e|que)", r"\bpuissance", r"\blumière intérieure",
        r"\bmission de vie", r"\bexceptionnel", r"\bêtre d’exception",
    ),
    "en": (
        r"\byou will\b", r"\byou’ll\b", r"\bshall\b", r"\bguarantee", r"\bdestin", r"\bfate\b", r"\bpredict", r"\bfuture\b",
        r"\bpromised to\b", r"\bcertainty\b", r"\bsoon\b(?! as)", r"\bgoing to\b",
        r"\bheal(?:s|ed|ing|th|thy|er)?\b", r"\bill(?:ness)?\b", r"\bsick", r"\bdoctor", r"\bmedic", r"\btherap", r"\bdiagnos",
        r"\bdepress", r"\banxi", r"\bmoney\b", r"\brich(?:es)?\b", r"\bsalary", r"\bfasting\b",
        r"\benerg", r"\bvibration", r"\bkarm", r"\bchakra", r"\baura\b", r"\buniverse\b", r"\bsouls?\b", r"\bastral", r"\bcosm",
        r"\bdivine", r"\bangel", r"\bmagic", r"\binner light", r"\blife mission", r"\bexceptional", r"\bgifted\b",
    ),
}  # fmt: skip
# French agreement with the client would need their gender: « vous êtes né », « vous vous êtes assis ».
GENDERED = re.compile(
    r"\bvous (?:vous )?(?:êtes|étiez|serez) (?!debout)(?:\w+ )?\w{2,}(?:é|ée|is|ise|it|ite|eux|euse|if|ive|ant|ante|seul|seule|prêt|prête)\b"
    r"|\bvous (?:a|ont|avait|aurait) (?!donné|laissé|prêté|écrit|dit|tenu la|tendu|gardé du|confié|demandé|appris|valu|rendu|fait|paru|jamais)\w+(?:é|ée|is|it|u)\b"
)
NARROW, NO_BREAK = "\u202f", "\u00a0"
FRENCH_MARKS = re.compile(rf"(?<!{NARROW})[;?!](?=\s|$)|(?<!{NO_BREAK}):(?=\s|$)|«(?!{NARROW})|(?<!{NARROW})»|'")
ENGLISH_MARKS = re.compile(r"\s[;:?!](?=\s|$)|[«»']")


def ours(text: str, language: str) -> str:
    """Return the text without the quotations."""
    return QUOTED[language].sub("X", text)


def findings(draft: Draft, language: str) -> list[str]:
    """Return everything that is wrong with the draft, each with its section."""
    return [f"{code}: {found}" for code, text in draft.sections.items() for found in _lint(text, language)]


def _lint(text: str, language: str) -> list[str]:
    own = ours(text, language)
    found = [f"leftover {match[0]!r}" for match in LEFTOVERS.finditer(text)]
    found += [
        f"doubled {match[0]!r}" for match in DOUBLED.finditer(own) if match[1].lower() not in MAY_DOUBLE[language]
    ]
    found += [f"lower-case start {own[match.start() : match.end() + 30]!r}" for match in LOWER_START.finditer(own)]
    found += [
        f"forbidden {match[0]!r}" for word in FORBIDDEN[language] for match in re.finditer(word, own, re.IGNORECASE)
    ]
    marks = FRENCH_MARKS if language == "fr" else ENGLISH_MARKS
    found += [f"mark in {text[max(0, match.start() - 20) : match.end()]!r}" for match in marks.finditer(own)]
    if language == "fr":
        found += [f"gender in {match[0]!r}" for match in GENDERED.finditer(own)]
        found += _french_elisions(own)
    if text.count("!") > text.count("«\u202f") + text.count("“"):
        found.append("exclamation")
    return found


def _french_elisions(text: str) -> list[str]:
    """Return « de une », « que on », « à le », « de les »… as they would look after a wrong join."""
    vowel = r"(?=[aâàeéèêiîoôuûœ](?!nz)|h(?:abit|ist|ô|omm|eure|iver|erb|uil|oriz))"
    elided = rf"(?<![-\w])(?:de|que|le|la|je|ne|se|ce) {vowel}(?!oui\b|un\b|onz)\w+"
    # Before an infinitive « le » is a pronoun: « à le demander ».
    contracted = r"(?<!\w)(?:à les?|de les) (?!\w+(?:er|ir|re|oir)\b)\w+"
    return [f"elision {match[0]!r}" for pattern in (elided, contracted) for match in re.finditer(pattern, text)]
