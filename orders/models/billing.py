"""Who an invoice is made out to."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class BillingDetails(models.Model):
    """What the client wants on the invoice of one order; theirs to change until it is issued.

    The invoice keeps a copy of its own, so that these may be erased later.
    """

    order = models.OneToOneField("orders.Order", on_delete=models.PROTECT, related_name="billing")
    name = models.CharField(_("nom"), max_length=160, blank=True)
    company = models.CharField(_("société"), max_length=120, blank=True)
    # Compact, with the letters of its country.
    vat_id = models.CharField(_("numéro de TVA"), max_length=20, blank=True)
    line_1 = models.CharField(_("adresse"), max_length=120, blank=True)
    line_2 = models.CharField(_("complément d’adresse"), max_length=120, blank=True)
    postal_code = models.CharField(_("code postal"), max_length=16, blank=True)
    city = models.CharField(_("ville"), max_length=80, blank=True)
    # ISO 3166, two letters.
    country = models.CharField(_("pays"), max_length=2, default="FR")
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("coordonnées de facturation")
        verbose_name_plural = _("coordonnées de facturation")
        constraints = (
            models.CheckConstraint(condition=models.Q(country__regex=r"^[A-Z]{2}$"), name="orders_billing_iso3166"),
            models.CheckConstraint(
                condition=models.Q(vat_id="") | ~models.Q(company=""), name="orders_billing_vat_id_of_company"
            ),
        )

    def __str__(self) -> str:
        return self.company or self.name or f"commande {self.order_id}"
