"""What every generator is given and what it gives back: plain values, no model, no request."""

from dataclasses import dataclass, field
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Brief:
    """One order as its client sealed it. Generators read nothing else, so equal briefs give equal drafts."""

    order_number: str
    language: str
    level_rank: int
    # Codes of what the level contains: reading, archetype, soul_profile, blockages, ritual, mandala, pdf, audio.
    deliverables: tuple[str, ...]
    first_name: str
    last_name: str
    birth_date: date
    birth_time: time | None = None
    birth_place: str = ""
    question: str = ""
    objective: str = ""
    context: str = ""
    audio_voice: str = "feminine"

    @property
    def full_name(self) -> str:
        """First and last name, as the numbers and the mandala read them."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposal for a person to edit: Markdown by section code, and who made it."""

    generator: str
    version: str
    # Section code -> Markdown (paragraphs, `## ` headings, `> ` quotes, ordered lists).
    sections: dict[str, str] = field(default_factory=dict)
