"""What went wrong with money in the first version of the shop, once each: P1-P15 of its list of defects."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import URLResolver, get_resolver
from django.utils import timezone

from lumira.accounts.actors import SYSTEM
from lumira.accounts.models import User
from lumira.payments.exceptions import PaymentUnavailable
from lumira.payments.gateways.port import Event
from lumira.payments.models import Payment, PaymentAttempt, ProviderEvent
from lumira.payments.services import inbox
from orders.models import Order
from orders.selectors import stats
from orders.services import cancelling, provider_events, settlement
from orders.services.cancelling import MoneyDecision
from orders.states import Status
from products.models import Level
from tests.checkout.api.conftest import METADATA, SUBMISSION, secret_of, submit_path
from tests.checkout.api.test_payment_intents import body, post
from tests.checkout.webhooks.conftest import deliver
from tests.factories.orders import attempt_of, in_status, intent_of, placed
from tests.invariants.failing import failing_at
from tests.jobs import run_jobs, waiting
from tests.journeys.walk import CONTACT, choose
from tests.lumira.payments.services.test_collecting import by_element
from tests.orders.books import assert_paid_once, ledger, statuses

pytestmark = pytest.mark.django_db


def addresses(resolver: URLResolver, before: str = "") -> Iterator[str]:
    """Every address of the site, those of included maps too."""
    for pattern in resolver.url_patterns:
        whole = f"{before}{pattern.pattern}"
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, whole)
        else:
            yield whole


def test_v1_p01_there_is_one_webhook_of_payments():
    found = list(addresses(get_resolver()))

    assert len(found) > 100
    assert [address for address in found if "webhook" in address or "stripe" in address] == ["webhooks/stripe/"]


@pytest.fixture
def impatient(stripe, monkeypatch) -> None:
    """Our side of the provider asks once."""
    monkeypatch.setattr("lumira.payments.gateways.stripe_adapter.RETRIES", 0)


def test_v1_p02_an_event_whose_handling_failed_is_not_called_processed(impatient, shop, stripe):
    shop.pay()
    event = shop.events()[-1]
    deliver(event)
    stripe.control("POST faults", path="payment_intents", kind="error_500_before", times=1)

    with pytest.raises(PaymentUnavailable):
        provider_events.apply_event(event["id"], now=timezone.now())

    assert ProviderEvent.objects.get(pk=event["id"]).processed_at is None
    assert_paid_once(shop.order)


def test_v1_p03_a_copy_meets_the_unique_id_and_goes_no_further(now):
    event = Event("evt_1", "payment_intent.succeeded", "pi_1", "pi_1", False)

    # In one transaction: the copy raises nothing that would have to be survived.
    with transaction.atomic():
        assert [inbox.receive(event, body=b"{}", now=now) for _ in range(3)] == [True, False, False]

    assert waiting() == ["orders.tasks.apply_provider_event"]


def test_v1_p04_one_intent_is_one_order_whoever_comes_first(stripe, clean_cache):
    intent = stripe.pay(metadata=METADATA)

    answers = [secret_of(intent).post(submit_path(intent.id), SUBMISSION) for _ in range(2)]
    for event in stripe.client.v1.events.list().data:
        deliver(stripe.request("GET", f"/v1/events/{event.id}")[1])
    run_jobs()

    assert [answer.status_code for answer in answers] == [201, 200]
    assert Order.objects.count() == 1


UNIQUE = (
    "orders_order_number_key",
    "orders_order_payment_id_key",
    "payments_attempt_one_active",
    "payments_ledger_movement_once",
    "payments_ledger_one_charge",
    "payments_paymentattempt_intent_id_key",
    "payments_providerevent_pkey",
    "payments_refund_provider_id_key",
)


def test_v1_p05_what_is_unique_is_so_by_the_migrated_database():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indisunique AND indisvalid"
        )
        unique = {name for (name,) in cursor.fetchall()}

    assert set(UNIQUE) - unique == set()


@pytest.mark.parametrize("status", [Status.IN_PROGRESS, Status.DELIVERED, Status.COMPLETED])
def test_v1_p06_a_late_success_moves_no_order_back(now, emma, vera, status):
    order = in_status(status, now, expert=emma, validator=vera)

    settlement.settle(attempt_of(order), intent_of(order), now=now)

    assert statuses(order) == (status, "paid")


def test_v1_p07_an_intent_is_compared_with_the_price_and_an_unknown_level_is_none(stripe, clean_cache, visitor):
    cheap = stripe.pay(amount=100, metadata=METADATA)
    unknown = stripe.pay(metadata={**METADATA, "level": "bronze"})

    answers = [secret_of(intent).post(submit_path(intent.id), SUBMISSION) for intent in (cheap, unknown)]

    assert [answer.json()["code"] for answer in answers] == ["intent_mismatch"] * 2
    assert Order.objects.count() == 0


def test_v1_p08_nobody_is_invented(stripe, clean_cache):
    nameless = stripe.pay(metadata={"level": "profond"})
    form = {name: value for name, value in SUBMISSION["formData"].items() if name != "email"}

    answer = secret_of(nameless).post(submit_path(nameless.id), {**SUBMISSION, "formData": form})

    assert (answer.status_code, Order.objects.count(), User.objects.count()) == (400, 0, 0)


def test_v1_p09_what_goes_back_is_no_revenue(settled):
    now = timezone.now()
    order = Order.objects.get(pk=settled.order.pk)
    cancelling.cancel_order(order, by=SYSTEM, reason="essai", money=MoneyDecision(1700), now=now)
    placed(now)
    run_jobs()

    assert ledger(order) == [("charge", 6700, "EUR"), ("refund", -1700, "EUR")]
    (revenue,) = stats.overview(now=now)["revenue"]
    assert (revenue["gross"], revenue["refunded"], revenue["net"]) == (6700, 1700, 5000)


def test_v1_p10_asking_again_after_a_lost_answer_is_the_same_intent(stripe, now):
    order = placed(now)
    payment = Payment.objects.get(pk=order.payment_id)
    by_element(payment, now)
    # Killed before the answer was stored: only the attempt's id is left.
    PaymentAttempt.objects.filter(payment=payment).update(intent_id=None, client_secret_hash="")

    by_element(payment, now)

    assert len(stripe.truth()) == 1


def test_v1_p11_a_free_order_that_could_not_be_written_is_no_success():
    browser = Client(raise_request_exception=False)
    sent = {**CONTACT, "attempt_id": str(uuid4())}

    with transaction.atomic(), failing_at('INSERT INTO "payments_ledgerentry"'):
        answer = browser.post("/commande/initie/", sent)

    assert (answer.status_code, Order.objects.count()) == (500, 0)


def test_v1_p12_what_is_not_on_sale_is_not_sold_and_what_is_unknown_is_404(visitor, clean_cache):
    Level.objects.filter(slug="integral").update(availability=Level.Availability.COMING_SOON)

    assert visitor.post("/commande/integral/", {**CONTACT, "attempt_id": str(uuid4())}).status_code == 409
    assert visitor.get("/commande/inconnu/").status_code == 404
    assert post(body(level="integral")).status_code == 409
    assert Order.objects.count() == 0


def test_v1_p13_the_page_after_the_bank_works_before_any_webhook(shop, visitor):
    shop.pay()

    assert shop.come_back(visitor) == 302

    assert statuses(shop.order) == ("queued", "paid")
    assert visitor.get(f"/commande/{shop.order.number}/dossier/").status_code == 200
    assert ProviderEvent.objects.count() == 0


def test_v1_p14_no_intent_exists_before_the_order_was_sent(visitor, stripe):
    visitor.get("/commande/profond/")
    visitor.post("/commande/profond/", {"first_name": "Cam"})
    assert (stripe.truth(), Order.objects.count()) == ([], 0)

    choose(visitor, "profond")

    (intent,) = stripe.truth()
    assert intent["metadata"]["payment"] == str(Order.objects.get().payment_id)


def test_v1_p15_old_events_keep_their_id_and_lose_their_body(now):
    for number, age in enumerate((91, 89)):
        event = Event(f"evt_{number}", "customer.created", "cus_1", "", False)
        inbox.receive(event, body=b"{}", now=now - timedelta(days=age))
        inbox.close(event.id, outcome="ignored", now=now - timedelta(days=age))
    open_one = Event("evt_open", "payment_intent.succeeded", "pi_1", "pi_1", False)
    inbox.receive(open_one, body=b"{}", now=now - timedelta(days=400))

    assert provider_events.forget_bodies(now=now) == 1

    kept = {event.pk: bytes(event.body) for event in ProviderEvent.objects.all()}
    assert kept == {"evt_0": b"", "evt_1": b"{}", "evt_open": b"{}"}
    assert inbox.receive(Event("evt_0", "x", "", "", False), body=b"{}", now=now) is False
