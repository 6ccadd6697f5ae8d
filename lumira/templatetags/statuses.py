"""The words and icons of a status: clients and experts do not read the same one."""

from django.template import TemplateSyntaxError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise
CLIENT, EXPERT = "client", "expert"
# Code of the order or payment -> icon, word for the client, word for the expert. CSS picks the colour by the code.
STATUSES: dict[str, tuple[str, Words, Words]] = {
    "awaiting_payment": ("hourglass", _("Paiement en attente"), _("Paiement en attente")),
    "queued": ("inbox", _("Commande reçue"), _("À prendre")),
    "in_progress": ("feather", _("En écriture"), _("En cours")),
    "in_validation": ("scan-eye", _("En relecture"), _("En validation")),
    "in_revision": ("undo-2", _("En relecture"), _("À réviser")),
    "approved": ("badge-check", _("Prête"), _("Approuvée")),
    "delivered": ("send", _("Livrée"), _("Livrée")),
    "completed": ("check-check", _("Terminée"), _("Terminée")),
    "failed": ("triangle-alert", _("Paiement refusé"), _("Paiement échoué")),
    "cancelled": ("circle-x", _("Annulée"), _("Annulée")),
    "refunded": ("rotate-ccw", _("Remboursée"), _("Remboursée")),
    # A definitive refusal: never « Terminée » for the client.
    "refused": ("circle-x", _("Annulée"), _("Refusée")),
    # Never paid: nothing was debited, and one may order again.
    "expired": ("hourglass", _("Expirée"), _("Expirée")),
    # Orders of the shop and payments reuse the same looks.
    "pending": ("hourglass", _("Paiement en attente"), _("Paiement en attente")),
    "processing": ("package", _("En préparation"), _("En préparation")),
    "partially_refunded": ("rotate-ccw", _("Remboursée en partie"), _("Remboursée en partie")),
    "disputed": ("triangle-alert", _("Paiement contesté"), _("Paiement contesté")),
}

# What the client sees instead, word, icon and colour: that a reading was sent back or refused is the team's business.
SHOWN_TO_CLIENT = {"in_revision": "in_validation", "refused": "cancelled"}


def shown_status(code: str, audience: str = CLIENT) -> str:
    """Return the code whose look the audience may see, also in the page's source."""
    return SHOWN_TO_CLIENT.get(code, code) if audience != EXPERT else code


def status_icon(code: str) -> str:
    """Return the icon's name. Raises TemplateSyntaxError for a code that has no look."""
    return _entry(code)[0]


def status_word(code: str, audience: str = CLIENT) -> str:
    """Return the status as the audience reads it: `client` or `expert`."""
    if audience not in (CLIENT, EXPERT):
        raise TemplateSyntaxError(f"Nobody called {audience!r} reads a status.")
    _icon, for_client, for_expert = _entry(code)
    return str(for_expert if audience == EXPERT else for_client)


def _entry(code: str) -> tuple[str, Words, Words]:
    if code not in STATUSES:
        raise TemplateSyntaxError(f"A status {code!r} has no look.")
    return STATUSES[code]
