"""Forms of the client's pages."""

from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from orders.billing import clean_vat_id, countries
from orders.models import BillingDetails
from orders.services.invoicing import Billing

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
