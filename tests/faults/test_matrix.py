"""A sample of the crash matrix, and its control; the whole of it is a command (README.md in this folder)."""

import os
import subprocess
import sys
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.db import connection

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
