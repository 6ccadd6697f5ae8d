"""Tests: the embedded database (or DATABASE_URL), quick password hashes, e-mail in memory, no network but loopback."""

import os

from lumira.demo import home

for name, value in home.test_environment().items():
    os.environ.setdefault(name, value)

from lumira.settings.base import *  # noqa: E402, F403
from lumira.settings.base import INSTALLED_APPS, LOGGING, STORAGES, database, env  # noqa: E402

DATABASES = {"default": database(env.str("DATABASE_URL"))}
INSTALLED_APPS = [*INSTALLED_APPS, "lumira.demo"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
# Argon2 is measured elsewhere; here each login would cost 50 ms.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
WHITENOISE_AUTOREFRESH = True
LOGGING = {**LOGGING, "root": {**LOGGING["root"], "level": "WARNING"}}
