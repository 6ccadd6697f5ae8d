"""A draft as its expert opens it: complete, clean, deterministic, longer with the level."""

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from expertdesk.generators.composer.assemble import count_words
from expertdesk.generators.composer.compose import compose
from tests.expertdesk.generators.composer.lint import findings
from tests.expertdesk.generators.composer.people import DELIVERABLES, people, person

LANGUAGES = ("fr", "en")
# Section -> fewest words by rank.
FEWEST = {
    "archetype": {1: 120, 2: 120, 3: 120, 4: 120},
    "reading": {1: 500, 2: 640, 3: 760, 4: 940},
    "soul_profile": {2: 190, 3: 190, 4: 190},
    "blockages": {3: 150, 4: 150},
    "ritual": {4: 150},
}
WRITTEN = ("archetype", "reading", "soul_profile", "blockages", "ritual")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rank", [1, 2, 3, 4])
def test_nothing_is_left_over_or_misspelt(language: str, rank: int) -> None:
    for brief in people(40, rank, language):
        assert findings(compose(brief), language) == [], brief


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rank", [1, 2, 3, 4])
def test_each_section_of_the_level_is_written_at_length(language: str, rank: int) -> None:
    for brief in people(20, rank, language):
        sections = compose(brief).sections

        assert list(sections) == [code for code in WRITTEN if code in DELIVERABLES[rank]]
        for code, text in sections.items():
            assert count_words(text) >= FEWEST[code][rank], (brief, code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_higher_level_says_more_to_the_same_person(language: str) -> None:
    for seed in range(10):
        totals = []
        for rank in (1, 2, 3, 4):
            draft = compose(person(seed, rank, language))
            totals.append(sum(map(count_words, draft.sections.values())))
        assert totals == sorted(set(totals))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_person_gets_one_draft(language: str) -> None:
    brief = person(7, 4, language)

    assert compose(brief) == compose(brief)
    assert compose(replace(brief, order_number="LU270101999")) == compose(brief)


def test_another_process_writes_the_same_words() -> None:
    code = (
        "import hashlib, json; from tests.expertdesk.generators.composer.people import person;"
        "from expertdesk.generators.composer.compose import compose;"
        "text = json.dumps(compose(person(3, 4)).sections);"
        "import sys; sys.stdout.write(hashlib.sha256(text.encode()).hexdigest())"
    )

    digests = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env).stdout
        for env in ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2"})
    }
    assert len(digests) == 1
    assert len(digests.pop()) == 64


def test_a_name_typed_in_capitals_changes_nothing_but_its_letters() -> None:
    brief = person(5, 2)

    assert compose(replace(brief, first_name=brief.first_name.upper())) == compose(brief)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_heading_stands_over_nothing(language: str) -> None:
    for brief in people(40, 4, language):
        for text in compose(brief).sections.values():
            blocks = text.split("\n\n")
            for block, following in zip(blocks, [*blocks[1:], "## "], strict=True):
                assert not (block.startswith("## ") and following.startswith("## "))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paragraph_of_a_number_is_said_twice_to_one_person(language: str) -> None:
    for brief in people(40, 4, language):
        text = "\n".join(compose(brief).sections.values())
        said = [" ".join(part.split()) for part in re.split(r"(?<=[.?!])\s", text) if len(part.split()) > 6]

        assert len(said) == len(set(said)), [part for part in said if said.count(part) > 1]


@pytest.mark.parametrize(("language", "opening"), [("fr", "« Faut-il partir ? »"), ("en", "“Should I go?”")])
def test_the_question_is_quoted_as_it_was_asked(language: str, opening: str) -> None:
    asked = {"fr": "Faut-il partir ?", "en": "Should I go?"}[language]

    reading = compose(person(1, 4, language, question=asked)).sections["reading"]

    assert opening in re.sub("[\u202f\u00a0]", " ", reading)


def test_the_objective_is_quoted_and_the_person_is_named() -> None:
    brief = person(2, 4, first_name="Maëlle", objective="retrouver ma voix")

    reading = compose(brief).sections["reading"]

    assert "«\u202fRetrouver ma voix\u202f»" in reading
    assert reading.count("Maëlle") >= 4


def test_a_matter_of_health_is_left_to_those_whose_trade_it_is() -> None:
    reading = compose(person(2, 1, question="Ma maladie va-t-elle guérir ?")).sections["reading"]

    assert "gens de métier" in reading or "professionnel" in reading


def test_a_loss_is_heard_before_what_it_has_stopped_and_is_never_underlined() -> None:
    asked = "Depuis la mort de ma mère je n’arrive plus à écrire. Comment retrouver l’élan ?"

    reading = compose(person(2, 4, question=asked)).sections["reading"]

    assert "cette absence" in reading
    assert "«\u202fmort\u202f»" not in reading
