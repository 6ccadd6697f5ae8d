"""One, the key."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the key",
    essence="the courage to begin",
    powers=(
        "open a way that nobody had tried",
        "decide while everyone else is still weighing",
        "start again the morning after a failure",
        "keep your word without being reminded",
        "say the first sentence of a hard conversation",
        "trust your own judgement",
    ),
    needs=(
        "choose without explaining yourself",
        "make something that carries your mark",
        "walk at your own pace",
        "lean on someone without feeling in debt",
        "surprise yourself",
    ),
    excess=(
        "carry everything and ask for nothing",
        "hear a reproach in every piece of advice",
        "leave before the end of the sentence",
        "decide for two",
    ),
    seen=(
        "people ask you to go first",
        "people believe you are never afraid",
        "people wait for your view before they choose",
    ),
    path=(
        "One is the key, the number of those who open. You find it hard to wait for permission. When a thing seems right to you, you begin it. The others join you later, and sometimes take the credit. This is not pride. It is a way of being faithful to what you see.",
        "One is a key: it does not decorate, it works. For a long time you have been learning to rely on yourself. It has given you courage, and a little solitude. Your path keeps bringing you back to a beginning. You are more at home there than you say.",
    ),
    shadow=(
        "When we always walk ahead, we forget to see who follows. Asking for help costs you more than working twice as hard. And yet no outstretched hand ever made anyone smaller.",
        "The other side of this strength is impatience. What does not move seems lost to you. Some things ripen without being pushed.",
    ),
    voice=(
        "Your name sounds like a decision. You speak plainly, and people know where to find you. In a group, your silence is noticed as much as your opinion.",
        "This name makes no apology for being there. It urges you to sign what you do. You prefer a mistake of your own to a borrowed success.",
    ),
    inner=(
        "Deep down, you need room. You love your own people, and you need a door. An hour without witnesses gives you back to yourself. It is not coldness. It is where your strength returns.",
        "Your inner self is proud and discreet. It would like its efforts to be seen. It does not go and ask. One precise word of thanks moves it more than great praise.",
    ),
    outer=(
        "From outside, you seem sure of yourself. People follow gladly, and seldom ask what it costs you.",
        "Seen from the street, you know where you are going. It reassures people, and it stops them offering an arm.",
    ),
    holds=(
        "The knot of the one is an old habit of managing alone. One day you had to, and it worked. Ever since, asking has looked like defeat. The knot loosens as soon as a single person is let in.",
        "What holds you back here is the duty to be strong. It has served you, and perhaps it had to. But it keeps others at a distance, just when they would come closer.",
    ),
    facing=(
        "Faced with a question, the one wants to settle it at once. It breathes better afterwards. Offer it a first step rather than a final answer.",
        "The one answers by doing. It finds out what it wants by starting. One modest attempt teaches you more than a month of thinking.",
    ),
    gestures=(
        "This week, ask for a favour that you could do without. Notice what it stirs.",
        "Choose one thing you keep putting off. Give it ten minutes this evening, then stop.",
        "Tell someone about a plan before it is ready. One person is enough.",
    ),
    turns=(
        "Beginning is still your gift. Being accompanied can become your rest.",
        "A door can be opened, and held open for someone.",
    ),
    asks=(
        "What would you begin, if nobody had to know?",
        "Whose hand could you ask for this week?",
    ),
)
