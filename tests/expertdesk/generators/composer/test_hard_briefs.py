"""People whose data is missing, long, strange or written in another script: each gets a clean draft."""

import re
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from expertdesk.generators.brief import Brief
from expertdesk.generators.composer.assemble import count_words
from expertdesk.generators.composer.compose import compose
from tests.expertdesk.generators.composer.lint import LEFTOVERS, findings
from tests.expertdesk.generators.composer.people import DELIVERABLES, person

NAMES = [
    ("A", "B"),
    ("X", ""),
    ("Jean-Baptiste", "de La Rochefoucauld"),
    ("Anne-Sophie Marie", "d’Aubigné-Lacroix"),
    ("Noël", "N’Diaye"),
    ("Œdipe", "Þórsdóttir"),
    ("élodie", "le goff"),
    ("MARIE", "DUPONT"),
    ("Мария", "Иванова"),
    ("李", "小龍"),
    ("محمد", "الفارسي"),
    ("Zoë!", "<b>Smith</b>"),
    ("{first}", "[a|b]"),
    ("123", "456"),
    ("🙂", "🙂"),
    ("Maximilienne-Alexandrine-Bérengère-Philippine-Clotilde", "von und zu Hohenzollern"),
]
QUESTIONS = [
    "",
    "   ",
    "?",
    "???!!!",
    "Oui",
    "Dois-je partir ? " * 60,
    "a" * 1000,
    "<script>alert('x')</script> Faut-il **oser** ? {question} [rester|partir]",
    "Que faire 🙂🙂 ? Voir https://exemple.fr/page et www.exemple.fr",
    "هل أذهب أم أبقى؟ \u202eabc\u202c",
    'Première ligne\nDeuxième ligne\r\n\tTroisième « ligne » "entre" guillemets',
    "## Titre\n> citation\n1. liste\n- tiret",
    "Est-ce « la bonne » ? Je ne sais pas ! Vraiment...",
]
DATES = [
    date(2000, 2, 29),
    date(1904, 2, 29),
    date(1999, 12, 31),
    date(2001, 1, 1),
    date(1926, 1, 2),
    date(2008, 11, 22),
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("first", "last"), NAMES)
def test_any_name_is_written_cleanly(language: str, first: str, last: str) -> None:
    draft = compose(person(1, 4, language, first_name=first, last_name=last))

    assert findings(draft, language) == []
    assert count_words(draft.sections["reading"]) > 800


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("question", QUESTIONS)
def test_any_question_is_received_cleanly(language: str, question: str) -> None:
    draft = compose(person(2, 4, language, question=question, objective=question))

    assert findings(draft, language) == []
    assert not LEFTOVERS.search("".join(draft.sections.values()))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("day", DATES)
def test_any_day_of_the_calendar_is_read(language: str, day: date) -> None:
    assert findings(compose(person(3, 4, language, birth_date=day)), language) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_person_who_gave_only_a_first_name_and_a_date_has_a_whole_reading(language: str) -> None:
    nothing = {"last_name": "", "birth_time": None, "birth_place": "", "question": "", "objective": "", "context": ""}

    for rank, fewest in ((1, 400), (4, 800)):
        draft = compose(person(4, rank, language, **nothing))
        assert findings(draft, language) == []
        assert count_words(draft.sections["reading"]) > fewest


@pytest.mark.parametrize("place", ["Le Havre", "La Réunion", "USA", "Paris, 14e", "L’Haÿ-les-Roses", "x" * 180, "北京"])
def test_a_place_stands_in_its_sentence_as_it_was_written(place: str) -> None:
    draft = compose(person(6, 2, birth_place=place))

    assert findings(draft, "fr") == []
    assert " à Le " not in draft.sections["reading"]


MARKS = re.compile(r"[{}\[\]|~]|  | ,")
texts = st.text(st.characters(codec="utf-8"), max_size=200)
briefs = st.builds(
    Brief,
    order_number=st.just("LU260101001"),
    language=st.sampled_from(["fr", "en"]),
    level_rank=st.integers(1, 4),
    deliverables=st.sampled_from(list(DELIVERABLES.values())),
    first_name=st.text(min_size=1, max_size=80),
    last_name=st.text(max_size=80),
    birth_date=st.dates(date(1900, 1, 1), date(2008, 11, 22)),
    birth_time=st.none() | st.times(time(0, 0), time(23, 59)),
    birth_place=texts,
    question=texts,
    objective=texts,
    context=texts,
)


@given(brief=briefs)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_accepted_brief_gives_a_draft_without_a_leftover(brief: Brief) -> None:
    draft = compose(brief)

    text = "\n".join(draft.sections.values())
    # A client may well write « None »: of their words only the marks of a template are looked for.
    assert not MARKS.search(text)
    assert "reading" in draft.sections
    assert compose(brief) == draft
