"""Sentences of the soul profile: what the vowels of a name keep, what feeds it, what it meets outside."""

SOUL: dict[str, tuple[str, ...]] = {
    "profile.title": (
        "Votre intime, le {soul_n}",
        "Le {soul_n}, {soul_emblem}",
        "Ce que vous gardez",
    ),
    "profile.open": (
        "Ce profil se lit à voix basse. Il parle du {soul_n}, le nombre de vos voyelles. {?letters}",
        "Sous le nom vit un nombre plus discret, le {soul_n}.",
        "L'intime se montre peu. Le vôtre porte le {soul_n}, {soul_emblem}.",
    ),
    "profile.inner": ("{soul.inner}",),
    "profile.want": (
        "Si vous lui donniez la parole, {first}, vous apprendriez peut-être que vous voulez {soul.needs}, ou, plus simplement, {soul.needs}.",
        "Ce que vous espérez là tient en peu de mots, {first} : {soul.needs}, et, les bons jours, {soul.needs}.",
        "Ce que vous espérez là, depuis ce {date}, tient en peu de mots : {soul.needs}, et, les bons jours, {soul.needs}. {?nameless}",
    ),
    "profile.season": (
        "Il a pris ses habitudes un {weekday} {de:month}, quand {month.images}, et vous lui devez l'art {de:soul.powers}.",
        "Souvenez-vous du décor : {month.images}, {season.images} ; dans cet air-là, vous appreniez déjà {a:soul.powers}.",
    ),
    "profile.facing": ("{soul.facing}",),
    "profile.reverse": (
        "Il a son ombre, bien sûr. {soul.shadow}",
        "{soul.shadow}",
    ),
    "profile.meet": (
        "Côté rue, la musique est autre. {real.outer} {?real_differs}",
        "Le monde, lui, rencontre d'abord le {real_n}. {real.outer} {?real_differs}",
        "Ce nombre se voit aussi du seuil. {real.outer} {?real_same}",
    ),
    "profile.seen": (
        "Voilà pourquoi {real.seen}. Le soir, vous aimeriez {soul.needs}.",
        "Souvent, {real.seen}. Vous rêvez pourtant {de:soul.needs}.",
    ),
    "profile.pair": ("{pair.soul_real}",),
    "profile.meet_line": (
        "Il n'y a là aucun mensonge. Une maison n'est pas tenue de montrer sa chambre.",
        "Ce que l'on ne voit pas tient aussi le toit.",
        "Il suffit parfois d'une personne qui connaisse l'escalier.",
    ),
    "profile.over": (
        "Quand vous oubliez trop longtemps cette part de vous, {first}, il vous arrive {de:soul.excess}, ou {de:soul.excess} ; c'est sa façon de frapper à la porte.",
        "Faute de place, l'intime vous conduit parfois {a:soul.excess} ou {a:soul.excess}, un {weekday} {de:month} comme un autre jour : c'est sa manière d'appeler.",
        "Quand vous oubliez trop longtemps cette part de vous, il vous arrive {de:soul.excess}, ou {de:soul.excess}, comme un soir {de:month} qui n'en finit pas. {?nameless}",
    ),
    "profile.ask": ("{soul.asks}",),
    "profile.gesture": (
        "Pour lui faire place, un geste suffit. {soul.gestures}",
        "Ce qui le nourrit coûte peu. {soul.gestures}",
    ),
    "profile.turn": ("{soul.turns}",),
    "profile.last": (
        "On referme doucement. Cette page est pour vous, {first}.",
        "Ce nombre ne demande pas à être montré. Il demande à être écouté.",
        "Le reste se dit moins bien avec des mots.",
    ),
}
