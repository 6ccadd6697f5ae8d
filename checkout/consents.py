"""The two boxes before ordering: their words, which are stored as they were shown. Neither is ever ticked by us."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from orders.models import Consent
from orders.services.placing import GivenConsent

# Changes with the words below: what a client agreed to is stored with both.
VERSION = "2026-11-22"
KINDS = (Consent.Kind.TERMS_AND_EARLY_START, Consent.Kind.DIGITAL_CONTENT)


def words(kind: str) -> str:
    """Return the words beside a box, in the page's language."""
    return _pattern(kind).format(terms=_("conditions de vente"))


def marked(kind: str) -> SafeString:
    """Return the same words with the terms linked."""
    link = format_html('<a href="{}" target="_blank">{}</a>', reverse("web:terms"), _("conditions de vente"))
    return format_html(_pattern(kind), terms=link)


def given(kinds: Iterable[str] = KINDS) -> list[GivenConsent]:
    """Return what is kept of ticked boxes. A box that an integration names itself is kept under its name alone."""
    return [
        GivenConsent(str(kind), VERSION, words(kind) if kind in KINDS else str(kind)) for kind in dict.fromkeys(kinds)
    ]


def _pattern(kind: str) -> str:
    if kind == Consent.Kind.TERMS_AND_EARLY_START:
        return _(
            "J’accepte les {terms} et je demande que ma lecture soit commencée avant la fin du délai de rétractation "
            "de 14 jours. Si je me rétracte ensuite, la part déjà réalisée reste due."
        )
    return _(
        "Je demande que le contenu numérique de ma lecture me soit fourni dès qu’il est prêt, et je reconnais perdre "
        "mon droit de rétractation une fois qu’il m’est livré."
    )
