"""What the API answers, for its OpenAPI document; the values themselves come from shapes.py."""

from typing import Any

from rest_framework import serializers

from lumira.payments.states import PaymentStatus
from orders.models import ExpertReview, ExpertValidation, Order
from orders.states import Status

STATUSES = [status.value for status in Status]


class Plain(serializers.Serializer[Any]):
    """A described answer."""


class ErrorDetail(Plain):
    """One wrong field."""

    field = serializers.CharField()
    message = serializers.CharField()


class ErrorEnvelope(Plain):
    """The one error shape of the API."""

    error = serializers.CharField()
    code = serializers.CharField()
    details = ErrorDetail(many=True)
    timestamp = serializers.DateTimeField()
    requestId = serializers.CharField()  # noqa: N815
    missing = serializers.ListField(child=serializers.CharField(), required=False)
    holder = serializers.CharField(required=False)
    current = serializers.IntegerField(required=False)
    reason = serializers.CharField(required=False)
    source = serializers.CharField(required=False)
    target = serializers.CharField(required=False)


class OrderRow(Plain):
    """A light row of the list."""

    id = serializers.UUIDField()
    orderNumber = serializers.CharField()  # noqa: N815
    level = serializers.IntegerField(min_value=1, max_value=4)
    levelName = serializers.CharField()  # noqa: N815
    amount = serializers.IntegerField(min_value=0)
    currency = serializers.CharField()
    status = serializers.ChoiceField(choices=STATUSES)
    outcome = serializers.ChoiceField(choices=Order.Outcome.values, allow_null=True)
    paymentStatus = serializers.ChoiceField(choices=PaymentStatus.values)  # noqa: N815
    userEmail = serializers.CharField(allow_null=True)  # noqa: N815
    userName = serializers.CharField(allow_blank=True)  # noqa: N815
    direct = serializers.BooleanField()
    sealed = serializers.BooleanField()
    expertId = serializers.UUIDField(allow_null=True)  # noqa: N815
    expertName = serializers.CharField(allow_null=True)  # noqa: N815
    revisionCount = serializers.IntegerField(min_value=0)  # noqa: N815
    promisedAt = serializers.DateTimeField(allow_null=True)  # noqa: N815
    deliveredAt = serializers.DateTimeField(allow_null=True)  # noqa: N815
    createdAt = serializers.DateTimeField()  # noqa: N815
    updatedAt = serializers.DateTimeField()  # noqa: N815
    paidAt = serializers.DateTimeField(allow_null=True)  # noqa: N815


class Pagination(Plain):
    """Where a page stands; `count` stops at 1,000."""

    page = serializers.IntegerField()
    limit = serializers.IntegerField()
    count = serializers.IntegerField()
    countIsCapped = serializers.BooleanField()  # noqa: N815
    next = serializers.CharField(allow_null=True)
    previous = serializers.CharField(allow_null=True)


class OrderList(Plain):
    """A page of orders."""

    orders = OrderRow(many=True)
    pagination = Pagination()


class Preferences(Plain):
    """How the client wants it."""

    audioVoice = serializers.CharField(allow_null=True)  # noqa: N815
    deliveryFormat = serializers.CharField(allow_null=True)  # noqa: N815


class FormData(Plain):
    """What was typed at the checkout and in the dossier."""

    firstName = serializers.CharField()  # noqa: N815
    lastName = serializers.CharField(allow_null=True)  # noqa: N815
    email = serializers.CharField(allow_null=True)
    phone = serializers.CharField(allow_null=True)
    dateOfBirth = serializers.DateField(allow_null=True)  # noqa: N815
    specificQuestion = serializers.CharField(allow_null=True)  # noqa: N815
    preferences = Preferences()


class ClientInputs(Plain):
    """The rest of the dossier."""

    birthTime = serializers.CharField(allow_null=True)  # noqa: N815
    birthPlace = serializers.CharField(allow_null=True)  # noqa: N815
    specificContext = serializers.CharField(allow_null=True)  # noqa: N815
    lifeQuestion = serializers.CharField(allow_null=True)  # noqa: N815


class OrderFileShape(Plain):
    """A photo of the dossier."""

    id = serializers.UUIDField()
    type = serializers.ChoiceField(choices=["face_photo", "palm_photo"])
    name = serializers.CharField(allow_null=True)
    contentType = serializers.CharField()  # noqa: N815
    size = serializers.IntegerField()
    uploadedAt = serializers.DateTimeField()  # noqa: N815
    url = serializers.URLField()


class GeneratedContent(Plain):
    """What was written; `version` is what `If-Match` must name."""

    archetype = serializers.CharField(allow_null=True)
    reading = serializers.CharField(allow_null=True)
    audioUrl = serializers.URLField(allow_null=True)  # noqa: N815
    pdfUrl = serializers.URLField(allow_null=True)  # noqa: N815
    mandalaSvg = serializers.CharField(allow_null=True)  # noqa: N815
    ritual = serializers.CharField(allow_null=True)
    blockagesAnalysis = serializers.CharField(allow_null=True)  # noqa: N815
    soulProfile = serializers.CharField(allow_null=True)  # noqa: N815
    version = serializers.IntegerField()


