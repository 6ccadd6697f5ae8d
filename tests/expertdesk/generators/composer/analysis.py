"""Reads the lists as a grammar: how long a sentence can become, and in how many ways it can be written.

A sentence that may pass twelve words must be writable in so many ways that two people hardly ever share one. This is
counted on the lists themselves, for the poorest number, month or theme, so it holds for every pair of people.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, time, timedelta

from expertdesk.generators.composer import clientwords
from expertdesk.generators.composer.english.voice import ENGLISH
from expertdesk.generators.composer.french.voice import FRENCH
from expertdesk.generators.composer.grammar import AGAIN, Choice, Slot, Template, parse
from expertdesk.generators.composer.lexicon import Language, Lines

LANGUAGES = {"fr": FRENCH, "en": ENGLISH}
FINAL = re.compile(r"(?<=[.!?…])")
# A quotation is the client's; its sentence is made theirs by name and date, not by number of ways.
QUOTATIONS = ("question", "objective")
ROLES = ("path", "expr", "soul", "real", "day", "domi", "miss")


@dataclass(frozen=True)
class Sentence:
    """One sentence of one template: at most so many words, in so many ways."""

    pool: str
    text: str
    words: int
    ways: int
    quotes: bool


class Grammar:
    """The pools of a language with all their alternatives: `path.acts` is that of any of the numbers."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.pools = _alternatives(language)
        self.facts = _fact_words(language)

    def sentences(self) -> Iterator[Sentence]:
        """Yield every sentence of every template and of every list of whole sentences."""
        for pool, lines in self.language.templates.items():
            for source in lines:
                yield from self._sentences_of(pool, source)
        for pool, alternatives in self.pools.items():
            for source in {source for lines in alternatives for source in lines if _ends(parse(source))}:
                yield from self._sentences_of(pool, source)

    def ways(self, template: Template) -> int:
        """Return in how many ways the template can be written, for the poorest lists."""
        product = 1
        for part in template:
            if isinstance(part, Choice):
                product *= sum(self.ways(option) for option in part.options)
            elif isinstance(part, Slot) and not part.guard and part.name in self.pools:
                product *= min(sum(self.ways(parse(source)) for source in lines) for lines in self.pools[part.name])
        return product

    def longest(self, template: Template) -> str:
        """Return the template written with as many words as it can have."""
        return "".join(self._longest_part(part) for part in template).replace(AGAIN, "")

    def _longest_part(self, part: str | Slot | Choice) -> str:
        if isinstance(part, str):
            return part
        if isinstance(part, Choice):
            return max((self.longest(option) for option in part.options), key=_count)
        if part.guard:
            return ""
        if part.name in self.pools:
            return max((self.longest(parse(text)) for lines in self.pools[part.name] for text in lines), key=_count)
        return " ".join(["word"] * self.facts.get(part.name, 1))

    def _sentences_of(self, pool: str, source: str) -> Iterator[Sentence]:
        for template in _split(parse(source), self.pools):
            words = _count(self.longest(template))
            quotes = any(isinstance(part, Slot) and part.name in QUOTATIONS for part in template)
            yield Sentence(pool, source, words, self.ways(template), quotes)


def _alternatives(language: Language) -> dict[str, list[Lines]]:
    calendar = language.calendar
    pools: dict[str, list[Lines]] = {
        "when": [calendar.when],
        "place.lines": [language.templates["place.lines"]],
        "day.lines": list(calendar.days.values()),
        "weekday.lines": list(calendar.weekday_lines),
        "month.images": list(calendar.weather.values()),
        "season.images": list(calendar.seasons.values()),
        "moon.images": [moon.images for moon in calendar.moons.values()],
        "moon.lines": [moon.lines for moon in calendar.moons.values()],
        "hour.images": list(calendar.hour_images.values()),
        "hour.lines": list(calendar.hour_lines.values()),
        "theme.counsel": list(language.counsel.values()),
        "pair.path_expr": list(language.path_and_name.values()),
        "pair.soul_real": list(language.soul_and_realisation.values()),
    }
    named = [(role, words) for role in ROLES for words in language.numbers.values()]
    named += [("arch", words) for words in language.archetypes.values()]
    named += [("theme", words) for words in language.themes.values()]
    for prefix, words in named:
        for field in fields(words):
            if isinstance(lines := getattr(words, field.name), tuple):
                pools.setdefault(f"{prefix}.{field.name}", []).append(lines)
    return pools


