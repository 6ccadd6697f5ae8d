"""Questions that look outwards: work, home, study, creation, choice."""

from expertdesk.generators.composer.lexicon import ThemeWords

OUTSIDE: dict[str, ThemeWords] = {
    "work": ThemeWords(
        listens=(
            "You speak of the place where your best hours go.",
            "Behind the job, one hears a question of place.",
            "Work is a room too. One is warm there, or not.",
            "It is about a craft, and about who sees it.",
            "You are asking, in short, what your days make.",
            "The word for the trade often hides the word enough.",
        ),
        images=(
            "One leaves a post, or keeps it, like a coat. First empty the pockets. What stays in the hand says [a "
            "lot|most of it].",
            "A workbench keeps the shape of elbows. It does so long after the work. See what your days have "
            "[hollowed|polished].",
            "An office door has two faces. One only ever sees one. At night it weighs [differently|more], in the hand.",
            "What one takes from a trade fits in a box. No more than that. The rest belonged to [the room|the walls].",
            "A good tool goes from one workshop to the next. It keeps its edge. Nobody asks for [its old "
            "address|its papers].",
            "Your place has a window, on the yard or on the street. You may have forgotten it. Get up, and "
            "[look|open it].",
            "An apron on its hook tells the time better than a clock. [Go near|Touch it]. One knows at once if it "
            "is warm.",
            "There is the work, and there is the house of the work. People confuse them. One has [walls|rules], the "
            "other follows you.",
        ),
        turns=(
            "See what, in your days, leaves your hands warm.",
            "A post can be replaced. A gesture goes along.",
            "What you know how to do is not in the drawer.",
            "Look less for the title than for the window.",
            "A piece of work speaks of its maker, even unfinished.",
            "Between leaving and staying, there is [tidying the bench|one drawer to empty].",
        ),
        gestures=(
            "Empty one drawer from work. [Keep three things|Ask each what it waits for].",
            "Write down the one thing people come to you for. [No title|Use a card].",
            "Arrive a quarter of an hour early. Look at the empty room.",
            "Explain your trade [to a child|in six words], [without naming it|without complaint].",
            "Note what held up [three evenings running|for a week]. One line each.",
            "Give back [a tool|a file|a habit] that was not yours.",
            "Take your break [outside|on a bench]. Let the empty chair show.",
            "Say one short no, [early in the day|in a level voice]. See what still stands.",
        ),
    ),
    "home": ThemeWords(
        listens=(
            "You speak of walls, and one hears an inner address.",
            "To change places is first to change windows.",
            "There are boxes, seen or unseen, in your sentence.",
            "A house is chosen. It also happens that it calls.",
            "You want less a roof than somewhere to put keys.",
            "Behind the place, there is a question of roots.",
        ),
        images=(
            "A house is known by the sound of its door. It comes before the furniture. Shut your eyes, and "
            "[listen|push it].",
            "A box never opened weighs as much as a room. There is always one left. That one comes before the "
            "[address|van].",
            "Walls take on the accent of whoever lives there. It needs a winter or two. Yours is [heard|already "
            "there], somewhere.",
            "A new key grates a little. The hand resents it, then adopts it. [Locks|Locks too] are shy.",
            "A garden left behind goes on without a witness. It consoles, and it stings. What was planted [asks for "
            "no visit|stands alone].",
            "A tree that is moved wants two springs. It holds its soil tight. Then one morning it [gives "
            "shade|forgets the spade].",
            "The place where one sleeps well is seldom the one shown. It hangs on a wall and a lamp. Look for [that "
            "wall|that lamp].",
            "Leaving, staying: the threshold is the same. One crosses it one way or the other. The stone does not "
            "[judge|mind].",
        ),
        turns=(
            "See where, at home, the light [lingers|waits for you].",
            "One never takes a whole house. One takes a room.",
            "A place is also chosen with bare feet.",
            "Roots do move. They do it slowly, at night.",
            "Ask yourself which window you are missing.",
            "Leaving and arriving share one doorstep.",
        ),
        gestures=(
            "Walk through each room without tidying. Stop where your shoulder drops.",
            "Draw your room at ten years old. Circle the window.",
            "Pack one bag with three things. Leave it by the door a week.",
            "Sit on the floor of an empty room. Listen, [ten minutes|without music].",
            "Move one piece of furniture before you move house.",
            "Note when daylight comes in, three days running.",
            "Walk through [an unknown quarter|your old school's street]. Go home the slow way.",
            "Put [a bowl of earth|a stone] on the sill. Wait one season.",
        ),
    ),
    "study": ThemeWords(
        listens=(
            "To learn is to agree to be late on oneself.",
            "You speak of study, and one hears a lamp.",
            "There is a door behind the knowledge you want.",
            "You wish to learn, and someone in you watches the clock.",
            "A diploma is paper. What it keeps is a path.",
            "One guesses at a high step, and a wish.",
        ),
        images=(
            "Knowledge comes in by the small door. Nobody sees it arrive. One day the hand [knows|answers], and the "
            "head is surprised.",
            "A page once learned leaves a lamp on. One thinks it lost. It [lights|waits on] a higher step.",
            "A notebook has a right to crossings-out. That is how one knows it. The clean pages are [the "
            "first|often empty].",
            "To learn is to walk at home without a lamp. One bumps into things. Then one knows [the furniture|where "
            "the doors are].",
            "A reading room is like a platform. Each person waits for another train. Yours [has not whistled|may be "
            "across the line].",
            "A teacher points, then takes the hand away. One is still looking at the finger. It is further on, [to "
            "the left|in the light].",
            "What resists is not always the obstacle. Sometimes it is the beam. Knock on it [gently|twice], and "
            "hear if it rings full.",
            "There are answers one recites. There are others that keep one warm. Count the second kind.",
        ),
        turns=(
            "Learn slowly what you mean to keep.",
            "One does not revise a life. One rereads it.",
            "A mistake is an address: one knows where to return.",
            "What you do not know yet already has a chair.",
            "A desk lamp needs some dark around it.",
            "See what you learn when nobody marks it.",
        ),
        gestures=(
            "Explain one thing aloud [to an empty chair|to someone younger]. Note where you stop.",
            "Open the book [at random|at the end]. Copy out one line by hand.",
            "Choose [one page|one question] for the week. Close the rest.",
            "Set up [a table|a lamp] where you never study. Do only that there.",
            "Go and watch a lesson from the back row. Look at the hands.",
            "Reread [an old notebook|an old paper] as a friend's. Underline what held.",
            "Learn [twelve lines|a knot|the name of a tree] for nothing.",
            "Write three things you learned by failing. Pin them up.",
        ),
    ),
    "creation": ThemeWords(
        listens=(
            "You speak of a thing not there yet. It insists.",
            "What you want to make is [next door|behind a door].",
            "One hears a work, and the fear of its first reader.",
            "There is, in your sentence, a notebook being closed.",
            "You are not asking permission. Almost.",
            "A project that returns at night has chosen its room.",
        ),
        images=(
            "A work wants a table before it wants talent. A table, an hour, a door. The rest [comes with use|is a "
            "matter of patience].",
            "What you want to make is like a shy animal. One does not stare. One sits [some way off|near the "
            "hedge], and waits.",
            "The first sentence is a plank across a stream. It is taken up after. It need not be [lovely|strong for "
            "long].",
            "A closed drawer keeps its contents warm. Up to a certain winter. After that it [only keeps|keeps the "
            "cold].",
            "A draft has better legs than a masterpiece. Let it run. Comb it [later|when it comes home].",
            "The hand goes on when the eye doubts. It is used to mountains. Give it [paper|the lead], and look "
            "elsewhere.",
            "A thing made leaves by the front door. It is only half yours after. That is [as it should be|why one "
            "hesitates].",
            "The silence round a work is its first wall. Build that one. The others [stand better|go up sooner].",
        ),
        turns=(
            "Give it an hour and a chair. The rest follows.",
            "A work begun [looks at you|waits] otherwise than a dream.",
            "One need not be read in order to write true.",
            "Make it small, [to the end|with care].",
            "To blush at a first draft is a good sign.",
            "What you hide is not the worst of it.",
        ),
        gestures=(
            "Give the work [half an hour|twenty minutes] each morning. Stop in mid-sentence.",
            "Make an [ugly|tiny] version. Sign it, smiling.",
            "Show [three lines|a scrap] to one quiet person. Ask for no opinion.",
            "Set up the [table|easel|instrument] where people pass. Leave it a week.",
            "Shut the door for one hour. Say that you are working.",
            "Copy out a page you love. Note where your hand disobeys.",
            "Give a ridiculous title to what has none. Say it aloud.",
            "Write the last [sentence|bar|image] first. Keep it folded.",
        ),
    ),
    "choice": ThemeWords(
        listens=(
            "Two doors, and your hand on neither.",
            "You hesitate. It is a way of [respecting|looking at] both.",
            "Your sentence stands at a crossroads, well dressed.",
            "Between the two roads there is you. It is a place.",
            "One hears two voices. One talks louder than the other.",
            "Choosing weighs. Not choosing has its weight too.",
        ),
        images=(
            "Two doors never make the same noise. One has to shut one's eyes. One [creaks|sings], the other breathes.",
            "A crossroads is made for stopping. It always has a bench. It is no [fault|delay] to sit there.",
            "Scales tremble before they lean. The trembling is already an opinion. Do not [hurry|shake] it.",
            "The road not taken goes on behind the hedge. It bears no grudge. Sometimes it [joins the other|comes "
            "round by you].",
            "Toss a coin. See what you hope for while it turns. Then [pick it up|put it away], unread.",
            "Two coats on one hook slip in the end. One has to come down. It says nothing against [the other|the "
            "hook].",
            "The foot knows before the plan. It leans as the talk stops. One has only to [take off the shoe|look "
            "down].",
            "It happens that both doors give on one yard. One cannot tell from the passage. The light, beneath, "
            "[can|does].",
        ),
        turns=(
            "This reading does not decide. It [brings a lamp|holds the rail].",
            "See which of the two doors you [repaint|describe] in secret.",
            "The third door may turn out to be a window.",
            "One does not choose a whole life. One chooses a step.",
            "One [reassures|flatters] you, the other [wakes you|waits]. Hear the difference.",
            "What you would lose speaks lower. Bend down.",
        ),
        gestures=(
            "Live one day as if the first door were taken. [Then one for the second|Note when your shoulder drops].",
            "Write each answer on a sheet. See which one you reread.",
            "Say [“I stay”|“I go”] aloud in an empty room. Hear your voice.",
            "Put two objects on the table, one for each road. [Wait three days|See which you move].",
            "Give yourself one hour not to choose. Enjoy it.",
            "Ask someone for three questions, and no opinion.",
            "Take the loudest argument off both scales. See what moves.",
            "Walk to a real crossroads. Stay for ten passers-by.",
        ),
    ),
}
