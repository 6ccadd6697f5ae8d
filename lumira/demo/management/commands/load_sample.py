"""`manage.py load_sample`: the demo's people, keys and orders; a second run adds only what is missing."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from lumira.demo import home
from lumira.demo.sample.loading import load


class Command(BaseCommand):
    help = "Load the demo's people, keys and orders."

    def handle(self, *args: Any, **options: Any) -> None:
        added = load(now=timezone.now())
        home.ready_marker().touch()
        self.stdout.write(f"{added} orders added.")
