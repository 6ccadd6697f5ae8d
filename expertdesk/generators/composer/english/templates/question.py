"""Sentences that receive the client's question and objective, answer with an image and a possible gesture."""

QUESTION: dict[str, tuple[str, ...]] = {
    "question.title": (
        "Your question {?question}",
        "The question you bring {?question}",
        "What you are asking {?question}",
        "The page left blank {?silence}",
        "The silence of your question {?silence}",
    ),
    # The client's first sentence shares its sentence with ours: name, date and two images make it theirs.
    "question.quote": (
        "The {date} [gave|had already lent] you {path.things}, your name {expr.things}; and you, {first}, bring "
        "[this|these "
        "words|this sentence]: {question}",
        "[Beside|Next to] {path.things}, the picture of your {date}, and {expr.things}, that of the name, {first}, "
        "[we put|let us "
        "put] [your words|your sentence]: {question}",
        "{first}, [keep|let us keep] in mind {path.things} and {expr.things}, the pictures of your date and your "
        "name, and [read|"
        "take up] again, from that {weekday} the {date}, what you write: {question}",
        "From {weekday} the {date} to this page, {first}, there is {path.things}, there is {expr.things}, and there "
        "is [this "
        "line|this sentence|your question]: {question}",
        "The {date} [gave|had already lent] you {path.things}, your name {expr.things}; you bring [this|these "
        "words|this sentence]: "
        "{question} {?nameless}",
        "[Beside|Next to] {path.things}, the picture of your {date}, and {expr.things}, that of the name, [we "
        "put|let us put] [your "
        "words|your sentence]: {question} {?nameless}",
    ),
    "question.word": (
        "One word [weighs|shines] more than the rest: “{key_word}”.",
        "One stops at “{key_word}”. You could have [avoided it|chosen another].",
        "You write “{key_word}”. The word [has a door|lets in daylight].",
        "In that sentence, “{key_word}” holds the [lamp|handle].",
    ),
    "question.listen": ("{theme.listens}",),
    "question.limit": (
        "Part of this belongs to people of a profession. The reading keeps to images. {?reserved}",
        "What belongs to a profession is left aside here. Only an image, for company. {?reserved}",
    ),
    "question.stance": (
        "A reading answers neither yes nor no. It [moves a lamp|pulls out a chair]. {?question}",
        "[To that|To those words], neither yes nor no. [An image|A lamp], and perhaps a gesture. {?question}",
        "There is no verdict here. There is [an image|a window]. {?question}",
        "The reading does not decide for you. It [lights the table|holds the lamp]. {?question}",
        "The reading answers silence as it would an open question. {?silence}",
        "One can answer a silence. One has only to speak low. {?silence}",
    ),
    "question.image": ("{theme.images}",),
    "question.counsel": ("{theme.counsel}",),
    "question.means": (
        "[You are not without means|You do not set out with nothing|For that, your numbers lend a hand]: to "
        "{path.acts}, on the side "
        "of the path; to {expr.acts}, on that of the name; [and a wish|and this desire], lower down, to {soul.wants}.",
        "[The path suggests|Your path suggests] that you {path.acts}, [the name|your name] that you {expr.acts}; "
        "the inner number "
        "[only asks|would mostly like] to {soul.wants}.",
        "[In your hands|Within reach|On the table] there is this: to {path.acts}, to {expr.acts} and, {when}, to "
        "{soul.wants}.",
        "[Hear them in turn|Three voices may speak of it]: one says to {path.acts}, another to {expr.acts}, the "
        "third, lower, to "
        "{soul.wants}.",
    ),
    "question.turn": ("{theme.turns}",),
    "question.second": (
        "Another image, for the evening. {theme.images}",
        "There is this, too. {theme.images}",
        "One can take it by the other end. {theme.images}",
        "Keep a second image, [smaller|less hurried]. {theme.images}",
    ),
    "question.gesture": (
        "A possible gesture, [to take or leave|if you feel like it]. {theme.gestures}",
        "Hands at times answer better. {theme.gestures}",
        "You could try this. {theme.gestures}",
        "A gesture, [one among others|quite simple]. {theme.gestures}",
    ),
    "question.after": (
        "Another time, [perhaps|if you like]: this. {path.gestures}",
        "And if the first gesture does not take? {path.gestures}",
        "There is a second one, slower. {soul.gestures}",
        "{soul_n} suggests another. {soul.gestures}",
    ),
    "question.close": (
        "The question is still there. It has changed chairs. {?question}",
        "That closes nothing. It is [a place to wait|a bench].",
        "Keep from all this one [sentence|word], the simplest.",
        "The rest [belongs to you|is yours], and can wait until tomorrow.",
        "A question [well held|gently put] [warms|lights] the hand. {?question}",
    ),
    "objective.quote": (
        "And then there is your intention, {first}; [let us put it|we put it], too, between {soul.things} and "
        "{expr.things}, [under|"
        "beside] the {date}: {objective}",
        "{first}, the name lends you {expr.things}, the inner number {soul.things}, and you, since that {weekday} "
        "the {date}, "
        "[add|choose] a direction: {objective}",
        "[From {weekday} the {date} comes a path|A path comes from {weekday} the {date}], from your name "
        "{expr.things} and "
        "{soul.things}; the intention, {first}, [is yours|belongs to you]: {objective}",
        "And then there is your intention; [let us put it|we put it], too, between {soul.things} and {expr.things}, "
        "[under|beside] "
        "the {date}: {objective} {?nameless}",
    ),
    "objective.line": (
        "It is a direction. A reading [hangs a lamp on it|salutes it], no more. {?objective}",
        "One can aim far and [walk in short steps|watch one's feet]. {?objective}",
        "That aim has a [voice|weight]. Hear whether it is truly yours. {?objective}",
        "Keep that aim [near the door|within reach], like a coat. {?objective}",
        "An aim is better held [by two fingers|without gripping]. {?objective}",
        "There is, in that wish, a [window|chair] to move nearer. {?objective}",
    ),
    "objective.path": (
        "[To come nearer|On that side|To go towards it], {expr_n} suggests that you {expr.acts}; {soul_n} only "
        "asks, {when}, to "
        "{soul.wants}. {?objective}",
        "[One goes there|One comes nearer] [by small steps|from room to room]: to {expr.acts}, then to {expr.acts}, "
        "without "
        "forgetting to {soul.wants}. {?objective}",
        "[The name can help|Your name helps]: to {expr.acts} and, {when}, to {expr.acts}. {?objective}",
    ),
}
