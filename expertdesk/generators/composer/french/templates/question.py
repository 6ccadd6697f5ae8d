"""Sentences that receive the client's question and objective, answer with an image and a possible gesture."""

QUESTION: dict[str, tuple[str, ...]] = {
    "question.title": (
        "Votre question {?question}",
        "La question que vous posez {?question}",
        "Ce que vous demandez {?question}",
        "La page laissée blanche {?silence}",
        "Le silence de votre question {?silence}",
    ),
    # The client's first sentence shares its sentence with ours: name, date and two images make it theirs.
    "question.quote": (
        "Le {date} vous [a donné|prêtait déjà] {path.things}, votre nom {expr.things} ; vous, {first}, vous "
        "apportez [ceci|ces "
        "mots|cette phrase] : {question}",
        "[À côté {de:path.things}|Près {de:path.things}], l'image de votre {date}, et {de:expr.things}, celle du "
        "nom, {first}, [on "
        "pose|posons] [vos mots|votre phrase] : {question}",
        "{first}, [gardez|gardons] en tête {path.things} et {expr.things}, les images de votre date et de votre "
        "nom, et "
        "[relisons|reprenons], depuis ce {weekday} {date}, ce que vous écrivez : {question}",
        "Du {weekday} {date} à cette page, {first}, il y a {path.things}, il y a {expr.things}, et il y a [ces "
        "mots|cette phrase|"
        "votre question] : {question}",
        "Le {date} vous [a donné|prêtait déjà] {path.things}, votre nom {expr.things} ; vous apportez [ceci|ces "
        "mots|cette "
        "phrase] : {question} {?nameless}",
        "[À côté {de:path.things}|Près {de:path.things}], l'image de votre {date}, et {de:expr.things}, celle du "
        "nom, [on "
        "pose|posons] [vos mots|votre phrase] : {question} {?nameless}",
    ),
    "question.word": (
        "Un mot [pèse|brille] plus que les autres : « {key_word} ».",
        "On s'arrête sur « {key_word} ». Vous auriez pu [l'éviter|en choisir un autre].",
        "Vous écrivez « {key_word} ». Le mot [a une porte|laisse passer le jour].",
        "Dans cette phrase, « {key_word} » tient [la lampe|la poignée].",
    ),
    "question.listen": ("{theme.listens}",),
    "question.limit": (
        "Une part de cette question revient à des gens de métier. La lecture reste du côté des images. {?reserved}",
        "Ce qui relève d'un métier n'est pas traité ici. Une image seulement, pour accompagner. {?reserved}",
    ),
    "question.stance": (
        "Une lecture ne répond ni oui ni non. Elle [déplace une lampe|tire une chaise]. {?question}",
        "[À cela|À ces mots], ni oui ni non. [Une image|Une lampe], et peut-être un geste. {?question}",
        "Il n'y a pas ici de verdict. Il y a [une image|une fenêtre]. {?question}",
        "La lecture ne décide pas à votre place. Elle [éclaire la table|tient la lampe]. {?question}",
        "La lecture répond au silence comme à une question ouverte. {?silence}",
        "On peut répondre à un silence. Il suffit de parler bas. {?silence}",
    ),
    "question.image": ("{theme.images}",),
    "question.counsel": ("{theme.counsel}",),
    "question.means": (
        "[Vous avez de quoi faire|Vous ne partez pas sans rien|Pour cela, vos nombres prêtent leurs mains] : "
        "{path.acts}, du côté du "
        "chemin ; {expr.acts}, du côté du nom ; [et ce désir|cette envie], plus bas, {de:soul.wants}.",
        "[Le chemin propose|Votre chemin propose] {de:path.acts}, [le nom|votre nom] {de:expr.acts} ; l'intime, "
        "lui, [demande "
        "seulement|voudrait surtout] {a:soul.wants}.",
        "[Entre vos mains|À portée de main|Sur la table], il y a ceci : {path.acts}, {expr.acts}, et, {when}, "
        "{soul.wants}.",
        "[Écoutez-les tour à tour|Trois voix peuvent en parler] : l'une dit {de:path.acts}, l'autre {de:expr.acts}, "
        "la troisième, "
        "plus basse, {de:soul.wants}.",
    ),
    "question.turn": ("{theme.turns}",),
    "question.second": (
        "Une autre image, pour le soir. {theme.images}",
        "Il y a aussi ceci. {theme.images}",
        "On peut la prendre par l'autre bout. {theme.images}",
        "Gardez une seconde image, [plus petite|moins pressée]. {theme.images}",
    ),
    "question.gesture": (
        "Un geste possible, [à prendre ou à laisser|si le cœur vous en dit]. {theme.gestures}",
        "Les mains répondent parfois mieux. {theme.gestures}",
        "Vous pouvez essayer ceci. {theme.gestures}",
        "Un geste, [parmi d'autres|tout simple]. {theme.gestures}",
    ),
    "question.after": (
        "Une autre fois, [peut-être|si vous voulez] : ceci. {path.gestures}",
        "Et si le premier geste ne prend pas ? {path.gestures}",
        "Il en existe un second, plus lent. {soul.gestures}",
        "Le {soul_n} en propose un autre. {soul.gestures}",
    ),
    "question.close": (
        "La question est toujours là. Elle a changé de chaise. {?question}",
        "Cela ne ferme rien. C'est [une place où attendre|un banc].",
        "Gardez de tout cela [une seule phrase, la plus simple|un seul mot, le plus simple].",
        "Le reste [vous appartient|est à vous], et peut attendre demain.",
        "[Une question bien tenue|Une question posée doucement] [chauffe|éclaire] la main. {?question}",
    ),
    "objective.quote": (
        "Et puis il y a votre intention, {first} ; [posons-la|on la pose], elle aussi, entre {soul.things} et "
        "{expr.things}, [sous "
        "le|à côté du] {date} : {objective}",
        "{first}, le nom vous prête {expr.things}, l'intime {soul.things}, et vous, depuis ce {weekday} {date}, vous "
        "[ajoutez|choisissez] une direction : {objective}",
        "[Du {weekday} {date} part un chemin|Un chemin part du {weekday} {date}], de votre nom {expr.things} et "
        "{soul.things} ; "
        "l'intention, {first}, [est à vous|vous appartient] : {objective}",
        "Et puis il y a votre intention ; [posons-la|on la pose], elle aussi, entre {soul.things} et {expr.things}, "
        "[sous le|à côté "
        "du] {date} : {objective} {?nameless}",
    ),
    "objective.line": (
        "C'est une direction. Une lecture [y accroche une lampe|la salue], rien de plus. {?objective}",
        "On peut viser loin et [marcher court|regarder ses pieds]. {?objective}",
        "Ce but a [une voix|un poids]. Écoutez s'il est vraiment le vôtre. {?objective}",
        "Gardez ce but [près de l'entrée|à portée de main], comme un manteau. {?objective}",
        "Un but se tient mieux [à deux doigts qu'au poing|sans serrer]. {?objective}",
        "Il y a, dans ce souhait, une [fenêtre|chaise] à approcher. {?objective}",
    ),
    "objective.path": (
        "[Pour s'en approcher|De ce côté-là|Pour aller vers cela], le {expr_n} propose {de:expr.acts} ; le {soul_n} "
        "demande "
        "seulement, {when}, {a:soul.wants}. {?objective}",
        "[On y va|On s'en approche] [par petits pas|de pièce en pièce] : {expr.acts}, puis {expr.acts}, sans "
        "oublier {de:soul.wants}. {?objective}",
        "[Le nom peut aider|Votre nom y aide] : {expr.acts}, et, {when}, {expr.acts}. {?objective}",
    ),
}
