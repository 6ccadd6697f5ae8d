"""Roles as Django groups with named permissions; checks in code are always on permissions. Pure data."""

from typing import Final

from django.utils.translation import gettext_lazy as _

ACCESS_DESK: Final = "access_desk"
TAKE_ORDERS: Final = "take_orders"
VALIDATE_CONTENT: Final = "validate_content"
LEAD_ORDERS: Final = "lead_orders"
VIEW_FIGURES: Final = "view_figures"
REFUND_PAYMENTS: Final = "refund_payments"

# Codename -> what it allows, as the admin shows it.
PERMISSIONS: Final = {
    ACCESS_DESK: _("Ouvrir l’atelier"),
    TAKE_ORDERS: _("Prendre des commandes et les composer"),
    VALIDATE_CONTENT: _("Valider le contenu composé par d’autres"),
    LEAD_ORDERS: _("Agir sur toute commande : réattribuer, annuler, livrer"),
    VIEW_FIGURES: _("Voir tous les chiffres"),
    REFUND_PAYMENTS: _("Décider d’un remboursement"),
}
# Group -> codenames. Source: 01-product, section 1.
GROUPS: Final = {
    "experts": (ACCESS_DESK, TAKE_ORDERS),
    "validators": (ACCESS_DESK, VALIDATE_CONTENT),
    "leads": (ACCESS_DESK, TAKE_ORDERS, VALIDATE_CONTENT, LEAD_ORDERS, VIEW_FIGURES, REFUND_PAYMENTS),
}


def full(codename: str) -> str:
    """Return the permission as `User.has_perm` wants it."""
    return f"accounts.{codename}"
