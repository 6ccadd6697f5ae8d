"""Free readings walked by every real service: dossier sealed, content written, judged, delivered."""

from datetime import datetime

from expertdesk.services import delivering
from lumira.accounts.actors import SYSTEM
from lumira.accounts.models import User
from orders.models import Order
from orders.selectors import content as content_selectors
from orders.services import content, intake, reviews, workflow
from tests.factories.orders import placed

DOSSIER = {
    "birth_day": "12",
    "birth_month": "3",
    "birth_year": "1989",
    "birth_time": "14 h 30",
    "birth_place": "Nantes",
    "question": "Que dois-je emporter ?",
    "objective": "Partir sans regret.",
    "context": "Un déménagement.",
}
TEXT = "## Le Passeur\n\nUne page écrite pour Alice, et pour personne d’autre."


def sealed(now: datetime, client: User, **values: str) -> Order:
    """Queued, its dossier sealed."""
    contact = {"first_name": client.first_name, "last_name": client.last_name, "email": client.email}
    order = placed(now, level="initie", **{**contact, **values})
    intake.save_draft(order, DOSSIER, now=now)
    intake.seal_intake(order, now=now)
    return Order.objects.get(pk=order.pk)


def taken(now: datetime, client: User, expert: User) -> Order:
    """In progress."""
    return workflow.take_order(sealed(now, client), by=expert, now=now)


def written(now: datetime, client: User, expert: User) -> Order:
    """In progress, every section written."""
    order = taken(now, client, expert)
    texts = dict.fromkeys(content_selectors.written_sections(order), TEXT)
    content.save_all(order, texts, base_number=0, by=expert, now=now)
    return Order.objects.get(pk=order.pk)


def submitted(now: datetime, client: User, expert: User) -> Order:
    """In validation."""
    return reviews.submit(written(now, client, expert), by=expert, now=now)


def returned(now: datetime, client: User, expert: User, validator: User) -> Order:
    """In revision."""
    order = submitted(now, client, expert)
    return reviews.return_for_revision(order, by=validator, reasons=["tone"], notes="À reprendre.", now=now)


def approved(now: datetime, client: User, expert: User, validator: User) -> Order:
    """Approved; its delivery waits as a job."""
    return reviews.approve(submitted(now, client, expert), by=validator, now=now)


def delivered(now: datetime, client: User, expert: User, validator: User) -> Order:
    """Delivered, through the gate."""
    order = approved(now, client, expert, validator)
    return delivering.deliver(order, by=SYSTEM, method="email", now=now)
