"""Photos, sound and booklet: who may open them, how they are answered, and what the history keeps of it."""

import pytest
from django.test import Client

from lumira.accounts.actors import SYSTEM
from orders.models import OrderEvent
from orders.services import files
from orders.services.access import revoke_accesses
from orders.states import Status
from orders.uploads.storage import delete_private
from tests.checkout.conftest import by_link
from tests.factories.orders import in_status, paid
from tests.journeys import walk
from tests.journeys.conftest import signed_in
from tests.orders.views.conftest import PDF

FILES = ["face", "recording", "booklet"]


def of_client(delivered, name):
    return f"/sanctuaire/{delivered.order.number}/fichiers/{getattr(delivered, name).id}/"


def of_desk(delivered, name):
    return f"/atelier/commandes/{delivered.order.number}/fichiers/{getattr(delivered, name).id}/"


def body(answer):
    return b"".join(answer.streaming_content)


@pytest.mark.parametrize("name", FILES)
def test_the_client_opens_what_is_theirs(delivered, name):
    answer = delivered.client.get(of_client(delivered, name))

    file = getattr(delivered, name)
    assert (answer.status_code, len(body(answer))) == (200, file.size_bytes)
    assert answer.headers["Content-Type"] == file.content_type


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_answered_inertly(delivered, name):
    answer = delivered.client.get(of_client(delivered, name))
    body(answer)

    sent = {
        header: answer.headers.get(header)
        for header in (
            "X-Content-Type-Options",
            "Cache-Control",
            "Content-Security-Policy",
            "Cross-Origin-Resource-Policy",
            "X-Robots-Tag",
            "X-Frame-Options",
        )
    }
    assert sent == {
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Robots-Tag": "noindex",
        "X-Frame-Options": "DENY",
    }
    kind = "attachment" if name == "booklet" else "inline"
    assert answer.headers["Content-Disposition"].startswith(f'{kind}; filename="{delivered.order.number}.')
    assert delivered.face.display_name not in answer.headers["Content-Disposition"]


def test_sound_is_answered_in_parts(delivered):
    whole = (walk.DATA / "recording.mp3").read_bytes()

    answer = delivered.client.get(of_client(delivered, "recording"), headers={"range": "bytes=100-299"})

    assert (answer.status_code, body(answer)) == (206, whole[100:300])
    assert answer.headers["Content-Range"] == f"bytes 100-299/{len(whole)}"
    beyond = delivered.client.get(of_client(delivered, "recording"), headers={"range": f"bytes={len(whole)}-"})
    assert beyond.status_code == 416


@pytest.mark.parametrize("name", FILES)
def test_a_stranger_and_another_client_find_nothing(delivered, name, stranger, other_client, alice):
    signed = Client()
    signed.force_login(alice)

    answers = [browser.get(of_client(delivered, name)) for browser in (stranger, other_client, signed)]

    assert [answer.status_code for answer in answers] == [404] * 3


def test_a_file_of_one_order_is_not_found_under_another(delivered, other_client, moment):
    mine = delivered.client
    theirs = paid(moment)

    assert mine.get(f"/sanctuaire/{theirs.number}/fichiers/{delivered.face.id}/").status_code == 404
    assert mine.get(of_client(delivered, "draft")).status_code == 404


def test_before_delivery_the_client_opens_photos_only(emma, vera, moment):
    order = in_status(Status.IN_PROGRESS, moment, expert=emma, validator=vera)
    recording = files.add_recording(order, walk.recording(), by=emma, now=moment)

    assert by_link(order, moment).get(f"/sanctuaire/{order.number}/fichiers/{recording.id}/").status_code == 404


def test_a_revoked_link_closes_open_sessions(delivered, moment):
    revoke_accesses(delivered.order, by=SYSTEM, now=moment)

    assert delivered.client.get(of_client(delivered, "face")).status_code == 404
    assert delivered.client.get(f"/suivi/{delivered.order.number}/").status_code == 404


def test_at_the_desk_holder_and_lead_open_it_and_nobody_else(delivered, emma, hugo, lena, vera, alice, stranger):
    page = of_desk(delivered, "face")
    client = Client()
    client.force_login(alice)

    found = {
        name: browser.head(page).status_code
        for name, browser in {
            "emma": signed_in(emma),
            "hugo": signed_in(hugo),
            "lena": signed_in(lena),
            "vera": signed_in(vera),
            "client": client,
            "link": delivered.client,
            "stranger": stranger,
        }.items()
    }

    assert found == {
        # Vera validates, but this order is back in the making.
        "emma": 200,
        "hugo": 404,
        "lena": 200,
        "vera": 404,
        "client": 403,
        "link": 302,
        "stranger": 302,
    }


def test_each_view_of_a_photo_at_the_desk_is_kept_with_who_and_when(delivered, emma, lena):
    for person in (emma, lena, emma):
        body(signed_in(person).get(of_desk(delivered, "face")))
    body(signed_in(emma).get(of_desk(delivered, "recording")))
    body(delivered.client.get(of_client(delivered, "face")))

    views = delivered.order.events.filter(kind=OrderEvent.Kind.FILE_VIEWED).order_by("id")
    assert list(views.values_list("actor__email", "data")) == [
        (emma.email, {"file": "face_photo"}),
        (lena.email, {"file": "face_photo"}),
        (emma.email, {"file": "face_photo"}),
    ]


def test_a_refused_view_leaves_no_trace(delivered, hugo):
    signed_in(hugo).get(of_desk(delivered, "face"))

    assert not delivered.order.events.filter(kind=OrderEvent.Kind.FILE_VIEWED).exists()


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_a_file_is_only_read(delivered, emma, method):
    assert getattr(delivered.client, method)(of_client(delivered, "face")).status_code == 405
    assert getattr(signed_in(emma), method)(of_desk(delivered, "face")).status_code == 405


def test_a_file_that_is_gone_from_the_storage_is_a_clear_page(delivered, emma):
    delete_private(delivered.face.storage_name)

    for browser, page in ((delivered.client, of_client), (signed_in(emma), of_desk)):
        answer = browser.get(page(delivered, "face"))
        assert answer.status_code == 404
        assert "Ce fichier n’existe plus." in answer.content.decode()


def test_no_page_names_the_place_of_a_file(delivered):
    page = delivered.client.get(f"/suivi/{delivered.order.number}/").content.decode()

    assert delivered.face.storage_name not in page
    assert body(delivered.client.get(of_client(delivered, "booklet"))) == PDF
    assert delivered.client.get(f"/media/{delivered.face.storage_name}").status_code == 404
