"""What `make check` asks of Django itself, with the embedded database: migrations, deployment, the API's document."""

import os
import subprocess
import sys
from pathlib import Path

from lumira.demo import home, postgres
from tests import database
from tests.checks import requirements

ROOT = Path(__file__).resolve().parents[2]
# As unlike the demo as the variables can say it; no one reaches this host.
PRODUCTION = {
    "SECRET_KEY": "".join(chr(33 + (index * 37) % 94) for index in range(60)),
    "ALLOWED_HOSTS": "lumira.example",
    "SITE_URL": "https://lumira.example",
    "CONTACT_EMAIL": "bonjour@lumira.fr",
    "DATABASE_URL": "postgres://lumira@database.example/lumira",
    "STRIPE_SECRET_KEY": "sk_live_" + "0" * 24,
    "STRIPE_PUBLISHABLE_KEY": "pk_live_" + "0" * 24,
    "STRIPE_WEBHOOK_SECRETS": "whsec_" + "0" * 24,
    "SELLER_NAME": "Lumira SAS",
    "SELLER_ADDRESS": "12 rue des Lampes,75011 Paris,France",
    "SELLER_SIRET": "732 829 320 00074",
    "SELLER_VAT_ID": "FR44 732829320",
    "MEDIA_ROOT": "/var/lib/lumira/media",
}
CHECKS = {
    "migrations": ("test", ["makemigrations", "--check", "--dry-run"]),
    "deployment": ("production", ["check", "--deploy", "--fail-level", "WARNING"]),
    "API document": ("test", ["spectacular", "--validate", "--fail-on-warn", "--file", os.devnull]),
}


def passes(name: str, settings: str, command: list[str]) -> bool:
    """Run one command of manage.py; show what it says only when it fails."""
    variables = PRODUCTION if settings == "production" else {**home.test_environment(), **os.environ}
    environment = {"PATH": os.environ["PATH"], **variables, "DJANGO_SETTINGS_MODULE": f"lumira.settings.{settings}"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "manage.py", *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    sys.stdout.write(f"{name}: {'ok' if done.returncode == 0 else 'FAILED'}\n")
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
    return done.returncode == 0


def main() -> int:
    """Run every check; returns the exit code."""
    if hasattr(database, "server"):
        # The tests make databases of their own; these commands want the one that is named.
        postgres.create_database(database.server, "lumira")
    results = [passes(name, settings, command) for name, (settings, command) in CHECKS.items()]
    return 1 if requirements.main() or not all(results) else 0


if __name__ == "__main__":
    raise SystemExit(main())
