"""Form bodies and query strings with brackets, as Stripe's libraries write them, into nested data."""

import re
import urllib.parse
from typing import Any

from lumira.demo.stripe_double.errors import InvalidParameterError

Form = dict[str, Any]
NAME = re.compile(r"[^\[\]]+|\[\]|\[[^\[\]]+\]")


def parse(text: str) -> Form:
    """Return `a[b]=1&c[0]=2&d[]=3` as {"a": {"b": "1"}, "c": {"0": "2"}, "d": ["3"]}.

    Numbered keys stay a dict: only the parameter's contract knows a list from metadata with numbers as keys.
    Raises InvalidParameterError for names that contradict each other.
    """
    form: Form = {}
    for name, value in urllib.parse.parse_qsl(text, keep_blank_values=True):
        parts = [part if part == "[]" else part.strip("[]") for part in NAME.findall(name)]
        if not parts or parts[0] == "[]":
            raise InvalidParameterError(f"Invalid parameter name: {name}", param=name)
        _place(form, parts, value, name)
    return form


def _place(form: Form, parts: list[str], value: str, name: str) -> None:
    target: Any = form
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        if part == "[]":
            # Only the last part may be an open list: Stripe's libraries number lists of objects.
            if following is not None or not isinstance(target, list):
                raise InvalidParameterError(f"Invalid array: {name}", param=name)
            target.append(value)
        elif not isinstance(target, dict):
            raise InvalidParameterError(f"Invalid object: {name}", param=name)
        elif following is None:
            target[part] = value
        else:
            target = target.setdefault(part, [] if following == "[]" else {})
