"""The demo's folder, ports and worthless keys, as environment variables; imports nothing: settings read it."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The launcher leaves this file beside its socket: production refuses a database that has it.
EMBEDDED_MARKER = "lumira-embedded"
LAST_PORT = 65535
DEMO_SECRET_KEY = "demo-key-that-protects-nothing-outside-this-machine-0123456789"  # noqa: S105
DEMO_STRIPE_SECRET_KEY = "sk_test_lumira_double"  # noqa: S105
DEMO_STRIPE_PUBLISHABLE_KEY = "pk_test_lumira_double"
DEMO_WEBHOOK_SECRET = "whsec_lumira_double_0123456789abcdef"  # noqa: S105
# A company that does not exist, under numbers that nobody has.
DEMO_SELLER = {
    "SELLER_NAME": "Lumira (démonstration)",
    "SELLER_LEGAL_FORM": "SAS au capital de 10 000 €",
    "SELLER_ADDRESS": "1 rue de l’Exemple,75000 Paris,France",
    "SELLER_SIRET": "000 000 000 00001",
    "SELLER_REGISTER": "RCS Paris 000 000 000",
    "SELLER_VAT_ID": "FR00 000000000",
}


def folder() -> Path:
    """Return the demo's folder: LUMIRA_DEMO_HOME, else `.demo/` in the checkout."""
    return Path(os.environ.get("LUMIRA_DEMO_HOME") or ROOT / ".demo").resolve()


def port() -> int:
    """Return the port of the demo's web server; the Stripe double listens on the next one."""
    written = os.environ.get("LUMIRA_DEMO_PORT") or "8000"
    if not written.isdecimal() or not 1 <= int(written) < LAST_PORT:
        # Settings ask for it before any command could answer.
        raise SystemExit(f"LUMIRA_DEMO_PORT is a number from 1 to {LAST_PORT - 1}, not « {written} ».")
    return int(written)


def database_url_file() -> Path:
    """Return where the launcher writes the address of the running database."""
    return folder() / "database.url"


def environment() -> dict[str, str]:
    """Return the demo's variables; the database's address is known once the launcher has written it."""
    double = f"http://127.0.0.1:{port() + 1}"
    written = database_url_file()
    database_url = written.read_text().strip() if written.exists() else "postgres:///lumira?host=/nonexistent"
    return {
        "SECRET_KEY": DEMO_SECRET_KEY,
        "SITE_URL": f"http://127.0.0.1:{port()}",
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "DATABASE_URL": database_url,
        "MEDIA_ROOT": str(folder() / "media"),
        "STRIPE_SECRET_KEY": DEMO_STRIPE_SECRET_KEY,
        "STRIPE_PUBLISHABLE_KEY": DEMO_STRIPE_PUBLISHABLE_KEY,
        "STRIPE_WEBHOOK_SECRETS": DEMO_WEBHOOK_SECRET,
        "STRIPE_API_BASE": double,
        "STRIPE_JS_URL": f"{double}/v3/",
        "EMAIL_BACKEND": "lumira.demo.mailbox.MailboxBackend",
        "DELIVERY_DELAY_SECONDS": "5",
        **DEMO_SELLER,
    }


def test_environment() -> dict[str, str]:
    """Return the variables of the tests; the database's address is set by tests/database.py."""
    return {
        "SECRET_KEY": "test-" + DEMO_SECRET_KEY,
        "SITE_URL": "http://testserver",
        "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1",
        "DATABASE_URL": "postgres:///lumira?host=/nonexistent",
        "STRIPE_SECRET_KEY": DEMO_STRIPE_SECRET_KEY,
        "STRIPE_PUBLISHABLE_KEY": DEMO_STRIPE_PUBLISHABLE_KEY,
        "STRIPE_WEBHOOK_SECRETS": DEMO_WEBHOOK_SECRET,
        "STRIPE_API_BASE": "http://127.0.0.1:9",
        "STRIPE_JS_URL": "http://127.0.0.1:9/v3/",
        **DEMO_SELLER,
    }


def ready_marker() -> Path:
    """Return the file that exists once the sample data are in; `/readyz` waits for it."""
    return folder() / "ready"


def access_file() -> Path:
    """Return the list of addresses, people and keys of this demo."""
    return folder() / "access.json"
