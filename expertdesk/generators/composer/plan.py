"""What a draft is made of, in any language: sections, paragraphs, beats (a beat is one to three sentences).

The lists of a language hold one pool of templates per beat. A beat that no template can fill for a person (no time of
birth, no question) is passed over.
"""

from dataclasses import dataclass
from typing import Literal

from expertdesk.generators.composer.portrait import Portrait


@dataclass(frozen=True, slots=True)
class Beat:
    """One pool to write from; an optional beat gives way when its section grows too long."""

    pool: str
    optional: bool = False
    from_rank: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph, quotation or numbered step."""

    kind: Literal["heading", "paragraph", "quotation", "step"]
    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One deliverable: level rank -> fewest and most words (the highest rank given holds for those above)."""

    code: str
    words: dict[int, tuple[int, int]]
    blocks: tuple[Block, ...]


def sections_for(portrait: Portrait, deliverables: tuple[str, ...]) -> list[Section]:
    """Return the sections that the deliverables contain, in the order of writing."""
    sections = [ARCHETYPE, READING, SOUL_PROFILE, BLOCKAGES, _ritual(portrait.ritual_steps)]
    return [section for section in sections if section.code in deliverables]


def _beats(text: str) -> tuple[Beat, ...]:
    """Read « date.open date.count? hour.sky?2 »: `?` makes a beat optional, a figure gives its first rank."""
    beats = []
    for word in text.split():
        rank = int(word[-1]) if word[-1].isdigit() else 1
        name = word.rstrip("1234")
        beats.append(Beat(name.rstrip("?"), optional=name.endswith("?"), from_rank=rank))
    return tuple(beats)


def _heading(text: str) -> Block:
    return Block("heading", _beats(text))


def _paragraph(text: str) -> Block:
    return Block("paragraph", _beats(text))


ARCHETYPE = Section(
    "archetype",
    {1: (85, 140)},
    (
        _heading("figure.title"),
        _paragraph("figure.sum figure.open figure.place"),
        _paragraph("figure.meet figure.reverse figure.close figure.call?"),
    ),
)
READING = Section(
    "reading",
    {1: (460, 560), 2: (650, 740), 3: (840, 950), 4: (1040, 1160)},
    (
        _heading("date.title"),
        _paragraph("date.open date.moon date.sky date.after?"),
        _paragraph("date.day date.number date.habit?2 date.day?2 date.weekday? date.count?"),
        _paragraph("hour.open hour.sky?2 place.open"),
        _heading("way.title"),
        _paragraph("way.sum way.open way.acts way.scene? way.weave?2"),
        _paragraph("way.reverse way.excess"),
        Block("quotation", _beats("way.ask")),
        _paragraph("way.turn way.gesture?2 way.scene?3 way.weave?3"),
        _heading("name.title"),
        _paragraph("name.open name.same name.acts?2 name.initial? name.scene?2 name.pair?2"),
        _paragraph("inner.open inner.want outer.open outer.seen meet.same meet.differ"),
        _heading("trace.title3"),
        _paragraph("trace.often3 trace.habits3 trace.lack3 trace.learn3 trace.turn?3"),
        _heading("bridge.title4"),
        _paragraph("bridge.open4 bridge.pair4 bridge.pull4 bridge.turn4 bridge.arch?4"),
        _heading("question.title"),
        _paragraph("question.quote question.word? question.listen question.limit"),
        _paragraph(
            "question.stance question.image question.counsel question.means?2 question.turn? question.counsel?3"
        ),
        _paragraph("question.second?3 question.turn?3"),
        _paragraph("question.gesture question.after?2 question.close?"),
        _paragraph("objective.quote objective.line objective.path?2"),
        _heading("closing.title"),
        _paragraph("closing.weights closing.line? closing.images?2 closing.wish?3"),
        _heading("keep.title4"),
        _paragraph("keep.date4 keep.name4 keep.question4"),
        _paragraph("closing.last"),
    ),
)
SOUL_PROFILE = Section(
    "soul_profile",
    {2: (210, 260), 3: (230, 290), 4: (260, 330)},
    (
        _heading("profile.title"),
        _paragraph("profile.open profile.line profile.inner profile.want profile.scene?"),
        _paragraph("profile.season? profile.habit profile.inner? profile.feed"),
        _paragraph("profile.meet profile.pair profile.meet_line? profile.over? profile.reverse?"),
        Block("quotation", _beats("profile.ask")),
        _paragraph("profile.gesture? profile.turn profile.last"),
    ),
)
BLOCKAGES = Section(
    "blockages",
    {3: (210, 290), 4: (250, 330)},
    (
        _heading("block.title"),
        _paragraph("block.open block.path block.path_unit block.path_line?"),
        _paragraph("block.name block.name_unit block.lack"),
        _paragraph("block.shows? block.cost block.path_unit?"),
        _paragraph("block.untie block.untie_more? block.weights? block.turn? block.last"),
    ),
)
# The steps by their number; the sheet is always written and always put down.
STEPS: dict[int, tuple[str, ...]] = {
    3: ("ritual.name", "ritual.drop", "ritual.open"),
    4: ("ritual.sit", "ritual.name", "ritual.drop", "ritual.open"),
    5: ("ritual.sit", "ritual.name", "ritual.hold", "ritual.drop", "ritual.open"),
}


def _ritual(steps: int) -> Section:
    return Section(
        "ritual",
        {4: (155, 290)},
        (
            _heading("ritual.title"),
            _paragraph("ritual.intro ritual.why?"),
            *(Block("step", (Beat(pool),)) for pool in STEPS[steps]),
            _paragraph("ritual.keep? ritual.last"),
        ),
    )
