"""What an endpoint receives: its unit of work, the checked parameters and the id in the path."""

from dataclasses import dataclass, field
from typing import Any

from lumira.demo.stripe_double.state.work import Work


@dataclass
class Call:
    """One API request, ready to execute.

    `language` is the person's, for the sentences a browser shows; a server always reads English.
    """

    work: Work
    parameters: dict[str, Any] = field(default_factory=dict)
    id: str = ""
    publishable: bool = False
    language: str = "en"
