"""The provider's own record of its events, read from the double's journal: when each was made and first sent."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from lumira.demo.stripe_double.webhooks.knobs import Knobs


@dataclass(frozen=True)
class Sending:
    """One event: seconds since 1970 of its creation and of the provider's first try to deliver it."""

    event: str
    kind: str
    created: float
    first_tried: float
    is_delayed: bool


def read_record(journal: Path, knobs: Knobs) -> dict[str, Sending]:
    """Return every event by its id. The first try is when the knobs let it go: the double draws their lots by name."""
    undisturbed = replace(knobs, shuffle=0.0)
    kinds: dict[str, str] = {}
    sendings: dict[str, Sending] = {}
    with journal.open(encoding="utf-8") as lines:
        for line in lines:
            for saved in json.loads(line)["save"]:
                if saved["object"] == "event":
                    kinds[saved["id"]] = saved["type"]
                elif saved["object"] == "_delivery" and saved["event"] not in sendings:
                    made, lot = saved["due"], saved["lot"]
                    first = made + knobs.wait(lot)
                    delayed = undisturbed.wait(lot) > 0
                    sendings[saved["event"]] = Sending(saved["event"], "", made, first, delayed)
    return {event: replace(sendings[event], kind=kind) for event, kind in kinds.items() if event in sendings}
