"""A sample of the crash matrix, and its control; the whole of it is a command (README.md in this folder)."""

import os
import subprocess
import sys
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.db import connection

from tests.faults.matrix.boundaries import COMMIT, READ, SQL, Point
from tests.faults.matrix.running import moments_of
from tests.lumira.demo.stripe_double.running import ROOT

pytestmark = [pytest.mark.usefixtures("db"), pytest.mark.faults]
# After every COMMIT, provider call, e-mail and file of every flow, and of the statements between them a few.
SAMPLE = ["--strike", "process", "--every", "60", "--quick"]


def matrix(*options: str) -> subprocess.CompletedProcess[str]:
    """Run the command on this test's own database."""
    connection.close()
    address = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}")
    command = [sys.executable, "-m", "tests.faults.matrix", "--database-url", urlunsplit(address), *options]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=600)


def test_no_kill_at_any_boundary_loses_doubles_or_spoils_anything():
    done = matrix(*SAMPLE)

    assert (done.returncode, "PASSED" in done.stdout) == (0, True), done.stdout


def test_control_acting_inside_the_request_leaves_paid_orders_unpaid():
    done = matrix("--strike", "process", "--act-inside-request", "--every", "5")

    assert done.returncode == 1, done.stdout
    assert "paid, and not in the queue" in done.stdout
    assert "the ledger says 0, the provider holds 6700" in done.stdout
    assert "letters: [] instead of" in done.stdout


def test_only_what_changes_nothing_outside_of_the_process_is_one_moment():
    points = [
        Point(SQL, side, what, is_read=what == "SELECT")
        for what in ("SELECT", "INSERT", "SELECT", "SELECT")
        for side in ("before", "after")
    ]
    points += [Point(COMMIT, "before", ""), Point(COMMIT, "after", "")]

    joined = [(number, [str(point) for point in moment]) for number, moment in moments_of(tuple(points))]

    reads = ["before sql SELECT", "after sql SELECT"]
    assert joined == [
        (1, [*reads, "before sql INSERT"]),
        (4, ["after sql INSERT", *reads, *reads, "before commit"]),
        (10, ["after commit"]),
    ]


@pytest.mark.parametrize(
    ("statement", "is_read"),
    [
        ('SELECT "orders_order"."id" FROM "orders_order" WHERE "orders_order"."id" = %s LIMIT 21', True),
        ('SELECT "orders_order"."id" FROM "orders_order" WHERE "id" = %s FOR NO KEY UPDATE OF "orders_order"', False),
        ('SELECT "orders_order"."id" FROM "orders_order" FOR UPDATE', False),
        ("SELECT procrastinate_defer_jobs_v1(%s)", False),
        ('SELECT procrastinate_finish_job_v1(%s) FROM "orders_order"', False),
        ("SELECT pg_advisory_xact_lock(%s)", False),
        ('INSERT INTO "orders_orderevent" ("id") SELECT "id" FROM "orders_order"', False),
        ('UPDATE "orders_order" SET "status" = %s', False),
    ],
)
def test_a_read_locks_nothing_and_calls_nobody(statement, is_read):
    assert (READ.match(statement) is not None) == is_read
