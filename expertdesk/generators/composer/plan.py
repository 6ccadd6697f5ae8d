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
    {1: (120, 200)},
    (
        _heading("figure.title"),
        _paragraph("figure.sum figure.open"),
        _paragraph("figure.meet figure.gift"),
        _paragraph("figure.reverse figure.close figure.call?"),
    ),
)
READING = Section(
    "reading",
    {1: (520, 660), 2: (660, 820), 3: (780, 1020), 4: (960, 1260)},
    (
        _heading("date.title"),
        _paragraph("date.open date.sky date.moon date.after?"),
        _paragraph("date.number date.habit date.count?2"),
        _paragraph("hour.open place.open"),
        _heading("way.title"),
        _paragraph("way.sum way.open"),
        _paragraph("way.acts way.reverse way.excess?2 way.need?3"),
        Block("quotation", _beats("way.ask")),
        _paragraph("way.turn way.gesture?2"),
        _heading("name.title"),
        _paragraph("name.open name.same name.voice name.acts?2"),
        _paragraph("name.reverse?4 name.pair?"),
        _paragraph("inner.open inner.text inner.want"),
        _paragraph("outer.open outer.seen?2 meet?2"),
        _heading("trace.title3"),
        _paragraph("trace.often3 trace.habits3 trace.lack3 trace.learn3 trace.gesture?4 trace.turn?3"),
        _heading("bridge.title4"),
        _paragraph("bridge.open4 bridge.pull4 bridge.turn4 bridge.arch?4"),
        _heading("question.title"),
        _paragraph("question.quote question.word?3 question.listen question.limit"),
        _paragraph("question.stance question.facing question.means?2"),
        _paragraph("question.turn question.second?3 question.deep?4"),
        _paragraph("question.gesture question.after?2 question.close?"),
        _paragraph("objective.quote objective.line objective.path?2"),
        _heading("closing.title"),
        _paragraph("closing.weights closing.line? closing.keep closing.wish?3"),
        _heading("keep.title4"),
        _paragraph("keep.date4 keep.name4 keep.question4"),
        _paragraph("closing.last"),
    ),
)
SOUL_PROFILE = Section(
    "soul_profile",
    {2: (200, 340), 3: (220, 380), 4: (220, 400)},
    (
        _heading("profile.title"),
        _paragraph("profile.open profile.inner profile.want"),
        _paragraph("profile.season profile.facing?3"),
        _paragraph("profile.meet profile.seen profile.pair? profile.meet_line?"),
        _paragraph("profile.reverse? profile.over"),
        Block("quotation", _beats("profile.ask")),
        _paragraph("profile.gesture? profile.turn profile.last"),
    ),
)
BLOCKAGES = Section(
    "blockages",
    {3: (160, 320), 4: (170, 380)},
    (
        _heading("block.title"),
        _paragraph("block.open block.path block.path_unit"),
        _paragraph("block.name block.name_unit"),
        _paragraph("block.inner?4 block.lack"),
        _paragraph("block.matter block.cost"),
        _paragraph("block.untie block.untie_more? block.last"),
    ),
)
# The steps by their number; the sheet is always written and always put down.
STEPS: dict[int, tuple[str, ...]] = {
    4: ("ritual.name", "ritual.ask", "ritual.drop", "ritual.open"),
    5: ("ritual.sit", "ritual.name", "ritual.ask", "ritual.drop", "ritual.open"),
    6: ("ritual.sit", "ritual.name", "ritual.ask", "ritual.hold", "ritual.drop", "ritual.open"),
}


def _ritual(steps: int) -> Section:
    return Section(
        "ritual",
        {4: (160, 340)},
        (
            _heading("ritual.title"),
            _paragraph("ritual.intro ritual.why"),
            *(Block("step", (Beat(pool),)) for pool in STEPS[steps]),
            _paragraph("ritual.keep? ritual.last"),
        ),
    )
