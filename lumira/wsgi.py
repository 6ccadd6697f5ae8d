"""WSGI entry point: pages, API and webhooks in production."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lumira.settings.production")
django.setup(set_prefix=False)

from lumira.web.charset import Utf8WSGIHandler  # noqa: E402 - settings come first

application = Utf8WSGIHandler()
