"""From a plan to Markdown: writes each beat once, drops optional ones until the section has its length."""

from collections.abc import Callable

from expertdesk.generators.composer.grammar import Writer
from expertdesk.generators.composer.plan import Beat, Block, Section
from expertdesk.generators.composer.stream import Stream

PREFIXES = {"heading": "## ", "quotation": "> "}


def write_section(section: Section, rank: int, writer: Writer, stream: Stream, typeset: Callable[[str], str]) -> str:
    """Return the section's Markdown for a level rank."""
    writer.begin_section()
    written = [(block, _write_beats(block, rank, writer)) for block in section.blocks]
    most = section.words[min(rank, max(section.words)) if rank >= min(section.words) else min(section.words)][1]
    _shorten(written, most, stream)
    return typeset("\n\n".join(_lines(written)))


def count_words(text: str) -> int:
    """Return how many words a reader would count: a lone French mark is none."""
    return sum(any(char.isalnum() for char in word) for word in text.split())


def _write_beats(block: Block, rank: int, writer: Writer) -> list[tuple[Beat, str]]:
    beats = [beat for beat in block.beats if beat.from_rank <= rank]
    # Asked one at a time: what one beat says, a later one of the same number must not say again.
    return [(beat, writer.write(beat.pool).strip()) for beat in beats if writer.can_write(beat.pool)]


def _shorten(written: list[tuple[Block, list[tuple[Beat, str]]]], most: int, stream: Stream) -> None:
    """Take optional beats away, in a drawn order, while the section has more than `most` words."""
    extra = sum(count_words(text) for _, beats in written for _, text in beats) - most
    optional = [(beats, pair) for _, beats in written for pair in beats if pair[0].optional]
    for index in stream.shuffled(len(optional)):
        if extra <= 0:
            return
        beats, pair = optional[index]
        beats.remove(pair)
        extra -= count_words(pair[1])


def _lines(written: list[tuple[Block, list[tuple[Beat, str]]]]) -> list[str]:
    lines: list[str] = []
    step = 0
    for block, beats in written:
        if not beats:
            continue
        step += block.kind == "step"
        prefix = f"{step}. " if block.kind == "step" else PREFIXES.get(block.kind, "")
        lines.append(prefix + " ".join(text for _, text in beats))
    return lines
