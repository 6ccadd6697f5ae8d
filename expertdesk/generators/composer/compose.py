"""The composer's door: a brief in, a draft in real prose out, offline, the same for the same brief."""

from expertdesk.generators.brief import Brief, Draft
from expertdesk.generators.composer.assemble import write_section
from expertdesk.generators.composer.english.voice import ENGLISH
from expertdesk.generators.composer.facts import facts_of
from expertdesk.generators.composer.french.voice import FRENCH
from expertdesk.generators.composer.grammar import Writer
from expertdesk.generators.composer.plan import sections_for
from expertdesk.generators.composer.pools import pools_of
from expertdesk.generators.composer.portrait import portrait_of
from expertdesk.generators.composer.stream import Stream
from expertdesk.generators.numbers import identity

NAME = "composer"
# Bump it whenever a list or a template changes: it is part of the seed and is stored with the draft.
VERSION = "2"


def compose(brief: Brief) -> Draft:
    """Return a proposal for an expert to edit, with the text sections that the brief's deliverables contain.

    Pure: nothing but the brief is read, and not its order number. Source: 04-design, section 6, for the wording.
    """
    language = ENGLISH if brief.language.lower().startswith("en") else FRENCH
    portrait = portrait_of(brief)
    stream = Stream(*_seed(brief))
    writer = Writer(stream, pools_of(language, portrait), facts_of(language, portrait), language.filters)
    rank = min(max(brief.level_rank, 1), 4)
    return Draft(
        generator=NAME,
        version=VERSION,
        sections={
            section.code: write_section(section, rank, writer, stream, language.typeset)
            for section in sections_for(portrait, brief.deliverables)
        },
    )


def _seed(brief: Brief) -> tuple[str, ...]:
    """Return what makes one person's draft theirs; a name typed in capitals or without accents changes nothing."""
    return (
        f"lumira-composer|{VERSION}",
        brief.language,
        str(brief.level_rank),
        identity(brief.full_name),
        brief.birth_date.isoformat(),
        brief.birth_time.isoformat() if brief.birth_time else "",
        brief.birth_place,
        brief.question,
        brief.objective,
        brief.context,
    )
