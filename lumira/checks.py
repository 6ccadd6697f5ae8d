"""System checks that refuse an unsafe production (`manage.py check --deploy`)."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security, deploy=True)
def no_demo_parts(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Refuse the Stripe double, the demo app and the embedded database's binaries in a deployment."""
    found: list[CheckMessage] = []
    if "lumira.demo" in settings.INSTALLED_APPS:
        found.append(Error("lumira.demo is installed: it signs anyone in as anyone.", id="lumira.E001"))
    if settings.STRIPE_IS_DOUBLE:
        found.append(Error("STRIPE_API_BASE is not Stripe's: payments would be simulated.", id="lumira.E002"))
    if not settings.STRIPE_LIVEMODE:
        found.append(Error("STRIPE_SECRET_KEY is not a live key.", id="lumira.E003"))
    if settings.ALLOW_DIRECT_CLIENT_SUBMIT:
        found.append(Error("ALLOW_DIRECT_CLIENT_SUBMIT is for tests only.", id="lumira.E004"))
    return found
