"""What no client of good will sends: answered in the envelope, never by a bug, and nothing is repeated."""

import io
import json

import pytest
from django.test import Client

from lumira.wsgi import application
from tests import api
from tests.api import error_of
from tests.factories import walked

UNKNOWN = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def key(ada, clean_cache):
    return api.with_key(ada, *api.SCOPES)


@pytest.fixture
def order(alice, emma, now):
    return walked.taken(now, alice, emma)


def wsgi(path, *, method="GET", query="", body=b"", **environ):
    """One request through the real entry point; returns (status, headers, body)."""
    told = {}

    def start(status, headers, *_rest):
        told.update(status=int(status[:3]), headers=dict(headers))

    values = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "testserver",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.url_scheme": "http",
        **environ,
    }
    answer = application(values, start)
    content = b"".join(answer)
    answer.close()
    return told["status"], told["headers"], content


@pytest.mark.django_db
@pytest.mark.parametrize(
    "raw",
    [
        b"{",
        b"[]",
        b"null",
        b'"texte"',
        b'{"reason": "\\u0000"}',
        b'{"reason": "\\ud800"}',
        b'{"reason": "\xff"}',
        b'{"reason": NaN}',
        b'{"reason": 1e999}',
        b'{"reason": "x", "reason": "y"}',
        b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    ],
    ids=lambda raw: repr(raw[:22]),
)
@pytest.mark.parametrize("verb", ["cancel", "validation"])
def test_a_body_that_cannot_be_read_is_malformed(key, order, raw, verb):
    answer = key.send("POST", f"/api/orders/{order.id}/{verb}", raw)
    if verb == "validation":
        # A key never judges, whatever it sends.
        assert error_of(answer)["code"] == "not_allowed"
    else:
        assert (answer.status_code, error_of(answer)["code"]) == (400, "malformed")


@pytest.mark.django_db
def test_a_body_beyond_every_need_is_413(key, order):
    answer = key.send("POST", f"/api/orders/{order.id}/cancel", b'{"reason": "' + b"x" * 1_100_000 + b'"}')
    assert (answer.status_code, error_of(answer)["code"]) == (413, "too_large")
    answer = api.stranger().client.post(
        "/api/products/create-payment-intent", b"", content_type="application/json", CONTENT_LENGTH=str(60 * 1024**2)
    )
    assert (answer.status_code, error_of(answer)["code"]) == (413, "too_large")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "/api/orders/?search=%00",
        "/api/orders/?search=a%2500",
        "/api/orders/number/LU%00",
        "/api/orders/?%00=1",
        "/api/levels/?x=%00",
    ],
)
def test_a_nul_in_an_address_is_400_in_the_envelope(key, path):
    answer = key.client.get(path, headers=key.headers)
    if "%2500" in path:
        assert answer.status_code == 200
    else:
        assert (answer.status_code, error_of(answer)["code"]) == (400, "malformed")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "/api/orders/?search=%FF%FE",
        "/api/orders/?search=%ED%A0%80",
        "/api/orders/?" + "&".join(f"a{n}=1" for n in range(150)),
        "/api/orders/?search[$ne]=1&search[]=2",
        "/api/orders/?page=1&page=2",
        "/api/orders/number/%F0%9F%92%A9",
        "/api/orders/number/" + "9" * 3000,
        "/api/orders/?ordering=;DROP TABLE",
        "/api/orders/?format=html",
        "/api/orders/" + UNKNOWN,
        "/api/orders/not-a-uuid",
        "/api/orders/../../etc/passwd",
        "/api/%2e%2e/",
        "/api/nothing",
        "/api/",
    ],
    ids=lambda path: path[:40],
)
def test_an_odd_address_gets_a_plain_answer(key, path):
    answer = key.client.get(path, headers=key.headers)
    assert answer.status_code in (200, 400, 404)
    if answer.status_code != 200:
        error_of(answer)


@pytest.mark.django_db
def test_more_parameters_than_anyone_needs_are_refused(key):
    answer = key.client.get("/api/orders/?" + "&".join(f"a{n}=1" for n in range(300)), headers=key.headers)
    assert (answer.status_code, error_of(answer)["code"]) == (400, "malformed")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": "Bearer \u00e9\u00ff"},
        {"authorization": "Bearer"},
        {"authorization": "Basic YTpi"},
        {"authorization": "Bearer " + "x" * 8000},
        {"x-order-token": "\u00e9" * 500},
        {"x-payment-client-secret": "'; --"},
        {"accept-language": "x" * 3000},
        {"accept-language": "*;q=9,zz-ZZ"},
        {"x-forwarded-for": "not, an, address"},
        {"x-request-id": "<script>"},
        {"cookie": 'sessionid="aaaaaaaaaaaa\\000bb"'},
        {"cookie": "sessionid=%00"},
        {"cookie": "csrftoken=\u00e9; sessionid='"},
        {"idempotency-key": "\u00e9" * 100},
    ],
    ids=lambda headers: repr(headers)[:40],
)
def test_odd_headers_are_no_bug(clean_cache, headers):
    for method in ("GET", "POST"):
        answer = Client().generic(method, f"/api/orders/{UNKNOWN}/status", b"{}", "application/json", headers=headers)
        assert answer.status_code in (400, 404, 405)
        error_of(answer)


