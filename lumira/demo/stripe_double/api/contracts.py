"""What Stripe's endpoints take, read from the TypedDicts of the installed `stripe` library."""

import importlib
import sys
import threading
import types
import typing
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from typing import Any

IMPORTING = threading.Lock()


@dataclass(frozen=True)
class Shape:
    """What one parameter may be: several of these at once, where the library's type is a union."""

    literals: tuple[str, ...] = ()
    integer: bool = False
    boolean: bool = False
    text: bool = False
    items: "Shape | None" = None
    values: "Shape | None" = None
    contract: "Contract | None" = None


@dataclass(frozen=True, eq=False)
class Contract:
    """The parameters of an endpoint or of a nested object; each is read when first met, for there are many."""

    typed_dict: type
    _shapes: dict[str, Shape] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, Any]:
        """The parameters, without the options that the library keeps for itself."""
        return _parameters(self.typed_dict)

    @property
    def required(self) -> list[str]:
        """The names that must be given, in the order of the library."""
        required: frozenset[str] = getattr(self.typed_dict, "__required_keys__", frozenset())
        return [name for name in self.names if name in required]

    def shape(self, name: str) -> Shape:
        """Return what the parameter may be."""
        if name not in self._shapes:
            self._shapes[name] = _shape(self.names[name], vars(sys.modules[self.typed_dict.__module__]))
        return self._shapes[name]


class _Nothing(typing.TypedDict):
    """No parameters at all."""


@cache
def contract(path: str | None) -> Contract:
    """Return the contract of a class of stripe.params, such as "checkout.SessionCreateParams"; None takes nothing."""
    if path is None:
        return _nested(_Nothing)
    package, _, name = f"stripe.params.{path}".rpartition(".")
    return _nested(getattr(_library(package), name))


@cache
def api_version() -> str:
    """Return the API version that the installed library pins."""
    return str(_library("stripe").api_version)


def _library(module: str) -> Any:
    # Imported late and by name: it takes a third of a second, and only the payment adapter may import stripe. One
    # thread at a time: the library's modules import each other in circles, and meet themselves half made.
    with IMPORTING:
        return importlib.import_module(module)


@cache
def _nested(typed_dict: type) -> Contract:
    return Contract(typed_dict)


@cache
def _parameters(typed_dict: type) -> dict[str, Any]:
    options = _library("stripe._request_options").RequestOptions.__annotations__
    return {name: hint for name, hint in typed_dict.__annotations__.items() if name not in options}


def _shape(hint: Any, namespace: dict[str, Any]) -> Shape:
    if isinstance(hint, typing.ForwardRef):
        # The library's own source text, not a person's.
        hint = eval(hint.__forward_arg__, dict(namespace))  # noqa: S307
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if str(origin).endswith("NotRequired"):
        return _shape(arguments[0], namespace)
    if origin in (typing.Union, types.UnionType):
        return _union([_shape(argument, namespace) for argument in arguments])
    if origin is typing.Literal:
        return Shape(literals=arguments)
    if origin is list:
        return Shape(items=_shape(arguments[0], namespace))
    if origin is dict:
        return Shape(values=_shape(arguments[1], namespace))
    if hasattr(hint, "__required_keys__"):
        return Shape(contract=_nested(hint))
    return Shape(integer=hint is int, boolean=hint is bool, text=hint in (str, float, Decimal))


def _union(shapes: list[Shape]) -> Shape:
    merged = Shape()
    for shape in shapes:
        merged = replace(
            merged,
            literals=merged.literals + shape.literals,
            integer=merged.integer or shape.integer,
            boolean=merged.boolean or shape.boolean,
            text=merged.text or shape.text,
            items=merged.items or shape.items,
            values=merged.values or shape.values,
            contract=merged.contract or shape.contract,
        )
    return merged
