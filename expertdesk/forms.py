"""Forms of the desk."""

from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lumira.exceptions import LumiraError
from lumira.money import InvalidAmount, exponent, format_money, parse_major
from orders.models import AccountingExport, ExpertValidation
from orders.selectors.books import Period
from orders.selectors.queue import PRIORITY, TABS
from orders.services.cancelling import MoneyDecision

MAX_NOTE = 4000


class QueueForm(forms.Form):
    """The queue's filters, as they stand in the address; anything unknown is left out."""

    onglet = forms.ChoiceField(choices=[(tab, tab) for tab in TABS], required=False)
    niveau = forms.TypedChoiceField(
        choices=[(rank, rank) for rank in range(1, 5)], coerce=int, empty_value=None, required=False
    )
    q = forms.CharField(max_length=80, required=False, strip=True)
    page = forms.IntegerField(min_value=1, max_value=1000, required=False)

    def values(self) -> dict[str, Any]:
        """Return tab, level, search and page, each valid."""
        self.is_valid()
        data = self.cleaned_data
        return {
            "tab": data.get("onglet") or PRIORITY,
            "level": data.get("niveau"),
            "search": data.get("q") or "",
            "page": data.get("page") or 1,
        }


class SectionForm(forms.Form):
    """One section's text and the version that it was written from."""

    text = forms.CharField(required=False, strip=False, widget=forms.Textarea)
    base_number = forms.IntegerField(min_value=0)


class ReasonForm(forms.Form):
    """A reason that someone owes."""

    reason = forms.CharField(
        label=_("Motif"),
        max_length=MAX_NOTE,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Donnez un motif.")},
    )


