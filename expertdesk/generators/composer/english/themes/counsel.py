"""What a theme says to a temperament: the kind of the life path (composer/kinds.py), in short sentences."""

COUNSEL: dict[tuple[str, str], tuple[str, ...]] = {
    ("work", "moving"): (
        "You go quickly. A job that marks time feels narrower than it is. See whether it is the room, or [the "
        "pace|the season].",
        "You like to open. Ask what you come for: another room, or [another key|the passage air].",
    ),
    ("work", "holding"): (
        "You hold. In a trade it is little noticed, and quickly missed. That is no reason to [stay|be the wall].",
        "You built something there. One can leave it without [pulling it down|disowning it]. Walls stay, the hand "
        "goes along.",
    ),
    ("work", "listening"): (
        "You hear what others leave unsaid. It is a rare tool, and it [tires|wears]. Where do you put it down?",
        "You can wait. At times the wait [becomes the post|replaces the chair]. Reread your sentence from there.",
    ),
    ("work", "giving"): (
        "You give more than the sheet asks. It shows on no [report|rota]. Keep some of it back.",
        "You serve gladly. See whether you were given [a place|a chair], or only a task.",
    ),
    ("home", "moving"): (
        "You live well in movement. A place holds you if it has [a window on the road|two doors]. Look for that.",
        "You arrive more easily than you stay. This place may want [one winter|one nail in the wall], no more.",
    ),
    ("home", "holding"): (
        "You make places hold. They owe you some of their warmth. You [take it along|make it again] anywhere.",
        "You know your walls by heart. One of them bears, and others [chatter|only divide].",
    ),
    ("home", "listening"): (
        "You hear houses. What this one says at night [counts|is worth] more than its plan.",
        "You need silence round the bed. Begin there, and [draw the rest after|let rooms come].",
    ),
    ("home", "giving"): (
        "You open your door to many. The next one needs a room [of your own|with no visitors].",
        "You think of who comes. Think first of [who sleeps|where your lamp stands].",
    ),
    ("study", "moving"): (
        "You learn on your feet. Too long a chair [shuts|dims] the books. Read standing, recite outside.",
        "You understand quickly, and leave. The second reading is [your true teacher|the newest].",
    ),
    ("study", "holding"): (
        "You learn in layers, as a wall goes up. It looks slow. [Nothing falls|It holds], after.",
        "You want to know before trying. Try [crookedly|a little], to see what you know.",
    ),
    ("study", "listening"): (
        "You learn by ear and in the margins. Look for a voice, rather than a [syllabus|manual].",
        "You dig. Set an hour to come up, with [a sentence|a bucket] in your hands.",
    ),
    ("study", "giving"): (
        "You learn better in order to hand on. Find [a bench|someone] to tell each page to.",
        "You retain what serves others. Learn one thing that is [useless|only for you], for balance.",
    ),
    ("creation", "moving"): (
        "You begin well. Your work mostly waits for [a middle|your second visit]. It is cold there, and that is "
        "where it is.",
        "You do not lack momentum. You lack a chair [in front of it|for the next day].",
    ),
    ("creation", "holding"): (
        "You would like it to hold at the first go. A work [leans|limps] a good while before it stands.",
        "You have patience. Lend it to [this page|the work], rather than to lists.",
    ),
    ("creation", "listening"): (
        "You already hear it. You have only to [lose some of its perfection|write it less well].",
        "You wait for the right note. It comes at times after [ten wrong ones|the first noise].",
    ),
    ("creation", "giving"): (
        "You think of the reader, who takes up all the room. Let the reader [wait outside|sit at the back].",
        "What you make can be of use later. For now, let it [warm you|burn for you].",
    ),
    ("choice", "moving"): (
        "You often choose by leaving. This time, try choosing [from a chair|at rest]. The difference [speaks|is "
        "heard].",
        "A closed door hurries you. Neither of these leaves [tonight|while you sleep].",
    ),
    ("choice", "holding"): (
        "You weigh it all. There comes a time when weighing [replaces the step|wears the scales].",
        "You fear what would fall. Look rather at what [stands without you|stays up].",
    ),
    ("choice", "listening"): (
        "You hear each one's reasons. Yours speaks [last|lowest]. Send the others out.",
        "You understand both. To understand is not to [choose|live there]. One ear, one foot.",
    ),
    ("choice", "giving"): (
        "You choose for the good of all. Take them all [out of the room|away a moment]. What is left?",
        "One of the doors gives more to others. It is not [an argument|the only light].",
    ),
    ("bond", "moving"): (
        "You love with air around. Say so as [an address|a map], not as an excuse.",
        "You arrive strongly, then look for the window. Leave it open [from the start|without going out].",
    ),
    ("bond", "holding"): (
        "You keep the house of the bond. See that you are not [on guard|up all night].",
        "Your loyalty is a good wall. A wall also needs a [door|window].",
    ),
    ("bond", "listening"): (
        "You guess the other before a word. Try [asking|being wrong], to see.",
        "You listen very well. Be heard for one sentence, [short|even clumsy].",
    ),
    ("bond", "giving"): (
        "You give first and count later. Receive one thing [first|without returning it].",
        "To love largely is your slope. Choose one [small|single] proof, and let it come from the far side.",
    ),
    ("family", "moving"): (
        "You are at times the one who goes out. Someone has to [open|air the room]. It serves the house.",
        "You took some distance, as one takes the air. Coming back [commits you to nothing|can be short].",
    ),
    ("family", "holding"): (
        "You often hold up the others' table. Rest an elbow, [one minute|through pudding]. It does not fall.",
        "They count on you. Count yourself [among the guests|a share too].",
    ),
    ("family", "listening"): (
        "You hear what is not said at table. There is no need to [carry it|translate it all].",
        "Family silences speak to you. Not all are [addressed|meant] for you.",
    ),
    ("family", "giving"): (
        "You comfort widely. The others too can [hold the ladle|light the fire].",
        "You hand on without thinking. Choose what you want [to go on|to keep].",
    ),
    ("loss", "moving"): (
        "Your step pushes you on. Nothing obliges you to [follow it today|run]. The road waits.",
        "You know how to leave. To stay near a thing that is over [is learned too|takes another courage].",
    ),
    ("loss", "holding"): (
        "You keep. It is a loyalty. It may fit in [a box|a drawer], instead of the whole house.",
        "You stood up for others. One may sit down [now|a little], and nothing collapses.",
    ),
    ("loss", "listening"): (
        "You still hear it. You are not mistaken: a loved voice [leaves a hollow|changes rooms].",
        "You go down deep. Keep a rope: one person, [a bench|a fixed hour].",
    ),
    ("loss", "giving"): (
        "You comfort others for what you lack. Keep a [share|chair] for your own sorrow.",
        "You know how to wave off departures. This one wants you to be [walked to the quay|handed a coat].",
    ),
    ("rest", "moving"): (
        "Rest, with you, has legs. Walk slowly: it is [a bench already|a chair that moves].",
        "You stop better elsewhere. Invent an [elsewhere|outside] five minutes from home.",
    ),
    ("rest", "holding"): (
        "You think it all hangs on you. Let go one string, [the smallest|on purpose], and look.",
        "You finish before you sit. Sit down [in the middle|first], one time in three.",
    ),
    ("rest", "listening"): (
        "You hear too much. You need fewer sounds, before [more words|anything else].",
        "You rest at the bottom. Nobody should [shout from above|pull the rope] then.",
    ),
    ("rest", "giving"): (
        "Your fire warms all around. Cover it with ash, [at night|for an hour]. It keeps.",
        "You rest when all are served. Serve yourself [the silence|the chair] first.",
    ),
    ("other", "moving"): (
        "You would like an answer that walks. Let this one [sit|get its breath] first.",
        "You ask on the move. The question may need [a halt|a bench].",
    ),
    ("other", "holding"): (
        "You like answers to hold. This one may stay [supple|a little tilted], for a time.",
        "You look for support. You have more of it than you [count|think].",
    ),
    ("other", "listening"): (
        "You know half the answer already. The other half is afraid [of noise|of being understood too quickly].",
        "You listen to it all. Listen [a little less|on one side], and the sentence clears.",
    ),
    ("other", "giving"): (
        "Your question thinks of others. Put it again [in the first person|for yourself], once only.",
        "You look for a way to serve. Ask first what [serves you|keeps you warm].",
    ),
    ("silence", "moving"): (
        "You go on without a signpost. That is called [reading|hearing] the road.",
        "You wait for no answer before leaving. Only take [a pencil|a lamp].",
    ),
    ("silence", "holding"): (
        "You have learned to ask for nothing. It is solid, and [a little cold|it weighs]. Asking breaks nothing.",
        "You hold without a question. Keep [a place|a nail] all the same, for one that may come.",
    ),
    ("silence", "listening"): (
        "Silence suits you. It knows [things|more] of you that words hold back.",
        "You listen before you ask. Here it is [allowed|welcome] from end to end.",
    ),
    ("silence", "giving"): (
        "You often ask for others. This one, blank, is [perhaps|at last] your own.",
        "You ask nothing for yourself. Let the page [offer you a chair|suggest something].",
    ),
}
