"""WSGI entry point: pages, API and webhooks in production."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lumira.settings.production")

application = get_wsgi_application()
