"""Forms of the checkout: three fields and two consents before the payment; the dossier after it."""

import uuid
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from checkout import consents
from orders.models import Consent, Intake, Order
from orders.services.intake import DEFAULTS, FIELDS
from orders.services.placing import MAX_NAME, Contact, clean_name

# What a mail server accepts (RFC 5321, 4.5.3.1.3, without its brackets), and what the column holds.
MAX_EMAIL = 254
# Where most of our clients have their mail; one that almost reads like these is asked about (static/js/address.js).
COMMON_DOMAINS = (
    "gmail.com orange.fr hotmail.com hotmail.fr yahoo.fr yahoo.com free.fr outlook.com outlook.fr icloud.com live.fr "
    "laposte.net sfr.fr wanadoo.fr bluewin.ch gmx.ch videotron.ca sympatico.ca proton.me protonmail.com"
)
EMAIL_INVALID = _("Complétez l’adresse e-mail, par exemple prenom@exemple.fr")


class NameField(forms.CharField):
    """A name, cleaned before it is judged: invisible characters alone are no name."""

    def to_python(self, value: Any) -> str:
        """Return the name as it is kept."""
        return clean_name(super().to_python(value) or "")


class AttemptField(forms.UUIDField):
    """The attempt's id, hidden in the page: nobody can correct it, so what is none counts as absent."""

    def to_python(self, value: Any) -> uuid.UUID | None:  # type: ignore[override]  # the stubs say text
        """Return the id, or nothing."""
        try:
            return super().to_python(value)
        except forms.ValidationError:
            return None


class ContactForm(forms.Form):
    """Who orders: first name, last name, e-mail, and the two consents."""

    first_name = NameField(
        label=_("Prénom"),
        max_length=MAX_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={
            "required": _("Indiquez votre prénom."),
            "max_length": _("Ce prénom est trop long : 80 caractères au plus."),
        },
    )
    last_name = NameField(
        label=_("Nom"),
        max_length=MAX_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
        error_messages={
            "required": _("Indiquez votre nom."),
            "max_length": _("Ce nom est trop long : 80 caractères au plus."),
        },
    )
    email = forms.EmailField(
        label=_("Adresse e-mail"),
        help_text=_("Elle reçoit votre reçu et le lien privé de votre sanctuaire."),
        max_length=MAX_EMAIL,
        widget=forms.EmailInput(
            attrs={
                "autocomplete": "email",
                "inputmode": "email",
                "data-domains": COMMON_DOMAINS,
                "data-suggest": _("Vouliez-vous dire {address} ?"),
            }
        ),
        error_messages={
            "required": _("Indiquez votre adresse e-mail."),
            "invalid": EMAIL_INVALID,
            "null_characters_not_allowed": EMAIL_INVALID,
            "max_length": _("Cette adresse est trop longue : 254 caractères au plus."),
        },
    )
    consent = forms.BooleanField(
        error_messages={
            "required": _("Cochez la case pour accepter les conditions de vente et le commencement immédiat.")
        },
    )
    consent_digital = forms.BooleanField(
        error_messages={"required": _("Cochez la case pour recevoir le contenu numérique dès qu’il est prêt.")},
    )
    # The same for every tab of a session, so that two tabs are one order.
    attempt_id = AttemptField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["consent"].label = consents.marked(Consent.Kind.TERMS_AND_EARLY_START)
        self.fields["consent_digital"].label = consents.marked(Consent.Kind.DIGITAL_CONTENT)

    def clean_attempt_id(self) -> uuid.UUID:
        """Give a request without an attempt one of its own."""
        return self.cleaned_data.get("attempt_id") or uuid.uuid4()

    def shown_price(self) -> tuple[str, str]:
        """Return the currency and the amount that the page says it showed (« EUR 6700 »); empty where it says none.

        It sets no price: the currency chooses among ours, the amount only betrays a page that is older than the price.
        """
        currency, _space, amount = str(self.data.get("price", "")).strip().partition(" ")
        return currency, amount

    def contact(self) -> Contact:
        """Return what was typed, cleaned."""
        data = self.cleaned_data
        return Contact(data["first_name"], data["last_name"], data["email"].lower())


class IntakeForm(forms.Form):
    """The dossier as typed. It judges nothing: orders/services/intake.py does, for pages and API alike."""

    birth_day = forms.CharField(label=_("Jour"), required=False)
    birth_month = forms.CharField(label=_("Mois"), required=False)
    birth_year = forms.CharField(label=_("Année"), required=False)
    birth_time = forms.CharField(
        label=_("Heure de naissance"), help_text=_("Si vous la connaissez, par exemple 14 h 30."), required=False
    )
    birth_place = forms.CharField(
        label=_("Lieu de naissance"), help_text=_("La ville suffit, par exemple Nantes."), required=False
    )
    question = forms.CharField(
        label=_("Que souhaitez-vous éclairer ?"),
        help_text=_("Une seule question, avec vos mots. N’indiquez ni donnée de santé, ni nom de famille d’un proche."),
        required=False,
        max_length=FIELDS["question"],
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    objective = forms.CharField(
        label=_("Qu’aimeriez-vous emporter de cette lecture ?"),
        help_text=_("Une intention, un changement, un apaisement : quelques mots suffisent."),
        required=False,
        max_length=FIELDS["objective"],
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    audio_voice = forms.ChoiceField(
        label=_("Voix de l’enregistrement"), choices=Intake.Voice.choices, required=False, widget=forms.RadioSelect
    )
    delivery_format = forms.ChoiceField(
        label=_("Prévenez-moi par"),
        choices=Intake.DeliveryFormat.choices,
        required=False,
        widget=forms.RadioSelect,
    )
    phone = forms.CharField(
        label=_("Numéro de téléphone"),
        help_text=_("Seulement pour ce message WhatsApp."),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
    )

    AUTOFILL = {"birth_day": "bday-day", "birth_month": "bday-month", "birth_year": "bday-year"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, token in self.AUTOFILL.items():
            self.fields[name].widget.attrs.update(
                {"autocomplete": token, "inputmode": "text" if "month" in name else "numeric"}
            )

    @classmethod
    def of(cls, order: Order, errors: Mapping[str, Any]) -> "IntakeForm":
        """Return the form with the order's draft as typed, and what is wrong with it."""
        values = {**DEFAULTS, "phone": order.phone, **order.intake.values}
        if not errors:
            return cls(initial=values)
        form = cls(values)
        form.is_valid()
        # Only the services judge a dossier, for pages and API alike.
        form.errors.clear()
        for name, text in errors.items():
            if name in form.fields:
                form.add_error(name, text)
        return form
