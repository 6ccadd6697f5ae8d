"""Two, the bench."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the bench",
    essence="the art of being with others",
    powers=(
        "sense what someone cannot manage to say",
        "bring together two people who had stopped talking",
        "wait for the right moment",
        "give weight to small neglected things",
        "hold a hand and say nothing",
        "find the sentence that mends a quarrel",
    ),
    needs=(
        "receive as much attention as you give",
        "share your days with someone steady",
        "say no without fear of losing a friend",
        "be at peace without disappearing",
        "hear that your view counts",
    ),
    excess=(
        "swallow a disagreement to keep the peace",
        "guess everyone's wishes and forget your own",
        "wait for a sign instead of speaking",
        "carry the sadness of a whole room",
    ),
    seen=(
        "people confide in you sooner than in others",
        "people make you the judge of their quarrels",
        "people forget to ask what you want",
    ),
    path=(
        "Two is a bench, and a bench is made for more than one. You come fully alive in a meeting. You hear the intention behind the words. Tension in a room stays with you all evening. This fineness is not a weakness. It makes the places you pass through easier to live in.",
        "Two is the number of ties, the bench where someone is waited for. Your path goes through other people, and you know it. You would rather understand than win. You have often made peace without anyone noticing. It is a quiet work. Whole families stand on it.",
    ),
    shadow=(
        "By dint of listening, we stop hearing ourselves. You say “as you like” a little too fast. Your preferences deserve to be spoken.",
        "The other side of this gentleness is waiting. You hope that people will guess. Most of them do not have your ear, and do not.",
    ),
    voice=(
        "Your name invites people to sit down. They speak lower to you, and more truly. You know how to ask a question that leaves room.",
        "This name looks for harmony. It rounds the corners without betraying anyone. You win by patience what others cannot win by force.",
    ),
    inner=(
        "Deep down, you wish to be chosen. Not admired: chosen, among many, and for no reason. One faithful look reassures you more than promises. You give that loyalty back a hundredfold.",
        "Your inner self fears raised voices. It remembers a hard word for years. It also remembers a hand laid at the right moment. That is the memory to feed.",
    ),
    outer=(
        "From outside, you soothe. People leave you with a sense of having been understood, and they come back.",
        "Seen from the street, you are easy to live with. Few know how much attention that takes.",
    ),
    holds=(
        "The knot of the two is the fear of displeasing. It dresses up as kindness, and nobody sees it. You say yes, then tiredness speaks for you. A small no, said early, protects a tie better than a big yes.",
        "What holds you back here is the idea that a disagreement breaks things. You may have seen it, once. But solid ties do rub. They come out truer.",
    ),
    facing=(
        "Faced with a question, the two thinks first of those it touches. That is noble. Think of the person who asks it, too.",
        "The two looks for an answer that hurts nobody. There is not always one. An honest, gentle answer may be enough.",
    ),
    gestures=(
        "State one preference a day, however small. The bread, the film, the way home.",
        "Write down what you expect of someone. Then tell them one line of it.",
        "Keep one meal for yourself, with nobody to listen to. Choose what you like.",
    ),
    turns=(
        "The peace you give may also be given back.",
        "A tie that can bear a no can bear many years.",
    ),
    asks=(
        "What would you say, if nobody could be hurt by it?",
        "Who listens to you as you listen to others?",
    ),
)
