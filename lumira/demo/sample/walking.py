"""Walks a story through the real services, at the times the story gives; never inserts a row by itself."""

import urllib.parse
import urllib.request
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import translation

from checkout import consents
from checkout.services import purchase
from expertdesk.services import delivering, making
from lumira.accounts.actors import CLIENT, SYSTEM, Actor
from lumira.accounts.models import User
from lumira.demo import home
from lumira.demo.sample.stories import Story
from orders.models import Order
from orders.services import cancelling, completing, files, intake, placing, reviews, settlement, workflow
from orders.services.cancelling import MoneyDecision
from products.deliverables import AUDIO
from products.selectors import Offer, offer_of

FILES = Path(__file__).parents[1] / "files"
NAMESPACE = uuid.UUID("6f1d2f0e-5b2b-4a1e-9a55-1a3c0a0c2026")
VALIDATOR, LEAD = "sarah@lumira.example", "helene@lumira.example"
SECONDS = 30


@dataclass(slots=True)
class Walk:
    """One order on its way; `now` is the story's clock."""

    story: Story
    now: datetime
    order: Order

    def after(self, **elapsed: float) -> datetime:
        """Let time pass and return the new moment."""
        self.now += timedelta(**elapsed)
        return self.now


def attempt_id(story: Story) -> uuid.UUID:
    """Return the payment attempt of a story, by which a second start recognises it."""
    return uuid.uuid5(NAMESPACE, story.key)


def direct_intent(story: Story) -> str:
    """Return the payment that a story without a confirmed one refers to."""
    return f"pi_sample_{attempt_id(story).hex}"


def tell(story: Story, *, now: datetime) -> Order:
    """Live the story until its end; returns its order."""
    with translation.override(story.language):
        offer = offer_of(story.level, language=story.language, currency=story.currency)
        if offer is None:
            raise LookupError(story.level)
        start = now - timedelta(hours=story.hours_ago)
        walk = Walk(story, start, _ordered(story, offer, start))
        if story.end == "unpaid":
            return walk.order
        if story.end != "direct":
            _pay(walk)
        _write_dossier(walk)
        if story.end in {"unsealed", "direct", "queued"}:
            return walk.order
        if story.end == "suspended":
            reason = "La question demande une précision : e-mail envoyé, réponse attendue."
            return workflow.hold_order(
                walk.order, by=Actor.person(_person(LEAD)), reason=reason, now=walk.after(hours=1)
            )
        if story.end == "cancelled":
            return cancelling.cancel_order(
                walk.order,
                by=Actor.person(_person(LEAD)),
                reason="Demandée par e-mail avant le début du travail.",
                money=MoneyDecision.everything(),
                now=walk.after(hours=2),
            )
        return _through_the_desk(walk)


def _ordered(story: Story, offer: Offer, now: datetime) -> Order:
    email = f"{story.first_name}.{story.last_name}@exemple.fr"
    email = email.lower().translate(str.maketrans("éèïöç", "eeioc"))
    contact = placing.Contact(story.first_name, story.last_name, email)
    if story.end == "direct":
        intent_id = direct_intent(story)
        return placing.place_directly(offer, contact, intent_id=intent_id, by=CLIENT, now=now)
    order, _is_new = purchase.start_order(
        offer, contact, attempt_id=attempt_id(story), language=story.language, consents=consents.given(), now=now
    )
    return order


def _pay(walk: Walk) -> None:
    """Pay at the double as the browser would, then settle as the return page would."""
    now = walk.after(minutes=2)
    payable = purchase.pay_by_element(walk.order, attempt_id=attempt_id(walk.story), now=now)
    if payable.is_settled:
        return
    double = home.environment()["STRIPE_API_BASE"]
    form = urllib.parse.urlencode({"payment_method": "pm_card_visa", "return_url": f"{double}/"}).encode()
    request = urllib.request.Request(
        f"{double}/v1/payment_intents/{payable.intent_id}/confirm",
        data=form,
        headers={"Authorization": f"Bearer {home.DEMO_STRIPE_SECRET_KEY}"},
    )
    urllib.request.urlopen(request, timeout=SECONDS).close()
    settled = settlement.settle_intent(payable.intent_id, now=now)
    if settled is not None:
        walk.order = settled.order


def _write_dossier(walk: Walk) -> None:
    story = walk.story
    if walk.order.photos_required:
        for kind, name in (("face_photo", "face.jpg"), ("palm_photo", "palm.jpg")):
            photo = SimpleUploadedFile(name, (FILES / name).read_bytes(), content_type="image/jpeg")
            files.add_photo(walk.order, kind, photo, now=walk.after(minutes=1))
            if story.end == "unsealed":
                break
    day, month, year = story.born
    values = {
        "birth_day": day,
        "birth_month": month,
        "birth_year": year,
        "birth_time": story.time,
        "birth_place": story.place,
        "question": story.question,
        "objective": story.objective,
        "audio_voice": story.voice,
        "delivery_format": "email",
        **story.extra,
    }
    intake.save_draft(walk.order, values, now=walk.after(minutes=6))
    if story.end != "unsealed":
        intake.seal_intake(walk.order, now=walk.after(minutes=1))
    walk.order.refresh_from_db()


def _through_the_desk(walk: Walk) -> Order:
    story, expert = walk.story, _person(walk.story.expert)
    # What is waiting for someone took part of the delay already; what is delivered kept its promise.
    walk.order = workflow.take_order(walk.order, by=expert, now=walk.after(hours=3))
    making.generate_proposals(walk.order, by=expert, now=walk.after(minutes=4))
    if story.end == "in_progress":
        return walk.order
    if AUDIO in walk.order.deliverables:
        voice = SimpleUploadedFile("lecture.mp3", (FILES / "recording.mp3").read_bytes(), content_type="audio/mpeg")
        files.add_recording(walk.order, voice, by=expert, now=walk.after(minutes=50))
    walk.order = reviews.submit(walk.order, by=expert, now=walk.after(minutes=10))
    if story.end == "in_validation":
        return walk.order
    return _judged(walk)


def _judged(walk: Walk) -> Order:
    story, validator = walk.story, _person(VALIDATOR)
    if story.end == "in_revision":
        return reviews.return_for_revision(
            walk.order,
            by=validator,
            reasons=["tone"],
            notes="Le troisième paragraphe tranche à la place de la personne : ouvrez plutôt la question.",
            now=walk.after(hours=2),
        )
    if story.end == "refused":
        return reviews.refuse(
            walk.order,
            by=validator,
            reasons=["other"],
            notes="Aucune lecture ne peut répondre honnêtement à cette question.",
            money=MoneyDecision.everything(),
            now=walk.after(hours=2),
        )
    with transaction.atomic():
        # One transaction, so that the worker does not deliver what the sample shows suspended.
        walk.order = reviews.approve(walk.order, by=validator, now=walk.after(hours=2))
        if story.end == "approved":
            return workflow.hold_order(
                walk.order,
                by=Actor.person(_person(LEAD)),
                reason="Envoi suspendu : la cliente demande un autre prénom d’usage.",
                now=walk.after(minutes=1),
            )
    walk.order = delivering.deliver(walk.order, by=SYSTEM, method="email", now=walk.after(minutes=1))
    if story.end == "completed":
        walk.order = completing.confirm_reading(walk.order, satisfaction=5, now=walk.after(hours=20))
    return walk.order


def _person(email: str) -> User:
    return User.objects.get(email=email)
