"""Forms of the client's pages, and the one by which money is given back."""

import re
import uuid
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lumira.money import InvalidAmount, exponent, format_money, parse_major, to_decimal
from lumira.payments.models import Payment, Refund
from orders.billing import clean_vat_id, countries
from orders.models import BillingDetails, Order
from orders.selectors.money import limit_of, used_of_limit
from orders.services.giving_back import Decision
from orders.services.invoicing import Billing
from orders.services.placing import clean_name
from orders.states import Status, is_legal

# What a mail program would make clickable, dots apart.
LIKE_A_LINK = re.compile(r"[@/:\\]")
MAX_SIGNATURE = 160

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


def signature(name: str) -> str:
    """Return a name as a statement bears it: after a dot a space, so that no mail program finds an address in it."""
    return re.sub(r"([.\uff0e\u3002\uff61])(?=\S)", r"\1 ", clean_name(name))[:MAX_SIGNATURE].strip()


class WithdrawalForm(forms.Form):
    """Who withdraws from which contract; a number that we do not know is taken too, and a person looks."""

    name = forms.CharField(
        label=_("Votre nom"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={
            "required": _("Indiquez votre prénom et votre nom."),
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
        name = signature(self.cleaned_data["name"])
        if not name or LIKE_A_LINK.search(name):
            raise forms.ValidationError(_("Indiquez votre nom, sans adresse ni lien."))
        return name

    def clean_number(self) -> str:
        """Return the number's letters and digits, in capitals: spaces and a full stop come along when it is copied."""
        number = "".join(char for char in self.cleaned_data["number"].upper() if char.isalnum())[:40]
        if not number:
            raise forms.ValidationError(_("Recopiez le numéro, par exemple LU261124007."))
        return number

    def clean_email(self) -> str:
        """Return the address in small letters, as orders keep it."""
        return str(self.cleaned_data["email"]).lower()


class SatisfactionForm(forms.Form):
    """The one question after reading; an answer is optional."""

    satisfaction = forms.TypedChoiceField(
        choices=[(value, value) for value in RATINGS], coerce=int, empty_value=None, required=False
    )


class GiveBackForm(forms.Form):
    """Two decisions on one screen: what goes back, and whether the order ends.

    Fields that make no sense for this order are not there: no money where nothing was paid, no end where there is none.
    """

    ALL, PART, NOTHING = "all", "part", "none"
    MONEY = (
        (ALL, _("Tout ce qui reste")),
        (PART, _("Une partie")),
        (NOTHING, _("Rien")),
    )

    token = forms.UUIDField(widget=forms.HiddenInput)
    instead_of = forms.UUIDField(widget=forms.HiddenInput, required=False)
    money = forms.ChoiceField(
        label=_("Ce qui est rendu"),
        choices=MONEY,
        widget=forms.RadioSelect,
        error_messages={"required": _("Décidez du remboursement.")},
    )
    amount = forms.CharField(label=_("Montant"), required=False, max_length=20)
    reason = forms.ChoiceField(
        label=_("Motif"),
        choices=[("", _("Choisir un motif")), *[(code.value, code.label) for code in Refund.OF_PERSONS]],
        required=False,
    )
    also_cancel = forms.BooleanField(label=_("Annuler aussi la commande"), required=False)
    note = forms.CharField(
        label=_("Note interne"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Pour l’équipe ; le client ne la voit pas."),
    )
    typed_number = forms.CharField(label=_("Numéro de la commande"), required=False, max_length=20)

    def __init__(
        self, data: Any = None, *, order: Order, payment: Payment, has_limit: bool, initial: Any = None, **kwargs: Any
    ) -> None:
        super().__init__(data, initial={"token": uuid.uuid4(), **(initial or {})}, **kwargs)
        self.order, self.payment, self.has_limit = order, payment, has_limit
        self.limit_left = max(0, limit_of(payment.currency) - used_of_limit(payment))
        if not payment.refundable_minor:
            for name in ("money", "amount", "reason", "typed_number"):
                del self.fields[name]
        else:
            # A currency without decimals gets a keyboard without them.
            keyboard = "decimal" if exponent(payment.currency) else "numeric"
            self.fields["amount"].widget.attrs["inputmode"] = keyboard
        if has_limit or payment.refundable_minor <= self.limit_left:
            self.fields.pop("typed_number", None)
        if not is_legal(Status(order.status), Status.CANCELLED):
            del self.fields["also_cancel"]

    @classmethod
    def again(cls, refund: Refund, payment: Payment) -> dict[str, Any]:
        """Return what the form starts with when a failed refund is asked for once more."""
        amount = to_decimal(refund.amount_minor, payment.currency)
        return {
            "instead_of": refund.pk,
            "money": cls.PART,
            "amount": str(amount).replace(".", ","),
            "reason": refund.reason if refund.reason in Refund.OF_PERSONS else Refund.Reason.REQUESTED,
            "note": refund.note,
        }

    def clean(self) -> dict[str, Any]:
        """Ask for what the chosen decisions owe, and stay within what may be given back."""
        data = super().clean() or {}
        data["amount_minor"] = amount = self._amount(data)
        if amount and not data.get("reason"):
            self.add_error("reason", _("Choisissez un motif."))
        if data.get("also_cancel") and not (data.get("note") or "").strip():
            self.add_error("note", _("Dites pourquoi la commande est annulée."))
        if not self.errors and not amount and not data.get("also_cancel"):
            self.add_error(None, _("Choisissez un remboursement, l’annulation, ou les deux."))
        if amount > self.limit_left:
            self._clean_above_limit(data)
        return data

    def decision(self, origin: str) -> Decision:
        """Return the decision of a valid form."""
        data = self.cleaned_data
        return Decision(
            token=data["token"],
            amount_minor=data["amount_minor"],
            reason=data.get("reason", ""),
            note=data["note"].strip(),
            also_cancel=bool(data.get("also_cancel")),
            is_unpaid=self.payment.captured_minor == 0,
            origin=origin,
            typed_number=data.get("typed_number", ""),
            instead_of=data.get("instead_of"),
        )

    def _amount(self, data: dict[str, Any]) -> int:
        chosen = data.get("money")
        if chosen == self.ALL:
            return self.payment.refundable_minor
        if chosen != self.PART:
            return 0
        try:
            amount = parse_major(data.get("amount", ""), self.payment.currency)
        except InvalidAmount:
            example = format_money(2000, self.payment.currency, get_language() or settings.LANGUAGE_CODE)
            self.add_error("amount", _("Écrivez un montant, par exemple %(example)s.") % {"example": example})
            return 0
        if amount <= 0:
            self.add_error("amount", _("Le montant doit être supérieur à zéro."))
            return 0
        if amount > self.payment.refundable_minor:
            self.add_error("amount", _("Ce montant dépasse ce qui peut encore être remboursé."))
            return 0
        return amount

    def _clean_above_limit(self, data: dict[str, Any]) -> None:
        if self.has_limit:
            field = "amount" if data.get("money") == self.PART else "money"
            self.add_error(field, _("C’est plus que votre limite. Demandez à l’administration."))
        elif (data.get("typed_number") or "").strip().upper() != self.order.number:
            self.add_error("typed_number", _("Recopiez le numéro de la commande."))


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
