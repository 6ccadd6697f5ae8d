"""Requests and responses between the HTTP plumbing and the rooms behind it."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Request:
    """One HTTP request; header names are in lower case."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def language(self) -> str:
        """Return "fr" or "en", what the person prefers; French where nothing is said."""
        wanted = self.headers.get("accept-language", "fr").strip().lower()
        return "en" if wanted.startswith("en") else "fr"


@dataclass(frozen=True)
class Response:
    """One HTTP response.

    `drip_seconds`: how long its body takes, drop by drop; whoever is let go meanwhile is cut off.
    """

    status: int
    body: bytes
    content_type: str
    headers: dict[str, str] = field(default_factory=dict)
    drip_seconds: float = 0.0
    let_go: threading.Event = field(default_factory=threading.Event)


class ConnectionDroppedError(Exception):
    """No answer is to be sent: the connection is cut."""


def json_response(status: int, data: Any, headers: dict[str, str] | None = None) -> Response:
    """Return a JSON response."""
    return Response(status, json.dumps(data).encode(), "application/json", headers or {})