def _fact_words(language: Language) -> dict[str, int]:
    """Return the most words that each fact can take; facts not named here take one."""
    spelling, calendar = language.spelling, language.calendar
    year = [date(2024, 1, 1) + timedelta(days=day) for day in range(366)]
    hours = [time(minute // 60, minute % 60) for minute in range(1440)]
    emblem = max(_count(words.emblem) for words in language.numbers.values())
    number = max(_count(spelling.number(count)) for count in range(60))
    facts = {
        "date": max(_count(spelling.date(day)) for day in year),
        "hour": max(_count(spelling.hour(hour)) for hour in hours),
        "letters": max(_count(spelling.letters(count)) for count in range(60)),
        "first_letters": max(_count(spelling.letters(count)) for count in range(30)),
        "days_before": max(_count(spelling.number(count)) for count in range(366)),
        "season_place": max(map(_count, calendar.bands.values())),
        "moon_at": max(_count(moon.at) for moon in calendar.moons.values()),
        "moon_name": max(_count(moon.name) for moon in calendar.moons.values()),
        "arch_name": max(_count(words.name) for words in language.archetypes.values()),
        "day_digits": 3,
        "dominant_times": 2,
        "an_initial": 2,
        "place": clientwords.PLACE_WORDS,
        # Most first names have one word; the sentences that name a person are kept short enough for two.
        "first": 2,
        "sum_total": number,
        "arch_total": number,
    }
    return facts | {"days_after": facts["days_before"]} | {f"{role}_emblem": emblem for role in ROLES}


def _count(text: str) -> int:
    return len(text.split())


def _ends(template: Template) -> bool:
    """Whether a final mark stands in the template."""
    return any(
        len(FINAL.split(part)) > 1
        if isinstance(part, str)
        else isinstance(part, Choice) and any(map(_ends, part.options))
        for part in template
    )


def _split(template: Template, pools: dict[str, list[Lines]]) -> Iterator[Template]:
    """Yield the template's sentences, choices between several sentences being taken apart first."""
    for flat in _flat(template):
        sentence: list[str | Slot | Choice] = []
        for part in flat:
            pieces = FINAL.split(part) if isinstance(part, str) else [part]
            for number, piece in enumerate(pieces):
                sentence += [piece] if piece else []
                if number < len(pieces) - 1 or _closes(piece, pools):
                    # A slot of whole sentences stands alone; its list is read on its own account.
                    yield tuple(part for part in sentence if not _is_line(part, pools))
                    sentence = []
        if sentence:
            yield tuple(sentence)


def _closes(part: str | Slot | Choice, pools: dict[str, list[Lines]]) -> bool:
    """Whether a slot brings whole sentences of its own, or a quotation that ends the one it stands in."""
    return _is_line(part, pools) or (isinstance(part, Slot) and part.name in QUOTATIONS)


def _is_line(part: str | Slot | Choice, pools: dict[str, list[Lines]]) -> bool:
    if not isinstance(part, Slot):
        return False
    return any(_ends(parse(source)) for lines in pools.get(part.name, []) for source in lines)


def _flat(template: Template) -> Iterator[Template]:
    for index, part in enumerate(template):
        if isinstance(part, Choice) and any(map(_ends, part.options)):
            for option in part.options:
                yield from _flat((*template[:index], *option, *template[index + 1 :]))
            return
    yield template
