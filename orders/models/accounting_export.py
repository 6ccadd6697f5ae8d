"""Who took the books out of the house."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AccountingExport(models.Model):
    """One file of invoices and credit notes that a member of the team downloaded; append-only."""

    class Format(models.TextChoices):
        CSV = "csv", _("CSV")
        XLSX = "xlsx", _("Excel")

    made_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    format = models.CharField(_("format"), max_length=4, choices=Format.choices)
    # Both days belong to the period.
    first_day = models.DateField(_("du"))
    last_day = models.DateField(_("au"))
    row_count = models.PositiveIntegerField(_("lignes"))
    sha256 = models.CharField(max_length=64)
    created_at = models.DateTimeField(_("le"), default=timezone.now)

    class Meta:
        verbose_name = _("export comptable")
        verbose_name_plural = _("exports comptables")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(last_day__gte=models.F("first_day")), name="orders_export_period_in_order"
            ),
        )
        triggers = (pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.first_day} – {self.last_day}"