class ExpertReviewShape(Plain):
    """The expert's own note."""

    expertId = serializers.UUIDField(allow_null=True)  # noqa: N815
    expertName = serializers.CharField(allow_null=True)  # noqa: N815
    status = serializers.ChoiceField(choices=ExpertReview.Status.values)
    notes = serializers.CharField(allow_null=True)
    reviewedAt = serializers.DateTimeField(allow_null=True)  # noqa: N815


class ExpertValidationShape(Plain):
    """The latest round of validation."""

    validatorId = serializers.UUIDField(allow_null=True)  # noqa: N815
    validatorName = serializers.CharField(allow_null=True)  # noqa: N815
    validationStatus = serializers.ChoiceField(choices=ExpertValidation.Status.values)  # noqa: N815
    validationNotes = serializers.CharField(allow_null=True)  # noqa: N815
    validatedAt = serializers.DateTimeField(allow_null=True)  # noqa: N815
    rejectionReason = serializers.CharField(allow_null=True)  # noqa: N815


class OrderShape(Plain):
    """A whole order."""

    id = serializers.UUIDField()
    orderNumber = serializers.CharField()  # noqa: N815
    level = serializers.IntegerField(min_value=1, max_value=4)
    levelName = serializers.CharField()  # noqa: N815
    amount = serializers.IntegerField(min_value=0)
    currency = serializers.CharField()
    status = serializers.ChoiceField(choices=STATUSES)
    outcome = serializers.ChoiceField(choices=Order.Outcome.values, allow_null=True)
    paymentStatus = serializers.ChoiceField(choices=PaymentStatus.values)  # noqa: N815
    paymentIntentId = serializers.CharField(allow_null=True)  # noqa: N815
    userEmail = serializers.CharField(allow_null=True)  # noqa: N815
    userName = serializers.CharField(allow_blank=True)  # noqa: N815
    direct = serializers.BooleanField()
    sealed = serializers.BooleanField()
    formData = FormData()  # noqa: N815
    clientInputs = ClientInputs()  # noqa: N815
    files = OrderFileShape(many=True)
    generatedContent = GeneratedContent(allow_null=True)  # noqa: N815
    expertReview = ExpertReviewShape(allow_null=True)  # noqa: N815
    expertValidation = ExpertValidationShape(allow_null=True)  # noqa: N815
    revisionCount = serializers.IntegerField(min_value=0)  # noqa: N815
    deliveredAt = serializers.DateTimeField(allow_null=True)  # noqa: N815
    deliveryMethod = serializers.ChoiceField(choices=Order.DeliveryMethod.values, allow_null=True)  # noqa: N815
    createdAt = serializers.DateTimeField()  # noqa: N815
    updatedAt = serializers.DateTimeField()  # noqa: N815
    paidAt = serializers.DateTimeField(allow_null=True)  # noqa: N815


class OrderStatusShape(Plain):
    """What a poll needs."""

    orderNumber = serializers.CharField()  # noqa: N815
    status = serializers.ChoiceField(choices=STATUSES)
    paymentStatus = serializers.ChoiceField(choices=PaymentStatus.values)  # noqa: N815
    sealed = serializers.BooleanField()
    updatedAt = serializers.DateTimeField()  # noqa: N815


class ContentOrder(Plain):
    """The order of a content."""

    id = serializers.UUIDField()
    orderNumber = serializers.CharField()  # noqa: N815
    level = serializers.IntegerField()
    amount = serializers.IntegerField()
    createdAt = serializers.DateTimeField()  # noqa: N815
    deliveredAt = serializers.DateTimeField(allow_null=True)  # noqa: N815


class ContentClient(Plain):
    """Whose content it is."""

    firstName = serializers.CharField()  # noqa: N815
    lastName = serializers.CharField(allow_blank=True)  # noqa: N815
    specificQuestion = serializers.CharField(allow_null=True)  # noqa: N815


class ContentValidation(Plain):
    """Who approved it."""

    validatedAt = serializers.DateTimeField(allow_null=True)  # noqa: N815
    validatorName = serializers.CharField(allow_null=True)  # noqa: N815


class AvailableFormats(Plain):
    """What there is to open."""

    hasReading = serializers.BooleanField()  # noqa: N815
    hasPdf = serializers.BooleanField()  # noqa: N815
    hasAudio = serializers.BooleanField()  # noqa: N815
    hasMandala = serializers.BooleanField()  # noqa: N815
    hasRitual = serializers.BooleanField()  # noqa: N815


class ContentPage(Plain):
    """The answer of `/content`."""

    order = ContentOrder()
    client = ContentClient()
    generatedContent = GeneratedContent()  # noqa: N815
    expertValidation = ContentValidation()  # noqa: N815
    availableFormats = AvailableFormats()  # noqa: N815
