"""ASGI entry point: `/live/` in production, everything in the demo."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lumira.settings.production")
django.setup(set_prefix=False)

from lumira.web.charset import Utf8ASGIHandler  # noqa: E402 - settings come first

application = Utf8ASGIHandler()
