"""Client-submit with two photos: what was typed, the files, the seal."""

import json

from django.utils import timezone

from orders.services import settlement
from tests import api
from tests.checkout.api.conftest import FORM, INPUTS, submit_path
from tests.faults.matrix.flows.flow import Case, Flow, insist
from tests.faults.matrix.flows.paying import awaiting
from tests.faults.matrix.flows.telling import paid_there
from tests.journeys.walk import photo


def _paid(case: Case) -> None:
    paid_there(case)
    settlement.settle_intent(case.intents[0]["id"], now=timezone.now())
    _give_token(case)


def _unsettled(case: Case) -> None:
    """Paid at the provider, of which we have not been told."""
    awaiting(case)
    case.confirm()
    _give_token(case)


def _give_token(case: Case) -> None:
    case.kept["caller"] = api.with_token(case.order)
    case.kept["caller"].client = case.browser
    case.kept["path"] = submit_path(case.intents[0]["id"])


def _submit(case: Case) -> int:
    texts = {"formData": json.dumps({**FORM, "email": case.email}), "clientInputs": json.dumps(INPUTS)}
    photos = {"facePhoto": photo(), "palmPhoto": photo("palm.jpg")}
    return int(case.kept["caller"].form(case.kept["path"], {**texts, **photos}).status_code)


def _until_it_is_taken(case: Case) -> None:
    insist(lambda: _submit(case), good=(200,))


FLOWS = (
    Flow("client-submit", _paid, _submit, _until_it_is_taken),
    Flow("client-submit before the webhook", _unsettled, _submit, _until_it_is_taken),
)
