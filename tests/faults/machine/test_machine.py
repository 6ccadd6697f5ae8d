"""A short walk of the property machine; `make machine` walks as long as you like."""

import os

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.machine.machine import machine_on

EXAMPLES = int(os.environ.get("LUMIRA_MACHINE_EXAMPLES", "20"))
STEPS = int(os.environ.get("LUMIRA_MACHINE_STEPS", "25"))
SHRINKS = os.environ.get("LUMIRA_MACHINE_SHRINK", "1") == "1"


def test_no_order_of_events_makes_the_books_wrong(stripe, db):
    walk = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        # The same walk in each run of the suite; the long one draws its own.
        derandomize="LUMIRA_MACHINE_EXAMPLES" not in os.environ,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink] if SHRINKS else [Phase.generate],
        print_blob=True,
    )
    run_state_machine_as_test(machine_on(stripe), settings=walk)
