"""Questions that look inwards: choice, rest, anything else, and no question at all."""

from expertdesk.generators.composer.lexicon import ThemeWords

INSIDE: dict[str, ThemeWords] = {
    "choice": ThemeWords(
        matter="this choice",
        listens=(
            "Between two ways, we fear a mistake less than losing the other one. Your hesitation is a kind of loyalty to both.",
            "We say that we do not know, and often we know what it would cost. Your question already weighs both sides with care.",
            "To hesitate is not to lack courage. It is to take seriously what one would leave.",
        ),
        turns=(
            "Each way closes something. The real question may be this one: which renunciation can you carry without bitterness?",
            "Imagine that the choice was made a year ago. In which version do you breathe? Do not ask why, just note where in the body.",
            "There is sometimes a third way, a narrower one, that hesitation was hiding. It often begins with a conversation.",
        ),
        gestures=(
            "Live one whole day as if you had chosen the first way. The next day, the second. Compare your evenings, not your arguments.",
            "Write each choice on a card. Turn them over, draw one, and watch yourself: relief, or regret?",
            "Ask a friend to tell you your own dilemma. Listen to where their voice leans, then to where yours does.",
        ),
    ),
    "rest": ThemeWords(
        matter="this need for rest",
        listens=(
            "You are asking for a chair, and asking it on your feet. One hears days without margins in your words.",
            "The tiredness you speak of is not laziness. It comes of what is carried for a long time, with a smile.",
            "Slowing down is frightening when much rests on us. One day, though, we must see what holds without our hands.",
        ),
        turns=(
            "Rest is not the reward of work. It is a room of the house. We may go in before we have finished.",
            "Try less to do less than to end your days. One door closed in the evening, and night is night again.",
            "There is a tiredness that sleep relieves, and another that only truth relieves. Ask yourself which is yours.",
        ),
        gestures=(
            "Choose an hour each evening after which nothing more is asked of you. Say it aloud to those around you.",
            "Strike out one tiny obligation this week. Put nothing in its place.",
            "Walk to the corner of the street at half your pace. Come home when your shoulders drop.",
        ),
    ),
    "other": ThemeWords(
        matter="this question",
        listens=(
            "Your question fits into no drawer. That is a good sign: it is truly yours.",
            "One can tell that these words were chosen. Behind them is a long conversation with yourself.",
            "Some questions do not want an answer. They want to be looked at from another height.",
        ),
        turns=(
            "A question stays open for as long as it teaches us something. Ask yours what it protects. It may tell you what it is waiting for.",
            "We look far, and the answer may lie in a detail of the week. Go over your last few days. Which moment deserved a stop?",
            "You need not understand it all to take one step. Clearness often comes on the way. It rarely comes all at once.",
        ),
        gestures=(
            "Write your question at the top of a page each morning for five days. Let it change shape.",
            "Put it to someone whose way of living you like. Listen to their life rather than their advice.",
            "Carry it for a day without answering. In the evening, note what brushed against it.",
        ),
    ),
    "silence": ThemeWords(
        matter="this silence",
        listens=(
            "You asked no question, and that is your right. A silence may be tiredness, modesty, or peace. It too can be read.",
            "To come without a request is to come with open hands. Few people dare to be so simple.",
            "The page for the question stayed white. We may sit by it for a while and not fill it.",
        ),
        turns=(
            "If there had to be a question, it might be this one: what do you want, when nobody expects it of you? There is no hurry to answer.",
            "We think that a reading answers. Often it keeps us company. Take from these pages whatever looks like you.",
            "There are seasons when we listen and do not ask. They prepare something, in their own way.",
        ),
        gestures=(
            "Leave a blank page by the bed, with a pencil. Write on it only if the hand wants to.",
            "One morning, stay five minutes at a window. The first thought that lingers may be your question.",
            "Walk for an hour and listen to nothing. Come back with one word.",
        ),
    ),
}
