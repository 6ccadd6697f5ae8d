"""The addresses that a browser opens."""

import re

from lumira.demo.stripe_double.pages import files, hosted, receipt, three_d_secure
from lumira.demo.stripe_double.pages.ended import ended
from lumira.demo.stripe_double.state.work import Workshop
from lumira.demo.stripe_double.transport import Request, Response

# Each of Stripe's releases has its own address of Stripe.js.
SCRIPT = re.compile(r"/v3/?|/(basil|clover|dahlia|endive)/stripe\.js")
ASSET = re.compile(r"/assets/([\w.-]+)")
PAGES = (
    (re.compile(r"/c/pay/(\w+)"), hosted.answer),
    (re.compile(r"/3ds/(\w+)"), three_d_secure.answer),
    (re.compile(r"/receipts/(\w+)"), receipt.answer),
)


def answer(workshop: Workshop, request: Request) -> Response:
    """Return the page or file of an address."""
    if SCRIPT.fullmatch(request.path):
        return files.script()
    if request.path == "/elements/payment":
        return files.payment_element()
    asked = ASSET.fullmatch(request.path)
    found = files.asset(asked[1]) if asked is not None else None
    if found is not None:
        return found
    for pattern, show in PAGES:
        match = pattern.fullmatch(request.path)
        if match is not None:
            return show(workshop, request, match[1])
    return ended(request.language(), "missing", None, status=404)
