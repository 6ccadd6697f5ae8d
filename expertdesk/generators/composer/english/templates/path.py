"""Sentences on the life path: its sum, its image, its other side, a question, a way on."""

PATH: dict[str, tuple[str, ...]] = {
    "way.title": (
        "The number {path_n}, {path_emblem}",
        "Your path: {path_n}",
        "{path_n}: {path_emblem}",
    ),
    "way.sum": (
        "The day gives {sum_day}, the month {sum_month}, the year {sum_year}. "
        "[That makes|Together they make] {sum_total}, brought down to {path_n}.",
        "Your life path takes three steps: {sum_day}, {sum_month}, {sum_year}. The total, {sum_total}, comes down "
        "to {path_n}.",
        "{sum_day} for the day, {sum_month} for the month, {sum_year} for the year. Of {sum_total}, there remains "
        "{path_n}.",
        "The day gives {sum_day}, the month {sum_month}, the year {sum_year}. "
        "[Together they make|The sum is] {path_n}[, with nothing over|]. {?sum_direct}",
        "{sum_day} for the day, {sum_month} for the month, {sum_year} for the year. "
        "[One arrives at|The count gives] {path_n}. {?sum_direct}",
        "Your life path takes three steps: {sum_day}, {sum_month}, {sum_year}. The total falls exactly on {path_n}. "
        "{?sum_direct}",
    ),
    "way.open": ("{path.opens}",),
    "way.acts": (
        "[Some things come to you without effort|There are things you do without counting|This number has its "
        "trades]: to "
        "{path.acts} and, {when}, to {path.acts}.",
        "One [knows|guesses] {path_n} by [very little|a few gestures|next to nothing]: to {path.acts}, to "
        "{path.acts}, [or "
        "again|or else] to {path.acts}.",
        "You know how to {path.acts} and [even|at need], {when}, to {path.acts}.",
        "To {path.acts}, to {path.acts}, to {path.acts}: [such is the trade of {path_n}|that is hardly taught|it is "
        "almost a "
        "portrait].",
        "Your path asks you to {path.acts} and, {when}, to {path.acts}.",
        "[It is a matter|It is a question], with {path_n}, of knowing how to {path.acts}, to {path.acts}, and, "
        "{when}, to "
        "{path.acts}.",
    ),
    "way.scene": ("{path.scenes}",),
    "way.weave": (
        "[Were it to be painted|For a picture of it|To draw it], one would [put|choose] {path.things}, "
        "{path.things} and, [in a "
        "corner|at the back|close by], {path.things}.",
        "[You have your ways|It has its habits|{path_n} has its manners]: {when}, {path.habits}; the rest of the time, "
        "{path.habits}.",
        "{path.habits}, {path.habits}, [and one knows you|and {path_n} knows itself|and there it is], {when}, [without "
        "fail|from afar|by that].",
        "[Watch yourself|It can be caught]: {when}, {path.habits}; {when}, {path.habits}.",
    ),
    "way.reverse": (
        "{path.reverses}",
        "The gift has another side. {path.reverses}",
        "There is the other face. {path.reverses}",
        "All that has [a price|a shadow]. {path.reverses}",
    ),
    "way.excess": (
        "[Go on|Keep on] like that, and it becomes easy to {path.excess} or, {when}, to {path.excess}.",
        "[The slope is gentle|One slips without seeing|The border is thin]: one begins by wanting to {path.acts}, "
        "and comes, {when}, "
        "to {path.excess}.",
        "On one side, to {path.acts}, to {path.acts}; on the other, to {path.excess}[, and there is one small step "
        "between|, and one "
        "passes without a lamp|, with no sound of a door].",
        "The [risk|temptation] is to {path.excess} and, {when}, to {path.excess}[. Nobody complains|. It passes for "
        "character|].",
        "{path_n} has its [failings|bad creases]: to {path.excess} or, {when}, to {path.excess}.",
    ),
    "way.ask": ("{path.asks}",),
    "way.turn": ("{path.turns}",),
    "way.gesture": (
        "A gesture, if you are looking for one. {path.gestures}",
        "One can begin small. {path.gestures}",
        "[By way of trial|To see]. {path.gestures}",
        "There are plain ways to calm it. {path.gestures}",
        "Try, [and conclude nothing|with no witness]. {path.gestures}",
    ),
}
