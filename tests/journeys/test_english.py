"""The free reading, whole, by someone who reads English: nothing that they are sent or shown is in French."""

import re

import pytest
from django.core import mail
from django.test import Client
from django.utils.html import strip_tags

from orders.states import Status
from tests.jobs import run_jobs
from tests.journeys import walk
from tests.journeys.conftest import signed_in

# Small words that no English sentence has, and the letters of the others.
FRENCH = re.compile(
    r"\b(?:le|la|les|des|une|du|et|est|votre|vous|nous|pour|avec|dans|sur|pas)\b|[çêèàôîû]|« ", re.IGNORECASE
)
STORY = {
    "birth_day": "12",
    "birth_month": "March",
    "birth_year": "1989",
    "birth_time": "14:30",
    "birth_place": "Bristol",
    "question": "I leave my job in January. What should I take with me?",
    "objective": "To leave without regret.",
    "audio_voice": "masculine",
    "delivery_format": "email",
}


def french_in(markup):
    """The lines of a page that are not English; the switch of languages names each in its own."""
    text = re.sub(r"<(script|style)\b.*?</\1>|<a[^>]*lang=\"fr\".*?</a>", " ", markup, flags=re.DOTALL)
    return [line.strip() for line in strip_tags(text).splitlines() if FRENCH.search(line)]


def shown(browser, path):
    """A page's text, after checking that it is English."""
    answer = browser.get(path)
    assert answer.status_code == 200, path
    page = answer.content.decode()
    assert (french_in(page), re.search(r'<html lang="(\w+)"', page).group(1)) == ([], "en"), path
    return page


@pytest.mark.django_db
def test_a_free_reading_is_english_from_the_home_page_to_the_sanctuary(emma, vera):
    visitor = Client(headers={"accept-language": "en"})
    assert visitor.get("/").url == "/en/"
    shown(visitor, "/en/")
    attempt = re.search(r'name="attempt_id" value="([^"]+)"', shown(visitor, "/en/commande/initie/")).group(1)
    ordered = visitor.post("/en/commande/initie/", {**walk.CONTACT, "attempt_id": attempt})
    order = walk.order_of({"at": ordered.url})
    assert (ordered.url, order.language) == (f"/en/commande/{order.number}/dossier/", "en")
    shown(visitor, ordered.url)
    refused = visitor.post(ordered.url, {**STORY, "birth_day": "31", "birth_month": "February", "seal": "1"})
    assert (refused.status_code, french_in(refused.content.decode())) == (422, [])
    confided = visitor.post(ordered.url, {**STORY, "seal": "1"})
    assert "Thank you, Camille" in shown(visitor, confided.url)

    expert, validator = signed_in(emma), signed_in(vera)
    desk = f"/en/atelier/commandes/{order.number}/"
    assert order.number in shown(expert, "/en/atelier/")
    expert.post(f"{desk}prendre/")
    expert.post(f"{desk}proposer/")
    shown(expert, desk)
    expert.post(f"{desk}soumettre/")
    judge = f"/en/atelier/validation/{order.number}/"
    shown(validator, judge)
    fingerprint = order.validations.get().fingerprint
    validator.post(judge, {"decision": "approve", "fingerprint": fingerprint})
    run_jobs()
    order.refresh_from_db()
    assert order.status == Status.DELIVERED

    link = walk.link_in("sanctuary")
    opened = visitor.get(link)
    assert opened.url == f"/en/sanctuaire/{order.number}/"
    assert "reviewed by Vera" in shown(visitor, opened.url)
    shown(visitor, f"/en/suivi/{order.number}/")
    assert [message.subject for message in mail.outbox] == [
        "Your order is confirmed",
        "Your story is in our hands",
        "Your sanctuary is open",
    ]
    for message in mail.outbox:
        assert (french_in(message.body), french_in(message.alternatives[0][0])) == ([], []), message.subject
