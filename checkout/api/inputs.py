"""What the checkout's API accepts."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from lumira.money import DEFAULT_CURRENCY
from lumira.rest.fields import CodeField, EmailField, PatternField, SlugField, StrictSerializer, TextField
from orders.models import Intake
from orders.services.intake import FIELDS
from orders.services.placing import MAX_NAME, clean_name

# Far beyond any real text, so that a too long one is answered by its own sentence and kept.
LOOSE = 5000


class NameField(TextField):
    """A name without invisible characters."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=MAX_NAME, **kwargs)

    def to_internal_value(self, data: Any) -> str:
        """Return the name cleaned; one that is nothing but invisible characters is blank."""
        cleaned = clean_name(super().to_internal_value(data))
        if not cleaned and not self.allow_blank:
            self.fail("blank")
        return cleaned


class CustomerInput(StrictSerializer):
    """Who orders."""

    firstName = NameField()
    lastName = NameField(allow_blank=True)
    email = EmailField(max_length=254)
    phone = TextField(max_length=32, required=False, allow_blank=True, default="")


class LineInput(StrictSerializer):
    """One product of the shop."""

    productId = TextField(max_length=64)
    quantity = serializers.IntegerField(min_value=1, max_value=99)


class PaymentIntentInput(StrictSerializer):
    """A purchase: a level, or lines of the shop."""

    level = SlugField(max_length=32, required=False)
    lines = LineInput(many=True, required=False, allow_empty=False)
    customer = CustomerInput()
    attemptId = serializers.UUIDField()
    currency = PatternField(r"^[A-Za-z]{3}$", required=False, default=DEFAULT_CURRENCY)
    consents = serializers.ListField(
        child=PatternField(r"^[a-z0-9_.:-]{1,40}$"), required=False, default=list, max_length=10
    )

    def validate_currency(self, value: str) -> str:
        """Currencies are written in upper case."""
        return value.upper()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Exactly one of the two things that can be bought."""
        if ("level" in attrs) == ("lines" in attrs):
            raise serializers.ValidationError({"level": _("Indiquez soit un niveau, soit des produits.")})
        return attrs


class PreferencesInput(StrictSerializer):
    """How the client wants the reading."""

    audioVoice = CodeField(Intake.Voice.values, required=False)
    deliveryFormat = CodeField(Intake.DeliveryFormat.values, required=False)


class FormDataInput(StrictSerializer):
    """The dossier's first part; whatever is left out stays as it was."""

    firstName = NameField(required=False, allow_blank=True)
    lastName = NameField(required=False, allow_blank=True)
    email = EmailField(max_length=254, required=False)
    phone = TextField(max_length=32, required=False, allow_blank=True)
    dateOfBirth = serializers.DateField(required=False, allow_null=True)
    specificQuestion = TextField(max_length=LOOSE, required=False, allow_blank=True, allow_null=True)
    preferences = PreferencesInput(required=False)
    # Read only where no payment tells the level (ALLOW_DIRECT_CLIENT_SUBMIT).
    level = SlugField(max_length=32, required=False)


class ClientInputsInput(StrictSerializer):
    """The dossier's second part."""

    birthTime = TextField(max_length=FIELDS["birth_time"], required=False, allow_blank=True, allow_null=True)
    birthPlace = TextField(max_length=LOOSE, required=False, allow_blank=True, allow_null=True)
    specificContext = TextField(max_length=LOOSE, required=False, allow_blank=True, allow_null=True)
    lifeQuestion = TextField(max_length=LOOSE, required=False, allow_blank=True, allow_null=True)


class ClientSubmitInput(StrictSerializer):
    """The whole submission."""

    formData = FormDataInput(required=False)
    clientInputs = ClientInputsInput(required=False)


class ClientSubmitForm(serializers.Serializer[Any]):
    """The multipart form, for the document: two JSON texts and two photos."""

    formData = serializers.CharField(required=False, help_text="JSON, as in the JSON body.")
    clientInputs = serializers.CharField(required=False, help_text="JSON, as in the JSON body.")
    facePhoto = serializers.FileField(required=False)
    palmPhoto = serializers.FileField(required=False)
