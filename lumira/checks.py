"""System checks that refuse an unsafe production (`manage.py check --deploy`), whatever the settings module."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from stdnum.fr import siret

SENDS_NOTHING = ("console", "locmem", "dummy", "filebased", "mailbox")
# What processes count together: throttles, idempotency keys, spent second factors.
SHARED_CACHES = ("DatabaseCache", "RedisCache", "PyMemcacheCache", "PyLibMCCache")


@register(Tags.security, deploy=True)
def no_demo_parts(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Refuse the Stripe double, the demo app, test keys and the seed's direct submit in a deployment."""
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


@register(Tags.security, deploy=True)
def mail_leaves(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Refuse a mail backend that sends nothing: clients receive their private links by e-mail only."""
    if any(word in settings.EMAIL_BACKEND for word in SENDS_NOTHING):
        return [Error("EMAIL_BACKEND sends nothing to anyone.", id="lumira.E005")]
    return []


@register(Tags.security, deploy=True)
def cache_is_shared(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Refuse a cache of one process: each worker would count limits and spent codes by itself."""
    if settings.CACHES["default"]["BACKEND"].rpartition(".")[2] not in SHARED_CACHES:
        return [Error("The default cache is not shared between processes.", id="lumira.E006")]
    return []


@register(Tags.security, deploy=True)
def seller_is_named(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Refuse invoices that would not say who sells, or under a number that no company has."""
    seller = settings.SELLER
    if not all(seller[key] for key in ("name", "address", "siret")) or not (seller["vat_id"] or seller["vat_note"]):
        return [Error("SELLER_* does not say who sells: invoices owe it.", id="lumira.E007")]
    if not siret.is_valid(seller["siret"]):
        return [Error("SELLER_SIRET is not the number of a company.", id="lumira.E008")]
    return []
