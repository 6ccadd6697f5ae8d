"""What the double answers when it refuses: Stripe's error objects, as exceptions."""

from typing import Any

DOCUMENTATION = "https://stripe.com/docs/error-codes/"


class StripeError(Exception):
    """A refusal with Stripe's HTTP status and error body.

    `keeps_effects` marks refusals that change state all the same: a declined card leaves a failed charge behind.
    """

    keeps_effects = False

    def __init__(self, status: int, error_type: str, message: str, **fields: Any) -> None:
        super().__init__(message)
        self.status = status
        self.error = {"type": error_type, "message": message, **fields}
        if fields.get("code"):
            self.error["doc_url"] = DOCUMENTATION + str(fields["code"]).replace("_", "-")

    def body(self) -> dict[str, Any]:
        """Return the JSON body."""
        return {"error": self.error}


class InvalidRequestError(StripeError):
    """The request makes no sense in this state of things."""

    def __init__(self, message: str, *, status: int = 400, **fields: Any) -> None:
        super().__init__(status, "invalid_request_error", message, **fields)


class InvalidParameterError(InvalidRequestError):
    """A parameter was refused before execution began: the idempotency layer does not remember it.

    Source: Stripe API reference, "Idempotent requests".
    """


class CardError(StripeError):
    """The card or the bank refused; what was tried stays on record."""

    keeps_effects = True

    def __init__(self, error: dict[str, Any]) -> None:
        fields = {key: value for key, value in error.items() if key not in ("type", "message")}
        super().__init__(402, error["type"], error["message"], **fields)


def missing_resource(kind: str, identifier: str, *, param: str = "id", status: int = 404) -> InvalidRequestError:
    """Return the refusal for an id that names nothing."""
    return InvalidRequestError(f"No such {kind}: '{identifier}'", status=status, code="resource_missing", param=param)


def unsupported(param: str) -> InvalidParameterError:
    """Return the refusal for what Stripe does and the double does not: ignoring it would be a lie."""
    return InvalidParameterError(f"The double does not do `{param}`.", code="double_unsupported", param=param)
