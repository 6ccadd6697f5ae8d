"""Refusals about people and their keys."""

from django.utils.translation import gettext_lazy as _

from lumira.exceptions import LumiraError


class LinkInvalid(LumiraError):
    """The sign-in link was used, has expired or never existed: the answer is the same."""

    code = "link_invalid"
    message = _("Ce lien n’est plus valable. Demandez-en un nouveau : il arrive par e-mail.")


class SecondFactorMissing(LumiraError):
    """Something delicate was asked for by a session that has given no code of late."""

    code = "second_factor_required"
    message = _("Confirmez d’abord avec un code de votre application : cette session n’en a pas donné récemment.")
