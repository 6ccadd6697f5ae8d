"""What the team writes, version by version."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from products.deliverables import LABELS, WRITTEN


class ContentVersion(models.Model):
    """One saved state of one section. Versions are numbered per order and never changed; the latest one counts."""

    class Origin(models.TextChoices):
        TYPED = "typed", _("Écrite")
        PROPOSED = "proposed", _("Proposée par l’outil")

    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="content_versions")
    number = models.PositiveIntegerField(_("version"))
    section = models.CharField(_("partie"), max_length=16, choices=[(code, LABELS[code]) for code in WRITTEN])
    text = models.TextField(_("texte"), blank=True)
    origin = models.CharField(_("origine"), max_length=8, choices=Origin.choices, default=Origin.TYPED)
    # Generator and version of a proposal, empty for a person's own words.
    generator = models.CharField(max_length=40, blank=True)
    author = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(_("le"), default=timezone.now)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        indexes = (models.Index(fields=["order", "section", "-number"], name="orders_content_latest"),)
        constraints = (
            models.UniqueConstraint(fields=["order", "number"], name="orders_content_number_once"),
            models.CheckConstraint(condition=models.Q(section__in=list(WRITTEN)), name="orders_content_section_known"),
        )
        triggers = (pgtrigger.Protect(name="immutable", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.section} {self.number}"
