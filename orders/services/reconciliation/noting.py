"""Noting what one look found: rows open, stay, or close; an incident beside each, one alert a run."""

from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse

from lumira.accounts.models import User
from orders.models import Discrepancy, Incident, ReconciliationRun
from orders.services.incidents import open_incident
from orders.services.notifications import notify
from orders.services.reconciliation.reading import Case
from orders.services.reconciliation.sides import Books, Finding

Outcome = Discrepancy.Outcome


@dataclass(slots=True)
class Looked:
    """What one case came to: healed, still different."""

    healed: list[Finding] = field(default_factory=list)
    left: list[Finding] = field(default_factory=list)


@transaction.atomic
def note(
    case: Case, books: Books | None, looked: Looked, *, now: datetime, run: ReconciliationRun | None = None
) -> None:
    """Bring the discrepancies of a case in line with what was found of it; the first that a run opens alerts."""
    known = {(row.kind, row.subject): row for row in open_of(case).select_for_update()}
    for finding in looked.healed:
        row = known.pop(finding.key) if finding.key in known else _open(finding, books, now=now)
        close(row, outcome=Outcome.HEALED, now=now)
    for finding in looked.left:
        if finding.key in known:
            _see_again(known.pop(finding.key), finding, now=now)
        else:
            row = _open(finding, books, now=now)
            open_incident(Incident.Kind.RECONCILIATION, order=row.order, subject=str(row.pk), detail=row.kind, now=now)
            if run is not None:
                _alert(run, row, now=now)
    for row in known.values():
        close(row, outcome=Outcome.GONE, now=now)


def open_of(case: Case) -> QuerySet[Discrepancy]:
    """Return the open discrepancies of a case."""
    of_case = {"payment": case.payment_id} if case.payment_id else {"payment": None, "intent_id": case.intent_id}
    return Discrepancy.objects.filter(closed_at=None, **of_case)


def close(row: Discrepancy, *, outcome: str, now: datetime, reason: str = "", by: User | None = None) -> None:
    """Close a discrepancy, and its incident with it."""
    row.closed_at, row.outcome, row.reason, row.closed_by = now, outcome, reason[:500], by
    row.save(update_fields=["closed_at", "outcome", "reason", "closed_by"])
    Incident.objects.filter(kind=Incident.Kind.RECONCILIATION, subject=str(row.pk), closed_at=None).update(
        closed_at=now, closed_by=by
    )


def _open(finding: Finding, books: Books | None, *, now: datetime) -> Discrepancy:
    return Discrepancy.objects.create(
        kind=finding.kind,
        subject=finding.subject,
        intent_id=finding.intent_id,
        payment=books.payment if books else None,
        order=books.order if books else None,
        sides=finding.sides,
        fingerprint=finding.fingerprint,
        repair=finding.repair,
        first_seen_at=now,
        last_seen_at=now,
    )


def _alert(run: ReconciliationRun, row: Discrepancy, *, now: datetime) -> None:
    """Write to the team, with the row itself, whatever becomes of the run: once a run, the page has the rest."""
    notify(
        "staff_alert",
        key=f"staff_alert:reconciliation:{run.pk}",
        recipient=settings.CONTACT_EMAIL,
        language="fr",
        now=now,
        incident=Incident.Kind.RECONCILIATION.value,
        detail=row.kind,
        link=settings.SITE_URL + reverse("expertdesk:money_board"),
    )


def _see_again(row: Discrepancy, finding: Finding, *, now: datetime) -> None:
    row.sides, row.fingerprint, row.repair, row.last_seen_at = finding.sides, finding.fingerprint, finding.repair, now
    row.save(update_fields=["sides", "fingerprint", "repair", "last_seen_at"])


def is_explained(finding: Finding) -> bool:
    """Tell whether a person has explained exactly this; another figure makes it another difference."""
    return Discrepancy.objects.filter(
        kind=finding.kind, subject=finding.subject, fingerprint=finding.fingerprint, outcome=Outcome.EXPLAINED
    ).exists()
