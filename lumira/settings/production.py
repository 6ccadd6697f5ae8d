"""Production: a real server, real keys; refuses to start with anything unsafe (see lumira/checks.py too)."""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from lumira import logs
from lumira.demo.home import EMBEDDED_MARKER
from lumira.settings.base import *  # noqa: F403
from lumira.settings.base import (
    ALLOW_DIRECT_CLIENT_SUBMIT,
    ALLOWED_HOSTS,
    INSTALLED_APPS,
    LOG_LEVEL,
    SECRET_KEY,
    SITE_URL,
    STRIPE_IS_DOUBLE,
    STRIPE_LIVEMODE,
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


def refusals() -> list[str]:
    """Return why this environment is unsafe, one sentence each."""
    found = []
    if env.bool("DEBUG", default=False):
        found.append("DEBUG is on.")
    if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 10 or SECRET_KEY.startswith("demo-"):
        found.append("SECRET_KEY is weak: give at least 50 random characters.")
    if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
        found.append("ALLOWED_HOSTS must list the exact host names.")
    if not SITE_URL.startswith("https://"):
        found.append("SITE_URL must start with https://.")
    if ALLOW_DIRECT_CLIENT_SUBMIT:
        found.append("ALLOW_DIRECT_CLIENT_SUBMIT creates orders before payment; it is for tests only.")
    if "lumira.demo" in INSTALLED_APPS or STRIPE_IS_DOUBLE:
        found.append("A demo part is configured (Stripe double or lumira.demo).")
    if not STRIPE_LIVEMODE:
        found.append("STRIPE_SECRET_KEY is a test key.")
    if (Path(str(DATABASES["default"].get("HOST") or "/")) / EMBEDDED_MARKER).exists():
        found.append("DATABASE_URL points to the embedded database of the demo.")
    return found


if problems := refusals():
    raise ImproperlyConfigured("Production refuses to start. " + " ".join(problems))
