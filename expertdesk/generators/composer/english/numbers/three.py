"""Three, the window."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the window",
    essence="the gift of speech and gladness",
    powers=(
        "find the word that loosens a whole room",
        "make simple what seemed tangled",
        "see beauty where people had stopped looking",
        "make others want to try",
        "tell an ordinary day like a journey",
        "draw out the shyest person at the table",
    ),
    needs=(
        "make something that looks like you",
        "hear the people you love laugh",
        "say what you feel without acting it",
        "finish what you began so well",
        "play without being useful",
    ),
    excess=(
        "joke when the truth was wanted",
        "open ten projects and close none",
        "fill silences for fear of boring",
        "laugh at your own sorrow",
    ),
    seen=(
        "people invite you so that the evening takes",
        "people believe you are always cheerful",
        "people hear your stories to the end",
    ),
    path=(
        "Three is a window: with it, the air moves. You have a taste for words, colours, faces. In a room too grave, you look for what might smile. Some may have called it lightness. It is a form of courage. Joy needs it when it does not come by itself.",
        "Three is the number of words let out into daylight, like a window opened. You think by telling. An idea is not quite real until you have shared it. You pass things on without weighing on people. Many owe you an hour of clearness, and have never told you.",
    ),
    shadow=(
        "Brightness has another side: it hides. When something hurts, you tell it better, and people laugh. Few then know what you are going through.",
        "This gift scatters easily. Everything calls you, and everything pleases. What you truly care about may wait at the back of a drawer.",
    ),
    voice=(
        "Your name has something of a refrain. People remember it, and smile as they say it. You enter hearts by the door of joy.",
        "This name asks to express itself. It needs an audience, even of one. You say in one image what others explain in an hour.",
    ),
    inner=(
        "Deep down, a child is still drawing in the margins. It needs play as others need sleep. When life grows too serious, it falls silent. That is how you know your tired days.",
        "Your inner self is more tender than your cheer. It would sometimes like to cry without alarming anyone. Above all, it would like to be loved without having to shine.",
    ),
    outer=(
        "From outside, you put people at ease. They credit you with a facility that you have in fact worked for.",
        "Seen from the street, it all comes without effort. People see the window, seldom the hand that opened it.",
    ),
    holds=(
        "The knot of the three hides in a pirouette. It comes just before the true thing. People laugh, and the thing goes back in. Sometimes it would be enough to let the silence pass.",
        "What holds you back here is the fear of boring people. It makes you talk fast and leave early. Those who love you are not asking for a show.",
    ),
    facing=(
        "Faced with a question, the three imagines ten answers and likes them all. Write them down. The good one is often the one you dare not read again.",
        "The three needs to speak in order to know. Say your question aloud. Listen for the sentence where your voice changes.",
    ),
    gestures=(
        "Write ten lines each morning and show nobody. Leave wit for later.",
        "Finish one small thing left along the way. Just one, but to the end.",
        "When someone asks how you are, answer truly once.",
    ),
    turns=(
        "Joy needs no mask to be shared.",
        "What you finish is more yours than what you imagine.",
    ),
    asks=(
        "What would you tell, if nobody were waiting to laugh?",
        "Which work has waited too long for you to come back?",
    ),
)
