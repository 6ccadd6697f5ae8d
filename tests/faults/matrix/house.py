"""Where the matrix takes place: a database, the payments double, a mailbox and a folder of files."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lumira.demo import mailbox, postgres
from tests.lumira.demo.stripe_double.running import ROOT, RunningDouble

SETTINGS = "tests.faults.matrix.settings"
# A crash of the server may lose nothing that was committed; the disk itself does not fail here.
CRASH_PROOF = {"fsync": "off", "synchronous_commit": "on", "full_page_writes": "on"}


@dataclass
class House:
    """Built before Django is set up: its settings read the environment."""

    folder: Path
    database_url: str = ""
    server: postgres.Server | None = None
    stripe: RunningDouble = field(init=False)
    empty_at_first: list[str] | None = None

    def build(self) -> None:
        """Start the double, and a database unless one was given."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.database_url:
            self.server = postgres.start(self.folder / "postgres", settings=CRASH_PROOF)
            postgres.create_database(self.server, "lumira")
            self.database_url = self.server.url("lumira")
        self.stripe = RunningDouble("--settle-seconds", "3600")
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            "DATABASE_URL": self.database_url,
            "STRIPE_API_BASE": self.stripe.url,
            "STRIPE_JS_URL": f"{self.stripe.url}/v3/",
            "MEDIA_ROOT": str(self.folder / "media"),
            "LUMIRA_DEMO_HOME": str(self.folder),
        }
        if self.server is not None:
            subprocess.run([sys.executable, "manage.py", "migrate", "--verbosity", "0"], cwd=ROOT, check=True)

    def tear_down(self) -> None:
        """End what was started, and delete what it wrote."""
        if hasattr(self, "stripe"):
            self.stripe.stop()
        if self.server is not None:
            postgres.stop(self.server, mode="immediate")
            shutil.rmtree(self.server.data, ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def crash_database(self) -> None:
        """Let the server die as if its machine had lost its power, and start it again."""
        assert self.server is not None
        postgres.stop(self.server, mode="immediate")
        postgres.start(self.folder / "postgres", settings=CRASH_PROOF)

    def forget(self) -> None:
        """Empty the provider, the mailbox and the tables that were empty at first: the next case begins."""
        from tests.faults import conftest

        self.stripe.control("POST reset")
        shutil.rmtree(mailbox.folder(), ignore_errors=True)
        if self.empty_at_first is None:
            self.empty_at_first = conftest.empty_tables()
        conftest.empty(self.empty_at_first)

    def intents_of(self, payments: set[str]) -> list[dict[str, Any]]:
        """Return what the provider holds for these payments."""
        return [found for found in self.stripe.truth() if found["metadata"].get("payment") in payments]

    def withdrawn_minor(self, intent_id: str) -> int:
        """Return what disputes took away from an intent, less what they gave back; fees are not the client's."""
        _status, listed, _headers = self.stripe.request("GET", f"/v1/disputes?payment_intent={intent_id}")
        return -sum(moved["amount"] for dispute in listed["data"] for moved in dispute["balance_transactions"])

    def events_about(self, intents: set[str]) -> list[dict[str, Any]]:
        """Return the provider's events about these intents, oldest first."""
        _status, listed, _headers = self.stripe.request("GET", "/v1/events?limit=100")
        return [event for event in reversed(listed["data"]) if _intent_of(event) in intents]


def _intent_of(event: dict[str, Any]) -> str:
    subject = event["data"]["object"]
    return str(subject["id"] if subject["object"] == "payment_intent" else subject.get("payment_intent") or "")
