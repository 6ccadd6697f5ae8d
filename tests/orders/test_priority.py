"""The queue's score: what raises it, the band it reads as, and the sentences that explain it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from orders.priority import Band, Waiting, duration_text, priority_of

SEALED = datetime(2026, 11, 24, 9, tzinfo=UTC)
DUE = SEALED + timedelta(hours=48)


def at(hours: float, *, rank: int = 2, due: datetime = DUE, is_returning: bool = False):
    return priority_of(Waiting(rank, SEALED, due, is_returning), now=SEALED + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("hours", "rank", "is_returning", "score", "band"),
    [
        (0, 1, False, 8.0, Band.LOW),
        (0, 3, False, 24.0, Band.LOW),
        (0, 3, True, 29.0, Band.LOW),
        (11.9, 2, False, 16 + 100 * 11.9 / 48 + 2 * 11.9 / 24, Band.LOW),
        (12, 2, False, 16 + 25 + 1, Band.NORMAL),
        (33.6, 2, False, 16 + 70 + 2.8, Band.HIGH),
        (43.2, 2, False, 16 + 90 + 3.6, Band.URGENT),
        (48, 2, False, 1000 + 16 + 100 + 4, Band.URGENT),
        (72, 1, False, 1000 + 8 + 150 + 6, Band.URGENT),
        # The highest level is sold as handled first.
        (0, 4, False, 32.0, Band.HIGH),
        (43.2, 4, False, 32 + 90 + 3.6, Band.URGENT),
    ],
)
def test_a_waiting_order_scores(hours, rank, is_returning, score, band):
    found = at(hours, rank=rank, is_returning=is_returning)

    assert (round(found.score - 10_000 * band, 6), found.band) == (round(score, 6), band)


@pytest.mark.parametrize(
    ("hours", "rank", "is_returning", "sentences"),
    [
        (0, 2, False, ["Échéance dans 2 jours", "Dossier complet"]),
        (47.2, 2, False, ["Échéance dans 48 minutes", "Dossier complet"]),
        (49.2, 3, True, ["En retard de 1 h 12", "Cliente ou client de retour", "Dossier complet"]),
        (42.5, 4, False, ["Échéance dans 5 h 30", "Niveau traité en priorité", "Dossier complet"]),
        (
            30,
            4,
            True,
            ["Échéance dans 18 h", "Niveau traité en priorité", "Cliente ou client de retour", "Dossier complet"],
        ),
    ],
)
def test_the_reasons_are_told_the_strongest_first(hours, rank, is_returning, sentences):
    with translation.override("fr"):
        assert [str(reason.text) for reason in at(hours, rank=rank, is_returning=is_returning).reasons] == sentences


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (60, "1 minute"),
        (59 * 60, "59 minutes"),
        (3600, "1 h"),
        (5 * 3600 + 40 * 60, "5 h 40"),
        (11 * 3600 + 40 * 60, "11 h"),
        (47 * 3600, "47 h"),
        (48 * 3600, "2 jours"),
    ],
)
def test_a_duration_has_the_units_that_a_person_needs(seconds, text):
    with translation.override("fr"):
        assert str(duration_text(seconds)) == text


@given(st.integers(1, 4), st.booleans(), st.floats(0, 47.99), st.floats(48, 500))
def test_what_is_late_comes_before_everything_that_is_not(rank, is_returning, early, late):
    assert at(late, rank=1).score > at(early, rank=rank, is_returning=is_returning).score


@given(st.integers(1, 4), st.integers(1, 4), st.floats(0, 60), st.floats(0, 60))
def test_the_list_is_in_the_order_of_the_words_it_shows(rank, other_rank, hours, other_hours):
    one, other = at(hours, rank=rank), at(other_hours, rank=other_rank)

    assert one.band <= other.band or one.score > other.score


@given(st.integers(1, 4), st.floats(0, 200), st.floats(0.01, 200))
def test_waiting_only_ever_raises_the_score(rank, hours, more):
    assert at(hours + more, rank=rank).score > at(hours, rank=rank).score


def test_a_promise_that_was_due_when_it_was_made_is_late():
    found = at(0, due=SEALED)

    assert (found.band, found.score) == (Band.URGENT, 40_000 + 1000 + 100 + 16)
