"""The ledger: what moved, append-only."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class LedgerEntry(models.Model):
    """One movement of money, positive when it comes in. The sum per intent is what the provider holds of it."""

    class Kind(models.TextChoices):
        CHARGE = "charge", _("Encaissement")
        FREE = "free", _("Offert")
        REFUND = "refund", _("Remboursement")
        REFUND_REVERSAL = "refund_reversal", _("Remboursement revenu")
        DISPUTE = "dispute", _("Retrait pour contestation")
        DISPUTE_REVERSAL = "dispute_reversal", _("Retour après contestation")
        # Received, but not due: a second payment, or one that does not fit.
        SURPLUS = "surplus", _("Reçu en trop")
        SURPLUS_REFUND = "surplus_refund", _("Trop-perçu rendu")
        SURPLUS_REVERSAL = "surplus_reversal", _("Trop-perçu revenu")

    payment = models.ForeignKey("payments.Payment", on_delete=models.PROTECT, related_name="ledger")
    kind = models.CharField(_("sorte"), max_length=16, choices=Kind.choices)
    amount_minor = models.IntegerField(_("montant"))
    currency = models.CharField(_("devise"), max_length=3)
    # The provider's id of the movement: the intent of a charge, the refund of a refund.
    provider_id = models.CharField(_("identifiant chez le prestataire"), max_length=80)
    # Of which the movement is a part; a free payment has its own made-up one.
    intent_id = models.CharField(_("intention de paiement"), max_length=80, db_index=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("écriture")
        verbose_name_plural = _("écritures")
        constraints = (
            models.UniqueConstraint(fields=["kind", "provider_id"], name="payments_ledger_movement_once"),
            models.UniqueConstraint(
                fields=["payment"], condition=models.Q(kind__in=["charge", "free"]), name="payments_ledger_one_charge"
            ),
            models.UniqueConstraint(
                fields=["intent_id"],
                condition=models.Q(kind__in=["charge", "free", "surplus"]),
                name="payments_ledger_intent_received_once",
            ),
            models.CheckConstraint(condition=~models.Q(intent_id=""), name="payments_ledger_has_intent"),
            models.CheckConstraint(
                condition=models.Q(
                    kind__in=["charge", "refund_reversal", "dispute_reversal", "surplus", "surplus_reversal"],
                    amount_minor__gt=0,
                )
                | models.Q(kind__in=["refund", "dispute", "surplus_refund"], amount_minor__lt=0)
                | models.Q(kind="free", amount_minor=0),
                name="payments_ledger_sign_of_kind",
            ),
        )
        triggers = (pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),)

    # What makes revenue; a surplus is never ours.
    REVENUE = (Kind.CHARGE, Kind.REFUND, Kind.REFUND_REVERSAL, Kind.DISPUTE, Kind.DISPUTE_REVERSAL)
    # What a bank took and gave back.
    DISPUTES = (Kind.DISPUTE, Kind.DISPUTE_REVERSAL)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} · {self.provider_id}"
