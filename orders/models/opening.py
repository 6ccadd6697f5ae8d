"""When a client opened what was delivered: evidence, append-only."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ContentOpening(models.Model):
    """One visit to a delivered reading: which part, when, by which door. Nothing that tells where the person was."""

    class What(models.TextChoices):
        PAGE = "page", _("Page de lecture")
        BOOKLET = "booklet", _("Livret PDF")
        RECORDING = "recording", _("Voix")
        MANDALA = "mandala", _("Mandala")
        MANDALA_IMAGE = "mandala_image", _("Mandala à imprimer")

    class Door(models.TextChoices):
        LINK = "link", _("Lien privé")
        ACCOUNT = "account", _("Compte client")

    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="openings")
    delivery = models.ForeignKey("orders.Delivery", on_delete=models.PROTECT, related_name="openings")
    what = models.CharField(_("quoi"), max_length=16, choices=What.choices)
    door = models.CharField(_("par"), max_length=8, choices=Door.choices)
    opened_at = models.DateTimeField(_("le"), default=timezone.now)

    class Meta:
        verbose_name = _("ouverture")
        verbose_name_plural = _("ouvertures")
        indexes = (models.Index(fields=["order", "what", "-opened_at"], name="orders_opening_latest"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(what__in=["page", "booklet", "recording", "mandala", "mandala_image"]),
                name="orders_opening_what_known",
            ),
        )
        triggers = (pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.what} {self.opened_at:%Y-%m-%d %H:%M}"
