"""Every recording of our corpus through the workspace's door: under its own name, then as photo.jpg."""

import html

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from orders.models import OrderEvent
from orders.states import Status
from orders.uploads.storage import open_private
from tests.factories.orders import in_status
from tests.journeys.conftest import signed_in
from tests.orders.uploads import manifest, sounds

CASES = sounds.cases()
SOUND_NAMES = (".mp3", ".m4a", ".ogg", ".opus", ".wav", ".flac", ".aac", ".aif", ".wma", ".mid", ".mp4", ".webm")
TOGETHER = 12


@pytest.fixture
def order(db, emma, vera):
    return in_status(Status.IN_PROGRESS, timezone.now(), expert=emma, validator=vera)


@pytest.fixture
def desk(emma):
    return signed_in(emma)


def send(desk, order, name, data):
    """Send a recording; return the level and the sentence of the answer."""
    upload = SimpleUploadedFile(name, data, content_type="image/jpeg")
    desk.cookies.pop("messages", None)
    answer = desk.post(f"/atelier/commandes/{order.number}/voix/", {"recording": upload})
    assert answer.url == f"/atelier/commandes/{order.number}/?partie=audio"
    (message,) = get_messages(answer.wsgi_request)
    return message.level_tag, message.message


@pytest.mark.parametrize("start", range(0, len(CASES), TOGETHER))
def test_each_recording_has_its_outcome_by_any_name(desk, order, start):
    for case in CASES[start : start + TOGETHER]:
        for name in (f"{case.name}.{case.name.partition('_')[0]}", "photo.jpg"):
            level, sentence = send(desk, order, name, case.data)

            current = order.files.filter(kind="recording", is_current=True).first()
            if case.refused:
                assert level == "error", case.name
                assert sentence.startswith(f"Le fichier «\u00a0{name}\u00a0» "), (case.name, sentence)
            else:
                assert (level, current.display_name) == ("success", name), case.name
                assert b"".join(open_private(current.storage_name).chunks()) == case.data


@pytest.mark.corpus
def test_sounds_and_films_of_the_corpus_end_in_a_sentence(desk, order):
    found = [sample for sample in manifest.samples() if sample.upload_name.lower().endswith(SOUND_NAMES)]
    for sample in found:
        for name in (sample.upload_name, "photo.jpg"):
            level, sentence = send(desk, order, name, sample.read())
            assert level == "success" or sentence.startswith("Le fichier «"), sample.name


def test_a_refused_recording_keeps_the_one_before_and_says_why_on_the_page(desk, order):
    good, bad = (
        next(case for case in CASES if case.name == "mp3"),
        next(case for case in CASES if case.name == "mp3_silent"),
    )
    send(desk, order, "voix.mp3", good.data)

    upload = SimpleUploadedFile("silence.mp3", bad.data)
    page = desk.post(f"/atelier/commandes/{order.number}/voix/", {"recording": upload}, follow=True)

    assert "est entièrement silencieux" in html.unescape(page.content.decode())
    assert list(order.files.filter(is_current=True).values_list("display_name", flat=True)) == ["voix.mp3"]


def test_a_recording_is_replaced_and_removed(desk, order):
    data = next(case for case in CASES if case.name == "mp3").data
    for name in ("un.mp3", "deux.mp3"):
        send(desk, order, name, data)
    desk.post(f"/atelier/commandes/{order.number}/voix/", {"remove": "1"})

    assert not order.files.filter(is_current=True).exists()
    assert list(order.events.order_by("id").values_list("kind", flat=True))[-3:] == [
        OrderEvent.Kind.FILE_ADDED,
        OrderEvent.Kind.FILE_ADDED,
        OrderEvent.Kind.FILE_REMOVED,
    ]


def test_only_the_holder_records(order, hugo, lena):
    data = next(case for case in CASES if case.name == "mp3").data
    upload = {"recording": SimpleUploadedFile("voix.mp3", data)}
    page = f"/atelier/commandes/{order.number}/voix/"

    assert signed_in(hugo).post(page, upload).status_code == 404
    assert signed_in(lena).post(page, {"recording": SimpleUploadedFile("v.mp3", data)}).status_code in (302, 403)
    assert not order.files.exists()
