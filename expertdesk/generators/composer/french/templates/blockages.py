"""Sentences on what holds back: always a habit and an image, never a diagnosis."""

BLOCKAGES: dict[str, tuple[str, ...]] = {
    "block.title": (
        "Ce qui retient",
        "Les nœuds, et par quel bout les prendre",
        "Ce qui serre, ce qui desserre",
    ),
    "block.open": (
        "Rien, dans cette page, n'est une faute. Un blocage a d'abord servi de protection.",
        "Un nœud n'est pas un ennemi. C'est un fil qui a trop bien tenu.",
        "On parle ici d'habitudes, jamais de défauts. Elles ont toutes eu leur raison.",
    ),
    "block.path": (
        "Le plus ancien vient du chemin. {path.holds}",
        "Commençons par le chemin. {path.holds}",
    ),
    "block.path_unit": (
        "Vous le reconnaissez peut-être, {first}, les jours où il vous arrive {de:path.excess}, ou {de:path.excess}.",
        "Cela se voit à peu de chose, {first}, quand vous vous surprenez {a:path.excess}, ou {a:path.excess}.",
        "Vous le reconnaissez peut-être, au détour d'un {weekday}, quand il vous arrive {de:path.excess}, ou {de:path.excess}. {?nameless}",
    ),
    "block.name": (
        "Le second tient au nom. {expr.holds}",
        "Le nom a le sien, plus discret. {expr.holds}",
    ),
    "block.name_unit": (
        "Il vous conduit {a:expr.excess}.",
        "Il vous pousse {a:expr.excess}.",
    ),
    "block.inner": (
        "Plus bas, l'intime retient aussi. {soul.holds}",
        "Et il y a celui de l'intime. {soul.holds}",
    ),
    "block.lack": (
        "Enfin, le {miss_n} manque à vos lettres. Il vous coûte {de:miss.powers}.",
        "Reste une absence, celle du {miss_n}. Il vous coûte {de:miss.powers}.",
        "Vos lettres ont toutes les valeurs. L'abondance encombre parfois plus qu'un manque. {?complete}",
    ),
    "block.matter": (
        "Devant {matter}, {first}, les deux fils peuvent tirer ensemble : l'un vous entraîne {a:path.excess}, l'autre {a:expr.excess}.",
        "Il se peut, {first}, que {matter} tire aujourd'hui sur les deux fils, et vous conduise {a:path.excess} ou {a:expr.excess}.",
        "Devant {matter}, depuis ce {date}, l'un vous entraîne {a:path.excess}, l'autre {a:expr.excess}. {?nameless}",
    ),
    "block.cost": (
        "Ce qui retient a d'abord protégé. On peut le remercier, puis lui donner congé.",
        "Il ne faut pas tirer. Un nœud se défait en poussant doucement vers le centre.",
        "On ne lutte pas contre une habitude. On lui propose autre chose à faire.",
    ),
    "block.untie": (
        "On desserre par le bout le plus calme. {path.gestures}",
        "Il y a des gestes pour cela. {path.gestures}",
    ),
    "block.untie_more": (
        "Du côté du nom, un geste vous attend aussi. {expr.gestures}",
        "Et pour le nom, ceci. {expr.gestures}",
    ),
    "block.last": (
        "Prenez un nœud à la fois, {first}, le plus petit.",
        "Un fil desserré reste un fil. Il tient mieux, et il fait moins mal.",
        "Si une phrase ne vous dit rien, laissez-la au bord.",
    ),
}
