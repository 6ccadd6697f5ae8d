"""What is known of one person, in words; a fact that is missing silences the sentences that need it."""

from expertdesk.generators.composer.lexicon import Language, Spelling
from expertdesk.generators.composer.pools import roles_of
from expertdesk.generators.composer.portrait import Letters, Portrait

# The value of a fact that only opens or closes sentences (`{?silence}`).
YES = "yes"


def facts_of(language: Language, portrait: Portrait) -> dict[str, str]:
    """Return every fact by the name that the templates use."""
    spelling, archetype = language.spelling, language.archetypes[portrait.archetype]
    facts = {
        "arch_name": archetype.name,
        "arch_title": archetype.title,
        "matter": language.themes[portrait.theme].matter,
        "steps": spelling.number(portrait.ritual_steps),
    }
    facts |= _of_the_date(language, portrait) | _of_the_sums(spelling, portrait) | _of_the_client(spelling, portrait)
    for role, number in roles_of(portrait).items():
        words = language.numbers[number]
        facts |= {
            f"{role}_n": spelling.number(number),
            f"{role}_emblem": words.emblem,
            f"{role}_essence": words.essence,
        }
    if portrait.letters:
        facts |= _of_the_letters(spelling, portrait.letters)
    return {name: words for name, words in facts.items() if words}


def _of_the_date(language: Language, portrait: Portrait) -> dict[str, str]:
    day, calendar, spelling = portrait.birth_date, language.calendar, language.spelling
    moon = calendar.moons[portrait.moon]
    facts = {
        "date": spelling.date(day),
        "year": str(day.year),
        "month": calendar.months[day.month - 1],
        "weekday": calendar.weekdays[day.weekday()],
        "season_place": calendar.bands.get((portrait.season, portrait.band), ""),
        "moon_at": moon.at,
        "moon_name": moon.name,
        "hour": spelling.hour(portrait.birth_time) if portrait.birth_time else "",
    }
    # Below two, the sentences would need a singular.
    if portrait.days_before > 1 and portrait.days_after > 1:
        facts["days_before"] = spelling.number(portrait.days_before)
        facts["days_after"] = spelling.number(portrait.days_after)
    return facts


def _of_the_client(spelling: Spelling, portrait: Portrait) -> dict[str, str]:
    return {
        "first": portrait.first_name,
        "nameless": "" if portrait.first_name else YES,
        "place": portrait.birth_place,
        "question": spelling.quotation(portrait.question),
        "silence": "" if portrait.question else YES,
        "objective": spelling.quotation(portrait.objective),
        "key_word": portrait.key_word,
        "reserved": YES if portrait.is_reserved else "",
    }


def _of_the_sums(spelling: Spelling, portrait: Portrait) -> dict[str, str]:
    numbers, words = portrait.numbers, spelling.number
    total, together = sum(portrait.path_parts), numbers.life_path + numbers.expression
    facts = dict(zip(("sum_day", "sum_month", "sum_year"), map(words, portrait.path_parts), strict=True))
    facts["sum_direct" if total == numbers.life_path else "sum_total"] = words(total)
    facts["arch_n"] = words(portrait.maturity)
    facts["arch_direct" if together == portrait.maturity else "arch_total"] = words(together)
    facts["expr_same" if numbers.expression == numbers.life_path else "expr_differs"] = YES
    facts["real_same" if numbers.realisation == numbers.soul else "real_differs"] = YES
    three = {numbers.life_path, numbers.expression, numbers.soul}
    facts["three_differ" if len(three) == 3 else "three_alike"] = YES
    return facts | _of_the_day(spelling, portrait)


def _of_the_day(spelling: Spelling, portrait: Portrait) -> dict[str, str]:
    """Return how the day of the month becomes its number: whole, by one sum, or by two."""
    day, number = portrait.birth_date.day, portrait.numbers.day
    digits = [int(digit) for digit in str(day)]
    if day == number:
        return {"day_whole": YES}
    if sum(digits) == number and 0 not in digits:
        return {"day_digits": spelling.sum_of([spelling.number(digit) for digit in digits])}
    return {"day_two_steps": YES}


def _of_the_letters(spelling: Spelling, letters: Letters) -> dict[str, str]:
    words = spelling.number
    facts = {
        "letters": spelling.letters(letters.total),
        "many_letters": YES if letters.total > 1 else "",
        "initial": letters.initial,
        "an_initial": spelling.initial(letters.initial),
        "initial_value": words(letters.initial_value),
        "first_letters": spelling.letters(letters.in_first_name),
        "missing" if letters.missing else "complete": YES,
        "dominant" if letters.dominant else "balanced": YES,
        "dominant_times": spelling.times(letters.dominant_times) if letters.dominant else "",
    }
    # One vowel or one consonant would need a singular.
    if letters.vowels > 1 and letters.consonants > 1:
        facts |= {"vowels": words(letters.vowels), "consonants": words(letters.consonants)}
    return facts
