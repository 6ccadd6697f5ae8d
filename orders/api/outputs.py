"""What the API answers, for its OpenAPI document; the values themselves come from shapes.py."""

from typing import Any

from rest_framework import serializers

from lumira.payments.states import PaymentStatus
from orders.models import ExpertReview, ExpertValidation, Order
from orders.states import Status

STATUSES = [status.value for status in Status]


class Plain(serializers.Serializer[Any]):
    """A described answer."""


class OrderRow(Plain):
    """A light row of the list."""

    id = serializers.UUIDField()
    orderNumber = serializers.CharField()
    level = serializers.IntegerField(min_value=1, max_value=4)
    levelName = serializers.CharField()
    amount = serializers.IntegerField(min_value=0)
    currency = serializers.CharField()
    status = serializers.ChoiceField(choices=STATUSES)
    outcome = serializers.ChoiceField(choices=Order.Outcome.values, allow_null=True)
    paymentStatus = serializers.ChoiceField(choices=PaymentStatus.values)
    userEmail = serializers.CharField(allow_null=True)
    userName = serializers.CharField(allow_blank=True)
    direct = serializers.BooleanField()
    sealed = serializers.BooleanField()
    expertId = serializers.UUIDField(allow_null=True)
    expertName = serializers.CharField(allow_null=True)
    revisionCount = serializers.IntegerField(min_value=0)
    promisedAt = serializers.DateTimeField(allow_null=True)
    deliveredAt = serializers.DateTimeField(allow_null=True)
    createdAt = serializers.DateTimeField()
    updatedAt = serializers.DateTimeField()
    paidAt = serializers.DateTimeField(allow_null=True)


class Pagination(Plain):
    """Where a page stands; `count` stops at 1,000."""

    page = serializers.IntegerField()
    limit = serializers.IntegerField()
    count = serializers.IntegerField()
    countIsCapped = serializers.BooleanField()
    next = serializers.CharField(allow_null=True)
    previous = serializers.CharField(allow_null=True)


class OrderList(Plain):
    """A page of orders."""

    orders = OrderRow(many=True)
    pagination = Pagination()


class Preferences(Plain):
    """How the client wants it."""

    audioVoice = serializers.CharField(allow_null=True)
    deliveryFormat = serializers.CharField(allow_null=True)


class FormData(Plain):
    """What was typed at the checkout and in the dossier."""

    firstName = serializers.CharField()
    lastName = serializers.CharField(allow_null=True)
    email = serializers.CharField(allow_null=True)
    phone = serializers.CharField(allow_null=True)
    dateOfBirth = serializers.DateField(allow_null=True)
    specificQuestion = serializers.CharField(allow_null=True)
    preferences = Preferences()


class ClientInputs(Plain):
    """The rest of the dossier."""

    birthTime = serializers.CharField(allow_null=True)
    birthPlace = serializers.CharField(allow_null=True)
    specificContext = serializers.CharField(allow_null=True)
    lifeQuestion = serializers.CharField(allow_null=True)


class OrderFileShape(Plain):
    """A photo of the dossier."""

    id = serializers.UUIDField()
    type = serializers.ChoiceField(choices=["face_photo", "palm_photo"])
    name = serializers.CharField(allow_null=True)
    contentType = serializers.CharField()
    size = serializers.IntegerField()
    uploadedAt = serializers.DateTimeField()
    url = serializers.URLField()


class GeneratedContent(Plain):
    """What was written; `version` is what `If-Match` must name."""

    archetype = serializers.CharField(allow_null=True)
    reading = serializers.CharField(allow_null=True)
    audioUrl = serializers.URLField(allow_null=True)
    pdfUrl = serializers.URLField(allow_null=True)
    mandalaSvg = serializers.CharField(allow_null=True)
    ritual = serializers.CharField(allow_null=True)
    blockagesAnalysis = serializers.CharField(allow_null=True)
    soulProfile = serializers.CharField(allow_null=True)
    version = serializers.IntegerField()


