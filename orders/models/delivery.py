"""What was delivered, and stays visible whatever happens later."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Delivery(models.Model):
    """One delivered version: the texts and files that the client has, frozen."""

    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="deliveries")
    number = models.PositiveSmallIntegerField()
    fingerprint = models.CharField(max_length=64)
    # Section code -> Markdown.
    sections = models.JSONField()
    # Title, numbers and the mandala's description, in the order's language.
    words = models.JSONField(default=dict)
    expert_name = models.CharField(_("écrite par"), max_length=80)
    validator_name = models.CharField(_("relue par"), max_length=80)
    recording = models.ForeignKey("orders.OrderFile", null=True, on_delete=models.PROTECT, related_name="+")
    mandala = models.ForeignKey("orders.OrderFile", null=True, on_delete=models.PROTECT, related_name="+")
    mandala_image = models.ForeignKey("orders.OrderFile", null=True, on_delete=models.PROTECT, related_name="+")
    booklet = models.ForeignKey("orders.OrderFile", on_delete=models.PROTECT, related_name="+")
    delivered_at = models.DateTimeField(_("livrée le"), default=timezone.now)

    class Meta:
        verbose_name = _("livraison")
        verbose_name_plural = _("livraisons")
        constraints = (models.UniqueConstraint(fields=["order", "number"], name="orders_delivery_number_once"),)
        triggers = (pgtrigger.Protect(name="immutable", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.order_id} · {self.number}"