class MoneyForm(forms.Form):
    """What happens to what was paid: an explicit decision."""

    MONEY = (("all", _("Tout rembourser")), ("part", _("Rembourser une partie")), ("none", _("Ne rien rembourser")))

    money = forms.ChoiceField(
        label=_("Remboursement"), choices=MONEY, error_messages={"required": _("Décidez du remboursement.")}
    )
    amount = forms.CharField(label=_("Montant"), required=False, max_length=20)

    def __init__(self, *args: Any, currency: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.currency = currency
        _name_currency(self.fields["amount"], currency)

    def clean(self) -> dict[str, Any]:
        """Read the amount where a part is given back."""
        data = super().clean() or {}
        if data.get("money") == "part":
            try:
                data["amount_minor"] = parse_major(data.get("amount", ""), self.currency)
            except InvalidAmount:
                example = format_money(2000, self.currency, get_language() or settings.LANGUAGE_CODE)
                self.add_error("amount", _("Écrivez un montant, par exemple %(example)s.") % {"example": example})
            else:
                if data["amount_minor"] <= 0:
                    self.add_error("amount", _("Le montant doit être supérieur à zéro."))
        return data

    def decision(self) -> MoneyDecision:
        """Return the decision of a valid form."""
        chosen = self.cleaned_data["money"]
        if chosen == "all":
            return MoneyDecision.everything()
        return MoneyDecision(self.cleaned_data["amount_minor"]) if chosen == "part" else MoneyDecision.nothing()


def _name_currency(field: forms.Field, currency: str) -> None:
    """Ask for the amount in the order's currency; one without decimals gets a keyboard without them."""
    field.label = _("Montant en %(currency)s, si une partie") % {"currency": currency}
    field.widget.attrs["inputmode"] = "decimal" if exponent(currency) else "numeric"


class DecisionForm(forms.Form):
    """A validator's verdict; a return owes a reason and a note, a refusal the money and the order's number too."""

    APPROVE, REVISE, REFUSE = "approve", "revise", "refuse"
    DECISIONS = ((APPROVE, _("Approuver")), (REVISE, _("Demander une révision")), (REFUSE, _("Refuser définitivement")))

    decision = forms.ChoiceField(choices=DECISIONS, error_messages={"required": _("Choisissez une décision.")})
    fingerprint = forms.CharField(max_length=64)
    reasons = forms.MultipleChoiceField(choices=ExpertValidation.Reason.choices, required=False)
    notes = forms.CharField(max_length=MAX_NOTE, required=False, widget=forms.Textarea(attrs={"rows": 4}))
    money = forms.ChoiceField(choices=[("", ""), *MoneyForm.MONEY], required=False)
    amount = forms.CharField(required=False, max_length=20)
    typed_number = forms.CharField(required=False, max_length=20)

    def __init__(self, *args: Any, number: str, currency: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.number, self.currency = number, currency
        _name_currency(self.fields["amount"], currency)

    def clean(self) -> dict[str, Any]:
        """Ask for what the chosen decision owes."""
        data = super().clean() or {}
        decision = data.get("decision")
        if decision in (self.REVISE, self.REFUSE) and not (data.get("notes") or "").strip():
            self.add_error("notes", _("Dites quoi changer, et où."))
        if decision == self.REVISE and not data.get("reasons"):
            self.add_error("reasons", _("Choisissez au moins un motif."))
        if decision == self.REFUSE:
            self._clean_refusal(data)
        return data

    @property
    def is_refusal(self) -> bool:
        """Whether a valid form ends the order."""
        return bool(self.cleaned_data["decision"] == self.REFUSE)

    def money_decision(self) -> MoneyDecision:
        """Return what a refusal decides about the money."""
        chosen = MoneyForm(self.cleaned_data, currency=self.currency)
        if not chosen.is_valid():
            raise LumiraError(_("Décidez du remboursement."))
        return chosen.decision()

    def _clean_refusal(self, data: dict[str, Any]) -> None:
        if (data.get("typed_number") or "").strip().upper() != self.number:
            self.add_error("typed_number", _("Recopiez le numéro de la commande."))
        money = MoneyForm(data, currency=self.currency)
        for name, errors in money.errors.items():
            for error in errors:
                self.add_error(name, error)


# Of the books: outside, a day is a slip of the keyboard.
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)


class BooksForm(forms.Form):
    """A period of the books, and for an export its format."""

    du = forms.DateField(
        label=_("Du"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"required": _("Choisissez un premier jour."), "invalid": _("Choisissez un premier jour.")},
    )
    au = forms.DateField(
        label=_("Au"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"required": _("Choisissez un dernier jour."), "invalid": _("Choisissez un dernier jour.")},
    )
    format = forms.ChoiceField(
        choices=AccountingExport.Format.choices,
        required=False,
        # The buttons that send the form carry it.
        widget=forms.HiddenInput,
        error_messages={"required": _("Choisissez CSV ou Excel."), "invalid_choice": _("Choisissez CSV ou Excel.")},
    )

    def clean(self) -> dict[str, Any]:
        """Ask for a period that goes forward."""
        data = super().clean() or {}
        for name in ("du", "au"):
            if data.get(name) and not FIRST_DAY <= data[name] <= LAST_DAY:
                self.add_error(name, _("Choisissez un jour entre 2000 et 2100."))
        if data.get("du") and data.get("au") and data["au"] < data["du"]:
            self.add_error("au", _("Le dernier jour vient après le premier."))
        return data

    def period(self) -> Period:
        """Return the period of a valid form."""
        return Period(self.cleaned_data["du"], self.cleaned_data["au"])

    def page(self) -> int:
        """Return the page of the list that the address asks for."""
        asked = str(self.data.get("page", ""))
        return min(max(int(asked), 1), 10_000) if asked.isdecimal() else 1


class RepairForm(forms.Form):
    """The confirmation of a repair; some owe a reason."""

    reason = forms.CharField(
        label=_("Motif"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Ce que la prochaine personne doit savoir. Il reste dans l’historique."),
        error_messages={"required": _("Donnez un motif.")},
    )

    def __init__(self, *args: Any, needs_reason: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = needs_reason
