"""Nine, the harbour."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the harbour",
    acts=(
        "welcome [a tired ship|a stranger|an old story] [without asking for papers|at any hour]",
        "cast off [a rope|a regret|a title] [at the right moment|with a wide arm|without a speech]",
        "give away [a coat|a recipe|an hour] [as one opens a hand|without keeping the receipt]",
        "finish [a letter|a notebook|a chapter] [with a line that opens|by the harbour light]",
        "understand [a passing language|another's sorrow|both shores] [by ear|without a dictionary]",
        "see [the whole|the sea behind the street|the thread of a life] [with one beat of a wing|where others see "
        "pieces]",
        "forgive [a delay|a clumsiness|a silence] [before the apology|and change the subject]",
        "gather [people|stories|crumbs] [that nothing brought together|round a beach fire]",
        "salute [a departure|the end of a summer|the last train] [standing on the quay|with an imaginary handkerchief]",
        "keep [the town gate|a lighthouse|an inn] [for whoever comes by night|without shutting anyone in]",
        "return [a lost glove|an old record|a notebook] [to its owner|with a note slipped inside]",
        "sing [of the old country|for the absent|of the road] [without sadness|at the end of a meal]",
    ),
    excess=(
        "hold [one end of each rope|the hand of each departure] [and be unable to move|until it cramps]",
        "give away [what should have been kept for winter|down to the last chair] [and wonder at the cold|before "
        "being asked]",
        "mourn [a boat|a sail] [that has not yet left the bay|ahead of time]",
        "love [the whole world|the absent|humanity] [more easily than the next chair|from afar]",
        "stay [on the pier|in the memory|in the last chapter] [while the town dines|well after dark]",
        "put off [the end|the farewell|the last word] [to the next tide|from port to port]",
        "rescue [people who were not drowning|furniture|an old shipwreck] [without asking if they swim|in the "
        "middle of supper]",
        "see [so wide|from so high] that [the button goes unsewn|the person opposite turns into landscape]",
        "tell of [the crossing|old times|the house that was sold] [rather than open today's letter|to someone "
        "hardly arrived]",
        "embrace [the crowd|each cause|each departure] [and miss a hand held out|in one movement]",
    ),
    wants=(
        "say goodbye [properly|to one thing only|on the quay] [and hear the echo fade|without turning round]",
        "arrive [by night|by sea|on a feast day] where [a voice calls from the quay|soup is kept warm]",
        "receive [the coat so often lent|a whole share|a place on board]",
        "feel [the tide|the salt|the open sea] [from a quiet room|without having to leave]",
        "serve [an open table|a fire on the shore|an old project] [without being its centre|among strangers]",
        "reread [the whole story|the old maps] [and close the book|as one rereads a friend]",
        "walk [along the water|on the pier] [with someone back from far away|as far as the green light]",
        "leave [a trace|a song|a bench] [to those who follow|without carving a name]",
        "come home [to port|by the channel|with empty hands] [at lighting-up time|and have nothing to tell]",
    ),
    seen=(
        "people land [at your house|in your evening|in your office] [with a whole life in a bag|without warning]",
        "people tell you [family stories|what was lost at sea|the end of a friendship] [without shame|in one breath]",
        "people ask you [to forgive in someone's place|for a last dance|for the closing word] [with a smile|at "
        "closing time]",
        "people lend you [a big heart|voyages|the patience of oceans], [and borrow the rest|without looking at the "
        "bottom]",
        "people find [an excuse|a shelter|an ear] [before they have spoken|on your bench]",
        "people look for you [at the end of parties|on a night of departures|when a house must be sorted] [more "
        "than at beginnings|without saying so]",
        "people forget that [you have a home port|the sea tires you too], [seeing you wave to all|from habit]",
        "people keep [your letters|a word from you|your scarf] [for years|at the bottom of a trunk]",
        "people think you [at home anywhere|without borders|far out], [and offer no chair|a little quickly]",
    ),
    habits=(
        "you keep [old tickets|photographs of strangers|sand in a box]",
        "you wave to [boats|trains|houses you have left] [with one hand|in a whisper]",
        "you give away [your books|your umbrellas|your best ideas] [and forget them|without thinking]",
        "you cry [at closing credits|in stations|at songs from another country]",
        "you stay [for the credits|to stack the chairs|until the lanterns go out]",
        "you know [one word in ten languages|the tides|the story of the street]",
        "you listen to [old sailors|caretakers|grandmothers] [as one reads a novel|without a look at the clock]",
        "you sort things [badly|on the last day|telling stories], [and each object speaks|on your knees]",
        "you prefer [the end of summer|the last quarter of an hour|the way home] [to any beginning|without knowing "
        "why]",
        "you invite [always one too many|whoever dines alone] [and the table manages|without warning the kitchen]",
        "you keep [a seat in the car|a camp bed|a folded ticket] [for a possible passenger|for no reason]",
        "you watch [trains|birds|guests] leave [to the end|a little after the end]",
    ),
    things=(
        "a harbour [at low tide|at daybreak|with three boats asleep]",
        "a mooring rope [neatly coiled|being untied]",
        "a pier [wet with spray|walked by two]",
        "a boat [ashore|repainted for the season|waiting on the tide]",
        "a trunk [half emptied|full of letters]",
        "a beach fire [under sand|seen from the sea]",
        "a shell [that still sounds|kept for no reason]",
        "a handkerchief [waved far off|folded in a pocket]",
        "a cardboard case [with faded labels|lent ten times]",
        "a storm lantern [on the mole|swung by hand]",
        "a net [drying|mended by hand]",
        "a rowing boat [upturned|for two]",
        "a lighthouse [by day|repainted white|at the end of a lane]",
        "a farewell card [signed by ten|unsent|in a book]",
        "an accordion [in its case|on a bench|missing a strap]",
    ),
    weights=(
        "the idea that you must [save the whole crew|understand what wounds]",
        "the ropes [of boats long gone|held from tenderness]",
        "the trunk [that holds only its weight|of an old crossing]",
        "the sorrow [of another|borrowed one wet night]",
        "the last chapter [too often reread|you dare not sign]",
        "the promise [made to an empty quay|to wait for all]",
        "the memory of [a quay with nobody|a feast too short]",
        "the rule of [giving first|leaving last]",
    ),
    gestures=(
        "Finish one small [thing|drawer|letter]. Close it with a clear word.",
        "Untie [a rope|an old promise], [in writing|out loud].",
        "Keep [the coat|the last slice|an hour of tide] for yourself.",
        "Give away [an object|a book] you still love. Leave out its story.",
        "Write the word “end” [in pencil|on wrapping paper]. Fold it, unread.",
        "Look at [the person opposite|one wave|a cup] for as long as tea takes.",
        "Invite one person to a small table. [No party|No candles].",
        "Walk to [the water|the last house]. [Be back before dark|Bring nothing home].",
        "Sign [a letter|a drawing]. Add no postscript.",
        "Sort one trunk to the bottom. Keep three things.",
    ),
    opens=(
        "Nine is a harbour. One leaves it, one comes back.",
        "After nine, one must [add a figure|begin again]. It knows, and waves.",
        "It is the number of [endings|open water], and of the quay lamp.",
        "Nine has [seen|held] all the others. It keeps their accent.",
    ),
    scenes=(
        "People tell you their lives between two trains.",
        "You see the sea behind [office blocks|a steep street].",
        "Giving costs you less than [sorting|keeping].",
        "A story that is over moves you more than a promise.",
        "You understand too quickly to stay angry.",
    ),
    reverses=(
        "A harbour that keeps each boat is only a basin.",
        "Wave off every departure, and you miss your dinner.",
        "A big heart also needs a door that shuts.",
        "One can love the open sea and miss [the chair opposite|the cup held out].",
    ),
    asks=(
        "Which rope do you still hold without knowing why?",
        "Who waits for you on the quay?",
        "What would you keep, if you gave nothing this time?",
        "Which story is over, and only wants its full stop?",
    ),
    turns=(
        "To finish one thing hands the pen to the next.",
        "A boat that leaves does not empty the harbour.",
        "Nine invites you to [place the full stop|choose a shore], and sleep there.",
        "Letting go is only loosening the hand.",
        "Open water also begins [at the kitchen table|at the end of the street].",
    ),
    inner=(
        "This side of you has a taste for endings well made. A wave, [a lamp blown out|a book closed]. It sleeps "
        "well after.",
        "This number is wide, and its feet are cold. It needs [one shore|a single cup], amid so much water.",
        "Inside, one hears the sea. One thinks of people not seen again. It is not sad, it is [large|salt].",
        "You would like nobody to be left on the quay. Not even [you|you, this time].",
    ),
    holds=(
        "What holds the door here is the ropes. Each is a tenderness. Together they [hold the boat|wear the hand].",
        "The knot of nine is a goodbye begun. It is said, said again, [taken back|kept in the mouth]. It wants a "
        "full stop.",
        "You give so as not to choose. The hand always opens on one side. Close it [once|on one thing].",
        "You are thought to need nothing, you wave so well. Say once that [you are staying to dinner|the wind is "
        "cold].",
    ),
)
