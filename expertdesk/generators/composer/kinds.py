"""Four temperaments of numbers, for what is said of two numbers at once: they move, hold, listen or give."""

from typing import Literal

Kind = Literal["moving", "holding", "listening", "giving"]

KINDS: dict[int, Kind] = {
    1: "moving",
    2: "listening",
    3: "moving",
    4: "holding",
    5: "moving",
    6: "holding",
    7: "listening",
    8: "holding",
    9: "giving",
    11: "listening",
    22: "holding",
    33: "giving",
}
