"""The seven days of the week, Monday first as `date.weekday` counts."""

WEEKDAYS: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY_LINES: tuple[tuple[str, ...], ...] = (
    (
        "Monday has a bad name, and yet it does the opening.",
        "To be born on a Monday is to come with [the satchels|fresh bread].",
        "A Monday asks for no mood. It asks for [a gesture|the blind to go up].",
        "Monday is the first step. One always [climbs|feels] it a little.",
        "On a Monday, shutters open [without debate|before opinions].",
    ),
    (
        "Tuesday works, and [nobody mentions it|it shows by Friday].",
        "A Tuesday has nothing to prove. [It goes on|It holds the tool].",
        "A Tuesday birth joins a week already in step.",
        "Tuesday [walks|taps] on its heel. It is a day of [nails|building].",
        "A Tuesday knows what Monday [promised|was after].",
    ),
    (
        "Wednesday holds the middle, [like a keystone|a hand on each side].",
        "A Wednesday looks [before and after|up and down the street].",
        "To be born on a Wednesday is to come in mid-[bridge|sentence].",
        "Wednesday leans on neither end of the week. It [balances|stands].",
        "A Wednesday [joins|stitches] what the week has of [stiffest|farthest].",
    ),
    (
        "Thursday has [broad shoulders|breath]. It sees the end without running.",
        "A Thursday [widens|airs] the week, like a second-floor window.",
        "A Thursday birth comes when [the worst is done|tables lengthen].",
        "Thursday [takes its time|thinks big], and the clock forgives it.",
        "A Thursday is [late enough for wisdom|early enough for work].",
    ),
    (
        "Friday undoes one button at a time.",
        "A Friday smells of [fish|stations] and clean linen.",
        "A Friday birth comes as others [pack up|go home].",
        "Friday [likes|looks for] company. It downs tools [singing|early].",
        "On a Friday evening, doors [hesitate|stand ajar] a little.",
    ),
    (
        "Saturday goes to market, and talks to everyone.",
        "A Saturday puts the [house|week] straight, then [dances|lays the table].",
        "A Saturday birth comes [basket on arm|amid voices].",
        "Saturday has two faces, [broom and ball|work and feast].",
        "A Saturday does not end. It [overflows|goes to bed late].",
    ),
    (
        "Sunday is a day [without shutters|of open doors].",
        "A Sunday [stretches|unpicks] hours, and not all are merry.",
        "A Sunday birth comes while [tools sleep|the cloth is laid].",
        "Sunday keeps a [chair|light] that other days do not have.",
        "A Sunday listens better. There are fewer [lorries|noises].",
    ),
)
