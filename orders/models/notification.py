"""The ledger of e-mails about orders."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Notification(models.Model):
    """One e-mail to be sent once: its key makes a second request for the same one disappear."""

    class Kind(models.TextChoices):
        ORDER_RECEIVED = "order_received", _("Commande reçue")
        INTAKE_SEALED = "intake_sealed", _("Dossier confié")
        SANCTUARY_OPEN = "sanctuary_open", _("Sanctuaire ouvert")
        PAYMENT_REMINDER = "payment_reminder", _("Paiement en attente")
        PAYMENT_FAILED = "payment_failed", _("Paiement refusé par la banque")
        WITHDRAWAL_RECEIVED = "withdrawal_received", _("Rétractation reçue")
        NEW_LINK = "new_link", _("Nouveau lien")
        ORDER_CANCELLED = "order_cancelled", _("Commande annulée")
        REFUND_MADE = "refund_made", _("Remboursement annoncé")
        ORDER_REFUSED = "order_refused", _("Lecture refusée")
        REVISION_REQUESTED = "revision_requested", _("Révision demandée")
        STAFF_ALERT = "staff_alert", _("Alerte de l’équipe")

    class Status(models.TextChoices):
        QUEUED = "queued", _("À envoyer")
        SENT = "sent", _("Envoyé")
        FAILED = "failed", _("Échoué")
        # What it was about was settled before it was sent.
        DROPPED = "dropped", _("Devenu sans objet")

    # Also the local part of the Message-ID, the same at each attempt.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    order = models.ForeignKey("orders.Order", null=True, on_delete=models.PROTECT, related_name="notifications")
    kind = models.CharField(_("sorte"), max_length=20, choices=Kind.choices)
    key = models.CharField(max_length=120, unique=True)
    recipient = models.EmailField(_("destinataire"))
    language = models.CharField(_("langue"), max_length=8)
    # Codes and amounts that the text needs beyond the order itself.
    data = models.JSONField(default=dict, blank=True)
    status = models.CharField(_("statut"), max_length=8, choices=Status.choices, default=Status.QUEUED)
    attempts = models.PositiveSmallIntegerField(_("essais"), default=0)
    last_error = models.CharField(_("dernière erreur"), max_length=80, blank=True)
    created_at = models.DateTimeField(_("demandé le"), default=timezone.now)
    sent_at = models.DateTimeField(_("envoyé le"), null=True)

    class Meta:
        verbose_name = _("e-mail")
        verbose_name_plural = _("e-mails")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status="sent", sent_at__isnull=False)
                | (~models.Q(status="sent") & models.Q(sent_at=None)),
                name="orders_notification_sent_has_moment",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} · {self.status}"
