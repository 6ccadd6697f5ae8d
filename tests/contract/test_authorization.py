"""Who may do what: every operation of the API against everyone who may call it, and what a refusal leaves unchanged.

A row names an operation, the order that it is tried on, and who is answered what; whoever is not named gets 404.
Each cell runs for real and is undone, so that all callers find the same order.
"""

from dataclasses import dataclass, field
from typing import Any

import pytest
from django.db import connection, transaction
from drf_spectacular.generators import SchemaGenerator

from orders.models import Order
from tests.api import Api, error_of
from tests.contract.conftest import proofs
from tests.factories import walked
from tests.factories.orders import paid

OWNERS = ("owner", "token")
TEAM = ("holder", "other expert", "validator", "lead", "admin")
KEYS = ("key read", "key write", "key deliver", "key stats")
CANARIES = ("alice@exemple.fr", "Nantes", "déménagement", "emporter", "+33612345678")


@dataclass(frozen=True)
class Row:
    """An operation on an order in some state: status -> who gets it; whoever is not named gets 404."""

    operation: str
    method: str
    path: str
    state: str
    expected: dict[int, tuple[str, ...]]
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.operation}-{self.state}"


def others(*names: str) -> tuple[str, ...]:
    """The keys that are not named."""
    return tuple(key for key in KEYS if key not in names)


REASON = {"reason": "Le client le demande."}
CANCEL = {**REASON, "refund": "none"}
NOTE = {"status": "approved", "notes": "Relu deux fois."}
CONTENT = {"generatedContent": {"reading": "Une autre page."}}
REVISE = {"decision": "revise", "reasons": ["tone"], "notes": "Plus simple."}
READ = {200: (*OWNERS, *TEAM, "key read"), 403: others("key read")}
ROWS = [
    Row(
        "orders_list",
        "GET",
        "/api/orders/",
        "submitted",
        {
            200: (*OWNERS, *TEAM, "key read", "other client", "token of another order", "member without role"),
            403: others("key read"),
        },
    ),
    Row("orders_get", "GET", "/api/orders/{id}", "submitted", READ),
    Row("orders_get_by_number", "GET", "/api/orders/number/{number}", "submitted", READ),
    Row("orders_status", "GET", "/api/orders/{id}/status", "submitted", READ),
    Row(
        "orders_content",
        "GET",
        "/api/orders/{id}/content",
        "submitted",
        {200: ("holder", "validator", "lead", "admin", "key read"), 403: others("key read")},
    ),
    Row(
        "orders_content",
        "GET",
        "/api/orders/{id}/content",
        "written",
        {200: ("holder", "lead", "admin", "key read"), 403: others("key read")},
    ),
    Row(
        "orders_stats_overview",
        "GET",
        "/api/orders/stats/overview",
        "submitted",
        {
            200: ("lead", "admin", "key stats"),
            403: ("holder", "other expert", "validator", "member without role", *others("key stats")),
        },
    ),
    Row(
        "orders_take",
        "POST",
        "/api/orders/{id}/take",
        "sealed",
        {200: ("holder", "other expert", "validator", "lead", "admin"), 403: KEYS},
    ),
    Row(
        "orders_take",
        "POST",
        "/api/orders/{id}/take",
        "taken",
        {200: ("holder",), 409: ("other expert", "validator", "lead", "admin"), 403: KEYS},
    ),
    Row(
        "orders_release",
        "POST",
        "/api/orders/{id}/release",
        "taken",
        {200: ("holder", "lead", "admin"), 403: ("other expert", "validator", *KEYS)},
        REASON,
    ),
    Row(
        "orders_submit",
        "POST",
        "/api/orders/{id}/submit",
        "written",
        {200: ("holder",), 403: ("other expert", "validator", "lead", "admin", *KEYS)},
    ),
    Row(
        "orders_validate",
        "POST",
        "/api/orders/{id}/validation",
        "submitted",
        {200: ("validator", "lead", "admin"), 403: ("holder", "other expert", *KEYS)},
        REVISE,
    ),
    Row(
        "orders_set_status",
        "PATCH",
        "/api/orders/{id}/status",
        "returned",
        {200: ("holder", "lead", "admin"), 403: ("other expert", "validator", *KEYS)},
        {"status": "in_progress"},
    ),
    Row(
        "orders_set_status",
        "PATCH",
        "/api/orders/{id}/status",
        "delivered",
        {200: ("lead", "admin", "key write"), 403: ("holder", "other expert", "validator", *others("key write"))},
        {"status": "completed"},
    ),
    Row(
        "orders_cancel",
        "POST",
        "/api/orders/{id}/cancel",
        "taken",
        {200: ("lead", "admin", "key write"), 403: ("holder", "other expert", "validator", *others("key write"))},
        CANCEL,
    ),
    Row(
        "orders_expert_review",
        "PATCH",
        "/api/orders/{id}/expert-review",
        "taken",
        {200: ("holder",), 403: ("other expert", "validator", "lead", "admin", *KEYS)},
        NOTE,
    ),
    Row(
        "orders_save_content",
        "PATCH",
        "/api/orders/{id}/content",
        "taken",
        {200: ("holder",), 403: ("other expert", "validator", "lead", "admin", *KEYS)},
        CONTENT,
        {"if-match": '"0"'},
    ),
    Row(
        "orders_delivered",
        "PATCH",
        "/api/orders/{id}/delivered",
        "taken",
        # A closed gate, which only those who may deliver learn of.
        {409: ("lead", "admin", "key deliver"), 403: ("holder", "other expert", "validator", *others("key deliver"))},
        {"deliveryMethod": "email"},
    ),
    Row(
        "orders_reopen",
        "POST",
        "/api/orders/{id}/reopen",
        "delivered",
        {200: ("lead", "admin"), 403: ("holder", "other expert", "validator", *KEYS)},
        REASON,
    ),
    Row(
        "client_submit",
        "POST",
        "/api/orders/by-payment-intent/{intent}/client-submit",
        "paid",
        {200: ("token", "key write"), 403: others("key write")},
        {"clientInputs": {"birthPlace": "Nantes"}},
    ),
]
# Tried elsewhere: open to everyone, or on files.
ELSEWHERE = {"levels_list", "create_payment_intent", "orders_file"}
STATES = {
    "paid": lambda now, cast: paid(now, email="alice@exemple.fr", phone="+33612345678"),
    "sealed": lambda now, cast: walked.sealed(now, cast["alice"], phone="+33612345678"),
    "taken": lambda now, cast: walked.taken(now, cast["alice"], cast["emma"]),
    "written": lambda now, cast: walked.written(now, cast["alice"], cast["emma"]),
    "submitted": lambda now, cast: walked.submitted(now, cast["alice"], cast["emma"]),
    "returned": lambda now, cast: walked.returned(now, cast["alice"], cast["emma"], cast["vera"]),
    "delivered": lambda now, cast: walked.delivered(now, cast["alice"], cast["emma"], cast["vera"]),
}


