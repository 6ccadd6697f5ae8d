"""Sentences that receive the client's question and objective, and answer with a place to stand and a gesture."""

QUESTION: dict[str, tuple[str, ...]] = {
    "question.title": (
        "Votre question {?question}",
        "Ce que vous demandez {?question}",
        "La question que vous posez {?question}",
        "La page laissée blanche {?silence}",
        "Sans question {?silence}",
    ),
    "question.quote": (
        "Voici ce que vous écrivez, {first}, et que l'on voudrait lire à côté de votre {date} : {question}",
        "Posons ici votre question, {first}, avec les mots que vous avez choisis, près de ce {weekday} {date} : {question}",
        "De ce {date} à aujourd'hui, {first}, il y a une vie entière, et il y a cette question : {question}",
        "Voici ce que vous écrivez, et que l'on voudrait lire à côté de votre {date} : {question} {?nameless}",
    ),
    "question.word": (
        "Dans cette phrase, un mot retient : « {key_word} ».",
        "On pourrait s'arrêter longtemps sur un mot : « {key_word} ».",
    ),
    "question.listen": ("{theme.listens}",),
    "question.limit": (
        "Une part de cette question revient à des gens de métier. Cette lecture ne parle pas à leur place. {?reserved}",
        "Ce qui relève d'un professionnel reste entre ses mains. Cette lecture vous accompagne autrement. {?reserved}",
    ),
    "question.stance": (
        "Une lecture ne répond ni oui ni non. Elle déplace la lampe. {?question}",
        "La décision reste à vous. Voici seulement de quoi la regarder. {?question}",
        "On ne trouve ici aucun verdict, mais un appui. {?question}",
    ),
    "question.facing": ("{path.facing} {?question}",),
    "question.means": (
        "Devant {matter}, vous n'arrivez pas les mains vides. Le chemin vous prête {path_essence}. Le nom ajoute {expr_essence}. {?question}{?expr_differs}",
        "Devant {matter}, vous n'arrivez pas les mains vides. Deux fois, vous portez {path_essence}. {?question}{?expr_same}",
    ),
    "question.turn": ("{theme.turns}",),
    "question.second": (
        "Votre nom, lui, entend la chose autrement. {expr.facing}",
        "Du côté du nom, la question change un peu. {expr.facing}",
    ),
    "question.deep": ("L'intime, enfin, a son mot à dire. {soul.facing}",),
    "question.gesture": (
        "Un geste possible, à prendre ou à laisser. {theme.gestures}",
        "Les mains répondent parfois mieux que les raisons. {theme.gestures}",
        "Si vous voulez essayer quelque chose, voici. {theme.gestures}",
    ),
    "question.after": (
        "Une autre fois, peut-être, ceci. {expr.gestures}",
        "Et si le premier geste ne prend pas, en voici un second. {expr.gestures}",
    ),
    "question.close": (
        "Votre question reste ouverte. Elle a seulement changé de lumière. {?question}",
        "Prenez le temps. Une question bien tenue finit par réchauffer la main. {?question}",
    ),
    "objective.quote": (
        "Vous dites aussi vers quoi vous aimeriez aller, et l'on note ces mots sous votre {date} {year} : {objective}",
        "Et puis il y a un souhait, que l'on voudrait poser près de ce {date} {year} : {objective}",
        "À côté de la question et du {date} {year}, vous avez écrit un souhait : {objective} {?question}",
    ),
    "objective.line": (
        "C'est une direction. Cela suffit souvent pour se lever le matin. {?objective}",
        "Gardez ce souhait à portée de main, sans le serrer. {?objective}",
        "On peut viser loin et regarder où l'on pose le pied. {?objective}",
    ),
    "objective.path": (
        "Pour vous en approcher, {first}, vous pouvez compter sur votre façon {de:path.powers}, et sur ce besoin, plus discret, {de:soul.needs}. {?objective}",
        "Vous avez pour cela des alliés, {first} : votre chemin, qui vous aide {a:path.powers}, et votre nom, qui vous aide {a:expr.powers}. {?objective}",
    ),
}
