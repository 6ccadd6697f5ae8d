"""Twenty people of one level share no long sentence but those of the documented closed lists."""

from dataclasses import replace
from functools import cache

import pytest

from expertdesk.generators.brief import Brief, Draft
from expertdesk.generators.composer import closed_lists
from expertdesk.generators.composer.compose import compose
from expertdesk.generators.composer.english.voice import ENGLISH
from expertdesk.generators.composer.french.voice import FRENCH
from tests.expertdesk.generators.composer.people import people
from tests.expertdesk.generators.composer.sentences import long_sentences, sentences, shared_long_sentences, shingles

VOICES = {"fr": FRENCH, "en": ENGLISH}
LEVELS = [(language, rank) for language in VOICES for rank in (1, 2, 3, 4)]
ONE_QUESTION = {
    "fr": "Dois-je quitter mon poste pour ouvrir un atelier de céramique avec ma sœur ?",
    "en": "Should I leave my job and open a pottery studio with my sister?",
}


@cache
def closed(language: str) -> frozenset[str]:
    paragraphs = closed_lists.closed_paragraphs(VOICES[language])
    return frozenset(sentence for paragraph in paragraphs for sentence in sentences(paragraph))


def drafts_of(briefs: list[Brief]) -> list[Draft]:
    return [compose(brief) for brief in briefs]


@pytest.mark.parametrize(("language", "rank"), LEVELS)
def test_twenty_people_share_no_long_sentence_outside_the_closed_lists(language: str, rank: int) -> None:
    drafts = drafts_of(people(20, rank, language))

    assert set(shared_long_sentences(drafts)) <= closed(language)


@pytest.mark.parametrize("language", VOICES)
def test_the_same_question_asked_by_twenty_people_is_framed_for_each(language: str) -> None:
    words = {"question": ONE_QUESTION[language], "objective": "Y voir plus clair" if language == "fr" else "Clarity"}
    drafts = drafts_of(people(20, 4, language, **words))

    assert set(shared_long_sentences(drafts)) <= closed(language)


@pytest.mark.parametrize("language", VOICES)
def test_twins_share_their_date_and_still_read_two_texts(language: str) -> None:
    first, second = people(2, 4, language)
    twin = replace(first, first_name=second.first_name)

    one, other = map(shingles, drafts_of([first, twin]))
    assert len(one & other) < len(one) / 2


@pytest.mark.parametrize("language", VOICES)
def test_most_words_of_a_draft_stand_outside_the_closed_lists(language: str) -> None:
    for draft in drafts_of(people(20, 4, language)):
        written = [sentence for text in draft.sections.values() for sentence in sentences(text)]
        own = sum(len(sentence.split()) for sentence in written if sentence not in closed(language))
        assert own > sum(len(sentence.split()) for sentence in written) / 2


@pytest.mark.parametrize("language", VOICES)
def test_no_two_of_twenty_drafts_have_two_fifths_of_their_runs_of_words_in_common(language: str) -> None:
    runs = [shingles(draft) for draft in drafts_of(people(20, 4, language))]

    likeness = [len(one & other) / min(len(one), len(other)) for one in runs for other in runs if one is not other]
    assert max(likeness) < 2 / 5


@pytest.mark.parametrize("language", VOICES)
def test_the_documentation_counts_the_closed_lists_as_they_are(language: str) -> None:
    voice = VOICES[language]

    assert {len(words.path) + len(words.gestures) for words in voice.numbers.values()} == {5}
    assert (len(voice.numbers), len(voice.archetypes), len(voice.themes)) == (12, 12, 11)
    assert len(list(closed_lists.closed_paragraphs(voice))) == 12 * 21 + 12 * 6 + 11 * 9 + 16 + 16 + 16 + 14


def test_a_sentence_copied_into_two_drafts_is_found() -> None:
    copied = "Vous avez, depuis toujours, cette façon de vous tenir au bord des choses sans jamais y tomber."
    one, two = (Draft("composer", "2", {"reading": f"{start} {copied}"}) for start in ("Un.", "Deux."))

    assert shared_long_sentences([one, two]) == [copied.rstrip(".").casefold()]
    assert len(long_sentences(one)) == 1
