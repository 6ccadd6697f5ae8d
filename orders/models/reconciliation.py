"""What comparing the provider, the ledger and the orders found."""

import uuid

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ReconciliationRun(models.Model):
    """One comparison: its span, what it read, found and healed. Never changed once it is finished."""

    class Kind(models.TextChoices):
        RECENT = "recent", _("Dernières nouvelles")
        MONTH = "month", _("Trente jours")

    kind = models.CharField(_("sorte"), max_length=8, choices=Kind.choices)
    since = models.DateTimeField(_("depuis"))
    until = models.DateTimeField(_("jusqu’au"))
    # A dry run heals nothing and notes no discrepancy.
    is_dry = models.BooleanField(_("à blanc"), default=False)
    asked_by = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField(_("commencé le"), default=timezone.now)
    finished_at = models.DateTimeField(_("fini le"), null=True)
    # Class of the error that ended it; the next run starts again from the same moment.
    failure = models.CharField(_("échec"), max_length=60, blank=True)
    intent_count = models.PositiveIntegerField(_("paiements lus"), default=0)
    found_count = models.PositiveIntegerField(_("écarts trouvés"), default=0)
    healed_count = models.PositiveIntegerField(_("écarts réparés"), default=0)
    unexplained_count = models.PositiveIntegerField(_("inexpliqués"), default=0)
    # Currency -> what the provider holds, the ledger says and the orders say, in minor units. Of thirty days only.
    totals = models.JSONField(_("totaux"), default=dict, blank=True)

    class Meta:
        verbose_name = _("rapprochement")
        verbose_name_plural = _("rapprochements")
        indexes = (models.Index(fields=["-started_at"], name="orders_reconciliation_recent"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(since__lte=models.F("until")), name="orders_reconciliation_span_forward"
            ),
            models.CheckConstraint(
                condition=models.Q(failure="") | models.Q(finished_at__isnull=False),
                name="orders_reconciliation_failure_is_end",
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="frozen_when_finished",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.Q(old__finished_at__isnull=False),
                func="RAISE EXCEPTION 'a finished run is frozen';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.started_at:%Y-%m-%d %H:%M}"


class Discrepancy(models.Model):
    """One difference between the three sides; open until healed, repaired or explained. Its id is a refund's key."""

    class Kind(models.TextChoices):
        MISSING_CHARGE = "missing_charge", _("Encaissement absent du grand livre")
        EXTRA_CHARGE = "extra_charge", _("Encaissement inconnu du prestataire")
        AMOUNT = "amount", _("Montants différents")
        CURRENCY = "currency", _("Devises différentes")
        STATE = "state", _("États différents")
        REFUND_MISSING = "refund_missing", _("Remboursement absent du grand livre")
        REFUND_EXTRA = "refund_extra", _("Remboursement inconnu du prestataire")
        DISPUTE = "dispute", _("Contestation différente")
        DOUBLE_INTENT = "double_intent", _("Commande payée deux fois")
        ORPHAN_INTENT = "orphan_intent", _("Paiement sans commande")
        ORPHAN_ORDER = "orphan_order", _("Commande sans paiement")
        WRONG_ACCOUNT = "wrong_account", _("Paiement d’un autre compte")
        STALE_PROCESSING = "stale_processing", _("Paiement en cours depuis trop longtemps")

    class Repair(models.TextChoices):
        """What the one button does."""

        GIVE_BACK = "give_back", _("Rendre cet argent")
        LOOK_AGAIN = "look_again", _("Revoir maintenant")
        HOLD = "hold", _("Suspendre la commande")
        QUEUE = "queue", _("Mettre en file")
        EXPLAIN = "explain", _("Clore : expliqué")

    class Outcome(models.TextChoices):
        HEALED = "healed", _("Réparé par le rapprochement")
        GONE = "gone", _("Disparu de lui-même")
        REPAIRED = "repaired", _("Réparé par une personne")
        EXPLAINED = "explained", _("Expliqué par une personne")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("sorte"), max_length=20, choices=Kind.choices)
    # The provider's id of the intent, refund or dispute; the payment's id for a difference without one.
    subject = models.CharField(_("objet"), max_length=80)
    # The intent to read again and to give back from; empty where no intent is involved.
    intent_id = models.CharField(_("intention de paiement"), max_length=80, blank=True)
    payment = models.ForeignKey("payments.Payment", null=True, on_delete=models.PROTECT, related_name="+")
    order = models.ForeignKey("orders.Order", null=True, on_delete=models.PROTECT, related_name="discrepancies")
    # Side (provider, ledger, order) -> amount_minor, currency, state; null where the side knows nothing.
    sides = models.JSONField(_("les trois côtés"))
    # SHA-256 of kind, subject and sides, without the order's work: an explanation holds until the money changes.
    fingerprint = models.CharField(max_length=64)
    repair = models.CharField(_("réparation"), max_length=12, choices=Repair.choices)
    first_seen_at = models.DateTimeField(_("vu d’abord le"), default=timezone.now)
    last_seen_at = models.DateTimeField(_("vu encore le"), default=timezone.now)
    # Someone pressed the button and a job is asking the provider.
    asked_at = models.DateTimeField(_("demandé le"), null=True)
    asked_by = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(_("clos le"), null=True)
    closed_by = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(_("issue"), max_length=12, choices=Outcome.choices, blank=True)
    reason = models.CharField(_("motif"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("écart")
        verbose_name_plural = _("écarts")
        indexes = (models.Index(fields=["-closed_at"], name="orders_discrepancy_closed"),)
        constraints = (
            models.UniqueConstraint(
                fields=["kind", "subject"], condition=models.Q(closed_at=None), name="orders_discrepancy_open_once"
            ),
            models.CheckConstraint(
                condition=models.Q(closed_at=None, outcome="", closed_by=None)
                | (models.Q(closed_at__isnull=False) & ~models.Q(outcome="")),
                name="orders_discrepancy_closed_has_outcome",
            ),
            # A person's decision has its person; an explanation its words too.
            models.CheckConstraint(
                condition=~models.Q(outcome__in=["repaired", "explained"]) | models.Q(closed_by__isnull=False),
                name="orders_discrepancy_decided_by_person",
            ),
            models.CheckConstraint(
                condition=~models.Q(outcome="explained") | ~models.Q(reason=""),
                name="orders_discrepancy_explained_has_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(asked_at=None, asked_by=None)
                | models.Q(asked_at__isnull=False, asked_by__isnull=False),
                name="orders_discrepancy_asked_by_person",
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="frozen_subject",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.AnyChange("kind", "subject", "intent_id", "payment", "order", "first_seen_at"),
                func="RAISE EXCEPTION 'what a discrepancy is about is frozen';",
            ),
            pgtrigger.Trigger(
                name="closed_stays_closed",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.Q(old__closed_at__isnull=False),
                func="RAISE EXCEPTION 'a closed discrepancy is history';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"
