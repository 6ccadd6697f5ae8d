"""The sentences on what holds back: always a habit and an image, never a diagnosis."""

BLOCKAGES: dict[str, tuple[str, ...]] = {
    "block.title": (
        "Ce qui retient la porte",
        "Ce qui serre, ce qui desserre",
        "Les nœuds, et par quel bout les prendre",
    ),
    "block.open": (
        "On appelle ici blocage ce qui retient une porte. Souvent, un tapis.",
        "Rien, dans cette page, n'est une faute. Ce sont des meubles mal placés.",
        "Un nœud n'est pas un ennemi. C'est un fil qui a trop bien tenu.",
        "Voici ce qui, dans vos nombres, retient parfois la porte.",
        "Il ne s'agit pas de défauts. Il s'agit de [gestes trop appris|portes qui frottent].",
    ),
    "block.path": (
        "[Le premier nœud|Le plus ancien|Ce qui serre d'abord] vient du chemin, du {path_n} : {path.excess} ou, "
        "{when}, "
        "{path.excess}.",
        "[Votre chemin|Le {path_n}] sait {path.acts} ; [poussé trop loin|un jour de vent], [le même élan|la même "
        "main] conduit à "
        "{path.excess}, ou {a:path.excess}.",
        "[On commence|Tout commence] par {path.acts}, et [l'on a raison|c'est bien] ; puis, {when}, l'on se met "
        "{a:path.excess}.",
    ),
    "block.path_unit": ("{path.holds}",),
    "block.path_line": ("{path.reverses}", "{path.asks}"),
    "block.name": (
        "[Le second tient au nom|Le nom a le sien|Il y a aussi celui du nom] : {expr.excess}, et, {when}, "
        "{expr.excess}.",
        "[Du côté du nom|Quand le {expr_n} s'en mêle], [la porte frotte autrement|c'est une autre gêne] : "
        "{expr.excess}, [ou|et "
        "parfois], {when}, {expr.excess}.",
        "[Le {expr_n} serre ailleurs|Votre nom serre ailleurs] : à force {de:expr.acts}, il arrive, {when}, "
        "{de:expr.excess}.",
    ),
    "block.name_unit": ("{expr.holds}",),
    "block.lack": (
        "[Enfin|Reste ceci] : le {miss_n} n'est pas dans vos lettres. {miss.acts}, ou, {when}, {miss.acts}, [voilà "
        "qui demande un "
        "détour|cela se fait à contre-main|cela s'apprend sans maître].",
        "Il y a aussi une absence, celle du {miss_n}. On contourne ce qu'il sait faire : {miss.acts} et, {when}, "
        "{miss.acts}.",
        "Vos lettres ont toutes les valeurs. L'abondance encombre aussi : {soul.excess}, {when}, ou {real.excess}. "
        "{?complete}",
    ),
    "block.shows": (
        "[Cela se voit|On le remarque|Le signe est petit] : {path.habits} et, {when}, {expr.habits}.",
        "[Un indice|Un repère], s'il en faut : {path.habits} ; {when}, {soul.habits}.",
        "{path.habits}, {path.habits} ; [rien de mal|rien de grave|c'est peu de chose], et pourtant, {when}, [la "
        "porte frotte|le fil "
        "se tend].",
    ),
    "block.cost": (
        "Ce qui retient a d'abord protégé. On peut [le remercier|lui dire merci], et l'asseoir ailleurs.",
        "Chaque nœud a tenu quelque chose. [Il peut se reposer|On peut l'en décharger].",
        "Un meuble devant une porte a eu sa raison, autrefois.",
        "Le bois gonfle, puis il sèche. Une porte [le sait|attend].",
        "Il ne faut pas tirer. Un nœud [s'ouvre|se défait] en poussant.",
    ),
    "block.untie": (
        "On desserre par le bout le plus calme. {path.gestures}",
        "Il y a des gestes pour cela. {path.gestures}",
        "Il n'y a rien à forcer. {path.gestures}",
        "Les mains savent. {path.gestures}",
    ),
    "block.untie_more": (
        "Puis, plus tard, ceci. {expr.gestures}",
        "Du côté du nom, autre chose. {expr.gestures}",
        "Et pour le {expr_n} ? {expr.gestures}",
    ),
    "block.weights": (
        "Posez, aussi, {expr.weights}.",
        "Laissez dehors {path.weights}.",
        "Posez donc {path.weights}.",
    ),
    "block.turn": ("{path.turns}", "{expr.turns}"),
    "block.last": (
        "Un fil desserré reste un fil, {first}. Il tient mieux.",
        "Rien de tout cela ne presse. Une porte qui frotte est encore une porte.",
        "Prenez un seul nœud à la fois, {first}, le plus petit.",
        "Si l'un de ces mots ne vous dit rien, laissez-le au bord.",
        "On ne force pas. On [allège|écoute où cela frotte].",
    ),
}
