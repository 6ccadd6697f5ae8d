"""A short storm; the long one and its control are commands (README.md in this folder)."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.database import TEST_HOME
from tests.lumira.demo.stripe_double.running import ROOT

SHORT = "--orders 30 --seconds 8 --kill-every 2 --database-crashes 1 --shuffle 2"


@pytest.mark.faults
def test_a_short_storm_loses_doubles_and_spoils_nothing():
    folder = TEST_HOME / f"storm-{os.getpid()}"
    command = [sys.executable, "-m", "tests.faults.storm", *SHORT.split(), "--folder", str(folder)]

    storm = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=600)

    said = storm.stdout
    assert (storm.returncode, said.rstrip().endswith("PASSED")) == (0, True), said
    assert "30 in our books, 30 payments succeeded" in said
    shutil.rmtree(folder)
