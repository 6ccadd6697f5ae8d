"""Questions about others: bond, family, loss."""

from expertdesk.generators.composer.lexicon import ThemeWords

TIES: dict[str, ThemeWords] = {
    "bond": ThemeWords(
        matter="this question of the heart",
        listens=(
            "When it comes to love, nobody is learned. We go on with what we received, and what was missing. Your question says so with modesty.",
            "A tie is not something we own. It is somewhere we go, and where we hope to be expected.",
            "It takes courage to ask whether we are loved as we should be. It takes more to answer.",
        ),
        turns=(
            "Look less at what the other feels than at what you become beside them. Wider, or more cramped? Your body knows before you do.",
            "We sometimes ask a tie to repair an older story. It cannot. Admitting it gives it back its lightness.",
            "There is a sentence you have not said, out of caution or tenderness. It takes up room. Once said, it weighs almost nothing.",
        ),
        gestures=(
            "Write down what you would like to hear. Then ask to whom you could say it first.",
            "For three evenings, note a moment when you felt welcome. See who is in it.",
            "Suggest an hour's walk with no subject. True things are often said sideways.",
        ),
    ),
    "family": ThemeWords(
        matter="this question of family",
        listens=(
            "A family is the first table where we looked for our place. We go back to it all our lives, even in thought. What happens there touches what is oldest in us.",
            "We inherit a name, gestures, and silences too. Yours is the question of someone who sorts with respect.",
            "It is hard to grow up before those who knew us small. They still speak to us at the old height.",
        ),
        turns=(
            "One can love one's own and not take up everything. To refuse a burden is not to disown a story. You may change the way you hold your place.",
            "Nobody changes a family in one meal. We move our own chair, and the whole table adjusts. It takes time, and it shows.",
            "Those who came before did what they could with what they had. Understanding it does not oblige you to excuse it all. It only lets you set the anger down beside you.",
        ),
        gestures=(
            "Choose an object that comes from your people. Write what you keep of it, and what you give back.",
            "Ask an elder a question you never dared to ask. Not the gravest: the simplest.",
            "At the next meal, change seats. Notice what moves in you.",
        ),
    ),
    "loss": ThemeWords(
        matter="this absence",
        listens=(
            "Some losses do not close, and we learn to walk with them. Nothing in these pages claims to console you too fast.",
            "What goes leaves a shape behind. We walk round it in the hall, we sometimes speak to it. It is still a way of loving.",
            "You may have been told that time would be enough. Time does nothing without us. It only makes room.",
        ),
        turns=(
            "To turn a page is not to tear out the one before. A book keeps all its pages. We only read the next one, when we can.",
            "Sorrow has its days and its hours. You need not hurry it, nor answer to it. Give it a chair, and keep your own.",
            "To enjoy something again is no betrayal. Those we have loved do not need us to stand still.",
        ),
        gestures=(
            "Choose a day on which to call up what is gone. A candle, a sentence, a photograph. Then go for a walk.",
            "Write three things received that nobody can take back. Keep the sheet close.",
            "Pass on a gesture, a recipe, a turn of phrase. It is a way of going on.",
        ),
    ),
}
