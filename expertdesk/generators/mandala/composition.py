"""The plan of a drawing: which rings, in which styles, at which radii. Pure; nothing is painted here.

Flowers alternate with lighter rings (beads, marks, braid, double line, lace, star), so that two never touch.
Source: 04-design, section 8, points 4 and 5.
"""

from dataclasses import dataclass

from expertdesk.generators.mandala.geometry import Band
from expertdesk.generators.mandala.seed import Stream
from expertdesk.generators.numbers import Numbers

# Life path -> branches: no two numbers below 11 share one, and every ring uses a multiple of it.
BRANCHES = {1: 12, 2: 14, 3: 9, 4: 8, 5: 10, 6: 6, 7: 7, 8: 16, 9: 18, 11: 11, 22: 11, 33: 11}
# Realisation number -> shape of the great petals.
SHAPES = {
    1: "almond",
    2: "round",
    3: "lotus",
    4: "crown",
    5: "lotus",
    6: "round",
    7: "almond",
    8: "crown",
    9: "lotus",
    11: "almond",
    22: "crown",
    33: "lotus",
}
# Orders of these choices are part of the art: a stream picks by position.
VEINS = ("beads", "lance", "leaf", "echo")
SEPARATORS = ("beads", "graduation", "braid")
BANDS = ("star", "lace")
COLONNADES = ("arcade", "rays")
GARLANDS = ("lotus", "round", "almond", "crown")
# Around crowned petals the inner flower is soft, around soft ones it may be crowned.
INNER_OF_CROWN = ("almond", "round", "lotus")
INNER_OF_OTHERS = ("crown", "arch", "lotus")


@dataclass(frozen=True, slots=True)
class Ring:
    """One ring to paint: its kind says who paints it (painters.py)."""

    kind: str
    band: Band


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was decided; `rings` go from the centre outwards."""

    branches: int
    # The great flower opens outwards, or rests in the middle with a garland around it.
    opens: bool
    great_shape: str
    inner_shape: str
    garland_shape: str
    great_vein: str
    small_vein: str
    # Beads of a string in the brightest gold, or in the leading one.
    bright_beads: bool
    rings: tuple[Ring, ...]


def compose(seed: bytes, numbers: Numbers, level_rank: int) -> Plan:
    """Return the plan of one identity; a lower rank draws fewer rings of the same plan."""
    choices = Stream(seed, "composition")
    opens = numbers.soul % 2 == 1
    shape = SHAPES[numbers.realisation]
    inner = choices.pick(INNER_OF_CROWN if shape == "crown" else INNER_OF_OTHERS)
    garland = choices.pick([other for other in GARLANDS if other != shape])
    great_vein, small_vein = _two_of(choices, VEINS)
    first, second = _two_of(choices, SEPARATORS)
    band = choices.pick(BANDS)
    colonnade = choices.pick(COLONNADES)
    radii = Stream(seed, "radii")
    if opens:
        rings = _opening_rings(radii, level_rank, first, band, colonnade)
    else:
        rings = _resting_rings(radii, level_rank, (first, second), band, colonnade)
    return Plan(
        branches=BRANCHES[numbers.life_path],
        opens=opens,
        great_shape=shape,
        inner_shape=inner,
        garland_shape=garland,
        great_vein=great_vein,
        small_vein=small_vein,
        # A label is part of the art, whatever language it is in.
        bright_beads=Stream(seed, "sep:perles").unit() < 0.5,
        rings=tuple(rings),
    )


def _two_of(choices: Stream, names: tuple[str, ...]) -> tuple[str, str]:
    first = choices.pick(names)
    return first, choices.pick([name for name in names if name != first])


def _opening_rings(radii: Stream, level_rank: int, separator: str, band: str, colonnade: str) -> list[Ring]:
    """Heart, small flower, fine band, great flower, colonnade, crown."""
    heart = radii.near(84)
    small = heart + 5 + radii.near(54)
    fine = small + 20
    great = fine + radii.near(34)
    edge = radii.near(398, 0.02)
    rings = [
        Ring("heart", Band(0, heart)),
        Ring("line", Band(heart, heart + 5)),
        Ring("small_flower", Band(heart + 5, small)),
        Ring(separator, Band(small, fine)),
    ]
    if level_rank == 1:
        return [*rings, Ring("crown", Band(fine + 2, fine + 44))]
    rings += [Ring(band, Band(fine, great)), Ring("line", Band(great, great + 5))]
    if level_rank == 2:
        return [*rings, Ring("crown", Band(great + 7, great + 49))]
    rings.append(Ring("great_flower", Band(great + 5, edge)))
    if level_rank == 3:
        return [*rings, Ring("crown", Band(edge + 2, edge + 44))]
    return [*rings, Ring(colonnade, Band(edge - 34, 432)), Ring("crown", Band(432, 478))]


def _resting_rings(
    radii: Stream, level_rank: int, separators: tuple[str, str], band: str, colonnade: str
) -> list[Ring]:
    """Heart, great flower, fine band, colonnade, garland, halo."""
    heart = radii.near(78)
    great = heart + 5 + radii.near(152, 0.05)
    rings = [
        Ring("heart", Band(0, heart)),
        Ring("line", Band(heart, heart + 5)),
        Ring("great_flower", Band(heart + 5, great)),
    ]
    if level_rank == 1:
        return [*rings, Ring("crown", Band(great + 2, great + 46))]
    edge = great + 20
    rings.append(Ring(separators[0], Band(great, edge)))
    if level_rank == 2:
        return [*rings, Ring("crown", Band(edge + 2, edge + 46))]
    rings += [Ring(band, Band(edge, edge + 46)), Ring(separators[1], Band(edge + 46, edge + 66))]
    edge += 66
    if level_rank == 3:
        return [*rings, Ring("crown", Band(edge + 2, edge + 46))]
    garland = edge + radii.near(38)
    return [
        *rings,
        Ring(colonnade, Band(edge, garland)),
        Ring("line", Band(garland, garland + 5)),
        Ring("garland", Band(garland + 5, 452)),
        Ring("halo", Band(452, 480)),
    ]
