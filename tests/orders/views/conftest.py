"""A delivered order with its files, and the browsers of those who may or may not open them."""

from types import SimpleNamespace

import pytest
from django.test import Client
from django.utils import timezone

from orders.models import Delivery, Order
from orders.services import files, workflow
from tests.checkout.conftest import by_link
from tests.factories.orders import FINGERPRINT, paid
from tests.journeys import walk
from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]

PDF = b"%PDF-1.7 booklet" * 100


@pytest.fixture
def moment():
    """Now: pages read the clock themselves."""
    return timezone.now()


@pytest.fixture
def delivered(emma, moment) -> SimpleNamespace:
    """An order in the making again after a first delivery, its photos, recording and booklet, and its client's browser."""
    order = paid(moment)
    face = files.add_photo(order, "face_photo", walk.photo("face.jpg"), now=moment)
    Order.objects.filter(pk=order.pk).update(sealed_at=moment, promised_at=moment)
    order = workflow.take_order(order, by=emma, now=moment)
    recording = files.add_recording(order, walk.recording(), by=emma, now=moment)
    booklet = files.keep_generated(
        order, "booklet", PDF, content_type="application/pdf", source=FINGERPRINT, by=None, now=moment
    )
    draft = files.keep_generated(
        order, "mandala", b"<svg/>", content_type="image/svg+xml", source="x", by=None, now=moment
    )
    Delivery.objects.create(
        order=order,
        number=1,
        fingerprint=FINGERPRINT,
        sections={},
        expert_name="Emma",
        validator_name="Vera",
        recording=recording,
        booklet=booklet,
    )
    return SimpleNamespace(
        order=order, face=face, recording=recording, booklet=booklet, draft=draft, client=by_link(order, moment)
    )


@pytest.fixture
def stranger(db) -> Client:
    """A browser that came by nothing."""
    return Client(headers={"accept-language": "fr"})


@pytest.fixture
def other_client(db, moment) -> Client:
    """A browser that came by the link of another order."""
    return by_link(paid(moment), moment)
