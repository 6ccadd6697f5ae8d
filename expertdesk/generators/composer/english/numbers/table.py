"""The words of each number, 1 to 9 and the masters."""

from expertdesk.generators.composer.english.numbers import (
    eight,
    eleven,
    five,
    four,
    nine,
    one,
    seven,
    six,
    thirty_three,
    three,
    twenty_two,
    two,
)

NUMBERS = {
    1: one.WORDS,
    2: two.WORDS,
    3: three.WORDS,
    4: four.WORDS,
    5: five.WORDS,
    6: six.WORDS,
    7: seven.WORDS,
    8: eight.WORDS,
    9: nine.WORDS,
    11: eleven.WORDS,
    22: twenty_two.WORDS,
    33: thirty_three.WORDS,
}
