"""All 81 ordered pairs of statuses: 16 legal, 9 identical, 56 refused, by the service and by raw SQL."""

import ast
from itertools import product
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from lumira.accounts.actors import SYSTEM
from orders.exceptions import InvalidTransition
from orders.models import Order, OrderEvent
from orders.services import workflow
from orders.states import CLIENT_LABELS, LABELS, Status, edges, is_legal
from tests.factories.orders import FINGERPRINT, in_status

PAIRS = list(product(Status, Status))
ROOT = Path(__file__).parents[2]
# What each target needs beside its name, so that only the edge itself is judged.
COMPANIONS = {
    Status.QUEUED: {"holder": None, "taken_at": None, "settled_at": "now"},
    Status.APPROVED: {"approved_at": "now", "approved_fingerprint": FINGERPRINT},
    Status.DELIVERED: {"delivered_at": "now", "delivery_method": "email"},
    Status.COMPLETED: {"completed_at": "now", "outcome": "refused"},
    Status.CANCELLED: {"cancelled_at": "now"},
    Status.IN_PROGRESS: {
        "holder": "expert",
        "taken_at": "now",
        "sealed_at": "now",
        "promised_at": "now",
        "outcome": "",
    },
}


def test_the_seeds_edges_are_sixteen():
    assert len(edges()) == 16
    assert sum(is_legal(a, b) for a, b in PAIRS) == 16
    assert len(PAIRS) == 81


def test_every_status_has_both_labels():
    assert set(LABELS) == set(CLIENT_LABELS) == set(Status)


@pytest.mark.django_db
@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_the_service_moves_along_legal_edges_only(source, target, now, emma, vera):
    order = in_status(source, now, expert=emma, validator=vera)
    events = OrderEvent.objects.filter(order=order, kind="status")
    before = events.count()
    values = _companions(target, now, emma)

    if is_legal(source, target):
        with transaction.atomic():
            moved = workflow._move(workflow.lock(order.pk), target, by=SYSTEM, now=now, **values)
        assert moved.status == Order.objects.get(pk=order.pk).status == target
        last = events.order_by("id").last()
        assert (last.from_status, last.to_status, events.count()) == (source, target, before + 1)
    else:
        with pytest.raises(InvalidTransition), transaction.atomic():
            workflow._move(workflow.lock(order.pk), target, by=SYSTEM, now=now, **values)
        assert (Order.objects.get(pk=order.pk).status, events.count()) == (source, before)


@pytest.mark.django_db
@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_the_database_refuses_every_other_pair(source, target, now, emma, vera):
    order = in_status(source, now, expert=emma, validator=vera)
    values = {} if source == target else _companions(target, now, emma)
    columns = {("holder_id" if name == "holder" else name): value for name, value in values.items()}
    columns = {name: getattr(value, "pk", value) for name, value in columns.items()}
    assignments = ", ".join(f"{name} = %s" for name in ["status", *columns])
    statement = f"UPDATE orders_order SET {assignments} WHERE id = %s"
    parameters = [target, *columns.values(), order.pk]

    if is_legal(source, target) or source == target:
        with connection.cursor() as cursor:
            cursor.execute(statement, parameters)
        assert Order.objects.get(pk=order.pk).status == target
    else:
        refused = pytest.raises(DatabaseError, match="Invalid transition")
        with refused, transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, parameters)
        assert Order.objects.get(pk=order.pk).status == source


@pytest.mark.django_db
def test_an_order_starts_as_awaiting_payment(now, emma, vera):
    order = in_status(Status.AWAITING_PAYMENT, now, expert=emma, validator=vera)
    order.pk, order.number, order.status = None, "LU261124999", Status.QUEUED

    with pytest.raises(DatabaseError, match="starts as awaiting_payment"), transaction.atomic():
        order.save(force_insert=True)


def test_only_workflow_writes_the_status():
    """No other module assigns `.status` of an order or names it in an update."""
    suspects = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("orders", "checkout", "expertdesk", "lumira/demo", "lumira/management")
        for path in (ROOT / folder).rglob("*.py")
        if path != ROOT / "orders/services/workflow.py"
        and "migrations" not in path.parts
        # The payments double stands for another company's server and knows no order.
        and "stripe_double" not in path.parts
        for node in ast.walk(ast.parse(path.read_text()))
        if _writes_order_status(node)
    ]

    # Payments and refunds have a status of their own, written where they stand.
    assert [suspect for suspect in suspects if "cancelling.py" not in suspect] == []


def _writes_order_status(node: ast.AST) -> bool:
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return any(
            isinstance(target, ast.Attribute)
            and target.attr == "status"
            and isinstance(target.value, ast.Name)
            and target.value.id in ("order", "locked", "self")
            for target in targets
        )
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("update", "bulk_update")
    ):
        return "Order.objects" in ast.unparse(node.func.value) and any(word.arg == "status" for word in node.keywords)
    return False


def _companions(target, now, expert):
    values = {"now": now, "expert": expert}
    return {name: values.get(value, value) for name, value in COMPANIONS.get(target, {}).items()}
