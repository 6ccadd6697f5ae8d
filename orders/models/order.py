"""The order of a reading."""

import uuid
from datetime import datetime

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from orders.states import EDGES, HELD, INITIAL, LABELS, Status, edges
from products.deliverables import LABELS as DELIVERABLE_LABELS

UNSETTLED = [Status.AWAITING_PAYMENT, Status.CANCELLED]


class Order(models.Model):
    """A reading that was ordered, under the name, price and contents with which it was sold.

    `status` is written by services/workflow.py only. Payment status lives in the payment, never here.
    """

    class Outcome(models.TextChoices):
        REFUSED = "refused", _("Refusée définitivement")
        EXPIRED = "expired", _("Expirée sans paiement")

    class DeliveryMethod(models.TextChoices):
        EMAIL = "email", _("E-mail")
        WHATSAPP = "whatsapp", _("WhatsApp")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.CharField(_("numéro"), max_length=20, unique=True, editable=False)
    client = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="orders")
    # As given for this order; the account's own data are never overwritten by an order.
    first_name = models.CharField(_("prénom"), max_length=80)
    last_name = models.CharField(_("nom"), max_length=80, blank=True)
    email = models.EmailField(_("adresse e-mail"))
    phone = models.CharField(_("téléphone"), max_length=32, blank=True)
    language = models.CharField(_("langue"), max_length=8, default="fr")

    level = models.ForeignKey("products.Level", on_delete=models.PROTECT, related_name="+")
    level_rank = models.PositiveSmallIntegerField(_("rang"))
    level_name = models.CharField(_("niveau"), max_length=40)
    deliverables = ArrayField(models.CharField(max_length=16, choices=list(DELIVERABLE_LABELS.items())))
    amount_minor = models.PositiveIntegerField(_("montant"))
    currency = models.CharField(_("devise"), max_length=3)
    vat_rate_permille = models.PositiveSmallIntegerField(_("TVA, en millièmes"))
    work_points = models.PositiveSmallIntegerField(_("points de travail"))
    promised_business_hours = models.PositiveSmallIntegerField(_("délai promis, en heures ouvrées"))
    photos_required = models.BooleanField(_("photos obligatoires"))
    payment = models.OneToOneField("payments.Payment", on_delete=models.PROTECT, related_name="+")

    status = models.CharField(
        _("statut"), max_length=20, choices=[(code.value, LABELS[code]) for code in Status], default=INITIAL.value
    )
    outcome = models.CharField(_("issue"), max_length=12, choices=Outcome.choices, blank=True)
    # Created without a confirmed payment (seed's fallback); only a payment or a lead's decision lets it on.
    direct = models.BooleanField(_("créée sans paiement"), default=False)
    holder = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="held_orders")
    hold_reason = models.CharField(_("motif de suspension"), max_length=200, blank=True)
    held_at = models.DateTimeField(_("suspendue le"), null=True)
    waiting_for_client_at = models.DateTimeField(_("attend le client depuis"), null=True)
    revision_count = models.PositiveSmallIntegerField(_("révisions"), default=0)
    # SHA-256 of the content that was approved; delivery compares.
    approved_fingerprint = models.CharField(max_length=64, blank=True)
    delivery_method = models.CharField(_("envoi"), max_length=8, choices=DeliveryMethod.choices, blank=True)

    created_at = models.DateTimeField(_("créée le"), default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)
    # The client's last step towards paying: reminders and the expiry of an unpaid order count from here.
    payment_activity_at = models.DateTimeField(_("dernier pas vers le paiement"), default=timezone.now)
    # Paid, free, or freed by a lead: the money's question is answered.
    settled_at = models.DateTimeField(_("réglée le"), null=True)
    sealed_at = models.DateTimeField(_("dossier confié le"), null=True)
    promised_at = models.DateTimeField(_("promise pour le"), null=True)
    taken_at = models.DateTimeField(_("prise le"), null=True)
    submitted_at = models.DateTimeField(_("soumise le"), null=True)
    approved_at = models.DateTimeField(_("approuvée le"), null=True)
    delivered_at = models.DateTimeField(_("livrée le"), null=True)
    # The client opened the delivered reading for the first time, and said how it was, from 1 to 5.
    opened_at = models.DateTimeField(_("ouverte le"), null=True)
    satisfaction = models.PositiveSmallIntegerField(_("satisfaction"), null=True)
    completed_at = models.DateTimeField(_("terminée le"), null=True)
    cancelled_at = models.DateTimeField(_("annulée le"), null=True)

    class Meta:
        verbose_name = _("commande")
        verbose_name_plural = _("commandes")
        indexes = (
            models.Index(fields=["-created_at", "id"], name="orders_order_recent"),
            models.Index(fields=["status", "-created_at", "id"], name="orders_order_by_status"),
            models.Index(fields=["level_rank", "-created_at", "id"], name="orders_order_by_level"),
            models.Index(fields=["email"], name="orders_order_email"),
            models.Index(fields=["holder", "status"], name="orders_order_holder"),
            models.Index(
                fields=["promised_at", "id"],
                condition=models.Q(status="queued", sealed_at__isnull=False, held_at=None, waiting_for_client_at=None),
                name="orders_order_takeable",
            ),
            models.Index(
                fields=["payment_activity_at"],
                condition=models.Q(status=Status.AWAITING_PAYMENT),
                name="orders_order_unpaid",
            ),
        )
        constraints = (
            # The free level is given once to a person.
            models.UniqueConstraint(
                fields=["client", "level"],
                condition=models.Q(amount_minor=0) & ~models.Q(status=Status.CANCELLED),
                name="orders_order_free_once",
            ),
            models.CheckConstraint(condition=models.Q(number__regex=r"^LU\d{9,}$"), name="orders_order_number_form"),
            models.CheckConstraint(
                condition=models.Q(status__in=[code.value for code in Status]), name="orders_order_status_known"
            ),
            # No work without money: nothing leaves « awaiting_payment » but by a settlement or a cancellation.
            models.CheckConstraint(
                condition=models.Q(status__in=UNSETTLED) | models.Q(settled_at__isnull=False),
                name="orders_order_work_needs_settlement",
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=[*UNSETTLED, Status.QUEUED]) | models.Q(sealed_at__isnull=False),
                name="orders_order_work_needs_sealed_intake",
            ),
            models.CheckConstraint(
                condition=models.Q(sealed_at=None, promised_at=None)
                | models.Q(sealed_at__isnull=False, promised_at__isnull=False),
                name="orders_order_sealed_with_promise",
            ),
            models.CheckConstraint(
                condition=~models.Q(status__in=HELD) | models.Q(holder__isnull=False, taken_at__isnull=False),
                name="orders_order_work_has_holder",
            ),
            models.CheckConstraint(
                condition=~models.Q(status__in=[Status.AWAITING_PAYMENT, Status.QUEUED]) | models.Q(holder=None),
                name="orders_order_waiting_has_no_holder",
            ),
            models.CheckConstraint(
                condition=~models.Q(status__in=[Status.APPROVED, Status.DELIVERED])
                | (models.Q(approved_at__isnull=False) & ~models.Q(approved_fingerprint="")),
                name="orders_order_approved_has_fingerprint",
            ),
            models.CheckConstraint(
                condition=~models.Q(status=Status.DELIVERED)
                | (models.Q(delivered_at__isnull=False) & ~models.Q(delivery_method="")),
                name="orders_order_delivered_has_moment",
            ),
            models.CheckConstraint(
                condition=~models.Q(status=Status.COMPLETED)
                | (
                    models.Q(completed_at__isnull=False)
                    & (models.Q(delivered_at__isnull=False) | models.Q(outcome="refused"))
                ),
                name="orders_order_completed_was_delivered",
            ),
            models.CheckConstraint(
                condition=models.Q(outcome="")
                | models.Q(outcome="refused", status=Status.COMPLETED)
                | models.Q(outcome="expired", status=Status.CANCELLED, settled_at=None),
                name="orders_order_outcome_fits_status",
            ),
            models.CheckConstraint(
                condition=models.Q(status=Status.CANCELLED, cancelled_at__isnull=False)
                | (~models.Q(status=Status.CANCELLED) & models.Q(cancelled_at=None)),
                name="orders_order_cancelled_has_moment",
            ),
            models.CheckConstraint(
                condition=models.Q(satisfaction=None)
                | models.Q(satisfaction__range=(1, 5), delivered_at__isnull=False),
                name="orders_order_satisfaction_1_to_5",
            ),
            models.CheckConstraint(
                condition=models.Q(held_at=None, hold_reason="")
                | (models.Q(held_at__isnull=False) & ~models.Q(hold_reason="")),
                name="orders_order_hold_has_reason",
            ),
        )
        triggers = (
            pgtrigger.FSM(name="legal_edges", field="status", transitions=[(str(a), str(b)) for a, b in edges()]),
            pgtrigger.Trigger(
                name="initial_status",
                operation=pgtrigger.Insert,
                when=pgtrigger.Before,
                condition=pgtrigger.Q(new__status__df=INITIAL.value),
                func="RAISE EXCEPTION 'an order starts as awaiting_payment, not as %', NEW.status;",
            ),
            # On hold (refund, dispute): it is neither taken nor delivered while that lasts.
            pgtrigger.Trigger(
                name="nothing_moves_on_hold",
                operation=pgtrigger.UpdateOf("status"),  # type: ignore[no-untyped-call]
                when=pgtrigger.Before,
                condition=pgtrigger.Q(new__held_at__isnull=False)
                & (
                    pgtrigger.Q(old__status="queued", new__status="in_progress")
                    | pgtrigger.Q(old__status="approved", new__status="delivered")
                ),
                func="RAISE EXCEPTION 'the order is on hold';",
            ),
            pgtrigger.Trigger(
                name="sold_as_it_was",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.AnyChange("number", "amount_minor", "currency", "level", "deliverables", "payment"),
                func="RAISE EXCEPTION 'number, price and contents of an order are frozen';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return self.number

    @property
    def client_name(self) -> str:
        """The name under which the reading is made."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def is_takeable(self) -> bool:
        """Queued, settled, complete and not waiting for anything."""
        return (
            self.status == Status.QUEUED
            and self.sealed_at is not None
            and self.held_at is None
            and self.waiting_for_client_at is None
        )

    @property
    def next_statuses(self) -> list[Status]:
        """Where the order may go from here."""
        return list(EDGES[Status(self.status)])

    @property
    def look(self) -> str:
        """The status as a badge shows it: `refused` for an order that ended so."""
        return self.outcome or self.status

    @property
    def lapses_at(self) -> datetime:
        """When the order, if still unpaid and untouched, is cancelled."""
        return self.payment_activity_at + settings.UNPAID_LAPSES_AFTER

    @property
    def is_expired(self) -> bool:
        """Whether it was cancelled because nobody paid it."""
        return self.outcome == self.Outcome.EXPIRED

    @property
    def is_refused(self) -> bool:
        """Whether it ended by a definitive refusal; its client never reads « Terminée »."""
        return self.outcome == self.Outcome.REFUSED
