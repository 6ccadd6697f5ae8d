"""The French voice: what its sentences may say of a person, and the lists that they draw from."""

from expertdesk.generators.composer.french import spelling
from expertdesk.generators.composer.french.archetypes.table import ARCHETYPES
from expertdesk.generators.composer.french.calendar.days_1_to_16 import DAYS_1_TO_16
from expertdesk.generators.composer.french.calendar.days_17_to_31 import DAYS_17_TO_31
from expertdesk.generators.composer.french.calendar.hours import HOUR_IMAGES, HOUR_LINES
from expertdesk.generators.composer.french.calendar.moments import WHEN
from expertdesk.generators.composer.french.calendar.months import MONTHS
from expertdesk.generators.composer.french.calendar.moons import MOONS
from expertdesk.generators.composer.french.calendar.seasons import BANDS, SEASONS
from expertdesk.generators.composer.french.calendar.weekdays import WEEKDAY_LINES, WEEKDAYS
from expertdesk.generators.composer.french.numbers.table import NUMBERS
from expertdesk.generators.composer.french.pairs import PATH_AND_NAME, SOUL_AND_REALISATION
from expertdesk.generators.composer.french.templates.table import TEMPLATES
from expertdesk.generators.composer.french.themes.counsel import COUNSEL
from expertdesk.generators.composer.french.themes.table import THEMES
from expertdesk.generators.composer.french.typography import typeset
from expertdesk.generators.composer.kinds import KINDS
from expertdesk.generators.composer.lexicon import Language, Lines
from expertdesk.generators.composer.portrait import Letters, Portrait
from expertdesk.generators.composer.roles import archetype_pools, number_pools, roles_of, theme_pools

DAYS = DAYS_1_TO_16 | DAYS_17_TO_31


def pools_of(portrait: Portrait) -> dict[str, Lines]:
    """Return every list that this person's sentences draw from, by the name that the templates use."""
    moon, numbers = MOONS[portrait.moon], portrait.numbers
    pools = dict(TEMPLATES)
    for role, number in roles_of(portrait).items():
        pools |= number_pools(role, NUMBERS[number])
    pools |= archetype_pools(ARCHETYPES[portrait.archetype]) | theme_pools(THEMES[portrait.theme])
    pools |= {
        "theme.counsel": COUNSEL[portrait.theme, KINDS[numbers.life_path]],
        "pair.path_expr": PATH_AND_NAME[KINDS[numbers.life_path], KINDS[numbers.expression]],
        "pair.soul_real": SOUL_AND_REALISATION[KINDS[numbers.soul], KINDS[numbers.realisation]],
        "day.lines": DAYS[portrait.birth_date.day],
        "weekday.lines": WEEKDAY_LINES[portrait.birth_date.weekday()],
        "when": WHEN,
        "month.images": MONTHS[portrait.weather_month],
        "season.images": SEASONS[portrait.season],
        "moon.images": moon.images,
        "moon.lines": moon.lines,
    }
    if portrait.hour:
        pools |= {"hour.images": HOUR_IMAGES[portrait.hour], "hour.lines": HOUR_LINES[portrait.hour]}
    return pools


def facts_of(portrait: Portrait) -> dict[str, str]:
    """Return what is known of this person, in words; a fact that is missing silences the sentences that need it."""
    day, moon, words = portrait.birth_date, MOONS[portrait.moon], spelling.number_words
    month = spelling.MONTHS[day.month - 1]
    facts = {
        "date": f"{spelling.day_words(day.day)} {month}",
        "month": month,
        "weekday": WEEKDAYS[day.weekday()],
        "moon_at": moon.at,
        "moon_name": moon.name,
        "arch_name": ARCHETYPES[portrait.archetype].name,
        "arch_title": ARCHETYPES[portrait.archetype].title,
        "steps": words(portrait.ritual_steps),
        **_quoted(portrait),
        **_sums(portrait),
    }
    for role, number in roles_of(portrait).items():
        facts |= {f"{role}_n": words(number), f"{role}_emblem": NUMBERS[number].emblem}
    if (portrait.season, portrait.band) in BANDS:
        facts["season_place"] = BANDS[portrait.season, portrait.band]
    if portrait.letters:
        facts |= _lettered(portrait.letters)
    if portrait.birth_time:
        facts["hour"] = spelling.hour_words(portrait.birth_time)
    # Below two the sentences would need a singular.
    if portrait.days_before > 1 and portrait.days_after > 1:
        facts |= {"days_before": words(portrait.days_before), "days_after": words(portrait.days_after)}
    return facts


def _quoted(portrait: Portrait) -> dict[str, str]:
    facts = {
        "first": portrait.first_name,
        "place": portrait.birth_place,
        "question": _quotation(portrait.question),
        "objective": _quotation(portrait.objective),
        "key_word": portrait.key_word,
        "reserved": "yes" if portrait.is_reserved else "",
        "silence": "" if portrait.question else "yes",
        "nameless": "" if portrait.first_name else "yes",
    }
    return {name: words for name, words in facts.items() if words}


def _quotation(text: str) -> str:
    """Return the client's words between quotation marks, closing the sentence they stand in."""
    if not text:
        return ""
    return f"« {text} »" if text.endswith(("?", "!")) else f"« {text.rstrip('.')} »."


def _sums(portrait: Portrait) -> dict[str, str]:
    numbers, words = portrait.numbers, spelling.number_words
    total, together = sum(portrait.path_parts), numbers.life_path + numbers.expression
    facts = dict(zip(("sum_day", "sum_month", "sum_year"), map(words, portrait.path_parts), strict=True))
    facts["sum_direct" if total == numbers.life_path else "sum_total"] = words(total)
    facts["arch_n"] = words(portrait.maturity)
    facts["arch_direct" if together == portrait.maturity else "arch_total"] = words(together)
    facts["expr_same" if numbers.expression == numbers.life_path else "expr_differs"] = "yes"
    facts["real_same" if numbers.realisation == numbers.soul else "real_differs"] = "yes"
    day = portrait.birth_date.day
    digits = [int(digit) for digit in str(day)]
    if day > 9 and sum(digits) == numbers.day and 0 not in digits:
        facts["day_digits"] = " et ".join(words(digit) for digit in digits)
    elif day > 9 and numbers.day != day:
        facts["day_two_steps"] = "yes"
    else:
        facts["day_whole"] = "yes"
    return facts


def _lettered(letters: Letters) -> dict[str, str]:
    words = spelling.number_words
    facts = {
        "letters": spelling.letters_words(letters.total),
        "initial": letters.initial,
        "initial_value": words(letters.initial_value),
        "first_letters": spelling.letters_words(letters.in_first_name),
        "complete" if not letters.missing else "missing": "yes",
        "balanced" if not letters.dominant else "dominant": "yes",
    }
    if letters.total > 1:
        facts["many_letters"] = "yes"
    if letters.vowels > 1 and letters.consonants > 1:
        facts |= {"vowels": words(letters.vowels), "consonants": words(letters.consonants)}
    if letters.dominant:
        facts["dominant_times"] = spelling.times_words(letters.dominant_times)
    return facts


FRENCH = Language(pools_of=pools_of, facts_of=facts_of, filters=spelling.FILTERS, typeset=typeset)
