"""Sentences on the name: its letters, the expression, the inner number, the realisation, and how they meet."""

NAME: dict[str, tuple[str, ...]] = {
    "name.title": (
        "What your name carries",
        "The letters of your name {?letters}",
        "Your name: {expr_n}",
        "Three numbers in a name",
    ),
    "name.open": (
        "Your name has {letters}: {vowels} vowels, {consonants} consonants. Added up, they give {expr_n}.",
        "[We counted|Let us count]: {letters} in all. Their sum comes down to {expr_n}.",
        "{letters} make your name. Their number of expression is {expr_n}, {expr_emblem}. {?many_letters}",
        "Each letter of a name has a value. Yours give {expr_n}. {?letters}",
        "Your name carries {expr_n}, {expr_emblem}.",
        "The name, for its part, gives another number: {expr_n}. {?expr_differs}",
    ),
    "name.same": (
        "It is the number of your path. Name and date agree. {?expr_same}",
        "You know it already, from your path. It insists. {?expr_same}",
        "Twice {path_n}, by date and by name. It makes [a house with two doors|a chord]. {?expr_same}",
    ),
    "name.acts": (
        "[Where|When] the path asks you to {path.acts}, the name would sooner {expr.acts}, [or|and] {expr.acts}. "
        "{?expr_differs}",
        "[That is what one hears|It is what one hears] when you are called: to {expr.acts} and, {when}, to "
        "{expr.acts}.",
        "[In company|Among others|In a full room], this number [likes|knows how] to {expr.acts} and, {when}, to "
        "{expr.acts}.",
        "[It has its ways|This number has its ways]: to {expr.acts}; to {expr.acts}; [at need|on occasion], to "
        "{expr.acts}.",
        "{expr_n} [invites|asks] you to {expr.acts}, to {expr.acts} and, {when}, to {expr.acts}.",
    ),
    "name.scene": ("{expr.scenes}", "{expr.opens}"),
    "name.pair": ("{pair.path_expr}",),
    "name.initial": (
        "Your first name opens on {an_initial}, worth {initial_value}.",
        "The first letter, {initial}, is worth {initial_value}. It is the handle.",
        "It all begins with {an_initial}. It counts {initial_value}, and [sets the tone|leads the way].",
        "Your first name is {first_letters} long. [It is little|It is enough], and one [turns round|answers].",
    ),
    "inner.open": (
        "The vowels, the part one sings, give the inner number: {soul_n}.",
        "Under the name, vowels tell the inner number: {soul_n}, {soul_emblem}.",
        "What you keep to yourself carries {soul_n}.",
        "The inner number, [for its part|in a low voice], is {soul_n}.",
        "The inner number is {soul_n}, {soul_emblem}.",
    ),
    "inner.want": (
        "[In a low voice|At bottom|Without saying so], it asks to {soul.wants} and, {when}, to {soul.wants}.",
        "[There is a simple wish there|The wish is an old one|It is a quiet desire]: to {soul.wants}; {when}, to "
        "{soul.wants}.",
        "This number would like to {soul.wants}; it would also like to {soul.wants}, [and for that to do|without "
        "making a story of it|"
        "and no more said], {when}.",
        "[It would make do with {soul.things}|Give it {soul.things}], [and|or just] the chance to {soul.wants}, "
        "{when}.",
        "{when}, {soul.habits}, and [something in you|a part of you|the inner number] asks to {soul.wants}.",
    ),
    "outer.open": (
        "The consonants carry what shows: {real_n}.",
        "What is seen of you is in the consonants: {real_n}.",
        "Outwardly, the name shows {real_n}, {real_emblem}.",
        "The number of realisation, the outer one, is {real_n}.",
        "For anyone who meets you, it is rather {real_n}.",
    ),
    "outer.seen": (
        "{real.seen}; {when}, {real.seen}.",
        "[That may explain how you are received|These are known scenes|You know the scene]: {real.seen}, and, "
        "{when}, {real.seen}.",
        "[From outside|From the landing|From the street], [it is simple|the scene is clear]: {real.seen} and, "
        "{when}, {real.seen}.",
        "{when}, {real.seen}; [and quite often|and more than once], {real.seen}.",
    ),
    "meet.same": (
        "Inside and outside carry one number. Few doors between them. {?real_same}",
        "What you show is like what you keep. It [rests|is felt]. {?real_same}",
        "The same number inside and outside: the glass is clear. {?real_same}",
    ),
    "meet.differ": ("{pair.soul_real} {?real_differs}",),
}
