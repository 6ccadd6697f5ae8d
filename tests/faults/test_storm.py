"""A short storm; the long one and its control are commands (README.md)."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.database import TEST_HOME
from tests.lumira.demo.stripe_double.running import ROOT

SHORT = "--orders 20 --pause 2 --shuffle 2 --delay 5 --kill-every 2 --crash-every 8 --settle 120"


@pytest.mark.faults
def test_a_short_storm_loses_doubles_and_spoils_nothing():
    folder = TEST_HOME / f"storm-{os.getpid()}"
    command = [sys.executable, "-m", "tests.faults.storm", *SHORT.split(), "--folder", str(folder)]

    storm = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=600)

    said = storm.stdout
    assert (storm.returncode, said.rstrip().endswith("PASSED")) == (0, True), said
    assert "20 in our books, 18 paid at the provider, 9 with money given back, 3 disputed, 2 cancelled" in said
    shutil.rmtree(folder)
