"""Values that Stripe checks while it executes: metadata, e-mail addresses, web addresses."""

import re
from typing import Any

from lumira.demo.stripe_double.errors import InvalidRequestError

# Source: Stripe docs, "Metadata".
METADATA_KEYS, METADATA_KEY_LENGTH, METADATA_VALUE_LENGTH = 50, 40, 500
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
URL = re.compile(r"https?://[^\s/?#]+\S*")


def merge_metadata(current: dict[str, str], change: Any, *, param: str = "metadata") -> dict[str, str]:
    """Return the metadata after a change: an empty value removes its key, an empty string removes all.

    Raises InvalidRequestError beyond Stripe's limits.
    """
    if change == "":
        return {}
    merged = {key: value for key, value in {**current, **(change or {})}.items() if value != ""}
    if len(merged) > METADATA_KEYS:
        raise InvalidRequestError(f"Metadata may have up to {METADATA_KEYS} keys.", param=param)
    for key, value in merged.items():
        if len(key) > METADATA_KEY_LENGTH:
            message = f"Metadata keys can have up to {METADATA_KEY_LENGTH} characters. Invalid key: {key}"
            raise InvalidRequestError(message, param=f"{param}[{key}]")
        if len(value) > METADATA_VALUE_LENGTH:
            message = (
                f"Metadata values can have up to {METADATA_VALUE_LENGTH} characters, "
                f"but you passed in a value that is {len(value)} characters. Invalid value: {value}"
            )
            raise InvalidRequestError(message, param=f"{param}[{key}]")
    return merged


def check_email(address: str | None, param: str) -> str | None:
    """Return the address, None for an empty one. Raises InvalidRequestError for what cannot be one."""
    if address and not EMAIL.fullmatch(address):
        raise InvalidRequestError(f"Invalid email address: {address}", code="email_invalid", param=param)
    return address or None


def check_url(address: str | None, param: str) -> str | None:
    """Return the address. Raises InvalidRequestError for what is not an absolute web address."""
    if address is not None and not URL.fullmatch(address):
        raise InvalidRequestError("Not a valid URL", code="url_invalid", param=param)
    return address
