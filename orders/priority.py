"""The queue's order: one pure function, with the reasons that people read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from orders.promise import elapsed_share

# Weights: the band that people read comes first, so that the list stands in the order of its own words; within a band,
# a late order precedes everything; then what is due soon; then the level; then who waits longest.
WEIGHT_PER_BAND = 10_000.0
WEIGHT_LATE = 1000.0
WEIGHT_PROMISE = 100.0
WEIGHT_PER_RANK = 8.0
WEIGHT_RETURNING = 5.0
WEIGHT_PER_DAY_WAITING = 2.0
PRIORITY_RANK = 4


class Band(IntEnum):
    """How urgent an order reads: four words, most urgent highest."""

    LOW = 1
    NORMAL = 2
    HIGH = 3
    URGENT = 4


BAND_LABELS: dict[Band, Promise] = {
    Band.LOW: _("Basse"),
    Band.NORMAL: _("Normale"),
    Band.HIGH: _("Haute"),
    Band.URGENT: _("Urgente"),
}
# Share of the promise used up from which an order is in the band.
BAND_THRESHOLDS = ((Band.URGENT, 0.9), (Band.HIGH, 0.7), (Band.NORMAL, 0.25))


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the score looks at. All moments aware."""

    level_rank: int
    sealed_at: datetime
    promised_at: datetime
    is_returning: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence of « pourquoi en tête », with the icon beside it."""

    icon: str
    text: str | Promise


@dataclass(frozen=True, slots=True)
class Priority:
    """The score (higher first), its band and its reasons, the strongest first."""

    score: float
    band: Band
    reasons: Sequence[Reason]


def priority_of(waiting: Waiting, *, now: datetime) -> Priority:
    """Return where an order stands in the queue and why."""
    share = elapsed_share(waiting.sealed_at, waiting.promised_at, now)
    is_late = now >= waiting.promised_at
    days = (now - waiting.sealed_at).total_seconds() / 86400
    band = _band(waiting, share, is_late)
    score = (
        WEIGHT_PER_BAND * band
        + (WEIGHT_LATE if is_late else 0)
        + WEIGHT_PROMISE * share
        + WEIGHT_PER_RANK * waiting.level_rank
        + WEIGHT_PER_DAY_WAITING * days
        + (WEIGHT_RETURNING if waiting.is_returning else 0)
    )
    return Priority(score=score, band=band, reasons=_reasons(waiting, now=now))


def _band(waiting: Waiting, share: float, is_late: bool) -> Band:
    if is_late:
        return Band.URGENT
    band = next((band for band, threshold in BAND_THRESHOLDS if share >= threshold), Band.LOW)
    # The highest level is sold as « traitée en priorité ».
    return max(band, Band.HIGH) if waiting.level_rank == PRIORITY_RANK else band


def _reasons(waiting: Waiting, *, now: datetime) -> list[Reason]:
    found = [Reason("clock", _due(waiting.promised_at, now))]
    if waiting.level_rank == PRIORITY_RANK:
        found.append(Reason("zap", _("Niveau traité en priorité")))
    if waiting.is_returning:
        found.append(Reason("users", _("Cliente ou client de retour")))
    found.append(Reason("circle-check", _("Dossier complet")))
    return found


def _due(due: datetime, now: datetime) -> Promise:
    seconds = int((due - now).total_seconds())
    span = duration_text(abs(seconds))
    return (
        format_lazy(_("En retard de {span}"), span=span)
        if seconds < 0
        else format_lazy(_("Échéance dans {span}"), span=span)
    )


def duration_text(seconds: int) -> Promise | str:
    """Return « 48 minutes », « 5 h 40 », « 4 jours »: the largest units that a person needs."""
    minutes = seconds // 60
    if minutes < 60:
        return ngettext_lazy("%d minute", "%d minutes", minutes) % minutes
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes:02d}" if minutes and hours < 10 else f"{hours} h"
    days = hours // 24
    return ngettext_lazy("%d jour", "%d jours", days) % days
