"""`POST /api/orders/by-payment-intent/{paymentIntentId}/client-submit`."""

from collections.abc import Mapping
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _
from rest_framework import exceptions, serializers
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from checkout.api.inputs import ClientSubmitForm, ClientSubmitInput
from checkout.services import submitting
from lumira.accounts.actors import CLIENT, Actor
from lumira.accounts.models import ApiKey, User
from lumira.rest.documenting import operation
from lumira.rest.errors import refusal, refused
from lumira.rest.idempotency import idempotent
from lumira.rest.parsers import BodyTooLarge, StrictJSONParser, parse_object
from lumira.rest.throttles import SubmitThrottle
from lumira.rest.views import ApiView
from orders.api import outputs, shapes
from orders.api.callers import SECRET_HEADER, TOKEN_HEADER, InsufficientScope
from orders.api.documenting import CLIENT_HEADERS
from orders.models import OrderFile
from orders.services.intake import normalise_phone

# Two photos of 10 MB and the texts.
MAX_BODY_BYTES = 22 * 1024 * 1024
PHOTO_FIELDS = {"facePhoto": OrderFile.Kind.FACE_PHOTO, "palmPhoto": OrderFile.Kind.PALM_PHOTO}
TEXT_FIELDS = ("formData", "clientInputs")
# The dossier's field -> its path in the contract.
PATHS = {
    "first_name": "formData.firstName",
    "birth_date": "formData.dateOfBirth",
    "birth_time": "clientInputs.birthTime",
    "birth_place": "clientInputs.birthPlace",
    "question": "formData.specificQuestion",
    "objective": "clientInputs.lifeQuestion",
    "context": "clientInputs.specificContext",
    "audio_voice": "formData.preferences.audioVoice",
    "delivery_format": "formData.preferences.deliveryFormat",
    "phone": "formData.phone",
    "face_photo": "facePhoto",
    "palm_photo": "palmPhoto",
}


class SubmittedShape(serializers.Serializer[Any]):
    """The order as it now stands, and what is still missing from its dossier."""

    success = serializers.BooleanField()
    order = outputs.OrderShape()
    sealed = serializers.BooleanField()
    missing = serializers.ListField(child=serializers.CharField())


class ClientSubmitView(ApiView):
    """The order token, the intent's client secret, or a key with `orders:write`."""

    permission_classes = (AllowAny,)
    throttle_classes = (SubmitThrottle,)
    parser_classes = (StrictJSONParser, MultiPartParser)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse an oversized body before any of it is read."""
        super().initial(request, *args, **kwargs)
        length = request.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > MAX_BODY_BYTES:
            raise BodyTooLarge

    @operation(
        request={"application/json": ClientSubmitInput, "multipart/form-data": ClientSubmitForm},
        answers={200: SubmittedShape, 201: SubmittedShape},
        errors=(402, 403, 404, 409, 413, 415, 422, 503),
        parameters=CLIENT_HEADERS,
        is_write=True,
        operation_id="client_submit",
    )
    @idempotent
    def post(self, request: Request, intent_id: str) -> Response:
        key = request.auth if isinstance(request.auth, ApiKey) else None
        if key is not None and ApiKey.Scope.ORDERS_WRITE not in key.scopes:
            raise InsufficientScope
        credentials = submitting.Credentials(
            key,
            request.headers.get(TOKEN_HEADER, ""),
            request.headers.get(SECRET_HEADER, ""),
            request.user if isinstance(request.user, User) else None,
        )
        submission = _submission(request)
        actor = Actor.api_key(key) if key else CLIENT
        try:
            done = submitting.submit(intent_id, submission, credentials, by=actor, now=timezone.now())
        except submitting.EmailMissing as missing:
            raise exceptions.ValidationError({"formData": {"email": missing.message}}) from missing
        return _refused(request, done) or _answer(done)


def _submission(request: Request) -> submitting.Submission:
    """Read the body, JSON or form; names that are not in the contract are refused."""
    photos: dict[str, UploadedFile[Any]] = {}
    data: Any = request.data
    if request.content_type.startswith("multipart/"):
        unknown = {*request.POST, *request.FILES} - {*TEXT_FIELDS, *PHOTO_FIELDS}
        if unknown or any(len(request.FILES.getlist(name)) > 1 for name in request.FILES):
            raise exceptions.ValidationError(
                {name: _("Champ inconnu ou en trop.") for name in sorted(unknown) or ["files"]}
            )
        photos = {PHOTO_FIELDS[name].value: file for name, file in request.FILES.items()}
        data = {name: parse_object(request.POST[name]) for name in TEXT_FIELDS if request.POST.get(name)}
    validated = ClientSubmitInput(data=data)
    validated.is_valid(raise_exception=True)
    form, inputs = validated.validated_data.get("formData", {}), validated.validated_data.get("clientInputs", {})
    return submitting.Submission(
        identity=_present(
            first_name=form.get("firstName"),
            last_name=form.get("lastName"),
            email=(form.get("email") or "").lower(),
            # As it will be sealed, so that a repetition changes nothing; one that cannot be is refused below.
            phone=normalise_phone(form.get("phone") or ""),
        ),
        values=_dossier_values(form, inputs),
        photos=photos,
        level=form.get("level", ""),
    )


def _dossier_values(form: Mapping[str, Any], inputs: Mapping[str, Any]) -> dict[str, str]:
    preferences = form.get("preferences", {})
    values = _present(
        question=form.get("specificQuestion"),
        objective=inputs.get("lifeQuestion"),
        context=inputs.get("specificContext"),
        birth_time=inputs.get("birthTime"),
        birth_place=inputs.get("birthPlace"),
        audio_voice=preferences.get("audioVoice"),
        delivery_format=preferences.get("deliveryFormat"),
        phone=form.get("phone"),
    )
    if born := form.get("dateOfBirth"):
        values |= {"birth_day": str(born.day), "birth_month": str(born.month), "birth_year": str(born.year)}
    return values


def _present(**values: str | None) -> dict[str, str]:
    """Return what was given: a null or a blank leaves what is known."""
    return {name: value for name, value in values.items() if value}


def _refused(request: Request, done: submitting.Submitted) -> Response | None:
    """Return the refusal of what was wrong; everything else that was sent is kept by now."""
    if done.file_errors:
        return refused(request, done.file_errors[0])
    wrong = {name: text for name, text in done.errors.items() if name not in done.missing}
    if wrong:
        details = [{"field": PATHS[name], "message": str(text)} for name, text in wrong.items()]
        return refusal(request, 400, "validation_failed", "Validation failed", details=details)
    return None


def _answer(done: submitting.Submitted) -> Response:
    body = {
        "success": True,
        "order": shapes.order_shape(done.order, for_client=True),
        "sealed": done.order.sealed_at is not None,
        "missing": [PATHS[name] for name in done.missing],
    }
    return Response(body, status=201 if done.is_created else 200)
