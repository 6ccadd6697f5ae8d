"""Settings shared by every environment; each variable is read once, here or in the file of its environment."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from lumira import logs
from lumira.settings import api, payments
from lumira.settings.storage import private_storage

ROOT = Path(__file__).resolve().parents[2]
env = environ.Env()

# --- identity -------------------------------------------------------------------------------------------------
SECRET_KEY = env.str("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
# Public origin used in e-mails and return addresses, without a trailing slash.
SITE_URL = env.str("SITE_URL").rstrip("/")
CSRF_TRUSTED_ORIGINS = [SITE_URL]
CONTACT_EMAIL = env.str("CONTACT_EMAIL", default="bonjour@lumira.example")
ADMIN_PATH = env.str("ADMIN_PATH", default="admin/")
TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=0)
DEBUG = False

# --- the house ------------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "pgtrigger",
    "procrastinate.contrib.django",
    "rest_framework",
    "drf_spectacular",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "csp",
    "lumira",
    "lumira.accounts",
    "lumira.payments",
    "products",
    "orders",
    "checkout",
    "expertdesk",
]
MIDDLEWARE = [
    "lumira.web.middleware.RequestLogMiddleware",
    "lumira.web.middleware.InputGuardMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "lumira.web.middleware.PrivacyHeadersMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "lumira.web.middleware.LanguageMiddleware",
    "lumira.web.currency.CurrencyMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "lumira.accounts.middleware.StaffSecondFactorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "lumira.urls"
WSGI_APPLICATION = "lumira.wsgi.application"
ASGI_APPLICATION = "lumira.asgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "lumira.web.context.site",
                "products.context.levels",
                "orders.context.resumption",
                "orders.context.withdrawal",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "lumira.templatetags.ui"],
        },
    }
]

# --- database, cache, sessions: what processes share is in PostgreSQL -----------------------------------------
DATABASE_POOL = env.bool("DATABASE_POOL", default=False)
CONN_MAX_AGE = env.int("CONN_MAX_AGE", default=60)


def database(url: str) -> dict[str, object]:
    """Return Django's entry for a `postgres://` address; pooled for the ASGI process, persistent elsewhere."""
    options: dict[str, object] = {
        "options": "-c lock_timeout=10s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s",
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 15000,
        "connect_timeout": 5,
    }
    if DATABASE_POOL:
        options["pool"] = {"min_size": 2, "max_size": 20, "timeout": 10}
    address = environ.Env.db_url_config(url)
    # `?host=` in the address (a Unix socket's folder) stands where Django looks for it.
    address["HOST"] = address.pop("OPTIONS", {}).get("host", address["HOST"])
    return {
        **address,
        "ENGINE": "django.db.backends.postgresql",
        "ATOMIC_REQUESTS": False,
        "CONN_MAX_AGE": 0 if DATABASE_POOL else CONN_MAX_AGE,
        "CONN_HEALTH_CHECKS": not DATABASE_POOL,
        "OPTIONS": options,
    }


# Django's own 300 entries would forget counters and sessions as soon as a few hundred visitors are active.
CACHE_OPTIONS = {"LOCATION": "lumira_cache", "OPTIONS": {"MAX_ENTRIES": 50_000}}
CACHES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", **CACHE_OPTIONS}
}
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "lumira.web.errors.csrf_failure"
LANGUAGE_COOKIE_SAMESITE = "Lax"

# --- people ---------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "expertdesk:queue"
LOGOUT_REDIRECT_URL = "products:home"
ACCOUNT_ADAPTER = "lumira.accounts.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # anybody could have typed the address
ACCOUNT_FORMS = {"reset_password": "lumira.accounts.forms.TeamResetPasswordForm"}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/5m/key", "reset_password": "5/m/ip,3/h/key"}
MFA_ADAPTER = "lumira.accounts.adapters.MFAAdapter"
MFA_FORMS = {
    "authenticate": "lumira.accounts.forms.SecondFactorForm",
    "reauthenticate": "lumira.accounts.forms.ConfirmationForm",
}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_TOLERANCE = 1
MFA_TOTP_ISSUER = "Lumira"

# --- languages ------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", _("Français")), ("en", _("Anglais"))]
LOCALE_PATHS = [ROOT / "locale"]
TIME_ZONE = "Europe/Paris"
USE_TZ = True

# --- files ----------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
# Where `collectstatic` puts the files under hashed names.
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(ROOT / "staticfiles")))
STATICFILES_DIRS = [ROOT / "static"]
# Private files of clients, outside any public address; served by views that check rights.
MEDIA_ROOT = Path(env.str("MEDIA_ROOT", default=str(ROOT / "media")))
S3_BUCKET = env.str("S3_BUCKET", default="")
S3_ENDPOINT_URL = env.str("S3_ENDPOINT_URL", default="")
S3_REGION = env.str("S3_REGION", default="")
STORAGES = {
    "default": private_storage(bucket=S3_BUCKET, endpoint_url=S3_ENDPOINT_URL, region=S3_REGION, folder=MEDIA_ROOT),
    "staticfiles": {"BACKEND": "lumira.web.static_files.LeanStaticFilesStorage"},
}
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
# A request holds two photos of 10 MB at the most; text fields stay small.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
DATA_UPLOAD_MAX_NUMBER_FILES = 4
# The largest body of all: a recording of 50 MB with its form.
REQUEST_MAX_BYTES = 52 * 1024 * 1024

