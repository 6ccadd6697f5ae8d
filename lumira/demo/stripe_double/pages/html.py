"""HTML from template files: every value is escaped, unless it is HTML already."""

import html
import string
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from lumira.demo.stripe_double.transport import Response

TEMPLATES = Path(__file__).parent / "templates"
# The pages need no script at all.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
)


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def escape(value: object) -> Html:
    """Return the value as HTML."""
    return value if isinstance(value, Html) else Html(html.escape(str(value)))


def render(template: str, **values: object) -> Html:
    """Return the template with its `$names` filled in, escaped."""
    return Html(_template(template).substitute({key: escape(value) for key, value in values.items()}))


def wrap(tag: str, value: object, attributes: str = "") -> Html:
    """Return the value inside an element; `attributes` is HTML already."""
    return Html(f"<{tag}{' ' if attributes else ''}{attributes}>{escape(value)}</{tag}>")


def link(address: str | None, text: str) -> Html:
    """Return a link, nothing where there is no address."""
    return wrap("a", text, f'href="{escape(address)}"') if address else Html()


def join(parts: list[Html]) -> Html:
    """Return the pieces one after the other."""
    return Html("".join(parts))


def page(
    language: str, title: str, notice: str, content: Html, *, status: int = 200, return_urls: list[str] | None = None
) -> Response:
    """Return a whole page. `return_urls`: where its forms may lead in the end, through redirects."""
    layout = render("layout.html", title=title, notice=notice, content=content)
    body = "<!doctype html>\n" + wrap("html", layout, f'lang="{escape(language)}"')
    headers = {
        # Chromium applies form-action to the redirects that follow a form, too.
        "Content-Security-Policy": " ".join([POLICY, *sorted({_origin(url) for url in return_urls or []})]),
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(status, body.encode(), "text/html", headers)


def redirect(address: str) -> Response:
    """Return a redirect after a form."""
    return Response(303, b"", "text/plain", {"Location": address, "Cache-Control": "no-store"})


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


@cache
def _template(name: str) -> string.Template:
    return string.Template((TEMPLATES / name).read_text(encoding="utf-8"))
