"""Seven, the well."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the well",
    essence="the search for what is true",
    powers=(
        "understand what moves beneath the words",
        "live with a question and not run",
        "doubt what everyone repeats",
        "go to the bottom of things",
        "ask what nobody was asking",
        "keep a secret without effort",
    ),
    needs=(
        "have long hours of silence",
        "talk with someone who does not skim",
        "believe in something and not lie to yourself",
        "leave your head and touch the world",
        "doubt without being reassured too fast",
    ),
    excess=(
        "analyse a feeling instead of living it",
        "withdraw without a word",
        "demand a proof where trust would do",
        "judge simple things too fast",
    ),
    seen=(
        "people ask what you really think",
        "people believe you far away while you listen",
        "people hesitate to disturb you",
    ),
    path=(
        "Seven is a well: one must lean over to see the water. You like neither noise nor ready answers. A question can keep you company for years. You need to withdraw to find the thread again. People may take it for distance. You are only looking down to the bottom.",
        "Seven is the number of those who search, and the well is its image. Appearances are not enough for you. Even as a child you asked why, and the answer did not satisfy you. Your path is an inner one, even on crowded days. What you have understood, you paid for in patience.",
    ),
    shadow=(
        "By going so deep, we forget to come up. Thought becomes a shelter where nobody enters. Those close to you sometimes wait at the edge, not daring to call.",
        "You see the flaws, and it makes you hard to please. Doubt protects. It can also keep you from what is given without proof.",
    ),
    voice=(
        "Your name calls for a low voice. You say little, and your sentences are kept. Your presence makes people want to be exact.",
        "This name keeps some silence. People guess more in you than you show. You offer your thoughts as one opens a letter.",
    ),
    inner=(
        "Deep down, there is a room where nobody goes. You put there what you do not explain. You need silence as one needs water. Anyone who understands this becomes precious, and stays so.",
        "Your inner self hopes for a presence that asks for no words. Walking side by side, reading in one room. It is a quiet tenderness. It suits you better than great scenes.",
    ),
    outer=(
        "From outside, you intrigue. People lend you a quiet assurance, and never imagine your scruples.",
        "Seen from the street, you need nobody. It is a trick of the light, and it sometimes costs you a telephone call.",
    ),
    holds=(
        "The knot of the seven is a retreat. When it hurts, you go down and pull up the ladder. It was a shelter. It has grown a little cold. One word sent before going down changes the whole story.",
        "What holds you back here is the thought that circles. It believes it is searching, and passes the same spot. The body already knows. A walk, cold water on the hands, and the circle opens.",
    ),
    facing=(
        "Faced with a question, the seven wants to understand it all before moving. Understanding sometimes comes after. Allow yourself a half-lit step.",
        "The seven often knows the answer, and doubts it. Note the first that comes. Read it again in three days, without judging.",
    ),
    gestures=(
        "Give yourself two hours of true silence this week. Tell your people, so that it is not an absence.",
        "Make something with your hands, slowly. A loaf, a knot, a page copied out.",
        "Tell someone a thought that you have not finished checking.",
    ),
    turns=(
        "What we seek at the bottom sometimes comes up in another's bucket.",
        "A mystery is not a mistake in the reasoning.",
    ),
    asks=(
        "What do you already know, and go on checking?",
        "To whom would you open that room?",
    ),
)
