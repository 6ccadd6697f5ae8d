"""What every child of the storm needs, imported once before they are forked. Opens no connection, starts no thread."""

import django

django.setup()

import granian  # noqa: E402, F401 - settings come first
import stripe  # noqa: E402, F401
from django.urls import get_resolver  # noqa: E402

from lumira import wsgi  # noqa: E402, F401
from lumira.management.commands import worker  # noqa: E402, F401

get_resolver().url_patterns  # noqa: B018 - imports every view
