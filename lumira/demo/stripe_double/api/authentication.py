"""API keys: test keys only; publishable ones for what a browser may do."""

import base64
import binascii
import re

from lumira.demo.stripe_double.errors import InvalidRequestError

KEY = re.compile(r"(sk|rk|pk)_test_\w+")


def publishable(authorization: str | None) -> bool:
    """Tell whether the request carries a publishable key; False is a secret or restricted one.

    Any key with the form of a test key is good: the double has one account. Raises a 401 for everything else.
    """
    if not authorization:
        message = (
            "You did not provide an API key. You need to provide your API key in the Authorization header, "
            "using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
        )
        raise InvalidRequestError(message, status=401)
    key = _read(authorization)
    if not KEY.fullmatch(key):
        raise InvalidRequestError(f"Invalid API Key provided: {_mask(key)}", status=401)
    return key.startswith("pk_")


def refuse_publishable() -> InvalidRequestError:
    """Return the refusal for a publishable key where a secret one is needed."""
    message = "This API call cannot be made with a publishable API key. Please use a secret API key."
    return InvalidRequestError(message, status=401, code="secret_key_required")


def _read(authorization: str) -> str:
    scheme, _, credentials = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return credentials.strip()
    try:
        return base64.b64decode(credentials, validate=True).decode().partition(":")[0]
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _mask(key: str) -> str:
    """A live key must not come back in an answer or a log."""
    return key[:8] + "*" * max(len(key) - 12, 4) + key[-4:] if len(key) > 12 else "*" * len(key)
