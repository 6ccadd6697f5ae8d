"""One try at paying: one intent or one hosted page of the provider."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lumira.payments.states import IntentStatus


class PaymentAttempt(models.Model):
    """A try, known by the id that the page chose: it is the idempotency key of what is created at the provider.

    The client secret is never stored; its hash tells whether a caller holds it.
    """

    class Method(models.TextChoices):
        ELEMENT = "element", _("Formulaire de la page")
        HOSTED = "hosted", _("Page du prestataire")
        FREE = "free", _("Offert")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    payment = models.ForeignKey("payments.Payment", on_delete=models.PROTECT, related_name="attempts")
    method = models.CharField(_("moyen"), max_length=8, choices=Method.choices)
    # SHA-256 of the request that created it: the same id with another request is refused.
    request_hash = models.CharField(max_length=64, blank=True)
    intent_id = models.CharField(max_length=80, null=True, unique=True)  # noqa: DJ001 - unique, so absent is NULL
    client_secret_hash = models.CharField(max_length=64, blank=True)
    hosted_page_id = models.CharField(max_length=120, null=True, unique=True)  # noqa: DJ001
    status = models.CharField(
        _("statut"), max_length=20, choices=IntentStatus.choices, default=IntentStatus.REQUIRES_PAYMENT
    )
    is_active = models.BooleanField(default=True)
    last_error = models.CharField(_("dernier refus"), max_length=60, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("tentative")
        verbose_name_plural = _("tentatives")
        constraints = (
            models.UniqueConstraint(
                fields=["payment"], condition=models.Q(is_active=True), name="payments_attempt_one_active"
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=IntentStatus.values), name="payments_attempt_status_known"
            ),
            models.CheckConstraint(
                condition=models.Q(is_active=False) | ~models.Q(status=IntentStatus.CANCELLED),
                name="payments_attempt_cancelled_is_inactive",
            ),
        )

    def __str__(self) -> str:
        return f"{self.method} {self.intent_id or self.hosted_page_id or self.id}"
