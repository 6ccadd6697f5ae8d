"""Eleven, the stained glass."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the stained glass",
    essence="the intuition that gives light",
    powers=(
        "feel what is stirring in someone",
        "give back courage with one sentence",
        "join things that nothing had brought together",
        "find beauty in the middle of disorder",
        "hear the right note before the others",
        "open a conversation that matters",
    ),
    needs=(
        "believe in yourself on doubtful days",
        "find a quiet where your nerves can rest",
        "give a shape to what you sense",
        "meet someone who does not find you strange",
        "be wrong without drama",
    ),
    excess=(
        "catch everyone's mood and believe it yours",
        "aim so high that nothing begins",
        "doubt yourself at the moment of speaking",
        "hide when people look at last",
    ),
    seen=(
        "people bring you an idea that is still fragile",
        "people think you elsewhere while you take in everything",
        "people look for your eyes before they leap",
    ),
    path=(
        "Eleven is stained glass: daylight passes through it and takes on a colour. You feel things before you can explain them. It has earned you some wonder, and some misunderstandings. Your sensitivity is not an excess. It is a fine instrument. It asks for quiet, and a gentle hand.",
        "Eleven is a master number, that of the stained glass. It gives much to perceive, and little rest. You probably long believed that you should be like everyone else. Your path asks the opposite, patiently. It invites you to trust what you see.",
    ),
    shadow=(
        "What gives light can also dazzle. You take in too much at once, and tiredness comes. The point is not to feel less, but to close a shutter now and then.",
        "Between what you imagine and what gets done, the gap hurts. You call it a lack of talent. It is often the lack of a first draft.",
    ),
    voice=(
        "Your name has a resonance. People keep a sentence of yours, and it comes back months later. You inspire without having tried.",
        "This name trembles a little, like anything tuned high. You say true things with an apology. The apology is one too many.",
    ),
    inner=(
        "Deep down, there is a taut string. It answers to voices, places, faces. When it rests, a childhood joy comes back to you. Look for what slackens it, and keep that close.",
        "Your inner self needs meaning more than comfort. A day without meaning exhausts you. One right hour carries you for a week. That deserves respect.",
    ),
    outer=(
        "From outside, you look calm. Few people guess how many things cross you in a single minute.",
        "Seen from the street, there is something rare about you. It is seldom said to your face, and you end up not knowing it.",
    ),
    holds=(
        "The knot of the eleven is the doubt that follows the leap. You see, you almost dare, then a voice asks by what right. That voice is old. It is not yours. It may talk without being obeyed.",
        "What holds you back here is overflow. Everything comes in, and nothing settles. You take it for weakness. All that is missing is a threshold, one hour when the world waits outside.",
    ),
    facing=(
        "Faced with a question, the eleven receives an answer in a flash. Then it covers it with objections. Find the flash again: it often fits in three words.",
        "The eleven looks for the meaning before the solution. Do not apologise for it. A solution without a reason would not carry you far.",
    ),
    gestures=(
        "For a week, write down your first impressions. Read them again without correcting.",
        "Choose a quarter of an hour without screens before sleep. Let the day settle.",
        "Tell an intuition to someone kind, without an apology.",
    ),
    turns=(
        "Nobody asks stained glass to be a wall.",
        "What you feel deserves a shape, even a modest one.",
    ),
    asks=(
        "What do you see clearly, and not yet dare to say?",
        "Where does your sensitivity find true rest?",
    ),
)
