"""Every photo of the corpus through the dossier's two doors: under its own name, then as photo.jpg.

The first goes alone, as the page's script sends it; the second with the whole form, as a page without script does.
"""

import re
from urllib.parse import quote

import pytest
from django.test import Client
from django.utils import timezone

from orders.models import Intake, Order
from orders.uploads import limits
from tests.checkout.conftest import by_link
from tests.factories.orders import paid
from tests.journeys.walk import DOSSIER
from tests.orders.uploads.clean_copy import assert_clean_copy
from tests.orders.uploads.manifest import ACCEPT, EITHER, REJECT, Sample, samples

# Twice as many uploads as one order may send in an hour.
TOGETHER = 10
BATCHES = [samples()[start : start + TOGETHER] for start in range(0, len(samples()), TOGETHER)]
SENTENCE = re.compile(r"(Le fichier «\s.{1,80}\s»|Ce fichier) (est|n’est|dépasse|compte|n’a) .{20,}", re.DOTALL)


@pytest.mark.corpus
@pytest.mark.django_db
@pytest.mark.parametrize("batch", BATCHES, ids=range(len(BATCHES)))
def test_each_photo_has_its_expected_outcome_by_both_doors(batch):
    wrong = []
    order = paid(timezone.now())
    browser = by_link(order, timezone.now())
    for sample in batch:
        alone = sent_alone(browser, order, sample)
        with_form = sent_with_the_form(browser, order, sample)
        outcome = (sample.name, alone, with_form)
        if (
            alone not in allowed(sample)
            or with_form not in allowed(sample)
            or (alone != with_form and not has_no_name(sample))
        ):
            wrong.append(outcome)

    assert wrong == []
    assert Intake.objects.get(order=order).values["question"] == DOSSIER["question"]


def allowed(sample: Sample) -> tuple[str, ...]:
    return (ACCEPT, REJECT) if sample.expected == EITHER else (sample.expected,)


def has_no_name(sample: Sample) -> bool:
    """A browser sends such a part where no file was chosen; Django leaves it out."""
    return sample.upload_name in (".", "..")


def sent_alone(browser: Client, order: Order, sample: Sample) -> str:
    before = current(order, "face_photo")
    answer = post(browser, f"/commande/{order.number}/dossier/photo/face_photo/", "face_photo", sample)
    if answer.status_code == 200:
        check_stored(browser, order, sample)
        return ACCEPT
    sentence = answer.context["photo"]["error"]
    assert is_sentence(sentence) or (has_no_name(sample) and sentence == "Choisissez d’abord une photo.")
    assert (answer.status_code, current(order, "face_photo")) == (422, before)
    return REJECT


def sent_with_the_form(browser: Client, order: Order, sample: Sample) -> str:
    before = current(order, "palm_photo")
    answer = post(browser, f"/commande/{order.number}/dossier/", "palm_photo", sample, name="photo.jpg", **DOSSIER)
    if answer.status_code == 302:
        palm, face = current(order, "palm_photo"), current(order, "face_photo")
        # A name changes nothing: the same bytes give the same copy.
        assert has_no_name(sample) or palm[1] == face[1], sample.name
        return ACCEPT
    assert list(answer.context["errors"]) == ["palm_photo"]
    sentence = answer.context["errors"]["palm_photo"]
    assert is_sentence(sentence)
    assert "photo.jpg" in sentence
    assert (answer.status_code, current(order, "palm_photo")) == (422, before)
    return REJECT


def is_sentence(text: str) -> bool:
    return bool(SENTENCE.match(text))


def current(order: Order, kind: str):
    return order.files.filter(kind=kind, is_current=True).values_list("id", "sha256").first()


def check_stored(browser: Client, order: Order, sample: Sample) -> None:
    """Read the copy back as its owner does: clean, and of the size that the manifest knows."""
    file = order.files.get(kind="face_photo", is_current=True)
    answer = browser.get(f"/sanctuaire/{order.number}/fichiers/{file.id}/")
    copy = assert_clean_copy(b"".join(answer.streaming_content))
    assert (answer.headers["Content-Type"], copy.size) == ("image/jpeg", (file.width, file.height))
    assert re.fullmatch(r"face_photo/\d{4}/\d{2}/[0-9a-f]{40}\.jpg", file.storage_name)
    assert len(file.display_name) <= limits.NAME_MAX_CHARACTERS
    assert not any(char in file.display_name for char in "\x00\r\n/\\\u202e")
    if sample.size and max(sample.size) <= limits.STORED_MAX_EDGE:
        assert sorted(copy.size) == sorted(sample.size), sample.name


def post(browser: Client, address: str, field: str, sample: Sample, *, name: str | None = None, **values: str):
    """Send the bytes as a browser would, name and all; the test client would tidy a hostile name up."""
    border = "------------------------lumira"
    parts = [
        f'--{border}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in values.items()
    ]
    # RFC 5987 carries every character of a name, line breaks and NUL included.
    file_name = f"filename*=UTF-8''{quote(sample.upload_name if name is None else name, safe='')}"
    parts.append(
        f'--{border}\r\nContent-Disposition: form-data; name="{field}"; {file_name}\r\n'
        f"Content-Type: {sample.declared_type}\r\n\r\n".encode()
    )
    body = b"".join(parts) + sample.read() + f"\r\n--{border}--\r\n".encode()
    return browser.generic("POST", address, body, content_type=f"multipart/form-data; boundary={border}")
