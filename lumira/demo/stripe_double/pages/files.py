"""The files of the browser part: Stripe.js, the Payment Element in its iframe, style sheets."""

from pathlib import Path

from lumira.demo.stripe_double.transport import Response

FOLDER = Path(__file__).parent / "assets"
# A closed list: nothing else of the folder, or around it, can be asked for.
SERVED = {
    "appearance.js": "text/javascript",
    "fields.js": "text/javascript",
    "pages.css": "text/css",
    "payment-element.css": "text/css",
    "payment-element.js": "text/javascript",
    "wording.js": "text/javascript",
}
# Fonts may come from the host page, on this machine or from a real site's address.
ELEMENT_POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "style-src 'self' http://127.0.0.1:* http://localhost:*; font-src http: https: data:"
)
COMMON = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}


def script() -> Response:
    """Return Stripe.js, for any host page."""
    headers = {**COMMON, "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
    return Response(200, (FOLDER / "stripe.js").read_bytes(), "text/javascript", headers)


def payment_element() -> Response:
    """Return the page inside the Payment Element's iframe; any host page may frame it."""
    headers = {**COMMON, "Content-Security-Policy": ELEMENT_POLICY, "Cross-Origin-Resource-Policy": "cross-origin"}
    return Response(200, (FOLDER / "payment-element.html").read_bytes(), "text/html", headers)


def asset(name: str) -> Response | None:
    """Return one of the served files, or None."""
    if name not in SERVED:
        return None
    return Response(200, (FOLDER / name).read_bytes(), SERVED[name], COMMON)
