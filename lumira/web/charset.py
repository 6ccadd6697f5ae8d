"""Entry points for which every request is UTF-8, whatever charset it names.

Django decodes addresses and forms with the charset of the Content-Type before any middleware runs. Python knows
codecs that are no text encodings (`base64`) or that refuse (`undefined`): naming one would be answered with a 500.
"""

import re
from typing import Any

from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler

CHARSET = re.compile(r";\s*charset\s*=[^;]*", re.IGNORECASE)
CONTENT_TYPE = b"content-type"


class Utf8WSGIHandler(WSGIHandler):
    """Django under WSGI."""

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        if "CONTENT_TYPE" in environ:
            environ["CONTENT_TYPE"] = without_charset(environ["CONTENT_TYPE"])
        return super().__call__(environ, start_response)


class Utf8ASGIHandler(ASGIHandler):
    """Django under ASGI."""

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            scope["headers"] = [
                (name, without_charset(value.decode("latin-1")).encode("latin-1") if name == CONTENT_TYPE else value)
                for name, value in scope["headers"]
            ]
        await super().__call__(scope, receive, send)


def without_charset(content_type: str) -> str:
    """Return the content type without the charset that it claims."""
    return CHARSET.sub("", content_type)
