"""Twenty-two, the roof frame."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the roof frame",
    essence="the vision that wants to take shape",
    powers=(
        "give a lasting form to an immense idea",
        "gather people around one piece of work",
        "think far and begin small",
        "see which part is missing",
        "hand each person the task that suits them",
        "hold a course for years",
    ),
    needs=(
        "build something that outlives you",
        "share the weight of a great project",
        "keep things simple and owe no apology",
        "see the roof on at last",
        "sleep without thinking of the building site",
    ),
    excess=(
        "want it all and dare not begin",
        "bend your whole life to one work",
        "find too small what would be enough",
        "bear without help what takes several people",
    ),
    seen=(
        "people come to you with projects too large",
        "people count on you to get it done",
        "people find you exacting and come back",
    ),
    path=(
        "Twenty-two is a roof frame: nobody sees it any more, and everything hangs on it. You think big, and you think in detail. It is a rare alliance. It makes fine works and long nights. Your path does not ask you to go fast. It asks that each piece be in its place.",
        "Twenty-two is a master number, that of builders. An idea is not enough, you must see it standing. Perhaps you have carried a project for years. You say little of it, because it seems too vast. Yet it has foundations, and you laid them without noise.",
    ),
    shadow=(
        "Greatness intimidates, even from inside. You wait until you have the means for all of it. One beam set today is worth more than a perfect plan.",
        "By carrying the work, we forget to live beneath it. Those close to you know the building site. They would like to see the person again.",
    ),
    voice=(
        "Your name inspires trust on a large scale. People picture you at the head of something. You can talk to the dreamer and to the mason.",
        "This name assembles. You find each person a useful place. With you, a project stops being a conversation.",
    ),
    inner=(
        "Deep down, there is a plan you have shown to nobody. You fear it may seem out of proportion. It is simply your size. Telling one trusted person would already make it lighter.",
        "Your inner self swings between ambition and rest. One day everything seems possible. The next, everything seems vain. Between the two lies a plain morning of work.",
    ),
    outer=(
        "From outside, you seem able to lead anything. So people bring you the works that nobody wants.",
        "Seen from the street, you walk with a sure step. Nobody sees the crumpled plans in the basket.",
    ),
    holds=(
        "The knot of the twenty-two is the height of the step. All is ready but the first gesture. You are waiting to be worthy of it. Yet a roof goes up piece by piece, with ordinary people, one morning.",
        "What holds you back here is exactingness. It has made your quality, and it makes your delay. An imperfect shelter already shelters. A dreamt one leaves everyone in the rain.",
    ),
    facing=(
        "Faced with a question, the twenty-two sees the whole at once. It loses heart at the size. Cut it up. What is the smallest useful piece?",
        "The twenty-two wants an answer that holds for twenty years. Give it first an answer that holds for a month. The rest can lean on that.",
    ),
    gestures=(
        "Draw your project on one sheet, all of it. Circle the part that could be done on Saturday.",
        "Ask someone to carry one piece with you. Let them choose which.",
        "Grant yourself a day without work. The house holds, since you built it.",
    ),
    turns=(
        "A house is lived in long before its shutters are done.",
        "Great things are made of small mornings.",
    ),
    asks=(
        "Which piece could you set in place this week?",
        "For whom, exactly, are you building?",
    ),
)
