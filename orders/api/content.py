"""`GET` and `PATCH /api/orders/{id}/content`."""

import re
from uuid import UUID

from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework.request import Request
from rest_framework.response import Response

from lumira.exceptions import LumiraError
from lumira.rest.documenting import header, operation
from lumira.rest.idempotency import idempotent
from orders.api import inputs, outputs, shapes
from orders.api.callers import caller_of
from orders.api.commands import WRITE_ERRORS, CommandView
from orders.api.documenting import CLIENT_HEADERS
from orders.api.reading import is_client, sees_whole
from orders.services import content

VERSION = re.compile(r'^(W/)?"?([0-9]{1,9})"?$')
IF_MATCH = header(
    "If-Match",
    "The content's `version`, quoted or not.",
    required=True,
    schema={"type": "string", "pattern": VERSION.pattern},
)


class VersionRequired(LumiraError):
    """A write without the version that it started from would overwrite blindly."""

    code = "precondition_required"
    message = _("Indiquez dans If-Match la version que vous modifiez.")


class OrderContentView(CommandView):
    """The content, read by who may, written by who holds the order."""

    @operation(
        answers={200: outputs.ContentPage},
        errors=(403, 404),
        parameters=CLIENT_HEADERS,
        operation_id="orders_content",
    )
    def get(self, request: Request, order_id: UUID) -> Response:
        caller = caller_of(request)
        order = caller.order(order_id)
        for_client = is_client(caller)
        if (for_client and order.delivered_at is None) or (not for_client and not sees_whole(caller, order)):
            raise Http404
        answer = Response(shapes.content_page_shape(order, for_client=for_client))
        answer["ETag"] = f'"{answer.data["generatedContent"]["version"]}"'
        return answer

    @operation(
        request=inputs.ContentInput,
        answers={200: outputs.ContentPage},
        errors=(*WRITE_ERRORS, 412, 428),
        parameters=[IF_MATCH],
        is_write=True,
        operation_id="orders_save_content",
    )
    @idempotent
    def patch(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        person = caller.person()
        base_number = self._base_number(request)
        values = self.valid(inputs.ContentInput, request)["generatedContent"]
        texts = {shapes.SECTION_KEYS[name]: text for name, text in values.items()}
        number = content.save_all(order, texts, base_number=base_number, by=person, now=timezone.now())
        answer = Response(shapes.content_page_shape(caller.order(order.pk), for_client=False))
        answer["ETag"] = f'"{number}"'
        return answer

    @staticmethod
    def _base_number(request: Request) -> int:
        given = VERSION.fullmatch(request.headers.get("If-Match", "").strip())
        if given is None:
            raise VersionRequired
        return int(given[2])
