"""Settings enough to draw the plate: no database, no project URL, the templates and tags of this repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PLATE = Path(__file__).resolve().parent

SECRET_KEY = "plate"
SITE_URL = "https://lumira.example"
CONTACT_EMAIL = "bonjour@lumira.example"
ALLOWED_HOSTS = ["testserver"]
ROOT_URLCONF = "tests.data.plate.urls"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates", PLATE / "pages"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request", "lumira.web.context.site"],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "lumira.templatetags.ui"],
        },
    }
]
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
LOCALE_PATHS = [ROOT / "locale"]
TIME_ZONE = "Europe/Paris"
USE_TZ = True
STATIC_URL = "/static/"
STATICFILES_DIRS = [ROOT / "static"]
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
