"""Commands: the verbs of the pages, through the same services."""

from typing import Any
from uuid import UUID

from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework.request import Request
from rest_framework.response import Response

from lumira.accounts import roles, second_factor
from lumira.accounts.exceptions import SecondFactorMissing
from lumira.accounts.models import ApiKey
from lumira.exceptions import LumiraError
from lumira.rest.documenting import operation
from lumira.rest.fields import StrictSerializer
from lumira.rest.idempotency import idempotent
from orders.api import inputs, outputs
from orders.api.callers import Caller, caller_of
from orders.api.reading import OrderStatusReadMixin, OrdersView, shape_for
from orders.exceptions import InvalidTransition, NotAllowed
from orders.models import Order
from orders.services import cancelling, giving_back, reviews, workflow
from orders.services.cancelling import MoneyDecision
from orders.states import Status, is_legal

WRITE_ERRORS = (403, 404, 409, 413, 415, 422)


class UseCommand(LumiraError):
    """The edge is legal but needs more than a status: a command does it."""

    code = "use_command"
    message = _("Ce changement a sa propre commande : il demande plus qu’un statut.")


def need_code(request: Request, order: Order, money: MoneyDecision) -> None:
    """Refuse a session that moves money without a recent second factor."""
    if giving_back.moves_money(order, money) and not second_factor.is_recent(request._request):
        raise SecondFactorMissing


class CommandView(OrdersView):
    """A write on one order by the team or by a key."""

    scope: str = ApiKey.Scope.ORDERS_WRITE

    def subject(self, request: Request, order_id: UUID) -> tuple[Caller, Order]:
        """Return who commands and what; clients have no commands here, so they get the answer of an unknown id."""
        caller = caller_of(request, scope=self.scope)
        if caller.key is None and not caller.is_team:
            raise Http404
        return caller, caller.order(order_id)

    @staticmethod
    def valid(serializer: type[StrictSerializer], request: Request) -> dict[str, Any]:
        """Return the validated input."""
        data = serializer(data=request.data)
        data.is_valid(raise_exception=True)
        return dict(data.validated_data)

    @staticmethod
    def answer(caller: Caller, order: Order) -> Response:
        """Return the order as it now stands."""
        return Response(shape_for(caller, caller.order(order.pk)))


class OrderStatusView(OrderStatusReadMixin, CommandView):
    """`GET` and `PATCH /api/orders/{id}/status`."""

    @operation(
        request=inputs.StatusInput,
        answers={200: outputs.OrderShape},
        errors=WRITE_ERRORS,
        is_write=True,
        operation_id="orders_set_status",
    )
    @idempotent
    def patch(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        values = self.valid(inputs.StatusInput, request)
        source, target, now = Status(order.status), Status(values["status"]), timezone.now()
        if not is_legal(source, target):
            raise InvalidTransition(source=source.value, target=target.value)
        if (source, target) == (Status.IN_REVISION, Status.IN_PROGRESS):
            order = workflow.start_corrections(order, by=caller.person(), now=now)
        elif (source, target) == (Status.DELIVERED, Status.COMPLETED):
            if caller.key is None and not caller.has(roles.LEAD_ORDERS):
                raise NotAllowed
            order = workflow.complete_order(order, by=caller.actor, now=now, reason=values["reason"])
        else:
            raise UseCommand(source=source.value, target=target.value)
        return self.answer(caller, order)


class TakeView(CommandView):
    """`POST /api/orders/{id}/take`."""

    @operation(
        request=inputs.EmptyInput,
        answers={200: outputs.OrderShape},
        errors=WRITE_ERRORS,
        is_write=True,
        operation_id="orders_take",
    )
    @idempotent
    def post(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        self.valid(inputs.EmptyInput, request)
        return self.answer(caller, workflow.take_order(order, by=caller.person(), now=timezone.now()))


class ReleaseView(CommandView):
    """`POST /api/orders/{id}/release`."""

    @operation(
        request=inputs.ReasonInput,
        answers={200: outputs.OrderShape},
        errors=WRITE_ERRORS,
        is_write=True,
        operation_id="orders_release",
    )
    @idempotent
    def post(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        reason = self.valid(inputs.ReasonInput, request)["reason"]
        order = workflow.release_order(order, by=caller.person(), reason=reason, now=timezone.now())
        return self.answer(caller, order)


class SubmitView(CommandView):
    """`POST /api/orders/{id}/submit`."""

    @operation(
        request=inputs.EmptyInput,
        answers={200: outputs.OrderShape},
        errors=WRITE_ERRORS,
        is_write=True,
        operation_id="orders_submit",
    )
    @idempotent
    def post(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        self.valid(inputs.EmptyInput, request)
        return self.answer(caller, reviews.submit(order, by=caller.person(), now=timezone.now()))


class ReopenView(CommandView):
    """`POST /api/orders/{id}/reopen`."""

    @operation(
        request=inputs.ReasonInput,
        answers={200: outputs.OrderShape},
        errors=WRITE_ERRORS,
        is_write=True,
        operation_id="orders_reopen",
    )
    @idempotent
    def post(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        reason = self.valid(inputs.ReasonInput, request)["reason"]
        order = workflow.reopen_order(order, by=caller.person(), reason=reason, now=timezone.now())
        return self.answer(caller, order)


class ValidationView(CommandView):
    """`POST /api/orders/{id}/validation`: a person who wrote nothing of it."""

    @operation(
        request=inputs.ValidationInput,
        answers={200: outputs.OrderShape},
        errors=WRITE_ERRORS,
        is_write=True,
        operation_id="orders_validate",
    )
    @idempotent
    def post(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        user, now = caller.person(), timezone.now()
        values = self.valid(inputs.ValidationInput, request)
        if values["decision"] == "approve":
            order = reviews.approve(order, by=user, notes=values["notes"], now=now)
        elif values["decision"] == "revise":
            order = reviews.return_for_revision(
                order, by=user, reasons=values["reasons"], notes=values["notes"], now=now
            )
        else:
            need_code(request, order, values["refund"])
            order = reviews.refuse(
                order, by=user, notes=values["notes"], reasons=values["reasons"], money=values["refund"], now=now
            )
        return self.answer(caller, order)


class CancelView(CommandView):
    """`POST /api/orders/{id}/cancel`."""

    @operation(
        request=inputs.CancelInput,
        answers={200: outputs.OrderShape},
        errors=(*WRITE_ERRORS, 503),
        is_write=True,
        operation_id="orders_cancel",
    )
    @idempotent
    def post(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        values = self.valid(inputs.CancelInput, request)
        if caller.key is None:
            need_code(request, order, values["refund"])
        order = cancelling.cancel_order(
            order, by=caller.actor, reason=values["reason"], money=values["refund"], now=timezone.now()
        )
        return self.answer(caller, order)


class ExpertReviewView(CommandView):
    """`PATCH /api/orders/{id}/expert-review`: the reviewer is the caller, never the body."""

    @operation(
        request=inputs.ReviewInput,
        answers={200: outputs.OrderShape},
        errors=WRITE_ERRORS,
        is_write=True,
        operation_id="orders_expert_review",
    )
    @idempotent
    def patch(self, request: Request, order_id: UUID) -> Response:
        caller, order = self.subject(request, order_id)
        values = self.valid(inputs.ReviewInput, request)
        reviews.note_review(
            order, status=values["status"], notes=values["notes"], by=caller.person(), now=timezone.now()
        )
        return self.answer(caller, order)
