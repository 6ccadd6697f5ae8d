"""The system checks of a deployment: each refuses by name."""

import pytest
from django.core.checks import Tags, run_checks

from lumira.settings import base

SAFE = {
    "INSTALLED_APPS": base.INSTALLED_APPS,
    "STRIPE_IS_DOUBLE": False,
    "STRIPE_LIVEMODE": True,
    "ALLOW_DIRECT_CLIENT_SUBMIT": False,
    "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
    "SELLER": {**base.SELLER, "siret": "732 829 320 00074"},
}


def refusals() -> list[tuple[str, str]]:
    found = run_checks(tags=[Tags.security], include_deployment_checks=True)
    return [(message.id, message.msg) for message in found if message.id.startswith("lumira.")]


@pytest.fixture
def deployment(settings):
    for name, value in SAFE.items():
        if name != "INSTALLED_APPS":
            setattr(settings, name, value)
    # The apps stay loaded; what the check reads is the list.
    settings._wrapped.INSTALLED_APPS = SAFE["INSTALLED_APPS"]
    return settings


def test_a_safe_deployment_is_not_refused(deployment):
    assert refusals() == []


@pytest.mark.parametrize(
    ("name", "value", "refusal"),
    [
        ("STRIPE_IS_DOUBLE", True, ("lumira.E002", "STRIPE_API_BASE is not Stripe's: payments would be simulated.")),
        ("STRIPE_LIVEMODE", False, ("lumira.E003", "STRIPE_SECRET_KEY is not a live key.")),
        ("ALLOW_DIRECT_CLIENT_SUBMIT", True, ("lumira.E004", "ALLOW_DIRECT_CLIENT_SUBMIT is for tests only.")),
        (
            "EMAIL_BACKEND",
            "django.core.mail.backends.console.EmailBackend",
            ("lumira.E005", "EMAIL_BACKEND sends nothing to anyone."),
        ),
        (
            "CACHES",
            {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}},
            ("lumira.E006", "The default cache is not shared between processes."),
        ),
        (
            "SELLER",
            {**SAFE["SELLER"], "address": []},
            ("lumira.E007", "SELLER_* does not say who sells: invoices owe it."),
        ),
        (
            "SELLER",
            {**SAFE["SELLER"], "vat_id": ""},
            ("lumira.E007", "SELLER_* does not say who sells: invoices owe it."),
        ),
        ("SELLER", base.SELLER, ("lumira.E008", "SELLER_SIRET is not the number of a company.")),
    ],
)
def test_an_unsafe_deployment_is_refused_by_name(deployment, name, value, refusal):
    setattr(deployment, name, value)

    assert refusals() == [refusal]


def test_the_demo_is_refused_by_name(deployment):
    deployment._wrapped.INSTALLED_APPS = [*base.INSTALLED_APPS, "lumira.demo"]

    assert refusals() == [("lumira.E001", "lumira.demo is installed: it signs anyone in as anyone.")]
