"""Questions that look outwards: work, home, study, creation."""

from expertdesk.generators.composer.lexicon import ThemeWords

OUTSIDE: dict[str, ThemeWords] = {
    "work": ThemeWords(
        matter="this question of work",
        listens=(
            "Work is not only what we do with our hours. It is a place, a name that others give us, a reason to get up. To touch it stirs more than a timetable.",
            "We think we are talking about work, and we are talking about being recognised. Behind your words is a simpler question: where am I useful without losing myself?",
            "Days end up looking like us, or wearing us out. You have come to the moment when it shows.",
        ),
        turns=(
            "Before asking whether to go or stay, look at what holds you. Is it the task, the faces, or the habit of being expected? Each of those ties comes undone in its own way.",
            "What your hands have learned does not stay in an office. A skill follows whoever carries it. That makes leaving less dizzying, and staying more free.",
            "To be tired of a job is not always to be dismissed by it. Sometimes one thing alone is missing. Look for it before putting everything at stake.",
        ),
        gestures=(
            "For a week, note each evening the hour when you felt most alive. Conclude nothing before the seventh day.",
            "Describe your work to a child in three sentences. Keep the one at which your face lights up.",
            "Draw two columns: what this work takes from you, what it gives back. Leave the sheet overnight before reading it.",
        ),
    ),
    "home": ThemeWords(
        matter="this question of place",
        listens=(
            "A place is never just an address. It is a light in the morning, steps that we know, a way of coming in. None of that goes into boxes.",
            "To inhabit is a slow verb. Your question asks where you might unpack at last, without keeping a bag ready.",
            "Some houses we leave long after moving out. Others wait for us before we know them.",
        ),
        turns=(
            "Ask what you are looking for there, and what you are leaving here. Both answers are allowed. They do not lead to the same door.",
            "A place suits us when we breathe there without thinking. Remember where that happened to you. What was there, that you could take along?",
            "One can begin to live otherwise within the same walls. A room tidied, a table moved, a neighbour greeted. You know more afterwards.",
        ),
        gestures=(
            "Draw from memory the house where you were most at peace. Circle one detail, and make room for it at home.",
            "Spend an ordinary day in the place you have in mind. No visits, no plans, just bread to buy.",
            "This evening, switch everything off and listen to your home for ten minutes. Note what it says.",
        ),
    ),
    "study": ThemeWords(
        matter="this wish to learn",
        listens=(
            "To want to learn as an adult takes humility. We agree not to know, in front of witnesses. That already answers anyone who doubts you.",
            "Behind a diploma there is often an old promise. Someone did not believe in it, or you yourself did not. You are paying it a visit.",
            "What draws you is not only knowledge. It is the person one becomes by studying it.",
        ),
        turns=(
            "Reason asks about age and time. Desire asks about regret. Listen to both, and see which falls silent first.",
            "We rarely learn at the right moment. We learn when the wish is stronger than the embarrassment. You seem to be nearly there.",
            "An hour a day makes little noise. In a few years it makes a library. A beginning need not be grand.",
        ),
        gestures=(
            "Study what draws you for twenty minutes tomorrow, in the same seat as today. Notice your mood on closing the book.",
            "Ask someone who took that road what they regret. Listen without defending your idea.",
            "Find an old notebook. Read in it what you liked, before the marks.",
        ),
    ),
    "creation": ThemeWords(
        matter="this wish to create",
        listens=(
            "What asks to be made in you is no whim. It comes back, in spite of the excuses. Things that come back have their reasons.",
            "There is the work, and there is the fear of being judged on it. Your question stands between the two, with a good deal of honesty.",
            "We do not create to be seen, nor quite for ourselves. We create so that it may exist. You know that impatience.",
        ),
        turns=(
            "Impulse does not always come before the work. It often follows. Sit down first, and let it find you there.",
            "What you call a lack of talent is sometimes too much looking. Nobody has seen anything yet. That darkness is a shelter.",
            "A modest, finished work teaches more than a dreamt masterpiece. The next one leans on it. That is how we move on.",
        ),
        gestures=(
            "A quarter of an hour each day, in the same place. You have the right to do it badly.",
            "Show one page, one picture, one tune, to one chosen person. Ask only what they felt.",
            "In one evening, finish something very small. Date it, sign it, put it away.",
        ),
    ),
}
