"""French spelling: numbers in words, elision, contraction, hours."""

from collections.abc import Sequence
from datetime import date, time

from expertdesk.generators.composer.grammar import AGAIN
from expertdesk.generators.composer.lexicon import Spelling

UNITS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
VOWELS = "aâàeéèêëiîïoôuùûyœ"
# The lists use these words with a mute h; any other h is read as aspirated.
MUTE_H = ("habit", "herb", "heur", "hésit", "hier", "hirond", "hist", "hiver", "homm", "horiz", "horlog", "hôt", "huil")


def number_words(number: int) -> str:
    """Return 0 to 999 in words, in the spelling of before 1990: « vingt et un », « quatre-vingts »."""
    if number < 20:
        return UNITS[number]
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        head = "cent" if hundreds == 1 else f"{UNITS[hundreds]} cent"
        return f"{head} {number_words(rest)}" if rest else head + ("s" if hundreds > 1 else "")
    # Seventy and ninety count on from sixty and eighty.
    ten = number // 20 * 20 if number >= 60 else number // 10 * 10
    rest = number - ten
    if not rest:
        return TENS[ten] + ("s" if ten == 80 else "")
    joint = " et " if rest in (1, 11) and ten != 80 else "-"
    return TENS[ten] + joint + UNITS[rest]


def date_words(day: date) -> str:
    """Return a day and its month: « premier janvier », « douze mars »."""
    return f"{'premier' if day.day == 1 else number_words(day.day)} {MONTHS[day.month - 1]}"


def hour_words(moment: time) -> str:
    """Return a time as it is said: « midi », « sept heures douze », « minuit vingt »."""
    if moment.hour in (0, 12):
        hour = "minuit" if moment.hour == 0 else "midi"
    else:
        # « une heure », « vingt et une heures »: the hour is feminine.
        words = number_words(moment.hour)
        feminine = words + "e" if moment.hour % 10 == 1 and moment.hour != 11 else words
        hour = f"{feminine} heure" + ("s" if moment.hour > 1 else "")
    return f"{hour} {_minutes(moment.minute)}".strip()


def _minutes(minute: int) -> str:
    if not minute:
        return ""
    words = number_words(minute)
    return words + "e" if minute % 10 == 1 and minute not in (11, 71, 91) else words


def times_words(count: int) -> str:
    """Return « une fois », « quatre fois »."""
    return "une fois" if count == 1 else f"{number_words(count)} fois"


def letters_words(count: int) -> str:
    """Return « une seule lettre », « sept lettres »."""
    return "une seule lettre" if count == 1 else f"{number_words(count)} lettres"


def elides(words: str) -> bool:
    """Whether « de », « que », « le » lose their vowel before these words."""
    low = words.lower()
    return (low[:1] in VOWELS and low[:4] != "onze") or low.startswith(MUTE_H)


def after_de(words: str) -> str:
    """Return « de » and the words: « d’ouvrir », « du banc », « de la table », « de tirer et de retenir »."""
    if words.startswith("le "):
        return "du " + words[3:]
    if words.startswith("les "):
        return "des " + words[4:]
    return "".join(("d'" if elides(part) else "de ") + part for part in words.split(AGAIN))


def after_a(words: str) -> str:
    """Return « à » and the words: « au banc », « à la table », « à tirer et à retenir »."""
    if words.startswith("le "):
        return "au " + words[3:]
    if words.startswith("les "):
        return "aux " + words[4:]
    return "".join("à " + part for part in words.split(AGAIN))


def after_ou(words: str) -> str:
    """Return « où » and a clause, with the euphonic « l’on »."""
    return "où l'" + words if words.startswith("on ") else "où " + words


def after_que(words: str) -> str:
    """Return « que » and a clause: « qu’on », « que vous »."""
    return ("qu'" if elides(words) else "que ") + words


def quotation(text: str) -> str:
    """Return the client's words between marks, closing the sentence they stand in; nothing for no words."""
    if not text:
        return ""
    return f"« {text} »" if text.endswith(("?", "!")) else f"« {text.rstrip('.')} »."


def sum_of(figures: Sequence[str]) -> str:
    """Return « un et deux »."""
    return " et ".join(figures)


SPELLING = Spelling(
    number=number_words,
    date=date_words,
    hour=hour_words,
    times=times_words,
    letters=letters_words,
    initial=lambda letter: f"un {letter}",
    sum_of=sum_of,
    quotation=quotation,
)
FILTERS = {"de": after_de, "a": after_a, "ou": after_ou, "que": after_que}
