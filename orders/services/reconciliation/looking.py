"""Looking at one case: read, compare, heal what is safe, look again; what is still there then is noted."""

from dataclasses import replace
from datetime import datetime

from django.conf import settings

from orders.models import Discrepancy, ReconciliationRun
from orders.services.reconciliation.comparing import compare
from orders.services.reconciliation.healing import heal
from orders.services.reconciliation.noting import Looked, is_explained, note
from orders.services.reconciliation.reading import Case, books_of_case, owners_of, views_of_case
from orders.services.reconciliation.sides import Books, Finding, Views
from orders.services.reconciliation.totals import Totals


def look(case: Case, run: ReconciliationRun, *, totals: Totals, now: datetime) -> Looked:
    """Settle one case of a run as far as it is safe, and note the rest. A dry run's look changes nothing."""
    looked, books, views = _settled(case, run, now=now)
    totals.add(books, views, intent_ids=_of_span(books, views, since=run.since))
    return looked


def look_at(case: Case, *, now: datetime) -> Looked:
    """Settle one case now, because a person asks."""
    return _settled(case, None, now=now)[0]


def _settled(case: Case, run: ReconciliationRun | None, *, now: datetime) -> tuple[Looked, Books | None, Views]:
    """Look, heal, look again: the second look makes a difference certain, since a job may work during the first."""
    is_dry = run is not None and run.is_dry
    owner = None if case.payment_id else owners_of([case.intent_id]).get(case.intent_id)
    if owner is not None:
        # Claimed since: what was said of it as a stranger is over.
        if not is_dry:
            note(case, None, Looked(), now=now)
        case = Case(owner)
    books, views, found = _read(case, now=now)
    healed: list[Finding] = []
    if found and not is_dry:
        heal(found, now=now)
        books, views, left = _read(case, now=now)
        still = {finding.key for finding in left}
        tried = {finding.key for finding in found if finding.is_safe}
        healed = [finding for finding in found if finding.key in tried - still]
        found = [_unhealed(finding) if finding.key in tried else finding for finding in left]
    looked = Looked(healed, [finding for finding in found if not is_explained(finding)])
    if not is_dry:
        note(case, books, looked, now=now, run=run)
    return looked, books, views


def _unhealed(finding: Finding) -> Finding:
    """Return the difference as a person can deal with it: looking again has not helped just now, and runs still try."""
    return replace(finding, repair=Discrepancy.Repair.EXPLAIN) if finding.is_safe else finding


def _read(case: Case, *, now: datetime) -> tuple[Books | None, Views, list[Finding]]:
    # The provider first: what our own jobs book meanwhile is then newer in our books, and the second look agrees.
    views = views_of_case(case, books_of_case(case))
    books = books_of_case(case)
    return books, views, compare(books, views, livemode=settings.STRIPE_LIVEMODE, now=now)


def _of_span(books: Books | None, views: Views, *, since: datetime) -> list[str]:
    """Return the intents that belong to the span's totals: created in it, or booked in it without existing."""
    found = []
    for intent_id, view in views.items():
        if view is not None:
            born = view.intent.created_at
        else:
            entry = books.received(intent_id) if books else None
            born = entry.created_at if entry else None
        if born is not None and born >= since:
            found.append(intent_id)
    return found
