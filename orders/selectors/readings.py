"""What a client reads: the delivered version, whatever happens to the order later."""

from collections.abc import Sequence

from django.db.models import Max, QuerySet

from orders.models import Delivery, Order, OrderFile


def latest_delivery(order: Order) -> Delivery | None:
    """Return the last delivered version with its files, or nothing before delivery."""
    return (
        Delivery.objects.filter(order=order)
        .select_related("recording", "mandala", "mandala_image", "booklet")
        .order_by("-number")
        .first()
    )


def delivered_orders(orders: QuerySet[Order]) -> Sequence[Order]:
    """Return those that have a reading to open, the newest first."""
    return list(
        orders.filter(deliveries__isnull=False)
        .annotate(last_delivered_at=Max("deliveries__delivered_at"))
        .order_by("-last_delivered_at")
    )


def files_for_client(order: Order) -> QuerySet[OrderFile]:
    """Return the files that the order's client may open: their own photos, and what was delivered."""
    photos = OrderFile.objects.filter(order=order, kind__in=OrderFile.PHOTOS, is_current=True)
    delivery = latest_delivery(order)
    if delivery is None:
        return photos
    delivered = [delivery.recording_id, delivery.mandala_id, delivery.mandala_image_id, delivery.booklet_id]
    return photos | OrderFile.objects.filter(order=order, pk__in=[pk for pk in delivered if pk])
