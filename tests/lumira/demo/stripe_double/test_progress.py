"""The legal edges of a PaymentIntent: nothing in the double can take another."""

import itertools

import pytest

from lumira.demo.stripe_double.resources.progress import EDGES, IllegalTransitionError, move
from lumira.demo.stripe_double.settings import Settings
from lumira.demo.stripe_double.state.clock import Clock
from lumira.demo.stripe_double.state.identifiers import Identifiers
from lumira.demo.stripe_double.state.store import Store
from lumira.demo.stripe_double.state.work import Workshop

OPEN = ("requires_payment_method", "requires_confirmation", "requires_action")
OVER = ("succeeded", "canceled")
LEGAL = {
    *itertools.product(OPEN, (*OPEN, "processing", *OVER)),
    ("processing", "succeeded"),
    ("processing", "requires_payment_method"),
}


@pytest.mark.parametrize(("before", "after"), list(itertools.product(EDGES, EDGES)))
def test_intent_takes_legal_edges_only(before, after):
    workshop = Workshop(Store(), Clock(), Identifiers("7"), Settings(port=1))
    intent = {"object": "payment_intent", "id": "pi_1", "status": before}

    with workshop.work() as work:
        if (before, after) in LEGAL:
            assert move(work, intent, after)["status"] == after
        else:
            with pytest.raises(IllegalTransitionError):
                move(work, intent, after)
