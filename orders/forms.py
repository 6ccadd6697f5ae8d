"""Forms of the client's pages."""

import re
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from orders.billing import clean_vat_id, countries
from orders.models import BillingDetails
from orders.services.invoicing import Billing
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


class BillingForm(forms.ModelForm):  # type: ignore[type-arg]  # BillingDetails
    """Who an invoice is made out to: a name, or a company with its number."""

    country = forms.ChoiceField(label=_("Pays"), widget=forms.Select(attrs={"autocomplete": "country"}))

    class Meta:
        model = BillingDetails
        fields = ("name", "company", "vat_id", "line_1", "line_2", "postal_code", "city", "country")
        labels = {
            "name": _("Prénom et nom"),
            "company": _("Société"),
            "vat_id": _("Numéro de TVA"),
            "line_1": _("Adresse"),
            "line_2": _("Complément d’adresse"),
            "postal_code": _("Code postal"),
            "city": _("Ville"),
        }
        help_texts = {
            "company": _("Si vous payez pour une entreprise."),
            "vat_id": _("Par exemple FR40303265045."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True
        self.fields["name"].error_messages["required"] = _("Indiquez à quel nom établir la facture.")
        self.fields["country"].choices = countries(get_language() or "fr")  # type: ignore[attr-defined]
        autocomplete = {
            "name": "name",
            "company": "organization",
            "line_1": "address-line1",
            "line_2": "address-line2",
            "postal_code": "postal-code",
            "city": "address-level2",
        }
        for name, value in autocomplete.items():
            self.fields[name].widget.attrs["autocomplete"] = value

    def clean(self) -> dict[str, Any]:
        """Check the number against its country; an address that was begun is whole."""
        data = super().clean() or {}
        number = data.get("vat_id", "")
        if number and not data.get("company"):
            self.add_error("company", _("Indiquez la société à laquelle appartient ce numéro de TVA."))
        if number and data.get("country"):
            data["vat_id"] = clean_vat_id(number, data["country"]) or ""
            if not data["vat_id"]:
                self.add_error("vat_id", _("Vérifiez ce numéro : il n’a pas la forme de ceux du pays choisi."))
        if any(data.get(name) for name in ("line_1", "line_2", "postal_code", "city")):
            if not data.get("line_1"):
                self.add_error("line_1", _("Complétez l’adresse, ou laissez-la vide."))
            if not data.get("city"):
                self.add_error("city", _("Indiquez la ville."))
        if data.get("company") and not data.get("line_1") and not self.has_error("line_1"):
            self.add_error("line_1", _("La facture d’une société porte son adresse."))
        return data

    def billing(self) -> Billing:
        """Return what a valid form holds."""
        return Billing(**{name: self.cleaned_data[name] for name in self.Meta.fields})
