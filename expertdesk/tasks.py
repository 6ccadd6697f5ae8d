"""Jobs of the desk."""

from django.utils import timezone

from expertdesk.services.delivering import deliver as deliver_order
from lumira.accounts.actors import SYSTEM
from lumira.jobs.registry import task
from orders.exceptions import NotDeliverable
from orders.models import Incident, Order
from orders.services.incidents import open_incident
from orders.states import Status


def _delivery_gave_up(*, error: str, order_id: str) -> None:
    _report(Order.objects.get(pk=order_id), error)


@task("expertdesk.tasks.deliver", gives_up=_delivery_gave_up)
def deliver(order_id: str) -> None:
    """Deliver an approved order; a closed gate is an incident at once, since waiting would not open it."""
    order = Order.objects.get(pk=order_id)
    if order.status != Status.APPROVED or order.held_at is not None:
        # Delivered by hand meanwhile, or suspended by the validator: resuming defers this job again.
        return
    try:
        deliver_order(order, by=SYSTEM, method=_method_of(order), now=timezone.now())
    except NotDeliverable as refusal:
        _report(order, ", ".join(map(str, refusal.details.get("missing", []))))  # type: ignore[call-overload]


def _method_of(order: Order) -> str:
    snapshot = order.snapshots.order_by("-number").first()
    return snapshot.delivery_format if snapshot else Order.DeliveryMethod.EMAIL


def _report(order: Order, detail: str) -> None:
    open_incident(Incident.Kind.DELIVERY_FAILED, order=order, detail=detail, now=timezone.now(), alert=True)
