"""What two temperaments (composer/kinds.py) say to each other: path and name, the inner number and what is seen."""

# (kind of the life path, kind of the expression).
PATH_AND_NAME: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Path and name pull the same way. One goes quickly. Remember to [set out a bench|leave a mark] on the road.",
        "Two impulses for one person. At times [a wall to lean on|a chair] is lacking.",
        "Nothing here puts on the brake. It is a joy, and a [slope|steep one] all the same.",
    ),
    ("moving", "holding"): (
        "The path would leave, the name has laid the table. One can eat first, [and walk after|and keep one's coat "
        "on].",
        "You open by the date, you hold by the name. A door, and a wall to [carry|hold] it.",
        "One takes the air, the other takes root. A [tree|kite] knows both wishes.",
    ),
    ("moving", "listening"): (
        "The path has answered already. The name has not finished listening. [Slow down|Wait for it] at the bend.",
        "You go on, and something in you looks [back|a while longer]. It is a good pair of eyes.",
        "One speaks before, the other after. Between them is a silence [of use|worth keeping].",
    ),
    ("moving", "giving"): (
        "The path runs ahead, and the name calls them all in. At times one must [travel light|count the places].",
        "You open the road for others. See that it takes you [too|somewhere].",
        "The impulse is yours, the fruit is shared. Keep [the first|one basket].",
    ),
    ("holding", "moving"): (
        "The path keeps, and the name takes the air. It makes a house with [good windows|a bicycle in the hall].",
        "You build, then open wide. Nothing there is at odds. It is a [door|season].",
        "One counts the chairs, the other has a coat on. They meet on the [doorstep|landing], and nod.",
    ),
    ("holding", "holding"): (
        "All here knows how to hold. People lean on you. [Who steadies you|Where do you lean]?",
        "Two frames, two sorts of care. The house does not stir. Leave [a window off the catch|some play].",
        "The path holds, and so does the name. There remains [the verb to put down|the nap] to be learned.",
    ),
    ("holding", "listening"): (
        "The path puts up walls, the name hears what is said there. One [speaks low|sleeps well].",
        "You hold, and you hear. It makes a good house, short of [nights|Sundays].",
        "One answers with a gesture, the other with a silence. [Both count|It may need translating].",
    ),
    ("holding", "giving"): (
        "The path keeps the house, the name lets people in. Allow for [a room that locks|bread].",
        "You build for more than one. At least sign [one beam|the door].",
        "One holds, the other gives. Between them is [your share|a plate], not to be forgotten.",
    ),
    ("listening", "moving"): (
        "The path waits, and the name has rung already. People think you [more pressing|quicker] than you are.",
        "You listen at the back, you speak in front. There is [a staircase|three steps] between.",
        "One goes down, the other opens the window. Air gains by it, [and depth too|if one comes up].",
    ),
    ("listening", "holding"): (
        "The path listens, the name answers with acts. They owe you [straight shelves|a good deal of calm].",
        "You hear what is missing, then you [put it there|make it]. Few words, and it is done.",
        "One doubts, the other holds all the same. That is [how|the way] one gets through winters.",
    ),
    ("listening", "listening"): (
        "Two ears, two silences. You are confided in. [Who gives you a key|To whom do you talk]?",
        "All here takes in. It needs a shutter, and an hour for [closing|opening] it.",
        "Path and name lower their voices together. A phrase said [loud|aloud] would surprise them.",
    ),
    ("listening", "giving"): (
        "The path hears, the name comforts. Nothing is lost. [You, at times|Save the evening].",
        "You guess, then you give. Leave the other time to [ask|find the words].",
        "One takes all in, the other gives all back. Keep [the bottom of the bowl|one mouthful].",
    ),
    ("giving", "moving"): (
        "The path gives, the name wears walking shoes. Your warmth [travels|keeps moving], and people wait.",
        "You love widely, and do not stay. Leave [an address|a scarf].",
        "One opens arms, the other opens doors. There is [a draught|room for a town].",
    ),
    ("giving", "holding"): (
        "The path gives, the name puts away what is left. It is a good [kitchen|house]: warm and kept.",
        "You have a wide heart and an exact hand. The second [protects|measures] the first.",
        "One would serve it all, the other keeps a pot for tomorrow. [Hear|Believe] both.",
    ),
    ("giving", "listening"): (
        "The path warms, the name listens to the fire. People stay late [at your place|near you].",
        "You give, and you hear what it does. At times it is [too much|a reproach]. Lower the flame.",
        "One speaks to the table, the other to a neighbour. Begin with [the second|that one].",
    ),
    ("giving", "giving"): (
        "All here is shared. It wants a fence, a low one, with [a gate|roses].",
        "Two open hands, and no pocket. Sew [one|two], inside.",
        "Path and name serve the same table. Who [serves you|fills your glass]?",
    ),
}
# (kind of the inner number, kind of the realisation).
SOUL_AND_REALISATION: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Inside as outside, it moves. People take your word, and are right.",
        "What is seen is true: [a jacket on one arm|the window open].",
    ),
    ("moving", "holding"): (
        "You are seen at your post. Nobody sees [the map under the cloth|the shoes by the door].",
        "Outside, a straight wall. Inside, someone [whistles|watches the trains].",
    ),
    ("moving", "listening"): (
        "You are found calm. It is the calm [of a station|of a river], with departures in it.",
        "Your silence passes for patience. It is [tapping a foot|dancing] a little.",
    ),
    ("moving", "giving"): (
        "You are seen giving it all. Nobody knows that you keep [a ticket|a road] back.",
        "The hand offers, the foot beats time. Both are [sincere|yours].",
    ),
    ("holding", "moving"): (
        "You are seen all over. Few know that you dream of a [table|key] that stays put.",
        "Outside, movement. Inside, [a banked fire|a straight shelf].",
    ),
    ("holding", "holding"): (
        "What you show, you are. A wall, from both sides, is [a wall|the same wood].",
        "Inside and outside keep the same house. It is good there. [Air it|Go out] at times.",
    ),
    ("holding", "listening"): (
        "You are taken for an ear. You are also [a hand|a tool], which would like to serve.",
        "You listen in front, you build behind. Show [the workshop|the piece] one day.",
    ),
    ("holding", "giving"): (
        "You are thought boundless. At bottom, you have a very well-kept [notebook|bolt].",
        "The front welcomes. The bedroom [tidies|counts], and that is reassuring.",
    ),
    ("listening", "moving"): (
        "You are seen as quick. Someone, behind, [is still in mid-phrase|is still listening].",
        "Outside, the door opens at once. Inside, one [goes down|turns pages].",
    ),
    ("listening", "holding"): (
        "People lean on you. They know nothing of the [well|garden] behind.",
        "You pass for hard wood. Inside it is [tender|hollow], and it rings.",
    ),
    ("listening", "listening"): (
        "Outer silence is like the inner one. You may be thought [far off|in need of nothing]. Say a word.",
        "What is seen of you listens. What is not seen [listens too|hears better still].",
    ),
    ("listening", "giving"): (
        "You are seen in the middle of the table. Part of you [looks out of the window|counts stars].",
        "You give in front, you gather behind. It wants [an hour of silence|a low lamp].",
    ),
    ("giving", "moving"): (
        "You are thought to be passing through. You left [wood|a word] at each door.",
        "The step is quick, the heart stays. People learn it [late|by chance].",
    ),
    ("giving", "holding"): (
        "You are seen keeping the books. At bottom, you [would give it all|count the absent].",
        "Outside, the rule. Inside, an [open|endless] table. Ask someone upstairs.",
    ),
    ("giving", "listening"): (
        "You are thought made of ice, or wood. It is a [hearth|harbour] nobody knew how to see.",
        "You keep quiet so as not to give too much. A little [is enough|warms].",
    ),
    ("giving", "giving"): (
        "Inside and outside burn with one fire. Find it [a fireguard|a night].",
        "They take what you give, and are not mistaken. Keep [the ember|a shady corner].",
    ),
}
