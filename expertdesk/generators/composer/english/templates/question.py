"""Sentences that receive the client's question and objective, and answer with a place to stand and a gesture."""

QUESTION: dict[str, tuple[str, ...]] = {
    "question.title": (
        "Your question {?question}",
        "What you are asking {?question}",
        "The question you bring {?question}",
        "The page left blank {?silence}",
        "Without a question {?silence}",
    ),
    "question.quote": (
        "Here is what you write, {first}, and what one would like to read beside your {date}: {question}",
        "Let us set your question here, {first}, in the words that you chose, beside that {weekday} the {date}: {question}",
        "From the {date} until today, {first}, there is a whole life, and there is this question: {question}",
        "Here is what you write, and what one would like to read beside your {date}: {question} {?nameless}",
    ),
    "question.word": (
        "In that sentence, one word holds us: “{key_word}”.",
        "We could stay a long while with one word: “{key_word}”.",
    ),
    "question.listen": ("{theme.listens}",),
    "question.limit": (
        "Part of this question belongs to a professional. This reading does not speak in their place. {?reserved}",
        "What belongs to a profession stays in its hands. This reading keeps you company otherwise. {?reserved}",
    ),
    "question.stance": (
        "A reading answers neither yes nor no. It moves the lamp. {?question}",
        "The decision stays with you. Here is only a way to look at it. {?question}",
        "There is no verdict here, only something to lean on. {?question}",
    ),
    "question.facing": ("{path.facing} {?question}",),
    "question.means": (
        "Before {matter}, your hands are not empty. The path lends you {path_essence}. The name adds {expr_essence}. {?question}{?expr_differs}",
        "Before {matter}, your hands are not empty. Twice over, you carry {path_essence}. {?question}{?expr_same}",
    ),
    "question.turn": ("{theme.turns}",),
    "question.second": (
        "Your name hears the matter otherwise. {expr.facing}",
        "From the side of the name, the question changes a little. {expr.facing}",
    ),
    "question.deep": ("The inner self, at last, has something to say. {soul.facing}",),
    "question.gesture": (
        "A possible gesture, to take or to leave. {theme.gestures}",
        "Hands sometimes answer better than reasons. {theme.gestures}",
        "If you would like to try something, here it is. {theme.gestures}",
    ),
    "question.after": (
        "Another time, perhaps, this. {expr.gestures}",
        "And if the first gesture does not take, here is a second. {expr.gestures}",
    ),
    "question.close": (
        "Your question stays open. It has only changed its light. {?question}",
        "Take your time. A question well held ends by warming the hand. {?question}",
    ),
    "objective.quote": (
        "You also say where you would like to go, and we note those words under your {date} {year}: {objective}",
        "And then there is a wish, to be laid close to that {date} {year}: {objective}",
        "Beside the question and the {date} {year}, you wrote down a wish: {objective} {?question}",
    ),
    "objective.line": (
        "It is a direction. That is often enough to get up for. {?objective}",
        "Keep this wish within reach, and do not grip it. {?objective}",
        "One can aim far and still watch one's step. {?objective}",
    ),
    "objective.path": (
        "To come nearer to it, {first}, you can rely on your way to {path.powers}, and on that quieter need to {soul.needs}. {?objective}",
        "You have allies for it, {first}: your path, which helps you to {path.powers}, and your name, which helps you to {expr.powers}. {?objective}",
    ),
}
