"""What needs a person: a job that gave up, money that does not fit."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Incident(models.Model):
    """A visible problem with an order or a payment; open until someone closes it."""

    class Kind(models.TextChoices):
        PAYMENT_REVIEW = "payment_review", _("Paiement à vérifier")
        UNKNOWN_PAYMENT = "unknown_payment", _("Paiement sans commande")
        LATE_PAYMENT = "late_payment", _("Payée après l’annulation, remboursée")
        REFUND_FAILED = "refund_failed", _("Remboursement échoué")
        MAIL_FAILED = "mail_failed", _("E-mail non envoyé")
        DELIVERY_FAILED = "delivery_failed", _("Livraison bloquée")
        GENERATION_FAILED = "generation_failed", _("Génération échouée")
        INVOICE_FAILED = "invoice_failed", _("Facture non établie")
        EXPIRY_FAILED = "expiry_failed", _("Commande impayée non close")
        DISPUTE = "dispute", _("Paiement contesté")
        WITHDRAWAL = "withdrawal", _("Rétractation")
        RECONCILIATION = "reconciliation", _("Écart dans les comptes")
        ACCOUNTS_UNCHECKED = "accounts_unchecked", _("Comptes non vérifiés")
        SETTLEMENT_FAILED = "settlement_failed", _("Paiement non appliqué")

    order = models.ForeignKey("orders.Order", null=True, on_delete=models.PROTECT, related_name="incidents")
    kind = models.CharField(_("sorte"), max_length=20, choices=Kind.choices)
    # What the incident is about when it is no order: an event's, a payment's or a job's id.
    subject = models.CharField(_("objet"), max_length=120, blank=True)
    # A code for people who look further: `amount_mismatch`, `missing:audio`, an error's class.
    detail = models.CharField(_("détail"), max_length=200, blank=True)
    opened_at = models.DateTimeField(_("ouvert le"), default=timezone.now)
    closed_at = models.DateTimeField(_("clos le"), null=True)
    closed_by = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("incident")
        verbose_name_plural = _("incidents")
        constraints = (
            models.UniqueConstraint(
                fields=["kind", "order", "subject"],
                condition=models.Q(closed_at=None),
                nulls_distinct=False,
                name="orders_incident_open_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"
