"""`PATCH /api/orders/{id}/delivered`: the gate, not a status."""

import pytest

from lumira.accounts.actors import SYSTEM
from orders.services import workflow
from tests import api
from tests.api import error_of, events_of
from tests.factories import walked
from tests.jobs import waiting

METHOD = {"deliveryMethod": "whatsapp"}


@pytest.fixture
def order(alice, emma, vera, now, clean_cache):
    return walked.approved(now, alice, emma, vera)


def deliver(caller, order, body=METHOD):
    return caller.patch(f"/api/orders/{order.id}/delivered", body)


@pytest.mark.django_db
def test_a_key_delivers_what_was_approved(order, ada):
    answer = deliver(api.with_key(ada, "orders:deliver"), order)
    told = answer.json()
    assert (answer.status_code, told["status"], told["deliveryMethod"]) == (200, "delivered", "whatsapp")
    delivery = order.deliveries.get()
    assert (delivery.number, delivery.fingerprint) == (1, order.approved_fingerprint)
    assert events_of(order)[-1][:3] == ("status", "approved", "delivered")
    assert events_of(order)[-1][3].startswith("key:lum_")
    assert [job for job in waiting() if "notif" in job or "mail" in job]


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["sealed", "taken", "submitted", "returned", "delivered"])
def test_only_what_was_approved_passes(state, alice, emma, vera, lena, now, clean_cache):
    people = {"sealed": (alice,), "taken": (alice, emma), "submitted": (alice, emma)}.get(state, (alice, emma, vera))
    order = getattr(walked, state)(now, *people)
    answer = deliver(api.with_session(lena), order)
    assert (answer.status_code, error_of(answer)["code"], error_of(answer)["missing"]) == (
        409,
        "not_deliverable",
        ["not_approved"],
    )


@pytest.mark.django_db
def test_an_order_on_hold_stays(order, lena, now):
    workflow.hold_order(order, by=SYSTEM, reason="litige", now=now)
    answer = deliver(api.with_session(lena), order)
    assert (answer.status_code, error_of(answer)["missing"]) == (409, ["on_hold"])
    assert not order.deliveries.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "body", [{}, {"deliveryMethod": "pigeon"}, {"deliveryMethod": None}, {**METHOD, "deliveredAt": "x"}]
)
def test_a_method_that_is_none_is_told(order, lena, body):
    answer = deliver(api.with_session(lena), order, body)
    assert (answer.status_code, error_of(answer)["code"]) == (400, "validation_failed")
    order.refresh_from_db()
    assert order.status == "approved"
