"""Sentences on the name: its letters, the expression, the soul number, the realisation, and how they meet."""

NAME: dict[str, tuple[str, ...]] = {
    "name.title": (
        "Ce que porte votre nom",
        "Les lettres de votre nom {?letters}",
        "Votre nom, le {expr_n}",
        "Trois nombres dans un nom",
    ),
    "name.open": (
        "Votre nom compte {letters} : {vowels} voyelles, {consonants} consonnes. Additionnées, elles donnent {expr_n}.",
        "[On a compté|Comptons] : {letters} en tout. Leur somme se réduit à {expr_n}.",
        "{letters} forment votre nom. Leur nombre d'expression est le {expr_n}, {expr_emblem}. {?many_letters}",
        "Les lettres d'un nom ont chacune une valeur. Les vôtres donnent {expr_n}. {?letters}",
        "Votre nom porte le {expr_n}, {expr_emblem}.",
        "Le nom, lui, donne un autre nombre : le {expr_n}. {?expr_differs}",
    ),
    "name.same": (
        "C'est le nombre de votre chemin. Le nom et la date disent la même chose. {?expr_same}",
        "Vous le connaissez déjà : c'est celui de votre chemin. Il insiste. {?expr_same}",
        "Deux fois {path_n}, par la date et par le nom. Cela fait [une maison à deux portes|un accord]. {?expr_same}",
    ),
    "name.acts": (
        "[Là où|Quand] le chemin demande {de:path.acts}, le nom préfère {expr.acts}, [ou|et] {expr.acts}. "
        "{?expr_differs}",
        "[C'est ce que l'on entend|Voilà ce que l'on entend] quand on vous appelle : {expr.acts} et, {when}, "
        "{expr.acts}.",
        "[En compagnie|Au milieu des autres|Dans une pièce pleine], ce nombre-là [sait|aime] {expr.acts} et, "
        "{when}, {expr.acts}.",
        "[Ce nombre a ses façons|Le {expr_n} a ses façons|On connaît ses façons] : {expr.acts} ; {expr.acts} ; [au "
        "besoin|à l'occasion], {expr.acts}.",
        "Le {expr_n} [invite à|demande à] {expr.acts}, {a:expr.acts}, et, {when}, {a:expr.acts}.",
    ),
    "name.scene": ("{expr.scenes}", "{expr.opens}"),
    "name.pair": ("{pair.path_expr}",),
    "name.initial": (
        "Votre prénom s'ouvre sur {an_initial}, qui vaut {initial_value}.",
        "La première lettre, {initial}, vaut {initial_value}. C'est la poignée du nom.",
        "Tout commence par {an_initial}. Il vaut {initial_value}, et [donne le ton|ouvre la marche].",
        "Votre prénom tient en {first_letters}. [C'est peu|C'est assez], et cela suffit [à se retourner|pour "
        "répondre].",
    ),
    "inner.open": (
        "Les voyelles, que l'on chante, donnent l'intime : le {soul_n}.",
        "Sous le nom, les voyelles disent l'intime : {soul_n}, {soul_emblem}.",
        "Ce que vous gardez pour vous porte le {soul_n}.",
        "L'intime, [lui|tout bas], porte le {soul_n}.",
        "Le nombre intime est le {soul_n}, {soul_emblem}.",
    ),
    "inner.want": (
        "[Tout bas|Au fond|Sans le dire], il demande {a:soul.wants} et, {when}, {a:soul.wants}.",
        "[Il y a là une envie simple|L'envie est ancienne|C'est un désir sans bruit] : {soul.wants} ; {when}, "
        "{soul.wants}.",
        "Ce nombre voudrait {soul.wants} ; il voudrait aussi {soul.wants}, [et que cela suffise|sans en faire une "
        "histoire|et que "
        "l'on n'en parle pas], {when}.",
        "[Il se contenterait {de:soul.things}|Donnez-lui {soul.things}], [et|ou seulement] de quoi {soul.wants}, "
        "{when}.",
        "{when}, {soul.habits}, et [quelque chose en vous|une part de vous|l'intime] demande {a:soul.wants}.",
    ),
    "outer.open": (
        "Les consonnes portent ce qui se voit : le {real_n}.",
        "Ce que l'on voit de vous, ce sont les consonnes : {real_n}.",
        "Au-dehors, le nom montre le {real_n}, {real_emblem}.",
        "Le nombre de réalisation, celui du dehors, est le {real_n}.",
        "Pour qui vous croise, c'est plutôt le {real_n}.",
    ),
    "outer.seen": (
        "{real.seen} ; {when}, {real.seen}.",
        "[Cela explique peut-être l'accueil que l'on vous fait|Ce sont des scènes connues|Vous connaissez la scène] "
        ": {real.seen}, "
        "et, {when}, {real.seen}.",
        "[De l'extérieur|Vu du palier|De la rue], [c'est simple|la scène est claire] : {real.seen} et, {when}, "
        "{real.seen}.",
        "{when}, {real.seen} ; [et bien souvent|et plus d'une fois], {real.seen}.",
    ),
    "meet.same": (
        "Dedans et dehors portent le même nombre. Peu de portes entre les deux. {?real_same}",
        "Ce que vous montrez ressemble à ce que vous gardez. Cela [repose|se sent]. {?real_same}",
        "Même nombre au-dedans, même nombre au-dehors : la vitre est claire. {?real_same}",
    ),
    "meet.differ": ("{pair.soul_real} {?real_differs}",),
}
