"""The draft of the dossier: kept as typed, on the server, resumed by link in any browser."""

import pytest

from orders.models import Intake, IntakeSnapshot
from orders.states import Status
from tests.checkout.conftest import by_link
from tests.checkout.dossier import TOO_LONG, address, seal, shown
from tests.journeys.walk import DOSSIER


def test_a_draft_is_kept_as_typed_and_resumed_in_another_browser(order, client_of_order, moment):
    saved = client_of_order.post(address(order, "brouillon/"), {**DOSSIER, "birth_month": "brumaire"})

    page = by_link(order, moment).get(address(order)).content.decode()
    assert (saved.status_code, saved.json()) == (200, {"saved": True})
    assert {name: shown(page, name) for name in ("birth_day", "birth_month", "birth_time", "birth_place")} == {
        "birth_day": "12",
        "birth_month": "brumaire",
        "birth_time": "14 h 30",
        "birth_place": "Nantes",
    }
    assert shown(page, "question") == DOSSIER["question"]


def test_a_part_of_a_draft_replaces_only_that_part(order, client_of_order):
    client_of_order.post(address(order, "brouillon/"), DOSSIER)
    client_of_order.post(address(order, "brouillon/"), {"question": "Une autre question"})

    kept = Intake.objects.get(order=order).values
    assert (kept["question"], kept["objective"]) == ("Une autre question", DOSSIER["objective"])


def test_a_draft_takes_no_other_field(order, client_of_order):
    client_of_order.post(address(order, "brouillon/"), {"email": "x@y.fr", "status": "delivered", "question": "Q"})

    order.refresh_from_db()
    assert Intake.objects.get(order=order).values == {"question": "Q"}
    assert (order.email != "x@y.fr", order.status) == (True, Status.QUEUED)


def test_later_keeps_the_draft_and_leads_to_the_tracking(order, client_of_order):
    answer = client_of_order.post(address(order), {"question": "Plus tard", "later": "1"}, follow=True)

    assert answer.redirect_chain == [(f"/suivi/{order.number}/", 302)]
    assert "Votre brouillon est conservé." in answer.content.decode()
    assert Intake.objects.get(order=order).values["question"] == "Plus tard"
    assert not IntakeSnapshot.objects.exists()


@pytest.mark.parametrize(
    "typed",
    [
        "Ligne 1\r\nLigne 2",
        "🌙🔮 émoji 👩‍👩‍👧",
        "مرحبا بالعالم",
        "\u202eenvers",
        "<script>alert(1)</script> & \"guillemets\" 'simples'",
        "{{ 7*7 }} {% now 'Y' %}",
        "'; DROP TABLE orders_order; --",
    ],
)
def test_any_text_of_the_world_comes_back_escaped(order, client_of_order, typed):
    client_of_order.post(address(order, "brouillon/"), {"question": typed})

    page = client_of_order.get(address(order)).content.decode()
    assert "<script>alert" not in page
    assert shown(page, "question") == typed


@pytest.mark.parametrize("name", ["question", "birth_day", "birth_month", "birth_year", "birth_time", "phone"])
def test_control_characters_are_left_out_and_break_nothing(order, client_of_order, name):
    answer = client_of_order.post(address(order, "brouillon/"), {name: "a\x00b\x07c\x9f"})

    assert answer.status_code == 200
    assert Intake.objects.get(order=order).values == {name: "abc"}
    assert client_of_order.get(address(order)).status_code == 200


def test_a_draft_longer_than_a_field_is_kept_so_that_it_can_be_shortened(order, client_of_order):
    answer = seal(client_of_order, order, question="a" * 1500)

    assert answer.status_code == 422
    assert TOO_LONG % 1000 in answer.content.decode()
    assert shown(answer.content.decode(), "question") == "a" * 1500
