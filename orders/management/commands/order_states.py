"""Write docs/order-states.md from the table of states, so that the picture is never older than the code."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import override

from orders.states import CLIENT_LABELS, EDGES, LABELS, Status, edges, mermaid

HEADER = """\
# The states of an order

Generated from `orders/states.py` by `python manage.py order_states`; a test keeps it fresh. The database refuses every
other change with a trigger made from the same table (`orders/models/order.py`), and refuses a new order in any state
but the first. `orders/services/workflow.py` is the only code that writes a status.
"""


PAGE = Path(__file__).resolve().parents[3] / "docs" / "order-states.md"


def render() -> str:
    """Return the page: a Mermaid diagram, the edges with what happens on each, the words that people read."""
    edge_rows = [f"| `{source}` | `{target}` | {EDGES[source][target]} |" for source, target in edges()]
    with override("fr"):
        word_rows = [f"| `{status}` | {LABELS[status]} | {CLIENT_LABELS[status]} |" for status in Status]
    refused = len(Status) ** 2 - len(Status) - len(edges())
    return "\n".join(
        [
            HEADER,
            "```mermaid",
            mermaid(),
            "```",
            "",
            f"{len(Status)} states make {len(Status) ** 2} pairs: {len(edges())} legal edges, {len(Status)} identical "
            f"(nothing happens), {refused} refused.",
            "",
            "| from | to | what happens |",
            "|---|---|---|",
            *edge_rows,
            "",
            "| code | the team reads | the client reads |",
            "|---|---|---|",
            *word_rows,
            "",
        ]
    )


class Command(BaseCommand):
    """Write the page."""

    help = "Writes docs/order-states.md from orders/states.py."

    def handle(self, *args: Any, **options: Any) -> None:
        """Write it."""
        PAGE.write_text(render(), encoding="utf-8")
        self.stdout.write(f"{PAGE.name} written.")
