"""Four, the table."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the table",
    essence="the patience that builds",
    powers=(
        "build something solid out of little",
        "finish the task that others gave up",
        "put order back where things had scattered",
        "stay when the others leave",
        "keep a commitment on the days without desire",
        "repair what can still be of use",
    ),
    needs=(
        "know that your work is meant to last",
        "live within clear and loyal rules",
        "rest before everything is done",
        "hear that people lean on you",
        "see things in their place",
    ),
    excess=(
        "go on working when nobody asks any more",
        "refuse a change because it disturbs",
        "distrust what comes easily",
        "mistake stillness for prudence",
    ),
    seen=(
        "people hand you what must not fall",
        "people lean on you without checking",
        "people think you sterner than you are",
    ),
    path=(
        "Four is a table: four legs, and people can sit down. You believe less in sudden impulses than in days added to days. What you build holds, because you come back to it. You are known to be reliable. More rests on you than it seems. That constancy is rare, and deserves to be named.",
        "Four is the number of work well done, and the table is its image. You need things to have a place. It is not stiffness. You know the price of nothing holding. Your path moves slowly, and hardly ever back. Look behind you: it is all still standing.",
    ),
    shadow=(
        "Order is a kind of peace, but it can become a fence. The unexpected troubles you more than you show. And yet it sometimes brings something.",
        "By always earning rest, we never take it. There is one more task. A table is also made for lingering.",
    ),
    voice=(
        "Your name has weight, in the best sense. When you say yes, it is done. People believe you without your insisting.",
        "This name speaks through deeds. You promise little and keep all of it. Those who know you ask for nothing more.",
    ),
    inner=(
        "Deep down, you need firm ground. Knowing what tomorrow holds lets you breathe. When a support goes, you tidy, you count, you mend. It is your way of holding on to life.",
        "Your inner self loves what lasts. A repeated gesture tells it more than a declaration. It seldom shows itself. It gives itself by staying.",
    ),
    outer=(
        "From outside, you are a landmark. When all is leaning, people look for your eyes and stand a little straighter.",
        "Seen from the street, nothing shakes you. That calm takes an effort that nobody counts.",
    ),
    holds=(
        "The knot of the four is the fear that it may all collapse. It makes you check twice what already held. It has done you a service. It may sit down now, since the house is standing.",
        "What holds you back here is duty. It speaks before desire, and louder. In the end we no longer know what we wanted. It needs interrupting, one hour a week.",
    ),
    facing=(
        "Faced with a question, the four wants a plan. Make one, in three lines. Leave the fourth blank: that is where life comes in.",
        "The four weighs for a long time before it moves. That is wisdom. Only check that the scales have not become a chair.",
    ),
    gestures=(
        "Leave one task unfinished this evening, on purpose. Note tomorrow what really happened.",
        "Change one tiny habit for seven days. The route, the seat, the hour of the coffee.",
        "Take one useless hour. Put it in the diary, since you respect the diary.",
    ),
    turns=(
        "What is well built can bear an open window.",
        "Rest is part of the work, as mortar is part of the wall.",
    ),
    asks=(
        "What would happen if you put the tool down for an hour?",
        "What have you built, and never praised yourself for aloud?",
    ),
)
