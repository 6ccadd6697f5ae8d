"""Calling the API as anyone: a key, the team's session, a client's token, or nobody."""

import json
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from lumira.accounts.models import ApiKey, User
from lumira.accounts.services.api_keys import issue_api_key, revoke_api_key
from orders.models import Order
from orders.services.access import issue_access
from tests.journeys.conftest import signed_in

SCOPES = ApiKey.Scope.values


class Api:
    """A caller: a browser or a program with its headers."""

    def __init__(self, client: Client | None = None, **headers: str) -> None:
        self.client = client or Client()
        self.headers = {"accept-language": "fr", **headers}

    def get(self, path: str, **query: Any) -> HttpResponse:
        return self.client.get(path, query, headers=self.headers)

    def post(self, path: str, body: Any = None, **headers: str) -> HttpResponse:
        return self.send("POST", path, body, **headers)

    def patch(self, path: str, body: Any = None, **headers: str) -> HttpResponse:
        return self.send("PATCH", path, body, **headers)

    def form(self, path: str, values: dict[str, Any], **headers: str) -> HttpResponse:
        """POST as multipart."""
        return self.client.post(path, values, headers=self._all(headers))

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> HttpResponse:
        """Send a JSON object, or raw bytes as if they were one."""
        raw = body if isinstance(body, bytes) else json.dumps({} if body is None else body)
        return self.client.generic(method, path, raw, content_type="application/json", headers=self._all(headers))

    def _all(self, headers: dict[str, str]) -> dict[str, str]:
        return {**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}


def stranger() -> Api:
    """Nobody."""
    return Api()


def with_key(by: User, *scopes: str, expired: bool = False, revoked: bool = False) -> Api:
    """A program with a key of these scopes."""
    now = timezone.now()
    expires_at = now - timedelta(seconds=1) if expired else None
    key, secret = issue_api_key(name="essai", scopes=scopes, by=by, now=now, expires_at=expires_at)
    if revoked:
        revoke_api_key(key, now=now)
    return Api(authorization=f"Bearer {secret}")


def with_session(user: User) -> Api:
    """A person's browser; the team's is past the second factor."""
    if user.is_team:
        return Api(signed_in(user))
    browser = Client()
    browser.force_login(user)
    return Api(browser)


def with_token(order: Order, *, now: datetime | None = None) -> Api:
    """A program that holds a private token of this order."""
    return Api(**{"x-order-token": issue_access(order, now=now or timezone.now())})


def bytes_of(answer: Any) -> bytes:
    """Read a streamed answer to its end, which closes its file."""
    return b"".join(answer.streaming_content)


def error_of(answer: HttpResponse) -> dict[str, Any]:
    """Return the envelope of a refusal without what differs each time, after checking that it is one."""
    body = answer.json()
    assert answer["Content-Type"] == "application/json"
    assert set(body) >= {"error", "code", "details", "timestamp", "requestId"}
    assert body["timestamp"].endswith("Z")
    assert body["requestId"] == answer["X-Request-ID"]
    return {name: value for name, value in body.items() if name not in ("timestamp", "requestId")}


def events_of(order: Order) -> list[tuple[str, str, str, str]]:
    """Return the order's history as (kind, from, to, who)."""
    rows = order.events.order_by("id").values_list("kind", "from_status", "to_status", "actor_label")
    return list(rows)
