"""The tags need no database: plain settings stand in where the project's are not loaded."""

import django
import pytest
from django.conf import settings
from django.utils import translation

if not settings.configured:
    settings.configure(
        LANGUAGE_CODE="fr",
        USE_TZ=True,
        TIME_ZONE="Europe/Paris",
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "OPTIONS": {"builtins": ["lumira.templatetags.ui"]},
            }
        ],
    )
    django.setup()


@pytest.fixture(autouse=True)
def _french():
    with translation.override("fr"):
        yield


@pytest.fixture
def english():
    with translation.override("en"):
        yield
