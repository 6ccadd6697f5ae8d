"""Reads of the dossier."""

from orders.models import Order


def dossier_values(order: Order) -> dict[str, str]:
    """Return what the client typed, field by field: the sealed dossier, or the draft while nothing is sealed."""
    snapshot = order.snapshots.order_by("-number").first()
    if snapshot is None:
        return dict(order.intake.values)
    return {
        "birth_day": str(snapshot.birth_date.day),
        "birth_month": str(snapshot.birth_date.month),
        "birth_year": str(snapshot.birth_date.year),
        "birth_time": snapshot.birth_time.strftime("%H:%M") if snapshot.birth_time else "",
        "birth_place": snapshot.birth_place,
        "question": snapshot.question,
        "objective": snapshot.objective,
        "context": snapshot.context,
        "audio_voice": snapshot.audio_voice,
        "delivery_format": snapshot.delivery_format,
        "phone": snapshot.phone,
    }
