"""From an order's sealed dossier to what a generator is given."""

from expertdesk.generators.brief import Brief
from orders.models import IntakeSnapshot, Order


def latest_snapshot(order: Order) -> IntakeSnapshot:
    """Return the dossier that the work is based on: the latest sealed one, frozen by the taking."""
    return order.snapshots.select_related("face_photo", "palm_photo").latest("number")


def brief_of(order: Order) -> Brief:
    """Return the order as a generator sees it: no address, no phone, no photo."""
    snapshot = latest_snapshot(order)
    return Brief(
        order_number=order.number,
        language=order.language,
        level_rank=order.level_rank,
        deliverables=tuple(order.deliverables),
        first_name=snapshot.first_name,
        last_name=snapshot.last_name,
        birth_date=snapshot.birth_date,
        birth_time=snapshot.birth_time,
        birth_place=snapshot.birth_place,
        question=snapshot.question,
        objective=snapshot.objective,
        context=snapshot.context,
        audio_voice=snapshot.audio_voice,
    )
