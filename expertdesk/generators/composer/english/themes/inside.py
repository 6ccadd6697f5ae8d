"""Questions that look inwards: rest, anything else, and no question at all."""

from expertdesk.generators.composer.lexicon import ThemeWords

INSIDE: dict[str, ThemeWords] = {
    "rest": ThemeWords(
        listens=(
            "You are asking for a chair, and asking on your feet.",
            "One hears [crowded|tight] days, like a page without margins.",
            "Your sentence is looking for a bench. Quite right.",
            "The calm you name is no luxury. It is a room.",
            "There are too many open doors in your question.",
            "It has been held up for years. One can hear it.",
        ),
        images=(
            "A field left to grass works another way. Old farmers know it. Nobody calls it [lost|lazy].",
            "A house rests by its shutters. They close one at a time. Begin with [the noisy one|the heaviest].",
            "A well fills when nobody draws from it. At night above all. It asks for no [help|supervision].",
            "Music breathes between two bars. Nobody accuses it of being late. You may lack [a bar line|a rest] on "
            "the stave.",
            "A boat ashore finds its planks again. It goes nowhere. That is how it [grows tight|gets ready].",
            "A lamp lasts longer turned low. One sees enough. What matters [fits in a small circle|needs no more].",
            "A bag put down changes the shape of the street. From the first bench. Open it: [not all is yours|not "
            "all is needed].",
            "Snow gives the roads a day off. It keeps seeds warm. What stops [does not die|is working too].",
        ),
        turns=(
            "Rest is no reward. It is a room of the house.",
            "Look first for what [leaks|hums], before filling.",
            "One need not have finished in order to sit.",
            "An empty hour needs a door, or all comes in.",
            "You have the right to disappoint a diary.",
            "See what you carry out of habit.",
        ),
        gestures=(
            "Choose a chair for nothing at all. Ten minutes a day.",
            "Cross out one line of the week. Keep the blank.",
            "Shut [a door|a shutter|a notebook] at a fixed hour.",
            "Watch [water|clouds|the street] until you stop thinking of it.",
            "Put [your bag|your keys|your glasses] in one place each night. Sigh.",
            "Walk to the corner at half your pace. Come back when your shoulder drops.",
            "Say “not today” to one request. Give no reason.",
            "Leave [the telephone|the papers] in another room. Listen to yours.",
        ),
    ),
    "other": ThemeWords(
        listens=(
            "Your question fits no drawer. Let it stay on the table.",
            "You chose those words. They have their reason.",
            "A question is a door seen from inside.",
            "It was read three times, at three different hours.",
            "In that sentence, a foot is feeling for a step.",
            "What you ask already has a shape, that of your voice.",
        ),
        images=(
            "A question is a lamp that moves. The room changes, and nothing has stirred. See what it [lights in "
            "passing|leaves in shadow].",
            "A key found in a pocket seldom opens the door one wants. One has to go round. One finds [a cellar|a "
            "cupboard], now and then a garden.",
            "A path begins as trodden grass. Others hesitated there. It is clearer [from behind|once taken].",
            "A thread comes undone by its calmest end. Seldom by the nearest. Do not pull: [blow|loosen].",
            "A misted window first shows whoever looks. One sees a blur. Open another, and it [clears|gives way].",
            "A closed room wants air before a lamp. It smells of apples and paper. Go in, [leave the door|and light "
            "nothing].",
            "A map wears at the fold. The street one wants is always there. Follow it [with a finger|without "
            "pressing].",
            "Water in a bucket grows calm by itself. One has only to put it down. The sky [comes back|holds] there, "
            "and your face.",
        ),
        turns=(
            "The answer may be nearer than the question.",
            "Hold it a little longer. A question warms in the hand.",
            "Ask yourself from which room you put it.",
            "See what you do just after saying it.",
            "A good question has no need to be hurried.",
            "What answers does not always speak.",
        ),
        gestures=(
            "Write your question in the middle of a page. Leave it three days.",
            "Say it aloud in three places. Keep the one where your voice drops.",
            "Change a single word of it. See if it breathes better.",
            "Tidy [a shelf|a drawer]. Stop at the first thing that speaks.",
            "Give it to [a walk|a night's sleep]. Come home another way.",
            "Put [a stone|a key] on the written page. Take it back when you like.",
            "Tell it to one person in under a minute. Note what you left out.",
            "Draw [a door|a house|a path]. Add one lamp.",
        ),
    ),
    "silence": ThemeWords(
        listens=(
            "You asked no question. It is one, and very open.",
            "The question page is blank. One can read there.",
            "A silence is also confided. Yours is well folded.",
            "Without a question, a reading walks slower, and sees more.",
            "Some doors are pushed without asking anything.",
            "You leave the place free. We put no words there.",
        ),
        images=(
            "A blank page can be read against the light. It has to be held to the window. One sees [the wood of the "
            "table|one's own hand].",
            "A door without a handle opens from the other side. One has only to listen. Someone, or something, [is "
            "near|has time].",
            "A bowl left in the rain fills without asking. It makes its own music. You may be [the bowl|the hand "
            "that put it there].",
            "The silence of a house has its rooms and steps. One walks there without a lamp. You know [yours|where "
            "one goes up].",
            "A free chair is not always waiting for someone. It airs the room. Daylight [passes its bars|sits there "
            "gladly].",
            "A path with no signpost is read in the grass. One walks less quickly. One is not [late|lost].",
            "A letter without a question arrives all the same. One stops at the blanks. Yours are [wide|well kept].",
            "A pond asks nothing of the sky. It carries it all the same, down to the birds. That is a way of "
            "[answering|keeping one's word].",
        ),
        turns=(
            "To ask nothing lets more in.",
            "Keep that silence. It has done half the work.",
            "The question may come, or not. The lamp stays lit.",
            "What has no words often has an hour, a place.",
            "One can be on the way without an address.",
            "An open question need not be closed tonight.",
        ),
        gestures=(
            "Leave a blank page on the table. Write only if the hand wishes.",
            "Sit at a window for as long as tea. Note the first detail.",
            "Walk with no route. Turn where you like the light.",
            "Listen to [an empty room|the rain|the morning] for five minutes.",
            "Put a chair across from yours. Leave it empty one evening.",
            "Choose [a word|an object|a colour] at random. Keep it until night.",
            "Open [a book|a cupboard|an old notebook] in the middle. Stop at what holds you.",
            "Draw a circle in the steam. Put yourself somewhere.",
        ),
    ),
}
