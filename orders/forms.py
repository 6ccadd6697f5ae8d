"""Forms of the client's pages."""

import re

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from orders.services.placing import clean_name

# What a mail program would make clickable.
LIKE_A_LINK = re.compile(r"[@/:\\]|www\.|\w\.\w{2,}")

RATINGS = range(1, 6)


class FindForm(forms.Form):
    """A client asks for new private links."""

    email = forms.EmailField(
        label=_("Adresse e-mail"),
        help_text=_("Celle de votre commande."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("Indiquez l’adresse e-mail de votre commande."),
            "invalid": _("Complétez l’adresse e-mail, par exemple prenom@exemple.fr"),
        },
    )


class WithdrawalForm(forms.Form):
    """Who withdraws from which contract; a number that we do not know is taken too, and a person looks."""

    name = forms.CharField(
        label=_("Votre nom"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={
            "required": _("Indiquez votre nom."),
            "max_length": _("Ce nom est trop long : 120 caractères au plus."),
        },
    )
    number = forms.CharField(
        label=_("Numéro de commande"),
        help_text=_("Il commence par LU et figure sur votre e-mail de confirmation."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
        error_messages={
            "required": _("Indiquez le numéro de votre commande."),
            "max_length": _("Ce numéro est trop long : 40 caractères au plus."),
        },
    )
    email = forms.EmailField(
        label=_("Adresse e-mail"),
        help_text=_("Celle de votre commande. Elle reçoit l’accusé de réception."),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "inputmode": "email"}),
        error_messages={
            "required": _("Indiquez l’adresse e-mail de votre commande."),
            "invalid": _("Complétez l’adresse e-mail, par exemple prenom@exemple.fr"),
            "null_characters_not_allowed": _("Complétez l’adresse e-mail, par exemple prenom@exemple.fr"),
        },
    )

    def clean_name(self) -> str:
        """Return the name as it is kept; the acknowledgement repeats it, so nobody sends a link to others with it."""
        return self._words("name", _("Indiquez votre nom, sans adresse ni lien."))

    def clean_number(self) -> str:
        """Return the number in capitals without spaces."""
        return self._words("number", _("Recopiez le numéro, par exemple LU261124007.")).replace(" ", "").upper()

    def clean_email(self) -> str:
        """Return the address in small letters, as orders keep it."""
        return str(self.cleaned_data["email"]).lower()

    def _words(self, name: str, refusal: Promise) -> str:
        words = clean_name(self.cleaned_data[name])
        if not words or LIKE_A_LINK.search(words):
            raise forms.ValidationError(str(refusal))
        return words


class SatisfactionForm(forms.Form):
    """The one question after reading; an answer is optional."""

    satisfaction = forms.TypedChoiceField(
        choices=[(value, value) for value in RATINGS], coerce=int, empty_value=None, required=False
    )
