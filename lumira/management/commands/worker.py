"""Runs jobs until told to stop; ends with 1 when it stops for any other reason, so that a supervisor restarts it."""

import signal
import sys
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from procrastinate.contrib.django import app


class Command(BaseCommand):
    help = "Run the jobs of the queue. Supervise it with restart=always: it leaves after a restart of the database."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--concurrency", type=int, default=1)
        parser.add_argument("--name", default="worker")

    def handle(self, *args: Any, **options: Any) -> None:
        told_to_stop = False

        def note(signum: int, frame: FrameType | None) -> None:
            nonlocal told_to_stop
            told_to_stop = True

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, note)
        with app.replace_connector(app.connector.get_worker_connector()) as worker_app:  # type: ignore[attr-defined]
            worker_app.run_worker(
                name=options["name"],
                concurrency=options["concurrency"],
                fetch_job_polling_interval=2.0,
                shutdown_graceful_timeout=20,
                update_heartbeat_interval=5.0,
                stalled_worker_timeout=15.0,
            )
        if not told_to_stop:
            sys.exit(1)
