"""Client-submit on an order that exists: who may, what is kept, what is missing, and repetitions."""

import pytest
from django.core import mail

from lumira.payments.models import Payment
from lumira.payments.services import opening
from orders.models import IntakeSnapshot, Order
from orders.services import workflow
from tests import api
from tests.api import error_of, events_of
from tests.checkout.api.conftest import FORM, INPUTS, SUBMISSION, intent_id_of, submit
from tests.factories import walked
from tests.factories.orders import attempt_of, intent_of, paid, placed
from tests.jobs import run_jobs


def typed(order):
    """What the order holds by now of what was typed."""
    order.refresh_from_db()
    return {"name": order.client_name, "email": order.email, "phone": order.phone, **order.intake.values}


@pytest.fixture
def free(moment, alice):
    """A free order, which needs no photo."""
    return placed(moment, level="initie", first_name="Alice", last_name="Martin", email="alice@exemple.fr")


@pytest.mark.django_db
def test_a_complete_dossier_is_sealed_and_the_order_can_be_taken(free, emma, moment):
    answer = submit(api.with_token(free), intent_id_of(free))

    body = answer.json()
    assert (answer.status_code, body["success"], body["sealed"], body["missing"]) == (200, True, True, [])
    assert set(body) == {"success", "order", "sealed", "missing"}
    assert (body["order"]["orderNumber"], body["order"]["status"]) == (free.number, "queued")
    snapshot = IntakeSnapshot.objects.get(order=free)
    assert (str(snapshot.birth_date), str(snapshot.birth_time), snapshot.birth_place) == (
        "1989-03-12",
        "14:30:00",
        "Nantes",
    )
    assert (snapshot.question, snapshot.objective, snapshot.context) == (
        FORM["specificQuestion"],
        INPUTS["lifeQuestion"],
        INPUTS["specificContext"],
    )
    assert (snapshot.audio_voice, snapshot.delivery_format, snapshot.phone) == ("masculine", "email", "0612345678")
    assert [event[0] for event in events_of(free)] == ["created", "status", "intake_sealed"]
    assert workflow.take_order(free, by=emma, now=moment).status == "in_progress"


@pytest.mark.django_db
def test_a_part_of_a_dossier_is_kept_and_the_rest_named(free):
    answer = submit(api.with_token(free), intent_id_of(free), {"clientInputs": {"birthPlace": "Nantes"}})
    assert (answer.status_code, answer.json()["sealed"]) == (200, False)
    assert answer.json()["missing"] == ["formData.dateOfBirth"]
    assert answer.json()["order"]["clientInputs"]["birthPlace"] == "Nantes"

    answer = submit(api.with_token(free), intent_id_of(free), {"formData": {"dateOfBirth": "1989-03-12"}})
    assert (answer.json()["sealed"], answer.json()["missing"]) == (True, [])
    assert IntakeSnapshot.objects.get(order=free).birth_place == "Nantes"


@pytest.mark.django_db
def test_an_order_that_is_not_paid_keeps_its_dossier_and_waits(stripe, moment):
    order = placed(moment, level="mystique")
    intent = stripe.client.v1.payment_intents.create({"amount": 4700, "currency": "eur"})
    opening.attach_intent(
        attempt_of(order), intent_of(order, id=intent.id, client_secret=intent.client_secret), now=moment
    )
    answer = submit(api.with_token(order), intent.id)
    assert (answer.status_code, answer.json()["order"]["status"]) == (200, "awaiting_payment")
    assert answer.json()["missing"] == ["facePhoto", "palmPhoto"]
    assert typed(order)["question"] == FORM["specificQuestion"]


@pytest.mark.django_db
def test_a_payment_that_came_in_meanwhile_is_settled_here(stripe, moment):
    order = placed(moment, level="profond")
    intent = stripe.pay(6700, metadata={"payment": str(order.payment_id)})
    opening.attach_intent(
        attempt_of(order), intent_of(order, id=intent.id, client_secret=intent.client_secret), now=moment
    )
    answer = submit(api.Api(**{"x-payment-client-secret": intent.client_secret}), intent.id)
    assert (answer.status_code, answer.json()["order"]["status"]) == (200, "queued")
    assert Payment.objects.get(pk=order.payment_id).status == "paid"
    run_jobs()
    assert [message.subject for message in mail.outbox] == ["Votre commande est confirmée"]


@pytest.mark.django_db
def test_while_the_provider_is_away_the_dossier_of_a_known_order_is_kept(moment):
    order = placed(moment, level="mystique")
    opening.attach_intent(attempt_of(order), intent_of(order), now=moment)
    answer = submit(api.with_token(order), intent_of(order).id)
    assert (answer.status_code, answer.json()["order"]["status"]) == (200, "awaiting_payment")
    assert typed(order)["birth_place"] == "Nantes"


@pytest.mark.django_db
def test_the_same_again_changes_nothing(free):
    caller = api.with_token(free)
    first = submit(caller, intent_id_of(free))
    before = (events_of(free), typed(free), Order.objects.get(pk=free.pk).updated_at)
    second = submit(caller, intent_id_of(free))
    assert (second.status_code, second.json()) == (200, first.json())
    assert (events_of(free), typed(free), Order.objects.get(pk=free.pk).updated_at) == before
    assert IntakeSnapshot.objects.filter(order=free).count() == 1


