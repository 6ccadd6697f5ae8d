"""The sentences of the ritual: a sheet of paper, a window, a few minutes; nothing to believe, nothing to buy."""

RITUAL: dict[str, tuple[str, ...]] = {
    "ritual.title": (
        "A ritual for the {path_n}",
        "{steps} gestures and a sheet of paper",
        "The ritual of {arch_name}",
    ),
    "ritual.intro": (
        "There is nothing to buy, nothing to believe. A sheet, a pencil, a window are enough.",
        "It takes {steps} gestures, a sheet of paper and a quiet hour.",
    ),
    "ritual.why": (
        "It is made for you, {first}, after your {date}: it helps you to {path.powers}, and, should you wish it, to {soul.needs}.",
        "Your numbers suggest it, {first}, halfway between the wish to {path.needs} and the wish to {soul.needs}.",
        "It is made after your {date}: it helps you to {path.powers}, and, should you wish it, to {soul.needs}. {?nameless}",
    ),
    "ritual.sit": (
        "Sit down. Choose an hour when nobody is waiting for you. Put the screens away. Set before you a plain object that recalls {path_emblem}. Three slow breaths, and the sheet is yours.",
        "Arrive. By a window, if you can. Let the day finish talking. Then close your eyes and let an image come: {path_emblem}. Look at it and ask nothing of it.",
    ),
    "ritual.name": (
        "Write. At the top, set down the {date} in full. Beneath, write a wish of your own. For example: to {soul.needs}. Read it once, in a low voice. Change what does not ring true.",
        "Name. Write your first name in the middle of the page. Around it, write three things you can do. One might be to {path.powers}. Circle the one for which you are least known.",
    ),
    "ritual.ask": (
        "Ask. Now copy out your question, just as you put it. Leave two blank lines. Beneath, write the first word that comes, without judging it. {?question}",
        "Ask. If a question comes to you, write it. If none comes, draw a circle, and leave it empty. {?silence}",
    ),
    "ritual.drop": (
        "Put down. On the back, note a habit to leave. Perhaps the urge to {path.excess}. Thank it, in one word. Fold the sheet in two. It spends the night by the door.",
        "Give back. On the other side, write what weighs, small, without sentences. Note this too: to {soul.excess}. Strike it out with one slow line. Nothing to burn, nothing to throw away.",
    ),
    "ritual.hold": (
        "Hold. Lay your hand flat on the page for a minute. Say quietly one right that you grant yourself. Perhaps the right to {soul.needs}. Then look outside until your shoulders drop.",
        "Listen. Read the sheet in a low voice. Where your voice changes, make a cross. Stay with that word for a while, as with a person.",
    ),
    "ritual.open": (
        "Open. The next day, open a window and read the top lines. Then one gesture, the last. {path.gestures} Keep the sheet in a book that you love.",
        "Close. The next day, unfold the sheet, read it once, put it away. Within the week, one gesture. {soul.gestures} Come back to it only if you feel like it.",
        "Open. The next day, open a window and read the top lines. Change nothing. Keep the sheet in a book that you love.",
    ),
    "ritual.keep": (
        "Let the rest of the week be. {soul.turns}",
        "There is nothing to tell anyone. {expr.turns}",
    ),
    "ritual.last": (
        "If a gesture does not suit you, pass over it. The others stand without it.",
        "There is nothing to succeed at, {first}. It is enough to be there.",
        "You may begin again, or never again. Once counts.",
    ),
}
