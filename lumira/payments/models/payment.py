"""An amount due."""

import uuid

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lumira.payments.states import PAYABLE, PaymentStatus, Review


class Payment(models.Model):
    """An amount due and what became of it. It does not know what is bought: the bought thing points here."""

    Status = PaymentStatus

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    amount_minor = models.PositiveIntegerField(_("montant"))
    currency = models.CharField(_("devise"), max_length=3)
    # What the provider shows beside the amount: the order's number.
    reference = models.CharField(_("référence"), max_length=32, blank=True)
    status = models.CharField(_("statut"), max_length=20, choices=PaymentStatus.choices, default=PaymentStatus.UNPAID)
    captured_minor = models.PositiveIntegerField(_("encaissé"), default=0)
    refunded_minor = models.PositiveIntegerField(_("remboursé"), default=0)
    refund_pending_minor = models.PositiveIntegerField(_("remboursement en cours"), default=0)
    # Withdrawn by the bank while it decides, or for good.
    disputed_minor = models.PositiveIntegerField(_("contesté"), default=0)
    review = models.CharField(_("à vérifier"), max_length=20, choices=Review.choices, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)
    paid_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("paiement")
        verbose_name_plural = _("paiements")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=PaymentStatus.values), name="payments_payment_status_known"
            ),
            models.CheckConstraint(condition=models.Q(currency__regex=r"^[A-Z]{3}$"), name="payments_payment_iso4217"),
            # Never more back than came in, promises included.
            models.CheckConstraint(
                condition=models.Q(captured_minor__gte=models.F("refunded_minor") + models.F("refund_pending_minor")),
                name="payments_payment_refund_ceiling",
            ),
            models.CheckConstraint(
                condition=models.Q(captured_minor__in=[0, models.F("amount_minor")]),
                name="payments_payment_captured_whole",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    status__in=["paid", "partially_refunded", "refunded", "disputed"],
                    paid_at__isnull=False,
                    captured_minor=models.F("amount_minor"),
                )
                | models.Q(
                    status__in=["unpaid", "processing", "failed", "cancelled"],
                    paid_at__isnull=True,
                    captured_minor=0,
                ),
                name="payments_payment_paid_means_captured",
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="frozen_amount",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.AnyChange("amount_minor", "currency"),
                func="RAISE EXCEPTION 'the amount of a payment is frozen at its creation';",
            ),
            pgtrigger.Trigger(
                name="success_is_final",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.Q(old__captured_minor__gt=pgtrigger.F("new__captured_minor"))
                | pgtrigger.Q(old__paid_at__isnull=False, new__paid_at__isnull=True),
                func="RAISE EXCEPTION 'a payment that was received stays received';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.reference or self.id} · {self.status}"

    @property
    def refundable_minor(self) -> int:
        """What can still be given back; nothing of what the bank has withdrawn."""
        return max(0, self.captured_minor - self.refunded_minor - self.refund_pending_minor - self.disputed_minor)

    @property
    def is_free(self) -> bool:
        """Nothing is due, so no provider is involved."""
        return self.amount_minor == 0

    @property
    def is_open(self) -> bool:
        """Whether it can still be paid; not while what came in waits for a person's eyes."""
        return self.status in PAYABLE and not self.review
