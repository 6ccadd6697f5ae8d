"""Forms of signing in."""

from typing import Any

from allauth.account.forms import ResetPasswordForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from django import forms
from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

# A code is accepted one step early or late (RFC 6238, section 5.2), so it must stay spent for three steps.
SPENT_SECONDS = 3 * 30


class SpentOnce:
    """Mixin of a form with a code: one that was used stays refused for as long as it could be accepted."""

    user: Any

    def clean_code(self) -> str:
        """Refuse a replayed code within its whole window, however it is spaced."""
        code: str = super().clean_code()  # type: ignore[misc]  # of the form beside
        plain = "".join(filter(str.isalnum, code)).lower()
        if not cache.add(f"second-factor-spent:{self.user.pk}:{plain}", 1, timeout=SPENT_SECONDS):
            raise forms.ValidationError(_("Ce code a déjà servi. Attendez le suivant."), code="spent")
        return code


class SecondFactorForm(SpentOnce, AuthenticateForm):  # type: ignore[misc]
    """The code after the password."""


class ConfirmationForm(SpentOnce, ReauthenticateForm):  # type: ignore[misc]
    """The code before something delicate."""


class TeamResetPasswordForm(ResetPasswordForm):  # type: ignore[misc]
    """A new password for a member of the team; a client, who has none, gets the same answer and no e-mail."""

    users: list[Any]

    def clean_email(self) -> str:
        """Keep the team only among whom the address finds."""
        email: str = super().clean_email()
        self.users = [user for user in self.users if user.is_team]
        return email


class LoginLinkForm(forms.Form):
    """A client asks for a sign-in link."""

    email = forms.EmailField(
        label=_("Adresse e-mail"),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("Indiquez l’adresse e-mail de votre commande."),
            "invalid": _("Complétez l’adresse e-mail, par exemple prenom@exemple.fr"),
        },
    )
