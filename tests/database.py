"""Loaded before Django (`-p tests.database`): starts the embedded database unless DATABASE_URL names another."""

import os
from pathlib import Path

from lumira.demo import postgres

TEST_HOME = Path(os.environ.get("LUMIRA_TEST_HOME") or Path(__file__).parents[1] / ".test")

if not os.environ.get("DATABASE_URL"):
    server = postgres.start(TEST_HOME, settings=postgres.QUICK_SETTINGS)
    os.environ["DATABASE_URL"] = server.url("lumira")