class ExpertReviewShape(Plain):
    """The expert's own note."""

    expertId = serializers.UUIDField(allow_null=True)
    expertName = serializers.CharField(allow_null=True)
    status = serializers.ChoiceField(choices=ExpertReview.Status.values)
    notes = serializers.CharField(allow_null=True)
    reviewedAt = serializers.DateTimeField(allow_null=True)


class ExpertValidationShape(Plain):
    """The latest round of validation."""

    validatorId = serializers.UUIDField(allow_null=True)
    validatorName = serializers.CharField(allow_null=True)
    validationStatus = serializers.ChoiceField(choices=ExpertValidation.Status.values)
    validationNotes = serializers.CharField(allow_null=True)
    validatedAt = serializers.DateTimeField(allow_null=True)
    rejectionReason = serializers.CharField(allow_null=True)


class OrderShape(Plain):
    """A whole order."""

    id = serializers.UUIDField()
    orderNumber = serializers.CharField()
    level = serializers.IntegerField(min_value=1, max_value=4)
    levelName = serializers.CharField()
    amount = serializers.IntegerField(min_value=0)
    currency = serializers.CharField()
    status = serializers.ChoiceField(choices=STATUSES)
    outcome = serializers.ChoiceField(choices=Order.Outcome.values, allow_null=True)
    paymentStatus = serializers.ChoiceField(choices=PaymentStatus.values)
    paymentIntentId = serializers.CharField(allow_null=True)
    userEmail = serializers.CharField(allow_null=True)
    userName = serializers.CharField(allow_blank=True)
    direct = serializers.BooleanField()
    sealed = serializers.BooleanField()
    formData = FormData()
    clientInputs = ClientInputs()
    files = OrderFileShape(many=True)
    generatedContent = GeneratedContent(allow_null=True)
    expertReview = ExpertReviewShape(allow_null=True)
    expertValidation = ExpertValidationShape(allow_null=True)
    revisionCount = serializers.IntegerField(min_value=0)
    deliveredAt = serializers.DateTimeField(allow_null=True)
    deliveryMethod = serializers.ChoiceField(choices=Order.DeliveryMethod.values, allow_null=True)
    createdAt = serializers.DateTimeField()
    updatedAt = serializers.DateTimeField()
    paidAt = serializers.DateTimeField(allow_null=True)


class OrderStatusShape(Plain):
    """What a poll needs."""

    orderNumber = serializers.CharField()
    status = serializers.ChoiceField(choices=STATUSES)
    paymentStatus = serializers.ChoiceField(choices=PaymentStatus.values)
    sealed = serializers.BooleanField()
    updatedAt = serializers.DateTimeField()


class ContentOrder(Plain):
    """The order of a content."""

    id = serializers.UUIDField()
    orderNumber = serializers.CharField()
    level = serializers.IntegerField()
    amount = serializers.IntegerField()
    createdAt = serializers.DateTimeField()
    deliveredAt = serializers.DateTimeField(allow_null=True)


class ContentClient(Plain):
    """Whose content it is."""

    firstName = serializers.CharField()
    lastName = serializers.CharField(allow_blank=True)
    specificQuestion = serializers.CharField(allow_null=True)


class ContentValidation(Plain):
    """Who approved it."""

    validatedAt = serializers.DateTimeField(allow_null=True)
    validatorName = serializers.CharField(allow_null=True)


class AvailableFormats(Plain):
    """What there is to open."""

    hasReading = serializers.BooleanField()
    hasPdf = serializers.BooleanField()
    hasAudio = serializers.BooleanField()
    hasMandala = serializers.BooleanField()
    hasRitual = serializers.BooleanField()


class ContentPage(Plain):
    """The answer of `/content`."""

    order = ContentOrder()
    client = ContentClient()
    generatedContent = GeneratedContent()
    expertValidation = ContentValidation()
    availableFormats = AvailableFormats()
