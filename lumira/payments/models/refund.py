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
        SURPLUS = "surplus", _("Payée deux fois")
        REQUESTED = "requested", _("Demande du client")
        WITHDRAWAL = "withdrawal", _("Rétractation")
        LATE_DELIVERY = "late_delivery", _("Lecture en retard")
        QUALITY = "quality", _("Lecture décevante")
        GOODWILL = "goodwill", _("Geste commercial")
        FRAUD = "fraud", _("Paiement frauduleux")
        EXTERNAL = "external", _("Fait chez le prestataire")

    # What a person may choose; the rest is written by the system.
    OF_PERSONS = (
        Reason.REQUESTED,
        Reason.LATE_DELIVERY,
        Reason.QUALITY,
        Reason.GOODWILL,
        Reason.WITHDRAWAL,
        Reason.CANCELLED,
        Reason.FRAUD,
    )

    class Origin(models.TextChoices):
        SYSTEM = "system", _("Automatique")
        CLIENT = "client", _("Client")
        DESK = "desk", _("Atelier")
        ADMIN = "admin", _("Administration")
        API = "api", _("API")
        PROVIDER = "provider", _("Prestataire")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    payment = models.ForeignKey("payments.Payment", on_delete=models.PROTECT, related_name="refunds")
    # The intent whose money goes back: the payment's charge, or a surplus.
    intent_id = models.CharField(_("intention de paiement"), max_length=80)
    amount_minor = models.PositiveIntegerField(_("montant"))
    reason = models.CharField(_("motif"), max_length=16, choices=Reason.choices)
    origin = models.CharField(_("origine"), max_length=8, choices=Origin.choices, default=Origin.SYSTEM)
    note = models.CharField(_("note interne"), max_length=500, blank=True)
    status = models.CharField(_("statut"), max_length=12, choices=RefundStatus.choices, default=RefundStatus.PENDING)
    provider_id = models.CharField(max_length=80, null=True, unique=True)  # noqa: DJ001 - unique, so absent is NULL
    # Nobody when the system gives back what came too late.
    requested_by = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    # The provider's code of a failure, or `unsent`, alone or with its code, for one that it never made.
    failure = models.CharField(_("échec"), max_length=60, blank=True)
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
                condition=pgtrigger.AnyChange(
                    "payment", "intent_id", "amount_minor", "reason", "origin", "requested_by"
                ),
                func="RAISE EXCEPTION 'a refund is frozen at its decision';",
            ),
            pgtrigger.Trigger(
                name="never_above_received",
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("status"),  # type: ignore[no-untyped-call]
                when=pgtrigger.After,
                condition=pgtrigger.Q(new__status__in=["pending", "succeeded"]),
                func="""
                    IF (SELECT COALESCE(SUM(amount_minor), 0) FROM payments_refund
                        WHERE payment_id = NEW.payment_id AND intent_id = NEW.intent_id
                          AND status IN ('pending', 'succeeded'))
                     > (SELECT COALESCE(SUM(amount_minor), 0) FROM payments_ledgerentry
                        WHERE payment_id = NEW.payment_id AND intent_id = NEW.intent_id
                          AND kind IN ('charge', 'surplus'))
                    THEN RAISE EXCEPTION 'more would go back than was received';
                    END IF;
                    RETURN NULL;
                """,
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.get_reason_display()} · {self.get_status_display()}"
