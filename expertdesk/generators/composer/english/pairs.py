"""What two temperaments (composer/kinds.py) say to each other: path and name, the soul number and what is seen."""

# (kind of the life path, kind of the expression).
PATH_AND_NAME: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Path and name pull the same way, and you go fast. It is good luck. Just plan a bench along the road.",
    ),
    ("moving", "holding"): (
        "The path would like to leave, and the name has laid the table. You know that debate. One can dine first, and walk after.",
    ),
    ("moving", "listening"): (
        "The path has already answered, and the name is still listening. When you let both speak, you are seldom wrong.",
    ),
    ("moving", "giving"): (
        "The path opens the way, and the name brings people through. Check now and then that it leads you somewhere too.",
    ),
    ("holding", "moving"): (
        "The path keeps, and the name takes the air. You are both the house and the open window, and people are misled by it.",
    ),
    ("holding", "holding"): (
        "Everything here knows how to hold. People lean on you gladly. It remains to choose the shoulder that you lean on.",
    ),
    ("holding", "listening"): (
        "The path sets the walls, and the name hears what is said within. People feel safe near you, and they talk.",
    ),
    ("holding", "giving"): (
        "The path builds, and the name gives out. You do a great deal, and for many. Keep one room with a lock.",
    ),
    ("listening", "moving"): (
        "The path listens, and the name has already rung the bell. People think you faster than you are at heart.",
    ),
    ("listening", "holding"): (
        "The path hears, and the name acts. What you understood in silence, you turn into something solid.",
    ),
    ("listening", "listening"): (
        "Two ways of listening, and little noise. You perceive a very great deal. Sometimes you lack someone to tell.",
    ),
    ("listening", "giving"): ("The path receives, and the name gives back. In between, take time to keep something.",),
    ("giving", "moving"): (
        "The path gives, and the name leaps. People follow you with joy. See, now and then, whether you have eaten.",
    ),
    ("giving", "holding"): (
        "The path opens its arms, and the name holds the frame. Your generosity has walls, and that is why it lasts.",
    ),
    ("giving", "listening"): (
        "The path gives, and the name guesses. You offer what is needed to those who said nothing. Teach others to do the same.",
    ),
    ("giving", "giving"): (
        "Everything here leans towards others. It is very beautiful. Add one rule to it: you count as well.",
    ),
}
# (kind of the soul number, kind of the realisation).
SOUL_AND_REALISATION: dict[tuple[str, str], tuple[str, ...]] = {
    ("moving", "moving"): (
        "Within as without, things move. People see you as you live, except that nobody sees your need to halt.",
    ),
    ("moving", "holding"): (
        "People see someone settled. Within, there are departures. That side of you deserves a timetable, not an apology.",
    ),
    ("moving", "listening"): (
        "People find you calm. It is the calm of a station, with departures beneath. Few can hear the rumble.",
    ),
    ("moving", "giving"): (
        "People see you ready for everyone. Within, something would like to take to the road without a word.",
    ),
    ("holding", "moving"): ("You are seen everywhere. Few know that you dream of a key always in the same place.",),
    ("holding", "holding"): ("Inside and outside are alike: you can be counted on. You may lean a little, sometimes.",),
    ("holding", "listening"): (
        "People think you drift when you listen. Within, everything is in order, and each thing knows why it is there.",
    ),
    ("holding", "giving"): (
        "People think you have no limits. Within, you know exactly where the fence is, and hesitate to show it.",
    ),
    ("listening", "moving"): (
        "Outside, movement. Within, a silent room where you come back to set down what you saw.",
    ),
    ("listening", "holding"): (
        "People lean on how solid you are. They know less how much you perceive, and how much quiet that takes.",
    ),
    ("listening", "listening"): (
        "You are within what people guess without: someone who listens. You need somewhere to be heard in the same way.",
    ),
    ("listening", "giving"): (
        "People tell you everything. Within, each story goes on sounding. Close the book of others now and then.",
    ),
    ("giving", "moving"): (
        "People think you are off on your own business. Within, you are thinking of those you leave.",
    ),
    ("giving", "holding"): (
        "People see your structure. Within is a tenderness that you show by acts, for want of words.",
    ),
    ("giving", "listening"): ("People think you stand back. Within, you are already beside the one who suffers.",),
    ("giving", "giving"): (
        "What people see is true: you give. What they do not see is the effort. It deserves a name.",
    ),
}
