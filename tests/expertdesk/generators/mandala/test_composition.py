"""The plan: alternation of rings, radii in order, symmetry."""

import math
from itertools import pairwise

from expertdesk.generators.mandala.composition import Plan, compose
from expertdesk.generators.mandala.geometry import Band, fit
from expertdesk.generators.mandala.seed import Stream, digest_of
from expertdesk.generators.numbers import numbers_of
from tests.expertdesk.generators.mandala.conftest import Identity

FLOWERS = {"small_flower", "great_flower", "garland"}


def plan_of(identity: Identity, rank: int = 4) -> Plan:
    return compose(digest_of(*identity), numbers_of(*identity), rank)


def test_radii_grow_from_the_centre_to_the_edge(identities: list[Identity]) -> None:
    for identity in identities:
        for rank in (1, 2, 3, 4):
            bands = [ring.band for ring in plan_of(identity, rank).rings]

            assert all(band.inner < band.outer <= 480 for band in bands)
            assert [band.outer for band in bands] == sorted(band.outer for band in bands)


def test_two_flowers_never_touch(identities: list[Identity]) -> None:
    for identity in identities:
        kinds = [ring.kind for ring in plan_of(identity).rings]

        assert not any({one, next_one} <= FLOWERS for one, next_one in pairwise(kinds))


def test_odd_intimate_number_opens_the_flower_and_an_even_one_lets_it_rest(identities: list[Identity]) -> None:
    for identity in identities:
        plan = plan_of(identity)

        assert plan.opens == (numbers_of(*identity).soul % 2 == 1)
        assert ("garland" in [ring.kind for ring in plan.rings]) == (not plan.opens)


def test_lower_rank_keeps_the_plan_of_the_higher_one(identities: list[Identity]) -> None:
    for identity in identities[:50]:
        ranks = [plan_of(identity, rank).rings for rank in (1, 2, 3, 4)]

        for lower, higher in pairwise(ranks):
            shared = [ring for ring in lower if ring.kind != "crown"]
            assert list(higher[: len(shared)]) == shared


def test_ring_has_a_whole_multiple_of_the_branches() -> None:
    for branches in (6, 7, 8, 9, 10, 11, 12, 14, 16, 18):
        count = fit(branches, Band(200, 300), 0.86, 36)

        assert count % branches == 0
        assert count <= 36


def test_petals_keep_a_pleasant_proportion(identities: list[Identity]) -> None:
    for identity in identities:
        plan = plan_of(identity)
        band = next(ring.band for ring in plan.rings if ring.kind == "great_flower")
        count = fit(plan.branches, band, 0.86, 36)

        assert 0.3 < math.tau * band.at(0.55) / count / band.height < 1.3


def test_streams_of_two_layers_are_independent() -> None:
    one, other = Stream(b"seed", "petals"), Stream(b"seed", "lace")

    assert [one.unit() for _ in range(3)] != [other.unit() for _ in range(3)]


def test_stream_gives_the_same_picks_for_ever() -> None:
    stream = Stream(b"seed", "petals")

    assert [stream.pick(range(1000)) for _ in range(6)] == [536, 965, 28, 314, 500, 765]
