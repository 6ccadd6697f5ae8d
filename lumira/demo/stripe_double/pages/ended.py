"""Pages where there is nothing to fill in: paid, expired, unknown, answered."""

from lumira.demo.stripe_double.pages.html import Html, link, page, render, wrap
from lumira.demo.stripe_double.pages.wording import words
from lumira.demo.stripe_double.transport import Response


def ended(language: str, what: str, address: str | None, *, status: int = 200) -> Response:
    """Return the page. `what` names its sentences; `address` is where a link leads back."""
    said = words(language)
    back = wrap("p", link(address, said["back"])) if address else Html()
    content = render("ended.html", title=said[f"{what}_title"], text=said[f"{what}_text"], link=back)
    return page(language, said[f"{what}_title"], said["notice"], content, status=status)
