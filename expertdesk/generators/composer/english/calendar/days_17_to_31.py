"""What the day of the month says as a count: whole sentences."""

DAYS_17_TO_31: dict[int, tuple[str, ...]] = {
    17: (
        "Seventeen cannot be shared. It is [carried off|pocketed].",
        "Seventeen syllables, and a whole poem [stands|fits in a hand].",
        "Seventeen [walks alongside|takes the other pavement], hands in pockets.",
        "By the seventeenth, one expects nothing, and it [surprises|gives].",
    ),
    18: (
        "Eighteen, twice nine, [ends two things|carries two baskets] at once.",
        "At eighteen, one opens a door [nobody holds|and looks round].",
        "The eighteenth knows [what it does not do|how to sort].",
        "Three times six: eighteen is a three-storey house.",
    ),
    19: (
        "Nineteen stops on the edge of twenty and [looks|listens].",
        "In nineteen years, the moon comes back [to the day|on its steps].",
        "Nineteen goes from one to nine: it has [crossed|known] it all.",
        "A nineteen does not divide. It [persists|goes its way].",
    ),
    20: (
        "Twenty counts on fingers and toes, [the whole body|no less].",
        "They counted by twenties once: [a score|two more hands].",
        "Twenty is the two that has [earned a ring|found its place].",
        "By the twentieth, the month [shows its age|can be seen whole].",
    ),
    21: (
        "Twenty-one, thrice seven, [turns the key three times|makes three weeks].",
        "On a twenty-first, one season [touches another|may cross the step].",
        "Twenty-one [puts|adds] a first step after twenty.",
        "In twenty-one days, they say, a gesture becomes habit.",
    ),
    22: (
        "Twenty-two is not reduced. It is read [whole|with both hands].",
        "Twice the two: twenty-two [builds in company|carries by both ends].",
        "Twenty-two [sees wide|sets two pillars] and looks for the beam.",
        "A twenty-two stands like a bridge, [by its banks|by leaning].",
    ),
    23: (
        "Twenty-three puts one step after another: two, then three.",
        "On the twenty-third, one [quickens the pace|hears the month's end].",
        "Twenty-three cannot be shared, but it [tells stories|laughs] gladly.",
        "A two and a three: [the ear, then the word|the bench, then the window].",
    ),
    24: (
        "Twenty-four holds a whole day, and its night.",
        "Twenty-four hours: it [knows shade|has been round the dial].",
        "Twenty-four is shared [many ways|without a quarrel]. It welcomes.",
        "Twice twelve, and the circle [closes twice|has a back].",
    ),
    25: (
        "Five times five: a hand [in each finger|waving hands].",
        "By the twenty-fifth, one knows [what the month was|what is in the bag].",
        "A quarter of a hundred: twenty-five [cuts clean|shares the tart].",
        "Twenty-five [travels in squares|walks round the square] and returns.",
    ),
    26: (
        "Twenty-six letters: twenty-six can [write|name] it all.",
        "A two and a six: the bench inside the house.",
        "On the twenty-sixth, one [gathers|counts] what must come in by dark.",
        "Twice thirteen, and one is used to the extra chair.",
    ),
    27: (
        "In twenty-seven days, the moon [sees the same stars|does its round].",
        "Three threes of threes: twenty-seven [fits together|has depth].",
        "Twenty-seven [knows the end|nears the quay] and does not hurry it.",
        "A two, a seven: [a secret by the well|one speaks low].",
    ),
    28: (
        "Four weeks exactly: twenty-eight [leaves nothing out|folds the cloth].",
        "Twenty-eight equals the sum of its parts. It is rare.",
        "On the twenty-eighth, a short month [stops|has said all].",
        "Twenty-eight likes things [complete|that come out even], without noise.",
    ),
    29: (
        "February refuses the twenty-ninth, [three years in four|nearly always].",
        "Between two new moons, twenty-nine nights, and [a remainder|a half].",
        "Twenty-nine stands at the month's [edge|door], coat on.",
        "A two and a nine: someone [waits|waves] on the quay.",
    ),
    30: (
        "Thirty rounds off. It [shuts drawers|draws the line].",
        "At thirty, the page is [full|nearly turned], and ink [dries|holds].",
        "Thirty is a three [with a ring round it|grown larger].",
        "Thirty days: the measure of [an honest month|a kept promise].",
    ),
    31: (
        "Thirty-one is a [day to spare|remainder].",
        "Only seven months invite thirty-one. It [dresses up|brings pudding].",
        "Thirty-one ends [and begins again|on a first step].",
        "The thirty-first is one day more to [tidy|reconsider].",
    ),
}
