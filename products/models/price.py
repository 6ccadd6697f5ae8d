"""What every price is, of a level as of anything else that is sold."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from lumira.money import write_major


class Price(models.Model):
    """The price of something in one currency, VAT included, in minor units; 0 is free."""

    currency = models.CharField(_("devise"), max_length=3)
    amount_minor = models.PositiveIntegerField(_("prix, en plus petite unité"))
    # Thousandths: 200 is 20 %.
    vat_rate_permille = models.PositiveSmallIntegerField(_("TVA, en millièmes"), default=200)

    class Meta:
        abstract = True
        verbose_name = _("prix")
        verbose_name_plural = _("prix")
        constraints: ClassVar[tuple[models.BaseConstraint, ...]] = (
            models.CheckConstraint(
                condition=models.Q(currency__regex=r"^[A-Z]{3}$"), name="%(app_label)s_%(class)s_iso4217"
            ),
            models.CheckConstraint(
                condition=models.Q(vat_rate_permille__lt=1000), name="%(app_label)s_%(class)s_vat_below_one"
            ),
        )

    def __str__(self) -> str:
        return f"{write_major(self.amount_minor, self.currency)} {self.currency}"
