"""Development and the demo: debug pages off, the embedded parts allowed, addresses from the demo's folder."""

import os

from lumira.demo import home

# The demo's own values fill what the environment leaves open; they are worthless outside this machine.
for name, value in home.environment().items():
    os.environ.setdefault(name, value)

from lumira.settings.base import *  # noqa: E402, F403
from lumira.settings.base import INSTALLED_APPS, STORAGES, database, env  # noqa: E402

DATABASES = {"default": database(env.str("DATABASE_URL"))}
INSTALLED_APPS = [*INSTALLED_APPS, "lumira.demo"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True

# Two demos, or a client and an expert in two ports, do not share sessions.
SESSION_COOKIE_NAME = f"lumira_{home.port()}_session"
CSRF_COOKIE_NAME = f"lumira_{home.port()}_csrf"
READY_MARKER = home.ready_marker()
