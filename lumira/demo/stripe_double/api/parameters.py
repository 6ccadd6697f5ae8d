"""Parameters of a request checked against Stripe's contract, before anything is executed."""

import re
from typing import Any

from lumira.demo.stripe_double.api.contracts import Contract, Shape, contract
from lumira.demo.stripe_double.errors import InvalidParameterError

INTEGER = re.compile(r"-?[0-9]{1,15}")
BOOLEANS = {"true": True, "false": False}


def check(path: str | None, raw: dict[str, Any], *, also: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Return the parameters with their types.

    `path` names a class of stripe.params, None for no contract; `also` names strings that are allowed beside it.
    Raises InvalidParameterError: names unknown or missing, nested ones too, and values of a wrong type.
    """
    checked = _check_object(contract(path), {name: raw[name] for name in raw if name not in also}, "")
    return checked | {name: str(raw[name]) for name in raw if name in also}


def _check_object(expected: Contract, raw: dict[str, Any], prefix: str) -> dict[str, Any]:
    unknown = [_join(prefix, name) for name in raw if name not in expected.names]
    if unknown:
        plural = "s" if len(unknown) > 1 else ""
        message = f"Received unknown parameter{plural}: {', '.join(unknown)}"
        raise InvalidParameterError(message, code="parameter_unknown", param=unknown[0])
    for name in expected.required:
        if name not in raw:
            full = _join(prefix, name)
            raise InvalidParameterError(f"Missing required param: {full}.", code="parameter_missing", param=full)
    return {name: _convert(expected.shape(name), raw[name], _join(prefix, name)) for name in raw}


def _convert(shape: Shape, value: Any, name: str) -> Any:
    if isinstance(value, str):
        return _convert_text(shape, value, name)
    if shape.items is not None:
        items = list(value.values()) if isinstance(value, dict) and all(key.isdigit() for key in value) else value
        if isinstance(items, list):
            return [_convert(shape.items, item, f"{name}[{index}]") for index, item in enumerate(items)]
    if isinstance(value, dict) and shape.values is not None:
        return {key: _convert_free(shape.values, item, f"{name}[{key}]") for key, item in value.items()}
    if isinstance(value, dict) and shape.contract is not None:
        return _check_object(shape.contract, value, name)
    raise InvalidParameterError(f"Invalid {'array' if isinstance(value, list) else 'object'}", param=name)


def _convert_free(shape: Shape, value: Any, name: str) -> Any:
    # In metadata an empty value removes its key, so that it is no mistake.
    return "" if value == "" else _convert(shape, value, name)


def _convert_text(shape: Shape, value: str, name: str) -> Any:
    if value in shape.literals:
        return value
    if value == "":
        message = (
            f"You passed an empty string for '{name}'. We assume empty values are an attempt to unset a parameter; "
            f"however '{name}' cannot be unset. You should remove '{name}' from your request or supply a non-empty "
            "value."
        )
        raise InvalidParameterError(message, code="parameter_invalid_empty", param=name)
    if shape.integer and INTEGER.fullmatch(value):
        return int(value)
    if shape.boolean and value in BOOLEANS:
        return BOOLEANS[value]
    # The library writes closed lists as `Literal[…] | str`; Stripe itself refuses other values.
    closed = [literal for literal in shape.literals if literal]
    if closed and not shape.integer:
        allowed = f"{', '.join(closed[:-1])}, or {closed[-1]}" if len(closed) > 1 else closed[0]
        raise InvalidParameterError(f"Invalid {name}: must be one of {allowed}", param=name)
    if shape.text:
        return value
    if shape.integer:
        raise InvalidParameterError(f"Invalid integer: {value}", code="parameter_invalid_integer", param=name)
    kind = "boolean: " + value if shape.boolean else "array" if shape.items is not None else "object"
    raise InvalidParameterError(f"Invalid {kind}", param=name)


def _join(prefix: str, name: str) -> str:
    return f"{prefix}[{name}]" if prefix else name
