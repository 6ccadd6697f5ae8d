"""Production: a real server, real keys; refuses to start with anything unsafe (see lumira/checks.py too)."""

from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from lumira import logs
from lumira.demo.home import EMBEDDED_MARKER
from lumira.settings.base import *  # noqa: F403
from lumira.settings.base import (
    ALLOW_DIRECT_CLIENT_SUBMIT,
    ALLOWED_HOSTS,
    CONTACT_EMAIL,
    EMAIL_BACKEND,
    INSTALLED_APPS,
    LOG_LEVEL,
    SECRET_KEY,
    SECRET_KEY_FALLBACKS,
    SELLER,
    SITE_URL,
    STRIPE_IS_DOUBLE,
    STRIPE_JS_URL,
    STRIPE_LIVEMODE,
    STRIPE_PUBLISHABLE_KEY,
    STRIPE_WEBHOOK_SECRETS,
    database,
    env,
)

DATABASES = {"default": database(env.str("DATABASE_URL"))}
LOGGING = logs.configuration(level=LOG_LEVEL, as_json=True)

SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken"


CONSOLE_MAIL = ("console", "locmem", "dummy", "filebased", "mailbox")
UNUSABLE_DOMAINS = (".example", ".test", ".invalid", "localhost")


def refusals() -> list[str]:
    """Return why this environment is unsafe, one sentence each."""
    socket_folder = Path(str(DATABASES["default"].get("HOST") or "/"))
    found = {
        "DEBUG is on: pages would show what the code holds.": env.bool("DEBUG", default=False),
        "SECRET_KEY is weak: give at least 50 random characters.": is_weak(SECRET_KEY),
        "SECRET_KEY_FALLBACKS holds a weak key: it would still open sessions.": any(map(is_weak, SECRET_KEY_FALLBACKS)),
        "ALLOWED_HOSTS must list the exact host names.": not ALLOWED_HOSTS
        or any(host == "*" or host.startswith(".") for host in ALLOWED_HOSTS),
        "SITE_URL must start with https://.": not SITE_URL.startswith("https://"),
        "SITE_URL names a host that ALLOWED_HOSTS does not list.": urlsplit(SITE_URL).hostname not in ALLOWED_HOSTS,
        "ALLOW_DIRECT_CLIENT_SUBMIT creates orders before payment; it is for tests only.": ALLOW_DIRECT_CLIENT_SUBMIT,
        "lumira.demo is installed: it signs anyone in as anyone.": "lumira.demo" in INSTALLED_APPS,
        "STRIPE_API_BASE is not Stripe's: payments would be simulated.": STRIPE_IS_DOUBLE,
        "STRIPE_JS_URL is not Stripe's: cards would be typed elsewhere.": urlsplit(STRIPE_JS_URL).hostname
        != "js.stripe.com",
        "STRIPE_SECRET_KEY is a test key.": not STRIPE_LIVEMODE,
        "STRIPE_PUBLISHABLE_KEY is a test key.": not STRIPE_PUBLISHABLE_KEY.startswith("pk_live_"),
        "STRIPE_WEBHOOK_SECRETS is empty: no webhook could be trusted.": not all(STRIPE_WEBHOOK_SECRETS or [""]),
        "EMAIL_BACKEND sends nothing to anyone.": any(word in EMAIL_BACKEND for word in CONSOLE_MAIL),
        "CONTACT_EMAIL receives no mail: the team's alerts go there.": CONTACT_EMAIL.endswith(UNUSABLE_DOMAINS),
        "SELLER_NAME, SELLER_ADDRESS and SELLER_SIRET must say who sells: invoices owe it.": not all(
            SELLER[key] for key in ("name", "address", "siret")
        ),
        "SELLER_VAT_ID or SELLER_VAT_NOTE must be given: an invoice owes one of them.": not (
            SELLER["vat_id"] or SELLER["vat_note"]
        ),
        "DATABASE_URL points to the embedded database of the demo.": (socket_folder / EMBEDDED_MARKER).exists(),
    }
    return [sentence for sentence, is_unsafe in found.items() if is_unsafe]


def is_weak(key: str) -> bool:
    """Tell whether a key could be guessed."""
    return len(key) < 50 or len(set(key)) < 10 or key.startswith(("demo-", "test-", "django-insecure-"))


if problems := refusals():
    raise ImproperlyConfigured("Production refuses to start. " + " ".join(problems))
