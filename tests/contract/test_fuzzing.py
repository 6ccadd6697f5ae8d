"""Schemathesis: the real entry point against its own document, with data that fit and data that do not.

Every request is undone, so that each finds the same orders, one in every state. What people know and a schema cannot
say (an adult's birth date, a reason that is more than blanks) makes a well-formed body a wrong one, so that valid data
be accepted is left to the tests beside this one; so is who may do what: a stranger is answered 404, not 401.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

import pytest
import schemathesis
from django.conf import settings as django_settings
from django.db import transaction
from django.test import override_settings
from django.utils import timezone
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.renderers import OpenApiJsonRenderer
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation
from schemathesis.specs.openapi import checks

from lumira.accounts.models import User
from lumira.payments.gateways import current
from lumira.wsgi import application
from orders.models import Order, OrderFile
from orders.services import files
from tests import api
from tests.contract.conftest import without_limits
from tests.factories import walked
from tests.factories.orders import paid, placed
from tests.factories.people import ClientFactory, MemberFactory
from tests.journeys.conftest import running_double, signed_in
from tests.races import emptied

__all__ = ["running_double"]
EXAMPLES = 8
CALLERS = ("stranger", "lead", "key")
CHECKS = [
    schemathesis.checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    checks.unsupported_method,
    checks.allow_header_conformance,
]
DOCUMENT = json.loads(OpenApiJsonRenderer().render(SchemaGenerator().get_schema(request=None, public=True)))
CONFIG = {
    "generation": {"deterministic": True},
    "checks": {"negative_data_rejection": {"expected-statuses": [400, 403, 404, 409, 412, 413, 415, 422, 428]}},
}
schema = schemathesis.openapi.from_dict(DOCUMENT, config=SchemathesisConfig.from_dict(CONFIG))
schema.app = application


@dataclass(frozen=True)
class House:
    """Who calls with which headers, and what they may name."""

    headers: dict[str, dict[str, str]]
    cookies: dict[str, dict[str, str]]
    values: dict[str, list[str]]


@pytest.fixture(scope="module")
def db(django_db_setup, django_db_blocker) -> Iterator[None]:
    """Rows that stay for all tests of this module."""
    with django_db_blocker.unblock(), emptied():
        yield


@pytest.fixture(scope="module")
def private_media(tmp_path_factory) -> Iterator[None]:
    """Files that stay for all tests of this module."""
    folder = tmp_path_factory.mktemp("media")
    storage = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": folder}}
    with override_settings(MEDIA_ROOT=folder, STORAGES={**django_settings.STORAGES, "default": storage}):
        yield


@pytest.fixture(scope="module")
def house(db, private_media, running_double) -> Iterator[House]:
    """One order in every state, and everyone who may call."""
    running_double.control("POST reset")
    with override_settings(STRIPE_API_BASE=running_double.url), without_limits():
        current.gateway.cache_clear()
        yield _house()
        current.gateway.cache_clear()


@pytest.mark.usefixtures("open_connections")
@pytest.mark.parametrize("caller", CALLERS)
@schema.parametrize()
@settings(
    max_examples=EXAMPLES, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
def test_no_request_finds_a_bug_or_an_answer_that_the_document_does_not_know(case, caller, house):
    _name_what_exists(case, house)
    with transaction.atomic():
        case.call_and_validate(headers=house.headers[caller], cookies=house.cookies.get(caller), checks=CHECKS)
        transaction.set_rollback(True)


def _house() -> House:
    now = timezone.now()
    clients = [ClientFactory() for _turn in range(6)]
    emma, vera = MemberFactory(roles=["experts"]), MemberFactory(roles=["experts", "validators"])
    lena = MemberFactory(roles=["leads"])
    ada = User.objects.create_superuser("ada@lumira.example", "a-long-password")
    orders = [
        placed(now),
        paid(now),
        walked.sealed(now, clients[0]),
        walked.taken(now, clients[1], lena),
        walked.submitted(now, clients[2], emma),
        walked.returned(now, clients[3], lena, vera),
        walked.approved(now, clients[4], emma, vera),
        walked.delivered(now, clients[5], emma, vera),
    ]
    drawing = files.keep_generated(
        orders[3], "mandala", b"<svg/>", content_type="image/svg+xml", source="x", by=None, now=now
    )
    browser = signed_in(lena)
    token = "t" * 32
    return House(
        headers={
            "stranger": {},
            "lead": {"X-CSRFToken": token},
            "key": api.with_key(ada, *api.SCOPES).headers,
        },
        cookies={"lead": {django_settings.SESSION_COOKIE_NAME: browser.session.session_key, "csrftoken": token}},
        values={
            "orderId": [str(order.id) for order in orders],
            "orderNumber": [order.number for order in orders],
            "paymentIntentId": [attempt for order in orders for attempt in _intents(order)],
            "fileId": [str(drawing.id), *map(str, OrderFile.objects.values_list("id", flat=True)[:2])],
        },
    )


def _intents(order: Order) -> list[str]:
    return [intent for intent in order.payment.attempts.values_list("intent_id", flat=True) if intent]


def _name_what_exists(case: schemathesis.Case, house: House) -> None:
    """Let most requests name something real, evenly and repeatably, unless the name itself is what is wrong."""
    if (
        case.operation.path.endswith("create-payment-intent")
        and isinstance(case.body, dict)
        and _is_meant(case, ParameterLocation.BODY)
    ):
        case.body.pop("lines", None)
        # Undone here, but not at the provider: an attempt is used once.
        case.body |= {"level": "mystique", "attemptId": str(uuid4())}
    if not _is_meant(case, ParameterLocation.PATH):
        return
    turn = sum(map(ord, str([case.body, case.query, case.path_parameters])))
    for name in case.path_parameters or {}:
        if turn % 5:
            case.path_parameters[name] = house.values[name][turn % len(house.values[name])]


def _is_meant(case: schemathesis.Case, location: ParameterLocation) -> bool:
    """Tell whether this part of the request is meant to be valid."""
    return case.meta is None or not case.meta.is_negative_at(location)
