"""Reads: list, detail, by number, status, content, files, figures."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponseBase
from django.utils import timezone
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from lumira.accounts import roles
from lumira.accounts.models import ApiKey
from lumira.rest.documenting import operation
from lumira.rest.throttles import ApiThrottle
from lumira.rest.views import ApiView
from orders.api import figures, outputs, shapes
from orders.api.callers import Caller, caller_of, known_caller
from orders.api.documenting import CLIENT_HEADERS
from orders.api.inputs import ListQuery
from orders.exceptions import NotAllowed
from orders.models import Order, OrderFile
from orders.selectors import listing, readings, stats
from orders.services import files as file_services
from orders.uploads.serving import private_response


class OrdersView(ApiView):
    """Callers are recognised in the handlers: a stranger must not learn from the answer that an order exists."""

    permission_classes = (AllowAny,)
    throttle_classes = (ApiThrottle,)


class OrderListView(OrdersView):
    """`GET /api/orders/`."""

    @operation(
        answers={200: outputs.OrderList},
        errors=(403, 404),
        parameters=[ListQuery, *CLIENT_HEADERS],
        operation_id="orders_list",
    )
    def get(self, request: Request) -> Response:
        caller = known_caller(request)
        query = ListQuery(data=request.query_params.dict())
        query.is_valid(raise_exception=True)
        values = query.validated_data
        page = listing.page_of(
            listing.filtered(caller.orders, values),
            ordering=values["ordering"],
            limit=values["limit"],
            page=values["page"],
            cursor=values.get("cursor", ""),
        )
        with_person = caller.sees_everything or not caller.is_team
        return Response(
            {
                "orders": [
                    shapes.row_shape(row, with_person=with_person or _holds(caller, row["holder_id"]))
                    for row in page.rows
                ],
                "pagination": {
                    "page": values["page"],
                    "limit": values["limit"],
                    "count": page.count,
                    "countIsCapped": page.count_is_capped,
                    "next": page.next,
                    "previous": page.previous,
                },
            }
        )


class OrderDetailView(OrdersView):
    """`GET /api/orders/{id}`."""

    @operation(
        answers={200: outputs.OrderShape}, errors=(403, 404), parameters=CLIENT_HEADERS, operation_id="orders_get"
    )
    def get(self, request: Request, order_id: UUID) -> Response:
        caller = caller_of(request)
        return Response(shape_for(caller, caller.order(order_id)))


class OrderNumberView(OrdersView):
    """`GET /api/orders/number/{orderNumber}`."""

    @operation(
        answers={200: outputs.OrderShape},
        errors=(403, 404),
        parameters=CLIENT_HEADERS,
        operation_id="orders_get_by_number",
    )
    def get(self, request: Request, number: str) -> Response:
        caller = caller_of(request)
        return Response(shape_for(caller, caller.order_numbered(number)))


class OrderStatusReadMixin:
    """`GET /api/orders/{id}/status`: the poll of a page that waits."""

    @operation(
        answers={200: outputs.OrderStatusShape},
        errors=(403, 404),
        parameters=CLIENT_HEADERS,
        operation_id="orders_status",
    )
    def get(self, request: Request, order_id: UUID) -> Response:
        return Response(shapes.status_shape(caller_of(request).order(order_id)))


class OrderFileView(OrdersView):
    """`GET /api/orders/{id}/files/{fileId}`: the bytes of a file; a client has their photos and what was delivered."""

    @operation(answers={(200, "*/*"): bytes}, errors=(403, 404), parameters=CLIENT_HEADERS, operation_id="orders_file")
    def get(self, request: Request, order_id: UUID, file_id: UUID) -> HttpResponseBase:
        caller = caller_of(request)
        order = caller.order(order_id)
        if is_client(caller):
            found = readings.files_for_client(order).filter(pk=file_id).first()
        else:
            found = order.files.filter(pk=file_id).first() if sees_whole(caller, order) else None
        if found is None:
            raise Http404
        if found.kind in OrderFile.PHOTOS and caller.is_team:
            file_services.note_view(found, by=caller.person(), now=timezone.now())
        return private_response(
            request._request, found.storage_name, content_type=found.content_type, filename=order.number
        )


class OverviewView(OrdersView):
    """`GET /api/orders/stats/overview`."""

    @operation(answers={200: figures.Overview}, errors=(403, 404), operation_id="orders_stats_overview")
    def get(self, request: Request) -> Response:
        caller = known_caller(request, scope=ApiKey.Scope.STATS_READ)
        if caller.key is None:
            if not caller.is_team:
                raise Http404
            if not caller.has(roles.VIEW_FIGURES):
                raise NotAllowed
        return Response(stats.overview(now=timezone.now()))


def shape_for(caller: Caller, order: Order) -> dict[str, Any]:
    """Return the order as this caller may see it."""
    if is_client(caller):
        return shapes.order_shape(order, for_client=True)
    return shapes.order_shape(order, for_client=False, with_person=sees_whole(caller, order))


def sees_whole(caller: Caller, order: Order) -> bool:
    """Tell whether a key or a member of the team may read the dossier and the content of this order."""
    if caller.sees_everything or _holds(caller, order.holder_id):
        return True
    return caller.has(roles.VALIDATE_CONTENT) and order.submitted_at is not None


def is_client(caller: Caller) -> bool:
    """Tell whether the caller is the order's client rather than a key or the team."""
    return caller.key is None and not caller.is_team


def _holds(caller: Caller, holder_id: UUID | None) -> bool:
    return caller.user is not None and caller.user.pk == holder_id
