"""Forms of signing in."""

from allauth.mfa.base.forms import AuthenticateForm
from django import forms
from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

# A code is accepted one step early or late (RFC 6238, section 5.2), so it must stay spent for three steps.
SPENT_SECONDS = 3 * 30


class SecondFactorForm(AuthenticateForm):  # type: ignore[misc]
    """allauth's form; a code that was used once stays refused for as long as it could be accepted."""

    def clean_code(self) -> str:
        """Refuse a replayed code within its whole window."""
        code: str = super().clean_code()
        if not cache.add(f"second-factor-spent:{self.user.pk}:{code}", 1, timeout=SPENT_SECONDS):
            raise forms.ValidationError(_("Ce code a déjà servi. Attendez le suivant."), code="spent")
        return code


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
