"""What the API's commands accept: explicit fields, nothing more."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from lumira.payments.states import PaymentStatus
from lumira.rest.fields import CodeField, MomentField, StrictSerializer, TextField
from orders.models import ExpertReview, ExpertValidation, Order
from orders.selectors.listing import DEFAULT_ORDERING, ORDERINGS, read_cursor
from orders.services.cancelling import MoneyDecision
from orders.services.content import MAX_SECTION_CHARS
from orders.states import Status

MAX_NOTE = 4000
ORDERING_CHOICES = [f"{sign}{name}" for name in ORDERINGS for sign in ("", "-")]


class ListQuery(serializers.Serializer[Any]):
    """Filters, ordering and page of the list; a name that is none of these is ignored."""

    status = CodeField(Status, required=False)
    paymentStatus = CodeField(PaymentStatus.values, required=False)
    level = serializers.IntegerField(min_value=1, max_value=4, required=False)
    email = serializers.EmailField(required=False)
    search = serializers.CharField(max_length=80, required=False)
    expert = serializers.UUIDField(required=False)
    dateFrom = MomentField(required=False)
    dateTo = MomentField(required=False)
    updatedSince = MomentField(required=False)
    ordering = CodeField(ORDERING_CHOICES, default=DEFAULT_ORDERING)
    page = serializers.IntegerField(min_value=1, max_value=100, default=1)
    limit = serializers.IntegerField(min_value=1, max_value=100, default=20)
    cursor = serializers.CharField(max_length=300, required=False)

    def validate_cursor(self, value: str) -> str:
        """Refuse a position that we did not give."""
        try:
            read_cursor(value)
        except ValueError as error:
            raise serializers.ValidationError(_("Curseur inconnu.")) from error
        return value


class StatusInput(StrictSerializer):
    """A status to move to, and why."""

    status = CodeField(Status)
    reason = TextField(max_length=MAX_NOTE, required=False, allow_blank=True, default="")


class ReasonInput(StrictSerializer):
    """A reason that is owed."""

    reason = TextField(max_length=MAX_NOTE)


class EmptyInput(StrictSerializer):
    """A command without parameters."""


class ReviewInput(StrictSerializer):
    """The expert's own note."""

    status = CodeField(ExpertReview.Status.values)
    notes = TextField(max_length=MAX_NOTE, required=False, allow_blank=True, default="")


class ContentValues(StrictSerializer):
    """Sections to save; what is left out stays as it is."""

    archetype = TextField(max_length=MAX_SECTION_CHARS, required=False, allow_blank=True, trim_whitespace=False)
    reading = TextField(max_length=MAX_SECTION_CHARS, required=False, allow_blank=True, trim_whitespace=False)
    ritual = TextField(max_length=MAX_SECTION_CHARS, required=False, allow_blank=True, trim_whitespace=False)
    blockagesAnalysis = TextField(max_length=MAX_SECTION_CHARS, required=False, allow_blank=True, trim_whitespace=False)
    soulProfile = TextField(max_length=MAX_SECTION_CHARS, required=False, allow_blank=True, trim_whitespace=False)


class ContentInput(StrictSerializer):
    """A partial `generatedContent`."""

    generatedContent = ContentValues()


class DeliveredInput(StrictSerializer):
    """How the client is told."""

    deliveryMethod = CodeField(Order.DeliveryMethod.values)


@extend_schema_field(
    {"oneOf": [{"type": "string", "enum": ["all", "none"]}, {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}]}
)
class MoneyField(serializers.Field[MoneyDecision, Any, Any, Any]):
    """`all`, `none`, or an amount in minor units."""

    default_error_messages = {"invalid": _("Attendu : « all », « none » ou un montant en plus petite unité.")}

    def to_internal_value(self, data: Any) -> MoneyDecision:
        """Return the decision."""
        if data == "all":
            return MoneyDecision.everything()
        if data == "none":
            return MoneyDecision.nothing()
        if isinstance(data, int) and not isinstance(data, bool) and 0 < data < 2**31:
            return MoneyDecision(data)
        return self.fail("invalid")

    def to_representation(self, value: Any) -> Any:
        """Not used: this field is only read."""
        return value


class CancelInput(StrictSerializer):
    """Why, and what happens to the money."""

    reason = TextField(max_length=MAX_NOTE)
    refund = MoneyField()


class ValidationInput(StrictSerializer):
    """A verdict; a return owes reasons and notes, a refusal notes and the money."""

    decision = CodeField(["approve", "revise", "refuse"])
    reasons = serializers.ListField(
        child=CodeField(ExpertValidation.Reason.values),
        required=False,
        default=list,
        max_length=10,
    )
    notes = TextField(max_length=MAX_NOTE, required=False, allow_blank=True, default="")
    refund = MoneyField(required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Ask for what the decision owes."""
        if attrs["decision"] == "revise" and not attrs["reasons"]:
            raise serializers.ValidationError({"reasons": _("Donnez au moins un motif.")})
        if attrs["decision"] in ("revise", "refuse") and not attrs["notes"].strip():
            raise serializers.ValidationError({"notes": _("Dites pourquoi.")})
        if attrs["decision"] == "refuse" and "refund" not in attrs:
            raise serializers.ValidationError({"refund": _("Décidez du remboursement.")})
        return attrs
