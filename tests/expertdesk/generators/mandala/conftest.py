"""Identities drawn at random but always the same ones, for what must hold for anybody."""

import random
from datetime import date, timedelta

import pytest

from expertdesk.generators.mandala.drawing import draw_mandala

LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùûüÿ"

Identity = tuple[str, date]


@pytest.fixture(scope="session")
def identities() -> list[Identity]:
    draw = random.Random("lumira")

    def word() -> str:
        return "".join(draw.choice(LETTERS) for _ in range(draw.randint(2, 11))).capitalize()

    return [(f"{word()} {word()}", date(1925, 1, 1) + timedelta(days=draw.randrange(30_000))) for _ in range(400)]


@pytest.fixture(scope="session")
def drawings(identities: list[Identity]) -> list[str]:
    return [draw_mandala(*identity) for identity in identities]
