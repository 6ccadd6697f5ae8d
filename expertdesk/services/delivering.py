"""Delivering: the gate, the booklet, then the delivered version, the status and the e-mail in one transaction."""

from datetime import datetime

from django.db import transaction

from expertdesk.delivery import gate
from expertdesk.generators.document.booklet import render_reading
from expertdesk.generators.document.reading import ReadingDocument
from expertdesk.services.documents import booklet_of
from lumira.accounts import roles
from lumira.accounts.actors import Actor
from lumira.accounts.models import User
from orders.exceptions import NotDeliverable
from orders.models import Delivery, ExpertValidation, Order, OrderFile
from orders.selectors import content as content_selectors
from orders.services import files, workflow
from orders.services.notifications import notify_client
from orders.services.reviews import schedule_delivery
from orders.states import Status


def deliver(order: Order, *, by: Actor, method: str, now: datetime) -> Order:
    """Pass the gate and deliver. By the system after the approval, a lead, or a key with the scope.

    The booklet is rendered from the approved content first. Raises NotDeliverable with `missing`, NotAllowed.
    """
    if by.user is not None:
        workflow.require(by.user, roles.LEAD_ORDERS)
    order = Order.objects.select_related("holder").get(pk=order.pk)
    _check_gate(order)
    validation = order.validations.filter(status=ExpertValidation.Status.APPROVED).latest("round")
    validator_name = validation.validator.first_name if validation.validator else ""
    document = booklet_of(order, validator_name=validator_name, now=now)
    files.keep_generated(
        order,
        OrderFile.Kind.BOOKLET,
        render_reading(document),
        content_type="application/pdf",
        source=order.approved_fingerprint,
        by=None,
        now=now,
    )
    return _deliver(order, document, by=by, method=method, now=now)


@transaction.atomic
def resume(order: Order, *, by: User, reason: str, now: datetime) -> Order:
    """End a suspension; an approved order is then delivered after the usual delay."""
    workflow.require(by, roles.LEAD_ORDERS)
    order = workflow.resume_order(order, by=Actor.person(by), reason=reason, now=now)
    if order.status == Status.APPROVED:
        schedule_delivery(order, now=now)
    return order


@transaction.atomic
def _deliver(order: Order, document: ReadingDocument, *, by: Actor, method: str, now: datetime) -> Order:
    order = workflow.lock(order.pk)
    # Once more under the lock: a refund or a suspension may have come while the booklet was rendered.
    _check_gate(order)
    kept = content_selectors.current_files(order)
    booklet = kept.get(OrderFile.Kind.BOOKLET)
    if booklet is None or booklet.source != order.approved_fingerprint or not gate.opens(booklet):
        raise NotDeliverable(missing=["missing:pdf"])
    number = order.deliveries.count() + 1
    Delivery.objects.create(
        order=order,
        number=number,
        fingerprint=order.approved_fingerprint,
        sections=content_selectors.current_texts(order),
        words=reading_words(document),
        expert_name=document.expert_name,
        validator_name=document.validator_name,
        recording=kept.get(OrderFile.Kind.RECORDING),
        mandala=kept.get(OrderFile.Kind.MANDALA),
        mandala_image=kept.get(OrderFile.Kind.MANDALA_IMAGE),
        booklet=booklet,
        delivered_at=now,
    )
    order = workflow.mark_delivered(order, by=by, method=method, now=now)
    notify_client(order, "sanctuary_open", now=now, occasion=str(number))
    return order


def reading_words(document: ReadingDocument) -> dict[str, object]:
    """Return the words that the client's page shows beside the text: title, numbers, the mandala's description."""
    words: dict[str, object] = {"title": document.title, "numbers": [list(pair) for pair in document.numbers]}
    if document.mandala is not None:
        words["mandala"] = {
            "alt": document.mandala.alt,
            "heading": document.mandala.heading,
            "keys": [list(key) for key in document.mandala.keys],
        }
    return words


def _check_gate(order: Order) -> None:
    reasons = gate.closed_because(order)
    if reasons:
        raise NotDeliverable(missing=reasons)
