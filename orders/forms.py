"""Forms of the client's pages, and the one by which money is given back."""

import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lumira.money import InvalidAmount, parse_major, to_decimal
from lumira.payments.models import Payment, Refund
from orders.models import Order
from orders.selectors.money import limit_of, used_of_limit
from orders.services.giving_back import Decision
from orders.states import Status, is_legal

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
        choices=[("", "—"), *[(code.value, code.label) for code in Refund.OF_PERSONS]],
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
        elif has_limit or payment.refundable_minor <= self.limit_left:
            del self.fields["typed_number"]
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
            self.add_error("amount", _("Écrivez un montant, par exemple 20,00."))
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