# --- payments -------------------------------------------------------------------------------------------------
STRIPE_SECRET_KEY = env.str("STRIPE_SECRET_KEY")
STRIPE_PUBLISHABLE_KEY = env.str("STRIPE_PUBLISHABLE_KEY")
# Several secrets are valid at once while one is being rotated.
STRIPE_WEBHOOK_SECRETS = env.list("STRIPE_WEBHOOK_SECRETS")
STRIPE_API_BASE = env.str("STRIPE_API_BASE", default="https://api.stripe.com")
STRIPE_JS_URL = env.str("STRIPE_JS_URL", default="https://js.stripe.com/v3/")
STRIPE_LIVEMODE = STRIPE_SECRET_KEY.startswith(("sk_live_", "rk_live_"))
REFUND_LIMITS = env.dict("REFUND_LIMITS", default=payments.REFUND_LIMITS)
UNPAID_REMINDERS_AFTER, UNPAID_LAPSES_AFTER = payments.UNPAID_REMINDERS_AFTER, payments.UNPAID_LAPSES_AFTER
PROCESSING_TRUSTED_FOR = payments.PROCESSING_TRUSTED_FOR
# Between approval and delivery: the time in which a validator may suspend it.
DELIVERY_DELAY = timedelta(seconds=env.int("DELIVERY_DELAY_SECONDS", default=30))
# Seed's fallback: an order may be created before any confirmed payment. Production refuses to start with it.
ALLOW_DIRECT_CLIENT_SUBMIT = env.bool("ALLOW_DIRECT_CLIENT_SUBMIT", default=False)

# --- invoices -------------------------------------------------------------------------------------------------
# Who sells, as invoices name it; frozen on each. Production refuses to start without.
SELLER = {
    "name": env.str("SELLER_NAME", default=""),
    # « SAS au capital de 10 000 € », « Entreprise individuelle ».
    "legal_form": env.str("SELLER_LEGAL_FORM", default=""),
    # Lines, separated by commas.
    "address": [line.strip() for line in env.list("SELLER_ADDRESS", default=[])],
    "siret": env.str("SELLER_SIRET", default=""),
    "register": env.str("SELLER_REGISTER", default=""),
    "vat_id": env.str("SELLER_VAT_ID", default=""),
    # Said under an invoice without VAT: « TVA non applicable, art. 293 B du CGI ».
    "vat_note": env.str("SELLER_VAT_NOTE", default=""),
    "email": CONTACT_EMAIL,
}

# --- e-mail ---------------------------------------------------------------------------------------------------
EMAIL_BACKEND = env.str("EMAIL_BACKEND", default="django.core.mail.backends.smtp.EmailBackend")
EMAIL_HOST = env.str("EMAIL_HOST", default="localhost")
EMAIL_PORT = env.int("EMAIL_PORT", default=25)
EMAIL_HOST_USER = env.str("EMAIL_HOST_USER", default="")
EMAIL_HOST_PASSWORD = env.str("EMAIL_HOST_PASSWORD", default="")
EMAIL_USE_TLS = env.bool("EMAIL_USE_TLS", default=False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default=f"Lumira <{CONTACT_EMAIL}>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
ANYMAIL = env.dict("ANYMAIL", default={})

# A file without which `/readyz` is not ready yet (the demo's sample data); none in production.
READY_MARKER: Path | None = None

# --- jobs ---------------------------------------------------------------------------------------------------
PROCRASTINATE_IMPORT_PATHS = ["lumira.jobs.maintenance"]

# --- API ------------------------------------------------------------------------------------------------------
REST_FRAMEWORK = {**api.REST_FRAMEWORK, "NUM_PROXIES": TRUSTED_PROXY_COUNT}
SPECTACULAR_SETTINGS = api.SPECTACULAR_SETTINGS

# --- headers --------------------------------------------------------------------------------------------------
# Django’s own defaults add: nosniff, frames denied, opener policy same-origin (tests/lumira/web/test_headers.py).
SECURE_REFERRER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        # Frames fall back on default-src: a page that shows one adds its origin, which beside 'none' would not count.
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}
STRIPE_IS_DOUBLE = urlsplit(STRIPE_API_BASE).hostname != "api.stripe.com"
# What the checkout adds to the policy above.
STRIPE_CSP = payments.stripe_csp(STRIPE_API_BASE, is_double=STRIPE_IS_DOUBLE)

# --- logs -----------------------------------------------------------------------------------------------------
LOG_LEVEL = env.str("LOG_LEVEL", default="INFO")
LOGGING = logs.configuration(level=LOG_LEVEL, as_json=False)
