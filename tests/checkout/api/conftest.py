"""Submitting dossiers: the double as provider, and what a complete submission holds."""

import pytest
from django.utils import timezone

from tests import api
from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]
FORM = {
    "firstName": "Camille",
    "lastName": "Aubry",
    "email": "camille@exemple.fr",
    "phone": "06 12 34 56 78",
    "dateOfBirth": "1989-03-12",
    "specificQuestion": "Que dois-je emporter ?",
    "preferences": {"audioVoice": "masculine", "deliveryFormat": "email"},
}
INPUTS = {
    "birthTime": "14:30",
    "birthPlace": "Nantes",
    "specificContext": "Un déménagement.",
    "lifeQuestion": "Partir sans regret.",
}
SUBMISSION = {"formData": FORM, "clientInputs": INPUTS}
METADATA = {
    "level": "profond",
    "customerEmail": "Alice@Exemple.fr",
    "customerName": "Alice Martin",
    "customerPhone": "+33 6 11 22 33 44",
}


@pytest.fixture
def moment(clean_cache):
    return timezone.now()


@pytest.fixture
def key(ada):
    return api.with_key(ada, "orders:write")


def submit_path(intent_id):
    return f"/api/orders/by-payment-intent/{intent_id}/client-submit"


def submit(caller, intent_id, body=None, **headers):
    """Send a dossier as JSON."""
    return caller.post(submit_path(intent_id), SUBMISSION if body is None else body, **headers)


def intent_id_of(order):
    return order.payment.attempts.get(is_active=True).intent_id


def secret_of(intent):
    """Who made the intent knows its secret."""
    return api.Api(**{"x-payment-client-secret": intent.client_secret})
