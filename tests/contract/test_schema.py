"""The OpenAPI document: valid, complete, and written as the contract is."""

import io
import re

import pytest
from django.core.management import call_command
from django.urls import URLPattern, URLResolver, get_resolver
from drf_spectacular.generators import SchemaGenerator

from lumira.rest.documenting import ANYWHERE
from tests import api

CAMEL = re.compile(r"[a-z][a-zA-Z0-9]*")
ENVELOPE = {"$ref": "#/components/schemas/ErrorEnvelope"}
# Addresses of the API that are no operations of it.
PAGES = {"schema", "docs"}


@pytest.fixture(scope="module")
def document():
    return SchemaGenerator().get_schema(request=None, public=True)


def operations(document):
    return [
        (f"{method.upper()} {path}", told) for path, item in document["paths"].items() for method, told in item.items()
    ]


def test_the_document_is_valid_without_a_warning():
    call_command("spectacular", "--validate", "--fail-on-warn", stdout=io.StringIO())


def test_it_is_openapi_3_1(document):
    assert document["openapi"].startswith("3.1")
    assert set(document["components"]["securitySchemes"]) == {"apiKey", "staffSession"}


def test_every_address_of_the_api_is_in_it(document):
    known = {told["operationId"] for _name, told in operations(document)}
    routes = set(_api_views(get_resolver().url_patterns, ""))
    assert len({path for path, _view in routes}) == len(document["paths"]) + len(PAGES)
    assert len(known) == len(operations(document))


def test_every_error_has_the_one_envelope(document):
    for name, told in operations(document):
        refusals = {code: answer for code, answer in told["responses"].items() if code >= "400"}
        assert {str(code) for code in ANYWHERE} <= set(refusals), name
        for code, answer in refusals.items():
            assert answer["content"]["application/json"]["schema"] == ENVELOPE, (name, code)
            assert answer["description"], (name, code)


def test_every_write_accepts_an_idempotency_key(document):
    # The purchase has its own: `attemptId`.
    writes = {name: told for name, told in operations(document) if not name.startswith("GET")}
    without = [
        told["operationId"]
        for told in writes.values()
        if "Idempotency-Key" not in {parameter["name"] for parameter in told.get("parameters", ())}
    ]
    assert without == ["create_payment_intent"]


def test_names_are_camel_case(document):
    for name, told in operations(document):
        for parameter in told.get("parameters", ()):
            if parameter["in"] in ("path", "query"):
                assert CAMEL.fullmatch(parameter["name"]), (name, parameter["name"])
        assert set(re.findall(r"\{(\w+)\}", name)) == {
            parameter["name"] for parameter in told.get("parameters", ()) if parameter["in"] == "path"
        }
    for component, schema in document["components"]["schemas"].items():
        for field in schema.get("properties", {}):
            # Statuses are values that stand as names in the figures.
            assert CAMEL.fullmatch(field) or component == "OrderCounts", (component, field)


def test_an_input_names_its_choices_and_limits(document):
    schemas = document["components"]["schemas"]
    assert schemas["StatusInputRequest"]["properties"]["status"]["enum"][0] == "awaiting_payment"
    assert schemas["ReasonInputRequest"]["required"] == ["reason"]
    assert schemas["CancelInputRequest"]["properties"]["refund"]["oneOf"][0]["enum"] == ["all", "none"]


@pytest.mark.django_db
def test_anyone_may_read_the_document_and_its_page():
    caller = api.stranger()
    document = caller.get("/api/schema/")
    assert (document.status_code, document["Content-Type"].split(";")[0]) == (200, "application/vnd.oai.openapi")
    page = caller.get("/api/docs/")
    assert (page.status_code, page["Content-Type"]) == (200, "text/html; charset=utf-8")
    shown = page.content.decode()
    for words in ("/api/orders/by-payment-intent/{paymentIntentId}/client-submit", "Idempotency-Key", "X-Order-Token"):
        assert words in shown


@pytest.mark.django_db
def test_the_page_shows_every_operation(document):
    shown = api.stranger().get("/api/docs/").content.decode()
    missing = [name for name, told in operations(document) if f'id="{told["operationId"]}"' not in shown]
    assert missing == []


def _api_views(patterns, prefix):
    for pattern in patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver) and (path + "api/").startswith("api/"):
            yield from _api_views(pattern.url_patterns, path)
        elif isinstance(pattern, URLPattern) and path.startswith("api/"):
            yield path, pattern.name
