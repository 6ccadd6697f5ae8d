"""Refusals about people and their keys."""

from django.utils.translation import gettext_lazy as _

from lumira.exceptions import LumiraError


class LinkInvalid(LumiraError):
    """The sign-in link was used, has expired or never existed: the answer is the same."""

    code = "link_invalid"
    message = _("Ce lien n’est plus valable. Demandez-en un nouveau : il arrive par e-mail.")
