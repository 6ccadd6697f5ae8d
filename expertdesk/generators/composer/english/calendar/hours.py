"""The bands of the day: whole sentences, for a birth whose time is known."""

HOUR_LINES: dict[str, tuple[str, ...]] = {
    "night": (
        "The house was asleep, and someone was awake for you. Such hours sometimes leave a taste for shared silence.",
        "To be born when all is quiet is to arrive into a whole attention.",
    ),
    "dawn": (
        "First light promises nothing, it begins. It often leaves a fondness for beginnings.",
        "It is the hour when voices drop, out of respect for the light to come.",
    ),
    "morning": (
        "Outside, the world was setting to work. You came in with it.",
        "Morning puts heart into work. You may have kept something of that impulse.",
    ),
    "noon": (
        "At that hour there is hardly any shadow. Things are seen face to face.",
        "Tables were being laid as you arrived. It is a pretty way of keeping an appointment.",
    ),
    "afternoon": (
        "The light was already growing long. It is a patient hour, when what was begun is finished.",
        "Afternoon has time. It may have left you some of it.",
    ),
    "evening": (
        "Evening gathers people. They come in, light the lamps, and count who is there.",
        "The day was settling when you spoke up for the first time.",
    ),
    "late": (
        "The day was ending, and something was beginning. You may know that kind of paradox.",
        "At that hour, those who are awake recognise each other.",
    ),
}