@pytest.mark.django_db
def test_other_words_before_the_order_is_taken_append_a_sealed_version(free):
    caller = api.with_token(free)
    submit(caller, intent_id_of(free))
    sealed_at = Order.objects.get(pk=free.pk).sealed_at
    answer = submit(caller, intent_id_of(free), {"clientInputs": {"birthPlace": "Rennes"}})
    assert answer.json()["order"]["clientInputs"]["birthPlace"] == "Rennes"
    assert list(free.snapshots.order_by("number").values_list("birth_place", flat=True)) == ["Nantes", "Rennes"]
    assert Order.objects.get(pk=free.pk).sealed_at == sealed_at
    assert events_of(free)[-1][0] == "intake_changed"


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["taken", "submitted"])
def test_once_an_expert_has_begun_nothing_changes(state, alice, emma, moment):
    order = getattr(walked, state)(moment, alice, emma)
    before = typed(order)
    answer = submit(api.with_token(order), intent_id_of(order))
    assert (answer.status_code, error_of(answer)["code"]) == (409, "already_in_production")
    assert typed(order) == before


@pytest.mark.django_db
def test_blanks_and_nulls_leave_what_is_known(free):
    caller = api.with_token(free)
    submit(caller, intent_id_of(free))
    blank = {
        "formData": {"firstName": "", "lastName": " ", "phone": "", "dateOfBirth": None, "specificQuestion": None},
        "clientInputs": dict.fromkeys(INPUTS),
    }
    answer = submit(caller, intent_id_of(free), blank)
    assert answer.json()["order"]["formData"]["dateOfBirth"] == "1989-03-12"
    assert answer.json()["order"]["clientInputs"]["lifeQuestion"] == INPUTS["lifeQuestion"]
    assert typed(free)["name"] == "Camille Aubry"


@pytest.mark.django_db
def test_what_the_client_says_wins_over_the_order_and_never_reaches_the_account(free, alice, bob):
    submit(api.with_token(free), intent_id_of(free), {"formData": {"email": "Bob@Exemple.fr", "firstName": "Bob"}})
    free.refresh_from_db()
    assert (free.email, free.first_name, free.last_name, free.client) == ("bob@exemple.fr", "Bob", "Martin", alice)
    for person, first_name in ((alice, "Alice"), (bob, "Bob")):
        person.refresh_from_db()
        assert (person.first_name, person.orders.count()) == (first_name, 1 if person == alice else 0)


@pytest.mark.django_db
def test_an_account_tells_nothing_to_who_only_used_its_address(moment, alice):
    alice.last_name, alice.phone = "Martin", "+33611223344"
    alice.save()
    order = placed(moment, level="initie", first_name="A", last_name="", email="alice@exemple.fr")
    answer = submit(api.with_token(order), intent_id_of(order), {})
    assert (answer.json()["order"]["userName"], answer.json()["order"]["formData"]["phone"]) == ("A", None)
    assert "Martin" not in answer.content.decode()


@pytest.mark.django_db
def test_an_integration_has_the_gaps_filled_from_the_account(moment, alice, key):
    alice.phone = "+33611223344"
    alice.save()
    order = placed(moment, level="initie", first_name="A", last_name="", email="alice@exemple.fr")
    answer = submit(key, intent_id_of(order), {})
    assert (answer.json()["order"]["userName"], answer.json()["order"]["formData"]["phone"]) == (
        "A Martin",
        "+33611223344",
    )


@pytest.mark.django_db
def test_a_reading_is_not_made_for_nobody(free):
    Order.objects.filter(pk=free.pk).update(first_name="")
    answer = submit(api.with_token(free), intent_id_of(free), {"formData": {"dateOfBirth": "1989-03-12"}})
    assert (answer.json()["sealed"], answer.json()["missing"]) == (False, ["formData.firstName"])


@pytest.mark.django_db
@pytest.mark.django_db
@pytest.mark.django_db
@pytest.mark.django_db
def test_who_proves_nothing_gets_the_answer_of_an_unknown_payment(free, bob, moment):
    other = placed(moment, level="initie", email="bob@exemple.fr")
    before = typed(free)
    unknown = error_of(submit(api.stranger(), "pi_unknown"))
    for caller in (
        api.stranger(),
        api.with_token(other),
        api.with_session(bob),
        api.Api(**{"x-payment-client-secret": "", "x-order-token": ""}),
        api.Api(**{"x-payment-client-secret": "pi_x_secret_y"}),
    ):
        answer = submit(caller, intent_id_of(free))
        assert (answer.status_code, error_of(answer)) == (404, unknown)
    assert typed(free) == before


@pytest.mark.django_db
def test_a_key_without_the_scope_is_told_so(free, ada):
    answer = submit(api.with_key(ada, "orders:read"), intent_id_of(free))
    assert (answer.status_code, error_of(answer)["code"]) == (403, "insufficient_scope")


@pytest.mark.django_db
def test_an_order_is_bound_by_the_secret_of_its_own_payment(moment):
    order = paid(moment)
    secret = intent_of(order).client_secret
    assert submit(api.Api(**{"x-payment-client-secret": secret}), intent_id_of(order)).status_code == 200
    assert submit(api.Api(**{"x-payment-client-secret": secret + "x"}), intent_id_of(order)).status_code == 404


@pytest.mark.django_db
def test_an_account_that_was_made_meanwhile_is_not_taken_over(free, alice):
    """The order's own account stays whoever it was made for, even when another address is typed."""
    submit(api.with_token(free), intent_id_of(free), SUBMISSION)
    free.refresh_from_db()
    alice.refresh_from_db()
    assert (free.client, free.email) == (alice, "camille@exemple.fr")
    assert (alice.email, alice.phone) == ("alice@exemple.fr", "")
