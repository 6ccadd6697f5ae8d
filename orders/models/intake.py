"""What the client confides: a draft while they write, immutable snapshots once sealed."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Intake(models.Model):
    """The draft of a dossier, exactly as typed, so that nothing is lost between two visits."""

    class Voice(models.TextChoices):
        FEMININE = "feminine", _("Voix féminine")
        MASCULINE = "masculine", _("Voix masculine")

    class DeliveryFormat(models.TextChoices):
        EMAIL = "email", _("E-mail")
        WHATSAPP = "whatsapp", _("WhatsApp")

    order = models.OneToOneField("orders.Order", on_delete=models.PROTECT, related_name="intake")
    # Field name -> text as typed; names are those of services/intake.py FIELDS.
    values = models.JSONField(_("saisie"), default=dict)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("dossier")
        verbose_name_plural = _("dossiers")

    def __str__(self) -> str:
        return f"dossier {self.order_id}"


class IntakeSnapshot(models.Model):
    """What was sealed, and what the expert works from; a later change is a further snapshot."""

    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="snapshots")
    number = models.PositiveSmallIntegerField()
    first_name = models.CharField(_("prénom"), max_length=80)
    last_name = models.CharField(_("nom"), max_length=80, blank=True)
    birth_date = models.DateField(_("date de naissance"))
    birth_time = models.TimeField(_("heure de naissance"), null=True)
    birth_place = models.CharField(_("lieu de naissance"), max_length=180, blank=True)
    question = models.TextField(_("question"), blank=True)
    objective = models.TextField(_("intention"), blank=True)
    context = models.TextField(_("contexte"), blank=True)
    audio_voice = models.CharField(_("voix"), max_length=9, choices=Intake.Voice.choices)
    delivery_format = models.CharField(_("envoi"), max_length=8, choices=Intake.DeliveryFormat.choices)
    phone = models.CharField(_("téléphone"), max_length=32, blank=True)
    face_photo = models.ForeignKey("orders.OrderFile", null=True, on_delete=models.PROTECT, related_name="+")
    palm_photo = models.ForeignKey("orders.OrderFile", null=True, on_delete=models.PROTECT, related_name="+")
    # SHA-256 of the fields above: proves what the expert worked from.
    content_hash = models.CharField(max_length=64)
    sealed_at = models.DateTimeField(_("confié le"), default=timezone.now)

    class Meta:
        verbose_name = _("dossier confié")
        verbose_name_plural = _("dossiers confiés")
        constraints = (
            models.UniqueConstraint(fields=["order", "number"], name="orders_snapshot_number_once"),
            models.CheckConstraint(condition=models.Q(number__gt=0), name="orders_snapshot_number_positive"),
            models.CheckConstraint(
                condition=models.Q(audio_voice__in=["feminine", "masculine"]), name="orders_snapshot_voice_known"
            ),
            models.CheckConstraint(
                condition=models.Q(delivery_format="email")
                | (models.Q(delivery_format="whatsapp") & ~models.Q(phone="")),
                name="orders_snapshot_whatsapp_has_phone",
            ),
        )
        triggers = (pgtrigger.Protect(name="immutable", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.order_id} · {self.number}"
