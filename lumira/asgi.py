"""ASGI entry point: `/live/` in production, everything in the demo."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lumira.settings.production")

application = get_asgi_application()
