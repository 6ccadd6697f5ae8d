"""One run at a time, whatever its size; alerts once; the command's table and exit code."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import DatabaseError, OperationalError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from lumira.payments.exceptions import KeySpent
from orders.models import Discrepancy, Incident, ReconciliationRun
from orders.services.reconciliation import running
from orders.services.reconciliation.reading import books_of
from tests.factories.orders import paid
from tests.jobs import run_jobs
from tests.orders.at_the_provider import charge_of, charged, settled
from tests.orders.books import incidents, statuses
from tests.orders.broken_ledger import AWAY, break_the_ledger

pytestmark = pytest.mark.django_db


def month() -> running.Report | None:
    return running.reconcile_month(now=timezone.now())


def test_of_two_reconcilers_one_runs(stripe):
    other = connection.copy()
    with other.cursor() as session:
        session.execute("SELECT pg_advisory_lock(%s)", [running.LOCK])
        assert running.is_running()
        assert month() is None
        assert ReconciliationRun.objects.count() == 0
        session.execute("SELECT pg_advisory_unlock(%s)", [running.LOCK])
    other.close()

    assert month() is not None
    assert not running.is_running()


def test_books_are_read_with_as_many_queries_for_many_payments_as_for_one(now):
    orders = [paid(now) for _ in range(5)]
    counts = []
    for chosen in (orders[:1], orders):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert len(books_of([order.payment_id for order in chosen])) == len(chosen)
        counts.append(len(queries))

    assert counts == [6, 6]


def test_the_team_is_written_to_once_about_all_that_one_run_finds(stripe):
    stripe.pay()
    paid(timezone.now())
    mail.outbox.clear()

    for _ in range(2):
        month()
        run_jobs()

    alerts = [message for message in mail.outbox if "Incident" in message.subject]
    assert len(alerts) == 1
    assert "/atelier/argent/" in alerts[0].body
    assert sorted(Incident.objects.filter(closed_at=None).values_list("kind", "detail")) == [
        ("reconciliation", "extra_charge"),
        ("reconciliation", "orphan_intent"),
    ]


def alerts() -> list[str]:
    """What the team was written to about, after running the jobs."""
    run_jobs()
    return [message.body for message in mail.outbox if "Incident" in message.subject]


def test_what_a_run_opened_is_told_even_if_the_run_ends_badly_and_the_board_knows_how(stripe):
    order = charged(stripe)
    stray = stripe.pay()
    break_the_ledger(AWAY)

    for _ in range(2):
        with pytest.raises(OperationalError):
            running.reconcile_recent(now=timezone.now())

    assert list(Discrepancy.objects.values_list("subject", flat=True)) == [stray.id]
    assert [("orphan_intent" in body, "/atelier/argent/" in body) for body in alerts()] == [(True, True)]
    assert {(run.failure, run.finished_at is not None) for run in ReconciliationRun.objects.all()} == {
        ("OperationalError", True)
    }
    assert statuses(order) == ("awaiting_payment", "unpaid")


def test_no_good_run_for_an_hour_is_an_incident_once_which_the_next_good_run_closes(stripe, monkeypatch):
    monkeypatch.setattr("lumira.payments.gateways.stripe_adapter.RETRIES", 0)
    now = timezone.now()
    running.reconcile_recent(now=now)
    stripe.control("POST faults", path="/v1/events", kind="error_500_before", times=4)

    found = []
    for minutes in (15, 60, 75, 90):
        with pytest.raises(KeySpent):
            running.reconcile_recent(now=now + timedelta(minutes=minutes))
        found.append(incidents(None))
    unchecked = [("accounts_unchecked", "KeySpent")]
    assert found == [[], [], unchecked, unchecked]
    running.reconcile_recent(now=now + timedelta(minutes=105))

    assert (incidents(None), len(alerts())) == ([], 1)


def test_runs_that_never_come_to_their_end_are_told_too(stripe):
    """Another process hangs with the lock: nobody fails, nobody compares."""
    now = timezone.now()
    running.reconcile_recent(now=now)
    other = connection.copy()
    with other.cursor() as session:
        session.execute("SELECT pg_advisory_lock(%s)", [running.LOCK])
        assert running.reconcile_recent(now=now + timedelta(minutes=75)) is None
    other.close()

    assert incidents(None) == [("accounts_unchecked", "")]


def test_a_difference_that_goes_away_by_itself_closes_with_its_incident(stripe):
    order = settled(stripe)
    stripe.control("POST tamper", id=charge_of(order), set={"livemode": True})
    month()
    stripe.control("POST tamper", id=charge_of(order), set={"livemode": False})

    month()

    assert list(Discrepancy.objects.values_list("kind", "outcome")) == [("wrong_account", "gone")]
    assert not Incident.objects.filter(closed_at=None).exists()


def test_a_finished_run_and_a_closed_discrepancy_are_history(stripe):
    charged(stripe)
    month()

    for rows in (ReconciliationRun.objects.all(), Discrepancy.objects.all()):
        assert rows.count() == 1
        for write in (lambda rows=rows: rows.delete(), lambda rows=rows: rows.update(**_any_change(rows))):
            with pytest.raises(DatabaseError), transaction.atomic():
                write()


def _any_change(rows) -> dict[str, object]:
    return {"healed_count": 7} if rows.model is ReconciliationRun else {"reason": "autre"}


def test_the_command_says_what_differs_and_only_applies_when_told(stripe):
    order = charged(stripe)

    told, code = command("--days", "30")
    assert (code, "missing_charge" in told, "--apply heals it" in told) == (1, True, True)
    order.refresh_from_db()
    assert order.status == "awaiting_payment"

    told, code = command("--days", "30", "--apply")
    assert (code, "1 healed, 0 unexplained" in told, "EUR: provider €67.00" in told) == (0, True, True)
    order.refresh_from_db()
    assert order.status == "queued"

    assert command("--since", (timezone.now() - timedelta(hours=1)).isoformat())[1] == 0
    assert command()[1] == 0


def test_the_command_tells_when_it_cannot_tell(stripe):
    stripe.control("POST faults", path="/v1/events", kind="error_500_before", times=3)

    with pytest.raises(CommandError, match="KeySpent") as refusal:
        command()

    assert refusal.value.returncode == 2


def test_the_command_tells_when_the_database_is_away(stripe):
    charged(stripe)
    break_the_ledger(AWAY)

    with pytest.raises(CommandError, match=r"^OperationalError$") as refusal:
        command("--apply")

    assert refusal.value.returncode == 2


def command(*arguments: str) -> tuple[str, int]:
    """What it printed, and its exit code."""
    out = StringIO()
    try:
        call_command("reconcile", *arguments, stdout=out)
    except SystemExit as end:
        return out.getvalue(), int(end.code or 0)
    return out.getvalue(), 0
