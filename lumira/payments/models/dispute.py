"""Money that a client's bank asks back."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lumira.payments.states import OPEN_DISPUTE, DisputeStatus


class Dispute(models.Model):
    """A dispute as the provider tells it. What it took and gave back stands in the ledger."""

    id = models.CharField(primary_key=True, max_length=80)
    payment = models.ForeignKey("payments.Payment", on_delete=models.PROTECT, related_name="disputes")
    # The intent whose charge is disputed.
    intent_id = models.CharField(max_length=80)
    amount_minor = models.PositiveIntegerField(_("montant"))
    currency = models.CharField(_("devise"), max_length=3)
    # The provider's code: `fraudulent`, `product_not_received`.
    reason = models.CharField(_("motif de la banque"), max_length=60)
    status = models.CharField(_("statut"), max_length=16, choices=DisputeStatus.choices)
    # Until when the bank takes evidence.
    due_at = models.DateTimeField(_("répondre avant le"), null=True)
    opened_at = models.DateTimeField(_("ouverte le"), default=timezone.now)
    closed_at = models.DateTimeField(_("close le"), null=True)

    class Meta:
        verbose_name = _("contestation")
        verbose_name_plural = _("contestations")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=OPEN_DISPUTE, closed_at__isnull=True)
                | models.Q(status__in=[DisputeStatus.WON, DisputeStatus.LOST], closed_at__isnull=False),
                name="payments_dispute_closed_has_moment",
            ),
            models.CheckConstraint(condition=models.Q(amount_minor__gt=0), name="payments_dispute_positive"),
        )
        triggers = (
            pgtrigger.Trigger(
                name="frozen_subject",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.AnyChange("payment", "intent_id", "currency"),
                func="RAISE EXCEPTION 'what a dispute is about is frozen';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.id} · {self.status}"

    @property
    def is_open(self) -> bool:
        """The bank has not decided."""
        return self.status in OPEN_DISPUTE
