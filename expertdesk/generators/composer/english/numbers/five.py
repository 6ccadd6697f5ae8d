"""Five, the road."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the road",
    essence="the love of freedom",
    powers=(
        "stay supple where others stiffen",
        "talk with people whom everything divides",
        "see a way out of a closed room",
        "learn by trying",
        "begin again elsewhere without bitterness",
        "keep a taste for the unexpected",
    ),
    needs=(
        "feel that the door is not locked",
        "discover a place or a face",
        "love without giving up air",
        "find a reason to stay",
        "change your mind and owe no explanation",
    ),
    excess=(
        "leave just before it grows deep",
        "take attachment for a cage",
        "look elsewhere for what was there",
        "promise a return without believing it",
    ),
    seen=(
        "people ask you for news of the outside",
        "people think you cannot settle",
        "people feel more alive in your company",
    ),
    path=(
        "Five is the road, and all that it teaches. You need movement to think straight. A life entirely planned is as tight as a collar. You have changed, often, and some have held it against you. It was not fickleness. You went to see what life had to say.",
        "Five is the number of living things that move: a road, with its detours. You understand by experience, seldom by advice. You can make a friend in minutes. You can also leave, which is harder than it looks. Each departure has left something in your hands.",
    ),
    shadow=(
        "Freedom has its price: in the end the bags are never unpacked. When a tie asks for time, your feet grow restless. Staying can be a journey too.",
        "This movement sometimes hides a flight. You know it, and smile. What we avoid takes the same train.",
    ),
    voice=(
        "Your name has air around it. People sense someone who cannot be filed away. You pass from one world to another with the same face.",
        "This name likes meetings. It asks, it tries, it laughs at its mistakes. Near you, people dare more.",
    ),
    inner=(
        "Deep down, a window must stay open. You love all the better for not being held. Beneath this need for air lies a more secret wish. You would like a place where you are awaited, and not shut in.",
        "Your inner self is curious of everything and tired of running. It keeps faces, smells, the ends of evenings. It needs fewer adventures than people think. It needs intensity, and home has some.",
    ),
    outer=(
        "From outside, you bring the wind. People envy a freedom whose nights they do not see.",
        "Seen from the street, nothing ties you. Nobody knows how many faces you carry with you.",
    ),
    holds=(
        "The knot of the five is the fear of being caught. At a commitment, something in you looks for the door. Yet nobody has turned the key. One can stay, with the coat on the chair.",
        "What holds you back here is departure itself. It has become an answer to everything. The first time, it may have saved the day. The next times, look at what you leave.",
    ),
    facing=(
        "Faced with a question, the five asks first whether it could come back. Nearly everything can be taken up again. So one may try without trembling.",
        "The five understands on foot. Go and see up close what draws you. A day on the spot is worth a year of guesses.",
    ),
    gestures=(
        "Go back to a place you think you know. Stay an hour longer than planned.",
        "Keep a tiny promise for seven days running. Watch the sixth.",
        "Write to someone you left too fast. The letter need not be sent.",
    ),
    turns=(
        "One can love the road and have an address.",
        "The rarest freedom is being able to stay.",
    ),
    asks=(
        "What would make you want to stay?",
        "What are you walking away from, when you leave so well?",
    ),
)
