"""Six, the house."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the house",
    essence="the care of those around you",
    powers=(
        "notice a need before it is spoken",
        "make people want to come back",
        "hear a friend out to the end",
        "keep a family together by small gestures",
        "make a table warmer",
        "comfort a child without a lie",
    ),
    needs=(
        "receive a tenderness you did not ask for",
        "live somewhere beautiful and quiet",
        "sit down while others see to everything",
        "love without having to mend",
        "close the door and worry nobody",
    ),
    excess=(
        "make yourself indispensable in order to matter",
        "guess a sorrow and answer before it asks",
        "nurse a thank-you that never came",
        "love by keeping watch",
    ),
    seen=(
        "people come to you when things go badly",
        "people trust you with keys and worries",
        "people forget to ask how you are",
    ),
    path=(
        "Six is a house, or rather whatever makes us go home to one. You notice what each person needs. You see to it without noise, often before anyone else. An evening when nobody was left out is your success. It does not show. That is why people sometimes forget to thank you.",
        "Six is the number of ties that are tended, like a house. You care about birthdays, returns, tables with a place left. When someone suffers, you cannot look away. Your path asks you to love a great deal. It also asks you to learn how far.",
    ),
    shadow=(
        "By keeping the house, we forget to live in it. You know how to give, and you receive awkwardly. Let someone, one day, serve you first.",
        "Care can become a weight, for you and for them. Some would like to make mistakes without your help. Letting them is also a way of loving.",
    ),
    voice=(
        "Your name is reassuring. It is called in a corridor, and people know you answer. There is a warmth in it that needs no speeches.",
        "This name gathers. You see the absent one, the empty plate, the voice that has dropped. Where you are, people feel a little more like family.",
    ),
    inner=(
        "Deep down, there is a warm room where people come in without knocking. You would like someone, now and then, to have made it ready for you. You do it for everyone. You dare not say that you are waiting for it too.",
        "Your inner self needs people around it to love each other. A quarrel keeps it awake. A reconciliation gives it back its sleep. It often carries worries that are not its own.",
    ),
    outer=(
        "From outside, you are the one people call. They suppose you have the time, the room and the strength.",
        "Seen from the street, you need nothing. You give so well that nobody thinks of giving back.",
    ),
    holds=(
        "The knot of the six is made of kindnesses, each of them soft. Together they weigh like a wet tablecloth. You give, then wait in silence for it to be returned. Nobody has seen the account. Asking would be simpler, and more tender.",
        "What holds you back here is the belief that it all stands by you. It honours your heart, and wears it out. The others have arms. They learn to use them when you lower yours.",
    ),
    facing=(
        "Faced with a question, the six looks first for whoever might suffer. It forgets to count itself. Add your name to the list, at the top.",
        "The six would like an answer where everyone stays at table. It is not always possible. One can still get up without knocking over the chairs.",
    ),
    gestures=(
        "Ask for something aloud, without saying it is nothing. Wait for the answer.",
        "Keep one hour that is of use to nobody. Close the door, and do not explain.",
        "Let someone you love solve a difficulty. Stay nearby, with your hands in your pockets.",
    ),
    turns=(
        "Receiving takes one more chair: yours.",
        "An hour refused puts out no lamp.",
    ),
    asks=(
        "Who keeps watch on the nights when you sleep?",
        "What would you ask for, if asking disturbed nobody?",
    ),
)
