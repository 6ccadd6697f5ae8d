"""Money on its way back."""

import uuid

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lumira.payments.states import RefundStatus


class Refund(models.Model):
    """One decision to give money back; its id is the idempotency key at the provider."""

    class Reason(models.TextChoices):
        CANCELLED = "cancelled", _("Commande annulée")
        REFUSED = "refused", _("Lecture refusée en relecture")
        LATE_PAYMENT = "late_payment", _("Payée après l’annulation")
        REQUESTED = "requested", _("Demande du client")
        WITHDRAWAL = "withdrawal", _("Rétractation")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    payment = models.ForeignKey("payments.Payment", on_delete=models.PROTECT, related_name="refunds")
    amount_minor = models.PositiveIntegerField(_("montant"))
    reason = models.CharField(_("motif"), max_length=16, choices=Reason.choices)
    status = models.CharField(_("statut"), max_length=12, choices=RefundStatus.choices, default=RefundStatus.PENDING)
    provider_id = models.CharField(max_length=80, null=True, unique=True)  # noqa: DJ001 - unique, so absent is NULL
    # Nobody when the system gives back what came too late.
    requested_by = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("remboursement")
        verbose_name_plural = _("remboursements")
        constraints = (
            models.CheckConstraint(condition=models.Q(amount_minor__gt=0), name="payments_refund_positive"),
            models.CheckConstraint(
                condition=models.Q(status__in=RefundStatus.values), name="payments_refund_status_known"
            ),
            models.CheckConstraint(
                condition=models.Q(status=RefundStatus.PENDING, closed_at__isnull=True)
                | (~models.Q(status=RefundStatus.PENDING) & models.Q(closed_at__isnull=False)),
                name="payments_refund_closed_has_moment",
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="frozen_decision",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.AnyChange("payment", "amount_minor"),
                func="RAISE EXCEPTION 'the amount of a refund is frozen at its decision';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.amount_minor} · {self.status}"
