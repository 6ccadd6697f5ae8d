"""The receipt behind a charge's `receipt_url`."""

from lumira.demo.stripe_double.pages.ended import ended
from lumira.demo.stripe_double.pages.html import Html, page, render, wrap
from lumira.demo.stripe_double.pages.wording import money, words
from lumira.demo.stripe_double.state.work import Workshop
from lumira.demo.stripe_double.transport import Request, Response


def answer(workshop: Workshop, request: Request, identifier: str) -> Response:
    """Show what was paid and given back."""
    language = request.language()
    with workshop.work() as work:
        charge = work.get("charge", identifier)
    if charge is None or not charge["paid"]:
        return ended(language, "missing", None, status=404)
    said, kind = words(language), charge["payment_method_details"]["type"]
    refunded = Html()
    if charge["amount_refunded"]:
        amount = money(charge["amount_refunded"], charge["currency"], language)
        refunded = Html(wrap("dt", said["receipt_refunded"]) + wrap("dd", amount))
    content = render(
        "receipt.html",
        receipt_title=said["receipt_title"],
        receipt_paid=said["receipt_paid"],
        amount=money(charge["amount"], charge["currency"], language),
        refunded=refunded,
        receipt_with=said["receipt_with"],
        instrument=f"{said[kind]} •••• {charge['payment_method_details'][kind]['last4']}",
    )
    return page(language, said["receipt_title"], said["notice"], content)
