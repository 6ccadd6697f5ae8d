"""The sentences of the ritual: a sheet, a pencil, a window; nothing to buy, nothing to burn, nothing to go without."""

RITUAL: dict[str, tuple[str, ...]] = {
    "ritual.title": (
        "{steps} gestures and a sheet of paper",
        "{steps} gestures by a window",
        "{steps} steps round {path_emblem}",
        "A sheet of paper, {steps} gestures",
        "{steps} gestures, on a {weekday} or not",
    ),
    "ritual.intro": (
        "A sheet, a pencil, [ten minutes|a quarter of an hour] each time. Nothing to buy.",
        "It takes a sheet, a pencil and a window. Nothing else.",
        "One evening per gesture, [or all in one|at your pace]. Nothing to prepare.",
        "What is needed: paper, a chair, a calm moment. Nothing to buy.",
    ),
    "ritual.why": (
        "{path_n} likes gestures with a beginning and an end: to {path.acts}, say, or, {when}, to {path.acts}.",
        "These gestures do not ask to be believed. They ask for a little time. And for {path.things}, in thought.",
        "One does it to {soul.wants}, a little; to {path.acts}, [also|no doubt]; and above all, {when}, to sit down.",
    ),
    "ritual.sit": (
        "Make room. [Take a chair|Choose a chair] [by a window|in the quietest room]. Put out a sheet and a pencil. "
        "[Before writing|To "
        "begin], see three pictures come: {path.things}, {expr.things}, {soul.things}[, one after another|, like "
        "guests|, without "
        "keeping them|, in any order|, a minute each]. They are yours.",
        "Slow down. [Walk round the room|Go to the door and back], tidying nothing. Stop where the place is good. "
        "Sit down. Close your "
        "eyes. See {path.things}. Open them. [The sheet is there|Take the pencil].",
        "Sit. Three breaths are enough. Move the [telephone|screen] away. Look for one simple object. Here it "
        "stands for {path.things}. "
        "Put it [at the edge of the sheet|before you]. It minds the table.",
    ),
    "ritual.name": (
        "Name. At the top of the sheet, write: {path_emblem}. Below, three words that come, one to a line. Then "
        "copy out, [as they "
        "are|slowly|without haste|like a child], two gestures of your numbers: to {path.acts}, and, {when}, to "
        "{expr.acts}; [underline "
        "one word|circle one verb|leave a blank after|put down the pencil|correct nothing].",
        "Write. What you take along, one word to a line. Three are enough, five at most. Beside them, note a wish, "
        "this or another: to "
        "{soul.wants} or, {when}, to {soul.wants}. Read it over [under your breath|once]. Circle [what resists|one "
        "word].",
        "Count. Write the {date} in words. Round it, draw {path.things}. In a corner, {day.things}. The drawing "
        "need not be good. [Three "
        "strokes are enough|Nobody sees it]. Sign with your first name.",
    ),
    "ritual.hold": (
        "Hold. Stay one minute with what is written. Palm flat on the sheet. Say one right under your breath, [only "
        "one|the first to "
        "come|as you choose]: to {soul.wants} or, {when}, to {soul.wants}. Then look outside.",
        "Keep. Choose a single word on the sheet. Carry it a whole day, [unspoken|in a pocket]. In the evening, a "
        "gesture. "
        "{path.gestures} Note a colour beside the word.",
        "Listen. Read the sheet in a low voice. Where the voice changes, make a cross. Then get up. {soul.gestures} "
        "Then come back and "
        "sit, one minute more.",
    ),
    "ritual.drop": (
        "Put down. On the back, write what you leave. Perhaps {path.weights}. Perhaps {soul.weights}. One word is "
        "enough. Fold the sheet "
        "in [two|four]. [Slide it under something heavy|Put it near the door]. It spends the night there.",
        "Fold. Turn the sheet over. Note {path.weights}. Note {expr.weights}. Small writing, no sentences. Fold "
        "until it all fits in one "
        "hand. [Leave it one night under a book|Leave it one night on the sill].",
        "Give back. On the other side, make a short list. First, {soul.weights}. Next, {path.weights}. Add one line "
        "of your own. Cross "
        "them out [slowly|straight]. Nothing to burn, nothing to throw out.",
    ),
    "ritual.open": (
        "Open. The next day, open a window. Read aloud what is at the top. Breathe. Then a gesture, the last. "
        "{path.gestures} Keep the "
        "sheet [in a book|in a drawer].",
        "Close. Unfold, read once, fold another way. Put the sheet in a book you love. In the week, one gesture. "
        "{soul.gestures} [It is "
        "enough|Leave it there].",
        "Let be. Standing [on the threshold|at the window], say your first name, once. Wait for the room to answer. "
        "Then a gesture. "
        "{expr.gestures} The ritual stops there.",
    ),
    "ritual.keep": (
        "Keep one thing from all this, no more. {path.turns}",
        "There is nothing to tell anybody. {soul.turns}",
        "For the rest of the week, let it be. {expr.turns}",
    ),
    "ritual.last": (
        "If a gesture does not suit you, skip it. The others hold.",
        "One can do it again, or never again. Once counts.",
        "There is no right way. There is [yours|a chair and time].",
        "Nothing to achieve, {first}. One has only to be there.",
    ),
}
