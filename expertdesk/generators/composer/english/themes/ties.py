"""Questions of ties: bond, family, loss."""

from expertdesk.generators.composer.lexicon import ThemeWords

TIES: dict[str, ThemeWords] = {
    "bond": ThemeWords(
        listens=(
            "A bond has two ends. Only one is yours.",
            "One hears a chair across from your own.",
            "This reading says nothing of the other. It sees your side.",
            "Love always raises the matter of distance: a table's width.",
            "There is a place kept, in your sentence.",
            "What you ask stands between two cups.",
        ),
        images=(
            "A bond is tied at both ends. You hold one. It is little, and it is [your exact share|enough to feel a "
            "tug].",
            "A table for two needs room in the middle. For bread, then hands. With too many dishes, [nobody "
            "sees|talk stops].",
            "Two facing windows exchange their light. Neither moves house. They [have curtains|know each other's "
            "hours].",
            "A shared bench keeps two hollows. Even when one person rises. Sit on your side, [truly|for once].",
            "A door between two rooms likes oiled hinges. Open, shut, open. Whoever jams it, from love, [breaks "
            "it|catches cold].",
            "A hand opens better when the other is free. As on a handrail. One holds, one does not [grip|pull].",
            "A letter never sent was written all the same. It changes whoever folded it. That is where one "
            "[begins|breathes].",
            "There is the other, of whom nothing is said here. There is the chair you are in. Is it [your "
            "size|turned to daylight]?",
        ),
        turns=(
            "Look at your side of the table. It will do to begin.",
            "Nobody holds both ends of the rope.",
            "A fair bond lets air through.",
            "Ask yourself what you give while waiting.",
            "Tenderness also needs a door that shuts.",
            "Beside is sometimes larger than opposite.",
        ),
        gestures=(
            "Lay the table for one, with the good plate.",
            "Write three lines you would like to hear. Read them aloud.",
            "Say one [preference|thank-you|limit] in a short sentence. Then pour the tea.",
            "Walk for an hour without a telephone. Name what is only yours.",
            "Put away [a photograph|a scarf|a present] in clean cloth.",
            "Leave [a message|a sentence] unanswered for one night.",
            "Offer [an hour of silence|a walk] to someone who matters.",
            "Sit in the place you never take. Look at the room from there.",
        ),
    ),
    "family": ThemeWords(
        listens=(
            "Your sentence smells of a big table with set places.",
            "There is a line of people behind you, and your chair.",
            "One inherits furniture, and silences too.",
            "This reading judges none of yours. It sees your place.",
            "You speak of your own, and one hears a staircase.",
            "In a family, nobody chooses the bedroom.",
        ),
        images=(
            "A family is a table with leaves. Each person steadies one leg. It is not for you to hold [all four|the "
            "whole].",
            "Inherited furniture does not say where to stand. It bears another wall. It even bears [paint|emptying].",
            "Places at table are habits. One would think them walls. A chair need only turn for [the room to "
            "change|someone to notice].",
            "A first name goes from coat to coat. It is worn large at first. Then the hem is [taken up|right].",
            "Childhood stairs have fewer steps than one thought. One learns it on returning. The knees "
            "[remember|still count].",
            "One fire does not light all the chairs. Nobody built it badly. It is a matter of [place|angle].",
            "To shut a door is not to disown the house. Warmth stays on both sides. One even hears [better|voices], "
            "after.",
            "A recipe loses a line with each generation. That is how it lasts. The missing line is [yours|to be "
            "written].",
        ),
        turns=(
            "One can love the table and change chairs.",
            "What is handed to you is not an order.",
            "Give each one back a coat. Yours appears.",
            "You are not the one wall that bears the house.",
            "To hand on is also to choose what stops here.",
            "A place can be left for an hour, and kept.",
        ),
        gestures=(
            "Draw the table of your childhood. Mark the chair you would like.",
            "Choose one inherited object. Give it a new use.",
            "Cook [an old recipe|a dish from back there] your own way.",
            "Write what you keep and what you give back. Fold the heavier sheet.",
            "Say [no to one task|yes to one visit]. Let the house hold.",
            "Keep silent instead of advising. See who speaks.",
            "Ring an older voice with a question about the past.",
            "Plant [a cutting|a stone] from an old garden. Choose the pot.",
        ),
    ),
    "loss": ThemeWords(
        listens=(
            "You speak of an absence, and it takes up room.",
            "There is nothing to hurry in a sentence like yours.",
            "One hears an empty chair. We leave it where it is.",
            "To turn a page, one has to read it. You are reading.",
            "What goes leaves an outline. You speak of it with care.",
            "Your question is asked quietly. We answer in kind.",
        ),
        images=(
            "An empty room echoes, and then less. One day a lamp is put there. Nobody knows [which day|beforehand], "
            "and it is better so.",
            "The sea going out leaves firm sand. One can walk there. There are [whole shells|things to look at].",
            "A page turned stays in the book. It weighs on the next one. That weight is what [holds the book|lets "
            "one read].",
            "A felled tree lets in daylight. Nobody asked for it. The roots, below, are [still warm|not done].",
            "Grief keeps its own hours. It crosses the house at its own pace. It may be given [a chair|a door], if "
            "not the table.",
            "A coat left on its hook keeps its shoulder. The scent goes first. One clear morning it is "
            "[folded|chosen].",
            "After the train, the platform is not empty. It is wide. Sounds come back [one by one|on tiptoe].",
            "Winter does not efface a garden. It keeps it shut. Below, the bulbs [promise nothing|keep their place].",
        ),
        turns=(
            "What you miss also says what you know how to love.",
            "Nothing is replaced. One [moves a lamp|opens a shutter].",
            "One may go slower than the calendar.",
            "Keeping and letting go use the same hand.",
            "A door shut softly does not slam in the memory.",
            "An empty place can become a window, in time.",
        ),
        gestures=(
            "Choose one thing to keep. Give it a real place.",
            "Write three lines of farewell, [in pencil|with no address]. Fold them in a book.",
            "Put a lamp where the place is empty. [One evening a week|For one song].",
            "Tell one good memory aloud. Laugh if it comes.",
            "Open one [cupboard|box] in daylight. Close it unsorted.",
            "Walk to [a tree|some water]. Leave a sentence there.",
            "Change [a curtain|an evening habit|the side of the bed]. Make no sign of it.",
            "Listen to one old song to the end. Then open the window.",
        ),
    ),
}
