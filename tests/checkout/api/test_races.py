"""The same purchase several times at once is one purchase."""

from uuid import uuid4

import pytest
from django.utils import timezone

from lumira.accounts.models import User
from lumira.payments.models import LedgerEntry, Payment, PaymentAttempt
from orders.models import Order, OrderAccess, OrderEvent
from tests import api
from tests.checkout.api.conftest import METADATA, secret_of, submit
from tests.factories.people import MemberFactory
from tests.factories.walked import sealed
from tests.races import committed, together

__all__ = ["committed"]
AT_ONCE = 6


@pytest.fixture
def quick(db, monkeypatch):
    """No limit on how often one address may call."""
    monkeypatch.setattr("rest_framework.throttling.SimpleRateThrottle.allow_request", lambda *_args: True)
    monkeypatch.setattr("lumira.rest.throttles.ApiThrottle.allow_request", lambda *_args: True)


def test_one_paid_intent_submitted_at_once_makes_one_order(quick, stripe):
    intent = stripe.pay(6700, metadata=METADATA)
    body = {"clientInputs": {"birthPlace": "Nantes"}}
    answers = together(*[lambda: submit(secret_of(intent), intent.id, body) for _turn in range(AT_ONCE)])
    assert sorted(answer.status_code for answer in answers) == [200] * (AT_ONCE - 1) + [201]
    assert len({answer.json()["order"]["id"] for answer in answers}) == 1
    counts = [model.objects.count() for model in (Order, Payment, PaymentAttempt, LedgerEntry, User)]
    assert counts == [1, 1, 1, 1, 1]
    assert OrderEvent.objects.filter(kind="status").count() == 1


def test_one_attempt_sent_at_once_makes_one_order_one_intent_and_one_token(quick, stripe):
    body = {
        "level": "profond",
        "attemptId": str(uuid4()),
        "customer": {"firstName": "Camille", "lastName": "Aubry", "email": "camille@exemple.fr"},
    }
    answers = together(
        *[lambda: api.stranger().post("/api/products/create-payment-intent", body) for _turn in range(AT_ONCE)]
    )
    assert sorted(answer.status_code for answer in answers) == [200] * (AT_ONCE - 1) + [201]
    told = [answer.json() for answer in answers]
    assert len({(one["orderNumber"], one["paymentIntentId"], one["clientSecret"]) for one in told}) == 1
    assert len([one for one in told if one["orderToken"]]) == 1
    assert (Order.objects.count(), OrderAccess.objects.count(), len(stripe.truth())) == (1, 1, 1)


def test_of_experts_who_take_at_once_one_wins_and_the_others_learn_who(quick, alice):
    experts = [MemberFactory(first_name=f"Expert{n}", last_name="", roles=["experts"]) for n in range(AT_ONCE)]
    order = sealed(timezone.now(), alice)
    callers = [api.with_session(expert) for expert in experts]
    answers = together(*[lambda caller=caller: caller.post(f"/api/orders/{order.id}/take") for caller in callers])
    codes = [answer.status_code for answer in answers]
    assert sorted(codes) == [200] + [409] * (AT_ONCE - 1)
    winner = experts[codes.index(200)]
    assert {answer.json()["holder"] for answer in answers if answer.status_code == 409} == {winner.first_name}
    assert Order.objects.get().holder == winner
    assert OrderEvent.objects.filter(to_status="in_progress").count() == 1


def test_one_idempotency_key_used_at_once_runs_once(quick, alice, ada):
    order = sealed(timezone.now(), alice)
    key = api.with_key(ada, "orders:write")
    body = {"reason": "Changement d’avis.", "refund": "none"}
    answers = together(
        *[
            lambda: key.post(f"/api/orders/{order.id}/cancel", body, idempotency_key="une-fois")
            for _turn in range(AT_ONCE)
        ]
    )
    others = [answer for answer in answers if answer.status_code != 200]
    assert len(others) < AT_ONCE
    assert {answer.json()["code"] for answer in others} <= {"idempotency_in_flight"}
    assert OrderEvent.objects.filter(to_status="cancelled").count() == 1