@pytest.mark.django_db
@pytest.mark.parametrize("length", ["x", "-1", "1e3", " "])
def test_a_length_that_is_no_number_is_400(clean_cache, length):
    answer = Client().post(
        "/api/products/create-payment-intent", b"{}", content_type="application/json", CONTENT_LENGTH=length
    )
    assert (answer.status_code, error_of(answer)["code"]) == (400, "malformed")


@pytest.mark.django_db
@pytest.mark.parametrize("charset", ["base64", "undefined", "punycode", "idna", "utf-16", "rot13", "nothing", "zlib"])
def test_a_charset_that_is_none_changes_nothing(clean_cache, open_connections, charset):
    """Django decodes the address before any middleware: the entry point itself must not believe the charset."""
    status, headers, content = wsgi(
        "/api/levels/", query="x=%FF%FEq", CONTENT_TYPE=f'application/json; Charset="{charset}" ; a=b'
    )
    assert (status, headers["Content-Type"]) == (200, "application/json")
    assert len(json.loads(content)["levels"]) == 4
    body = json.dumps({"level": "royal"}).encode()
    status, headers, content = wsgi(
        "/api/products/create-payment-intent",
        method="POST",
        body=body,
        CONTENT_TYPE=f"application/json;charset={charset}",
    )
    assert (status, json.loads(content)["code"]) == (400, "validation_failed")


@pytest.mark.django_db
@pytest.mark.parametrize("accept", ["text/html", "application/xml", "image/*", "application/json;version=2"])
def test_who_accepts_no_json_gets_406_in_json(clean_cache, accept):
    answer = api.Api(accept=accept).get("/api/levels/")
    if "version" in accept:
        assert answer.status_code in (200, 406)
    else:
        assert (answer.status_code, error_of(answer)["code"]) == (406, "not_acceptable")


@pytest.mark.django_db
@pytest.mark.parametrize("accept", ["*/*", "application/*", "text/html, */*;q=0.1"])
def test_who_accepts_anything_gets_json(clean_cache, accept):
    assert api.Api(accept=accept).get("/api/levels/").status_code == 200


@pytest.mark.django_db
def test_a_method_that_an_address_does_not_have_is_405_with_those_it_has(key, order):
    for path, allowed in (
        ("/api/levels/", "GET, HEAD"),
        ("/api/orders/", "GET, HEAD"),
        (f"/api/orders/{order.id}/take", "POST"),
        (f"/api/orders/{order.id}/status", "GET, HEAD, PATCH"),
        (f"/api/orders/{order.id}/content", "GET, HEAD, PATCH"),
        ("/api/products/create-payment-intent", "POST"),
    ):
        for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"} - set(allowed.split(", ")):
            answer = key.send(method, path)
            assert (answer.status_code, answer["Allow"]) == (405, allowed), (method, path)
            assert error_of(answer)["code"] == "method_not_allowed"


@pytest.mark.django_db
def test_a_body_of_another_type_is_415_and_the_type_is_not_repeated(key, order):
    for content_type in ("text/plain", "application/xml", "application/x-www-form-urlencoded", "<script>/x"):
        answer = key.client.generic(
            "POST", f"/api/orders/{order.id}/cancel", b"a=1", content_type=content_type, headers=key.headers
        )
        assert (answer.status_code, error_of(answer)["code"]) == (415, "unsupported_media_type")
        assert "script" not in answer.content.decode()


@pytest.mark.django_db
def test_a_thousand_unknown_names_get_a_short_answer(key, order):
    answer = key.post(f"/api/orders/{order.id}/cancel", {f"x{n}" * 60: n for n in range(1000)})
    details = error_of(answer)["details"]
    assert (answer.status_code, len(details)) == (400, 50)
    assert max(len(detail["field"]) for detail in details) == 120


@pytest.mark.django_db
def test_a_bug_is_told_in_the_envelope_without_its_words(key, order, monkeypatch):
    def broken(*_arguments, **_options):
        raise RuntimeError("secret words")

    monkeypatch.setattr("orders.api.reading.shapes.status_shape", broken)
    quiet = Client(raise_request_exception=False)
    answer = quiet.get(f"/api/orders/{order.id}/status", headers=key.headers)
    assert (answer.status_code, error_of(answer)["code"]) == (500, "server_error")
    assert "secret" not in answer.content.decode()
