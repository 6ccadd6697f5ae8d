"""`manage.py totp ADDRESS`: the code that a member of the demo's team types now."""

import time
from typing import Any

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.core.management.base import BaseCommand, CommandError, CommandParser

from lumira.demo.people import TEAM

PERIOD_SECONDS = 30


class Command(BaseCommand):
    help = "Print the second factor of one of the demo's people."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, **options: Any) -> None:
        person = next((person for person in TEAM if person.email == options["email"]), None)
        if person is None:
            known = ", ".join(person.email for person in TEAM)
            raise CommandError(f"Nobody of the demo has this address. Known: {known}.")
        counter = int(time.time()) // PERIOD_SECONDS
        self.stdout.write(format_hotp_value(hotp_value(person.totp_secret, counter)))
