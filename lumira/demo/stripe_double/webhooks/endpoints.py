"""Webhook endpoints: where events go. Only this machine: the double never reaches out."""

import ipaddress
import urllib.parse
from typing import Any

from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work


class UnusableEndpointError(Exception):
    """An endpoint that cannot be registered; the message says why."""


def register(work: Work, data: dict[str, Any]) -> Record:
    """Save an endpoint; the same URL again replaces it.

    `data` has url, secret (or secrets, while one is being rotated) and enabled_events, where `*` stands for anything.
    Raises UnusableEndpointError.
    """
    url = str(data.get("url", ""))
    _check_url(url)
    secrets = data.get("secrets") or [data.get("secret")]
    if not all(isinstance(secret, str) and secret for secret in secrets):
        raise UnusableEndpointError("An endpoint needs a secret.")
    known = next((endpoint for endpoint in work.newest_first("_endpoint") if endpoint["url"] == url), None)
    endpoint: Record = {
        "object": "_endpoint",
        "id": known["id"] if known is not None else work.new_id("we"),
        "url": url,
        "secrets": list(secrets),
        "enabled_events": list(data.get("enabled_events") or ["*"]),
    }
    return work.save(endpoint)


def remove(work: Work, identifier: str) -> bool:
    """Forget an endpoint, by id or URL; what is owed to it is given up. False where there is none."""
    for endpoint in work.newest_first("_endpoint"):
        if identifier in (endpoint["id"], endpoint["url"]):
            work.transaction.delete("_endpoint", endpoint["id"])
            return True
    return False


def _check_url(url: str) -> None:
    try:
        parts = urllib.parse.urlsplit(url)
        host, _ = parts.hostname or "", parts.port
        is_local = parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        is_local = False
    if not is_local:
        raise UnusableEndpointError(f"A webhook endpoint must be an http address of this machine, not {url!r}.")
