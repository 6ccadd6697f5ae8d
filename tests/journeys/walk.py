"""Steps of the journeys, through URLs only."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from orders.models import Order
from tests.jobs import run_jobs
from tests.lumira.demo.stripe_double.running import RunningDouble

DATA = Path(__file__).parents[1] / "orders" / "uploads" / "data"
AGREED = {"consent": "on", "consent_digital": "on"}
CONTACT = {"first_name": "Camille", "last_name": "Aubry", "email": "camille@exemple.fr", **AGREED}
DOSSIER = {
    "birth_day": "12",
    "birth_month": "mars",
    "birth_year": "1989",
    "birth_time": "14 h 30",
    "birth_place": "Nantes",
    "question": "Je quitte mon poste en janvier. Qu’est-ce que je dois emporter ?",
    "objective": "Partir sans regret.",
    "audio_voice": "masculine",
    "delivery_format": "email",
}


def choose(visitor: Client, level: str, **contact: str) -> dict:
    """Order a level as the page's script does; returns its answer."""
    page = visitor.get(f"/commande/{level}/")
    attempt = re.search(r'name="attempt_id" value="([^"]+)"', page.content.decode()).group(1)
    answer = visitor.post(
        f"/commande/{level}/", {**CONTACT, **contact, "attempt_id": attempt}, headers={"accept": "application/json"}
    )
    return {"status": answer.status_code, **answer.json()}


def pay(visitor: Client, stripe: RunningDouble, answer: dict, method: str = "pm_card_visa"):
    """Confirm the intent at the double, then come back as the browser does."""
    intent_id = answer["clientSecret"].partition("_secret_")[0]
    declined = None
    try:
        stripe.client.v1.payment_intents.confirm(
            intent_id, {"payment_method": method, "return_url": answer["returnUrl"]}
        )
    except Exception as error:  # noqa: BLE001 - a refusal of the card is an answer here
        declined = error
    returned = visitor.get(
        urlsplit(answer["returnUrl"]).path,
        {"payment_intent": intent_id, "payment_intent_client_secret": answer["clientSecret"]},
    )
    return returned, declined


def photo(name: str = "face.jpg") -> SimpleUploadedFile:
    """A sample photo."""
    return SimpleUploadedFile(name, (DATA / name).read_bytes(), content_type="image/jpeg")


def recording() -> SimpleUploadedFile:
    """A short recording."""
    return SimpleUploadedFile("voix.mp3", (DATA / "recording.mp3").read_bytes(), content_type="audio/mpeg")


def confide(visitor: Client, number: str, **values):
    """Fill the dossier in and confide it."""
    files = {"face_photo": photo("face.jpg"), "palm_photo": photo("palm.jpg")}
    return visitor.post(f"/commande/{number}/dossier/", {**DOSSIER, **files, **values, "seal": "1"})


def order_of(answer: dict) -> Order:
    """The order that an answer is about."""
    number = re.search(r"LU\d+", json.dumps(answer)).group(0)
    return Order.objects.get(number=number)


def letters(kind: str = "") -> list[str]:
    """The subjects that were sent, after running the jobs."""
    run_jobs()
    return [message.subject for message in mail.outbox if kind in message.subject]


def link_in(subject_part: str) -> str:
    """The private link of the last e-mail with this subject, as a path and what follows it."""
    run_jobs()
    body = next(message.body for message in reversed(mail.outbox) if subject_part in message.subject)
    link = urlsplit(re.search(r"https?://\S+", body).group(0))
    return link._replace(scheme="", netloc="").geturl()
