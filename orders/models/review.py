"""Judgements: the expert's own note, and a second person's decision on each round."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ExpertReview(models.Model):
    """The expert's own note on an order (seed's `expertReview`); it decides nothing."""

    class Status(models.TextChoices):
        PENDING = "pending", _("En attente")
        APPROVED = "approved", _("Prête")
        REJECTED = "rejected", _("Impossible")
        REVISION_NEEDED = "revision_needed", _("À reprendre")

    order = models.OneToOneField("orders.Order", on_delete=models.PROTECT, related_name="expert_review")
    expert = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    status = models.CharField(_("statut"), max_length=16, choices=Status.choices, default=Status.PENDING)
    notes = models.TextField(_("notes"), blank=True)
    reviewed_at = models.DateTimeField(_("le"), default=timezone.now)

    class Meta:
        verbose_name = _("note de l’expert")
        verbose_name_plural = _("notes des experts")

    def __str__(self) -> str:
        return f"{self.order_id} · {self.status}"


class ExpertValidation(models.Model):
    """One round of validation: opened by a submission, closed by a second person's decision."""

    class Status(models.TextChoices):
        PENDING = "pending", _("À valider")
        APPROVED = "approved", _("Approuvée")
        REJECTED = "rejected", _("Renvoyée")

    class Reason(models.TextChoices):
        QUESTION = "question", _("La question ne reçoit pas de réponse")
        PROMISE = "promise", _("Promesse, avis médical, juridique ou financier")
        FACTS = "facts", _("Prénom, date ou nombre inexact")
        TONE = "tone", _("Ton")
        LANGUAGE = "language", _("Langue et orthographe")
        RECORDING = "recording", _("Voix")
        OTHER = "other", _("Autre")

    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="validations")
    round = models.PositiveSmallIntegerField(_("tour"))
    # What was submitted: the fingerprint of the content and its latest version.
    fingerprint = models.CharField(max_length=64)
    content_number = models.PositiveIntegerField(_("version"))
    submitted_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    submitted_at = models.DateTimeField(_("soumise le"), default=timezone.now)
    status = models.CharField(_("décision"), max_length=8, choices=Status.choices, default=Status.PENDING)
    is_refusal = models.BooleanField(_("refus définitif"), default=False)
    reasons = ArrayField(models.CharField(max_length=12, choices=Reason.choices), default=list, blank=True)
    notes = models.TextField(_("note"), blank=True)
    validator = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(_("décidée le"), null=True)

    class Meta:
        verbose_name = _("validation")
        verbose_name_plural = _("validations")
        constraints = (
            models.UniqueConstraint(fields=["order", "round"], name="orders_validation_round_once"),
            models.UniqueConstraint(
                fields=["order"], condition=models.Q(status="pending"), name="orders_validation_one_open"
            ),
            models.CheckConstraint(
                condition=models.Q(status="pending", validator=None, decided_at=None)
                | models.Q(status__in=["approved", "rejected"], validator__isnull=False, decided_at__isnull=False),
                name="orders_validation_decided_has_validator",
            ),
            models.CheckConstraint(
                condition=~models.Q(status="rejected") | ~models.Q(notes=""),
                name="orders_validation_rejected_has_notes",
            ),
            models.CheckConstraint(
                condition=models.Q(is_refusal=False) | models.Q(status="rejected"),
                name="orders_validation_refusal_is_rejected",
            ),
        )
        triggers = (
            # Two persons: who wrote a word of it, or submitted it, approves nothing of it.
            pgtrigger.Trigger(
                name="validator_wrote_nothing",
                operation=pgtrigger.Insert | pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.Q(new__status="approved"),
                func="""
                    IF NEW.validator_id = NEW.submitted_by_id OR EXISTS (
                        SELECT 1 FROM orders_contentversion
                        WHERE order_id = NEW.order_id AND author_id = NEW.validator_id
                    ) THEN
                        RAISE EXCEPTION 'an author may not approve';
                    END IF;
                    RETURN NEW;
                """,
            ),
            pgtrigger.Trigger(
                name="decision_is_final",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=~pgtrigger.Q(old__status="pending"),
                func="RAISE EXCEPTION 'a decision is final';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.order_id} · {self.round} · {self.status}"
