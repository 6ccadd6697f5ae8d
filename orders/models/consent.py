"""What a client agreed to, word for word."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Consent(models.Model):
    """One box that the client ticked: the text they saw, its version and the moment."""

    class Kind(models.TextChoices):
        TERMS_AND_EARLY_START = "terms_and_early_start", _("Conditions de vente et commencement immédiat")
        DIGITAL_CONTENT = "digital_content", _("Contenu numérique fourni dès qu’il est prêt")

    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="consents")
    # One of Kind on our pages; an API client may name boxes of its own beside them.
    kind = models.CharField(_("sorte"), max_length=40)
    text_version = models.CharField(_("version"), max_length=16)
    text = models.TextField(_("texte"))
    language = models.CharField(_("langue"), max_length=8)
    given_at = models.DateTimeField(_("donné le"), default=timezone.now)

    class Meta:
        verbose_name = _("consentement")
        verbose_name_plural = _("consentements")
        constraints = (models.UniqueConstraint(fields=["order", "kind"], name="orders_consent_once"),)
        triggers = (pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.kind} {self.text_version}"
