"""Thirty-three, the hearth."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the hearth",
    essence="the kindness that gathers people",
    powers=(
        "comfort without trying to explain",
        "make each person feel that they count",
        "calm an anger just by being there",
        "love people without wanting to change them",
        "welcome a stranger like someone come home",
        "soften a word that was too hard",
    ),
    needs=(
        "receive a care like the one you give",
        "withdraw and leave nobody in the cold",
        "live among kind people",
        "admit your own sorrow",
        "cry without having to comfort anyone after",
    ),
    excess=(
        "burn for others down to the ash",
        "excuse what hurts you",
        "believe that your happiness must wait",
        "say that all is well",
    ),
    seen=(
        "people gather round you without having meant to",
        "people ask more of you than of others",
        "people leave comforted and do not know why",
    ),
    path=(
        "Thirty-three is a hearth: people draw near it to get warm. Your kindness gives no lessons. Faced with distress, you do not look for words, you stay. Many remember it. Your path is to love widely. Its lesson is not to burn out in it.",
        "Thirty-three is a master number, a rare one, and the hearth is its image. It speaks of a tenderness that goes beyond one's own circle. People sit down near you, and something unties. You claim no merit for it. It is real work all the same, and it takes wood.",
    ),
    shadow=(
        "A fire that nobody feeds burns low in the end. You know it, and you go on giving. Let someone bring a log.",
        "Kindness can excuse too much. Understanding someone does not oblige you to bear everything. Your warmth has a right to a door.",
    ),
    voice=(
        "Your name is warm. People say it with a kind of gratitude. You have the gift of giving each person back their dignity.",
        "This name does not raise its voice. It gathers, it feeds, it forgives. People grow a little better in your company.",
    ),
    inner=(
        "Deep down, there is a fire that hardly ever goes out. It would sometimes like someone else to watch over it. You comfort so well that nobody thinks of comforting you. Say so, when you need it.",
        "Your inner self suffers from the sorrow of others. It has no partition. That is its beauty, and its fatigue. It needs hours with nobody to love.",
    ),
    outer=(
        "From outside, you are a warm presence. Children and wounded people find you first.",
        "Seen from the street, your patience has no bottom. It has one, and it deserves respect.",
    ),
    holds=(
        "The knot of the thirty-three is sacrifice. It looks like a virtue, and at times it is one. But your happiness has been waiting in the corridor for a long time. Let it in: it keeps everyone warm.",
        "What holds you back here is the dread of being selfish. It wakes as soon as you close a door. It mistakes rest for desertion. A fire banked for the night has left nobody.",
    ),
    facing=(
        "Faced with a question, the thirty-three asks what would do everyone good. Begin nearer. What does you good does some around you.",
        "The thirty-three answers with love, even to practical questions. It is a sure compass. Only take a map with you.",
    ),
    gestures=(
        "Offer yourself what you would offer a tired friend. The same day, without waiting.",
        "Tell a sorrow to someone without making it smaller. Count to ten before you smile.",
        "Keep one evening with nobody to comfort. A bath, a book, a closed door.",
    ),
    turns=(
        "A fire well kept warms for longer than a great blaze.",
        "Your joy is a service too.",
    ),
    asks=(
        "Who brings the wood, in your house?",
        "What do you do with a present that is only for you?",
    ),
)
