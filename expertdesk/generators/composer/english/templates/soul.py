"""Sentences of the soul profile: what the vowels of a name keep, what feeds it, what it meets outside."""

SOUL: dict[str, tuple[str, ...]] = {
    "profile.title": (
        "Your inner self, the {soul_n}",
        "The {soul_n}, {soul_emblem}",
        "What you keep",
    ),
    "profile.open": (
        "This profile is read in a low voice. It speaks of {soul_n}, the number of your vowels. {?letters}",
        "Beneath the name that people call lies a quieter number: {soul_n}.",
        "The inner self seldom shows. Yours bears {soul_n}, {soul_emblem}.",
    ),
    "profile.inner": ("{soul.inner}",),
    "profile.want": (
        "If you let it speak, {first}, you might learn that you want to {soul.needs}, or, more simply, to {soul.needs}.",
        "What you hope for there takes few words, {first}: to {soul.needs}, and, on good days, to {soul.needs}.",
        "What you hope for there, since that {date}, takes few words: to {soul.needs}, and, on good days, to {soul.needs}. {?nameless}",
    ),
    "profile.season": (
        "It took its habits on a {weekday} in {month}, when {month.images}, and you owe it the art of knowing how to {soul.powers}.",
        "Remember the scene: {month.images}, {season.images}; in that air, you were already learning to {soul.powers}.",
    ),
    "profile.facing": ("{soul.facing}",),
    "profile.reverse": (
        "It has its shadow, of course. {soul.shadow}",
        "{soul.shadow}",
    ),
    "profile.meet": (
        "Outside, the music is different. {real.outer} {?real_differs}",
        "The world meets the {real_n} first. {real.outer} {?real_differs}",
        "This number also shows on the outside. {real.outer} {?real_same}",
    ),
    "profile.seen": (
        "That is why {real.seen}. You long to {soul.needs}.",
        "Often, {real.seen}. You still long to {soul.needs}.",
    ),
    "profile.pair": ("{pair.soul_real}",),
    "profile.meet_line": (
        "There is no lie in it. A house need not show its bedroom.",
        "What is not seen also holds up the roof.",
        "One person who knows the stairs is sometimes enough.",
    ),
    "profile.over": (
        "When you forget that part of you for too long, {first}, you may {soul.excess}, or {soul.excess}; it is its way of knocking at the door.",
        "For want of room, the inner self sometimes makes you {soul.excess} or {soul.excess}, on a {weekday} in {month} as on any other day: it is its way of calling.",
        "When you forget that part of you for too long, you may {soul.excess}, or {soul.excess}, like an evening in {month} that does not end. {?nameless}",
    ),
    "profile.ask": ("{soul.asks}",),
    "profile.gesture": (
        "To make room for it, one gesture is enough. {soul.gestures}",
        "What feeds it costs little. {soul.gestures}",
    ),
    "profile.turn": ("{soul.turns}",),
    "profile.last": (
        "We close the door gently. This page is for you, {first}.",
        "This number does not ask to be shown. It asks to be heard.",
        "The rest is less well said in words.",
    ),
}
