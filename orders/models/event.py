"""The history of an order, append-only."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class OrderEvent(models.Model):
    """One thing that happened to an order: who, when, from where to where, why. Never changed, never deleted."""

    class Kind(models.TextChoices):
        CREATED = "created", _("Commande créée")
        STATUS = "status", _("Changement de statut")
        PAYMENT = "payment", _("Paiement")
        INTAKE_SEALED = "intake_sealed", _("Dossier confié")
        INTAKE_CHANGED = "intake_changed", _("Dossier modifié")
        FILE_ADDED = "file_added", _("Fichier ajouté")
        FILE_REMOVED = "file_removed", _("Fichier retiré")
        FILE_VIEWED = "file_viewed", _("Photo consultée")
        CONTENT_SAVED = "content_saved", _("Contenu enregistré")
        DRAFT_GENERATED = "draft_generated", _("Proposition générée")
        REVIEW = "review", _("Note de l’expert")
        HOLD = "hold", _("Suspension")
        MAIL = "mail", _("E-mail")
        ACCESS = "access", _("Lien privé")
        INCIDENT = "incident", _("Incident")
        EXPORTED = "exported", _("Dossier de preuves exporté")
        WITHDRAWAL = "withdrawal", _("Rétractation")

    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="events")
    kind = models.CharField(_("sorte"), max_length=20, choices=Kind.choices)
    from_status = models.CharField(_("de"), max_length=20, blank=True)
    to_status = models.CharField(_("à"), max_length=20, blank=True)
    actor = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    # `team`, `client`, `system` or `key:<visible part>`.
    actor_label = models.CharField(_("par"), max_length=20)
    reason = models.TextField(_("motif"), blank=True)
    # Codes and ids only, never what a client typed.
    data = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(_("le"), default=timezone.now)

    class Meta:
        verbose_name = _("événement")
        verbose_name_plural = _("événements")
        indexes = (models.Index(fields=["order", "created_at", "id"], name="orders_event_of_order"),)
        constraints = (
            models.CheckConstraint(
                condition=(models.Q(kind="status") & ~models.Q(from_status="") & ~models.Q(to_status=""))
                | (~models.Q(kind="status") & models.Q(from_status="", to_status="")),
                name="orders_event_status_has_both_ends",
            ),
            models.CheckConstraint(condition=~models.Q(actor_label=""), name="orders_event_has_actor"),
        )
        triggers = (pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.kind} {self.from_status}→{self.to_status}" if self.from_status else self.kind
