"""The sentences of the soul profile: what the vowels of a name keep, what feeds it, what it meets outside."""

SOUL: dict[str, tuple[str, ...]] = {
    "profile.title": (
        "The inner number: {soul_n}, {soul_emblem}",
        "What you keep: {soul_n}",
        "{soul_emblem}, within",
    ),
    "profile.open": (
        "The inner number is read in the vowels. Yours give {soul_n}. {?letters}",
        "What follows is said low. Your inner number is {soul_n}, {soul_emblem}.",
        "Under the name people call, a quieter number: {soul_n}.",
        "{soul_n} is inside. It cannot be seen from the street.",
    ),
    "profile.line": ("{soul.opens}",),
    "profile.inner": ("{soul.inner}",),
    "profile.want": (
        "[If it dared|If it spoke up|If it were asked], it would say: to {soul.wants} or, {when}, to {soul.wants}.",
        "[The wish is there|The wish is an old one], [simple|quiet] as {soul.things}: to {soul.wants} and, {when}, "
        "to {soul.wants}.",
        "[It is this one|It is this number], [no doubt|perhaps], that longs, {when}, to {soul.wants}; the same that "
        "would like to "
        "{soul.wants}.",
        "[At bottom|In a low voice], the thing would be to {soul.wants}; {when}, to {soul.wants}.",
    ),
    "profile.habit": (
        "[It is caught in trifles|It gives itself away gently|It goes through small gestures]: {soul.habits}; "
        "{when}, {soul.habits}.",
        "{soul.habits}, {soul.habits}[, seeing no message there|: such are its ways of signing|, and it guides the "
        "hand]; {when}, "
        "{soul.habits}.",
        "[Look at your evenings|Look at your Sundays|Look closely]: {soul.habits} and, {when}, {soul.habits}.",
    ),
    "profile.scene": ("{soul.scenes}",),
    "profile.feed": (
        "What feeds it costs little. {soul.gestures} {soul.gestures}",
        "It takes little to feed it. {soul.gestures}",
        "It prefers a gesture to speeches. {soul.gestures} Or else this. {soul.gestures}",
        "[It makes do|It is content] with {soul.things}, with {soul.things} and, {when}, with {soul.things}.",
    ),
    "profile.season": (
        "[It was born with you|It comes from the same {weekday}|It is as old as you are], when {month.images} and "
        "{season.images}; [it "
        "kept|it still has] [the wish|a liking] to {soul.wants}.",
        "[Remember the scene|The scene counts]: {season.images}, {moon.images}; [in that air|under that sky], "
        "[{soul_n}|the inner "
        "number] learns to {soul.acts}.",
        "Under a sky where {moon.images}, [{soul_n}|your inner number] learned to {soul.acts} [and even|or], "
        "{when}, to {soul.acts}.",
    ),
    "profile.meet": (
        "[Outside|In full daylight|At the door], however, {real.seen} and, {when}, {real.seen}.",
        "[{real_n} keeps the front|The world first meets {real_n}]: {real.seen}; {when}, {real.seen}.",
        "{real.seen}, {real.seen}; [inside|meanwhile|behind the partition], one would like, {when}, to {soul.wants}.",
    ),
    "profile.pair": ("{pair.soul_real} {?real_differs}", "{real.scenes} {?real_same}"),
    "profile.meet_line": (
        "There is no lie in it. There is a [curtain|hallway].",
        "A house need not show its bedroom.",
        "One can have a front and [a yard|a garden behind].",
        "What is not seen holds up the roof too.",
        "At times it takes one person who knows the stairs.",
    ),
    "profile.over": (
        "[Forgotten too long|For want of air|If the door stays shut], it may {soul.excess} and, {when}, {soul.excess}.",
        "[Neglected|Left aside], it can {soul.excess} or, {when}, {soul.excess}. It is its way of [knocking on the "
        "wall|asking for a "
        "chair].",
        "[It has its excesses|It overflows at times]: to {soul.excess}; {when}, to {soul.excess}[. Nothing grave|. "
        "One has only to "
        "hear it].",
    ),
    "profile.reverse": ("{soul.reverses}",),
    "profile.ask": ("{soul.asks}",),
    "profile.gesture": (
        "To open for it, a gesture. {soul.gestures}",
        "To make room for it: this. {soul.gestures}",
        "It can be invited without big words. {soul.gestures}",
    ),
    "profile.turn": ("{soul.turns}",),
    "profile.last": (
        "So much for the inside, {first}. We close it softly.",
        "A profile for a bedroom, {first}, not a shop window.",
        "That number does not ask to be shown. It asks for [a place|an ear].",
        "Keep this page for yourself, {first}.",
        "The rest is less well said in words.",
    ),
}
