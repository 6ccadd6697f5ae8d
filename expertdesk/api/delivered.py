"""`PATCH /api/orders/{id}/delivered`: through the gate, like the job after an approval."""

from uuid import UUID

from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response

from expertdesk.services import delivering
from lumira.accounts.models import ApiKey
from lumira.rest.documenting import operation
from lumira.rest.idempotency import idempotent
from orders.api import inputs, outputs
from orders.api.commands import WRITE_ERRORS, CommandView


class DeliveredView(CommandView):
    """A lead, or a key with the scope; from « approved » only."""

    scope = ApiKey.Scope.ORDERS_DELIVER

    @operation(
        request=inputs.DeliveredInput,
        answers={200: outputs.OrderShape},
        errors=(*WRITE_ERRORS, 503),
        is_write=True,
        operation_id="orders_delivered",
    )
    @idempotent
    def patch(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        values = self.valid(inputs.DeliveredInput, request)
        order = delivering.deliver(order, by=caller.actor, method=values["deliveryMethod"], now=timezone.now())
        return self.answer(caller, order)
