"""Starting to pay: by the page's form, on the provider's page, for nothing, again, and coming back from the bank."""

import re
from typing import Any
from urllib.parse import urlsplit

from django.utils import timezone

from lumira.payments.models import Payment
from tests.factories.orders import placed
from tests.faults.matrix.flows.flow import Case, Flow, insist
from tests.journeys.walk import CONTACT
from tests.lumira.demo.stripe_double.test_checkout_sessions import CARD
from tests.lumira.payments.services.test_collecting import by_element

SCRIPT = {"accept": "application/json"}


def _open_page(case: Case, level: str = "profond") -> None:
    page = case.browser.get(f"/commande/{level}/").content.decode()
    case.kept["form"] = {**CONTACT, "email": case.email, "attempt_id": _attempt_in(page)}
    case.kept["path"] = f"/commande/{level}/"


def _attempt_in(page: str) -> str:
    found = re.search(r'name="attempt_id" value="([^"]+)"', page)
    assert found is not None
    return found.group(1)


def _submit(case: Case, **options: Any) -> int:
    case.kept["answer"] = case.browser.post(case.kept["path"], case.kept["form"], **options)
    return int(case.kept["answer"].status_code)


def _by_script(case: Case) -> int:
    return _submit(case, headers=SCRIPT)


def _by_script_until_it_pays(case: Case) -> None:
    insist(lambda: _by_script(case), good=(200,))
    assert "clientSecret" in case.kept["answer"].json()
    case.confirm()


def _without_script_until_it_pays(case: Case) -> None:
    insist(lambda: _submit(case), good=(302,))
    _pay_there(case)


def _pay_there(case: Case) -> None:
    """Pay on the provider's page, where the browser was sent."""
    page = urlsplit(case.kept["answer"]["location"]).path
    status, _answer, _headers = case.house.stripe.request("POST", page, {"method": "card", **CARD}, key=None)
    assert status == 303


def _open_free_page(case: Case) -> None:
    _open_page(case, "initie")


def _until_it_is_given(case: Case) -> None:
    insist(lambda: _by_script(case), good=(200,))
    assert "redirect" in case.kept["answer"].json()


def _begin(case: Case) -> None:
    """An order with an intent, in the browser that made it."""
    _open_page(case)
    _by_script(case)
    case.kept["path"] = f"/commande/{case.order.number}/paiement/"
    case.kept["form"] = {}


def _come_back(case: Case) -> int:
    intent = case.kept["intent"]
    answer = case.browser.get(f"/commande/{case.order.number}/paiement/retour/", {"payment_intent": intent})
    return int(answer.status_code)


def _begin_and_pay(case: Case) -> None:
    _begin(case)
    case.kept["intent"] = case.confirm()


def awaiting(case: Case, **values: str) -> None:
    """Prepare an order with a live intent, without its pages."""
    order = placed(timezone.now(), email=case.email, **values)
    by_element(Payment.objects.get(pk=order.payment_id), timezone.now())


FLOWS = (
    Flow("start", _open_page, _by_script, _by_script_until_it_pays),
    Flow("start on the provider's page", _open_page, _submit, _without_script_until_it_pays),
    Flow("start for nothing", _open_free_page, _by_script, _until_it_is_given),
    Flow("from the form to the provider's page", _begin, _submit, _without_script_until_it_pays),
    Flow(
        "return from the bank", _begin_and_pay, _come_back, lambda case: insist(lambda: _come_back(case), good=(302,))
    ),
)