@pytest.mark.django_db
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_each_caller_gets_what_the_contract_says(row, cast, moment, alice, emma, vera):
    order = STATES[row.state](moment, {"alice": alice, "emma": emma, "vera": vera})
    callers = {**cast, **proofs(order)}
    expected = {name: 404 for name in callers} | {name: code for code, names in row.expected.items() for name in names}

    found = {name: _tried(row, order, caller) for name, caller in callers.items()}

    assert found == expected


@pytest.mark.django_db
def test_a_person_who_wrote_a_section_may_not_judge_it_not_even_a_lead(cast, moment, alice, lena):
    order = walked.submitted(moment, alice, lena)
    answer = cast["lead"].post(f"/api/orders/{order.id}/validation", REVISE)
    assert (answer.status_code, error_of(answer)["code"]) == (403, "author_may_not_judge")
    order.refresh_from_db()
    assert order.status == "in_validation"


def test_every_operation_has_its_rows():
    document = SchemaGenerator().get_schema(request=None, public=True)
    operations = {
        told["operationId"]
        for item in document["paths"].values()
        for name, told in item.items()
        if name != "parameters"
    }
    assert operations == {row.operation for row in ROWS} | ELSEWHERE


def _tried(row: Row, order: Order, caller: Api) -> int:
    """Try the operation and undo it; check that a refusal changed nothing and told nothing."""
    with transaction.atomic():
        before = _rows(order)
        intent = order.payment.attempts.get(is_active=True).intent_id
        path = row.path.format(id=order.id, number=order.number, intent=intent)
        answer = caller.get(path) if row.method == "GET" else caller.send(row.method, path, row.body, **row.headers)
        if answer.status_code >= 400:
            assert error_of(answer)["error"]
            assert not [word for word in CANARIES if word in answer.content.decode()]
            assert _rows(order) == before
        transaction.set_rollback(True)
    return answer.status_code


def _rows(order: Order) -> list[Any]:
    """Everything that an operation may write about the order."""
    with connection.cursor() as cursor:
        found = []
        for table, column in TABLES.items():
            cursor.execute(f"SELECT t::text FROM {table} t WHERE {column} = %s ORDER BY 1", [order.pk])
            found.append(cursor.fetchall())
    return found


TABLES = {
    "orders_order": "id",
    "orders_orderevent": "order_id",
    "orders_intake": "order_id",
    "orders_contentversion": "order_id",
    "orders_expertreview": "order_id",
    "orders_expertvalidation": "order_id",
    "orders_delivery": "order_id",
    "orders_orderfile": "order_id",
}
