"""The webhook's inbox."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ProviderEvent(models.Model):
    """One event as it was received; its content is never trusted, only what is then fetched from the provider."""

    class Outcome(models.TextChoices):
        APPLIED = "applied", _("Appliqué")
        IGNORED = "ignored", _("Sans effet")
        UNKNOWN = "unknown", _("Paiement inconnu")

    id = models.CharField(primary_key=True, max_length=80)
    kind = models.CharField(_("sorte"), max_length=80)
    # The id of the object that the event is about, and of its intent when the event names one.
    object_id = models.CharField(max_length=120, blank=True)
    intent_id = models.CharField(max_length=120, blank=True)
    livemode = models.BooleanField(_("mode réel"))
    body = models.BinaryField()
    received_at = models.DateTimeField(_("reçu le"), default=timezone.now)
    processed_at = models.DateTimeField(_("traité le"), null=True)
    outcome = models.CharField(_("effet"), max_length=8, choices=Outcome.choices, blank=True)

    class Meta:
        verbose_name = _("événement du prestataire")
        verbose_name_plural = _("événements du prestataire")
        indexes = (
            models.Index(fields=["received_at"], condition=models.Q(processed_at=None), name="payments_event_open"),
            models.Index(fields=["intent_id"], name="payments_event_intent"),
        )
        constraints = (
            models.CheckConstraint(
                condition=models.Q(outcome="", processed_at__isnull=True)
                | models.Q(outcome="unknown")
                | models.Q(outcome__in=["applied", "ignored"], processed_at__isnull=False),
                name="payments_event_processed_has_outcome",
            ),
        )
        triggers = (pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
