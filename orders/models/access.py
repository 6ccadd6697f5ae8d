"""Private links of an order."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class OrderAccess(models.Model):
    """One private link: its token opens one order, is stored as a hash, and can be revoked.

    A session that used it keeps this row's id, so a revocation ends open sessions too.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="accesses")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(_("créé le"), default=timezone.now)
    expires_at = models.DateTimeField(_("expire le"))
    revoked_at = models.DateTimeField(_("révoqué le"), null=True)
    last_used_at = models.DateTimeField(_("dernier usage"), null=True)

    class Meta:
        verbose_name = _("lien privé")
        verbose_name_plural = _("liens privés")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(expires_at__gt=models.F("created_at")), name="orders_access_expires_after_creation"
            ),
        )

    def __str__(self) -> str:
        return f"lien {self.id}"
