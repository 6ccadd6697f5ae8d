"""Statements of withdrawal, append-only."""

import uuid

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from orders.withdrawal import Applies

APPLIES = (
    (Applies.UNPAID.value, _("Impayée : annulée")),
    (Applies.UNDER_WAY.value, _("Paiement en cours : annulée")),
    (Applies.FREE.value, _("Offerte : rien à rembourser")),
    (Applies.NOT_STARTED.value, _("Non commencée : remboursée en entier")),
    (Applies.STARTED.value, _("Commencée : la part non réalisée est remboursée")),
    (Applies.UNAGREED.value, _("Commencée sans accord : remboursée en entier")),
    (Applies.DELIVERED.value, _("Livrée : droit éteint, à lire")),
    (Applies.PERIOD_ENDED.value, _("Hors délai, à lire")),
    (Applies.DISPUTED.value, _("Paiement contesté, à lire")),
    (Applies.DISPUTE_LOST.value, _("Contestation perdue, à lire")),
    (Applies.MONEY_KEPT.value, _("Close par nous, de l’argent gardé : à lire")),
    (Applies.UNKNOWN.value, _("Commande non reconnue, à lire")),
)


class WithdrawalRequest(models.Model):
    """One statement of withdrawal as it was confirmed: who, which contract, when, and what applied at that moment."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # What the client quotes.
    reference = models.CharField(_("référence"), max_length=16, unique=True)
    # Nobody's order when number and address did not fit together.
    order = models.OneToOneField("orders.Order", null=True, on_delete=models.PROTECT, related_name="withdrawal")
    name = models.CharField(_("nom"), max_length=160)
    email = models.EmailField(_("adresse e-mail"))
    number_typed = models.CharField(_("commande, telle qu’écrite"), max_length=40)
    # The words that were confirmed.
    text = models.TextField(_("déclaration"))
    language = models.CharField(_("langue"), max_length=8)
    stated_at = models.DateTimeField(_("reçue le"), default=timezone.now)
    applied = models.CharField(_("ce qui s’appliquait"), max_length=16, choices=APPLIES)
    due_permille = models.PositiveSmallIntegerField(_("part due, en millièmes"), default=0)
    amount_minor = models.PositiveIntegerField(_("montant rendu"), default=0)
    currency = models.CharField(_("devise"), max_length=3, blank=True)
    # The acknowledgement of receipt.
    notification = models.OneToOneField("orders.Notification", on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("rétractation")
        verbose_name_plural = _("rétractations")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(applied="unknown", order=None, amount_minor=0, currency="")
                | (~models.Q(applied="unknown") & models.Q(order__isnull=False) & ~models.Q(currency="")),
                name="orders_withdrawal_unknown_has_no_order",
            ),
            models.CheckConstraint(
                condition=models.Q(due_permille__lte=1000), name="orders_withdrawal_share_of_the_price"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="orders_withdrawal_has_words"),
        )
        triggers = (pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return self.reference
