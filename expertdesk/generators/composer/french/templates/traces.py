"""Sentences on what the letters repeat or lack, and on the meeting of path and name: from the third level on."""

TRACES: dict[str, tuple[str, ...]] = {
    "trace.title": (
        "Ce qui insiste, ce qui manque {?letters}",
        "Les lettres qui reviennent {?dominant}",
        "Le plein et le vide {?missing}",
    ),
    "trace.often": (
        "Une valeur revient plus que les autres, {dominant_times} : le {domi_n}.",
        "Dans vos lettres, le {domi_n} est écrit {dominant_times}.",
        "Le {domi_n} insiste. On le lit {dominant_times} dans votre nom.",
        "Aucune valeur ne domine vos lettres. Elles se tiennent à table sans présider. {?balanced}",
        "Vos lettres se répondent à parts presque égales. Personne n'y tient le dé. {?balanced}",
    ),
    "trace.habits": (
        "[Il travaille en sous-main|C'est une voix que l'on finit par ne plus entendre|Cela se glisse partout] : "
        "{domi.habits} et, {when}, {domi.habits}.",
        "{domi.habits}, {domi.habits} ; [on croirait un tic, c'est un refrain|c'est un pli du tissu|on dirait la "
        "main de quelqu'un "
        "d'autre], {when} surtout.",
        "[Un nombre répété prend l'accent de la maison|Ce qui revient façonne|Un refrain fait son chemin] : "
        "{domi.acts}, "
        "{domi.acts}, et {domi.acts}.",
        "À force de revenir, il [invite|pousse] {a:domi.acts}, {a:domi.acts} et, {when}, {a:domi.excess}.",
    ),
    "trace.lack": (
        "Aucune de vos lettres, en revanche, ne vaut {miss_n}.",
        "Il manque une valeur : le {miss_n}, {miss_emblem}.",
        "Le {miss_n} n'est écrit nulle part dans votre nom.",
        "Toutes les valeurs sont là, de un à neuf. C'est [rare|une boîte à outils complète]. {?complete}",
        "Rien ne manque à vos lettres, de un à neuf. Cela fait beaucoup d'outils. {?complete}",
    ),
    "trace.learn": (
        "Ce qui manque s'apprend [par la main|plus tard|en chemin], et d'autant mieux : {miss.acts}, par exemple, "
        "et, {when}, "
        "{miss.acts}.",
        "[Ce n'est pas une faute|Ce vide n'accuse personne|Il n'y a rien à réparer là]. [Cela s'exerce|On s'y "
        "essaie], simplement : "
        "{miss.acts}, {miss.acts}, {miss.acts}.",
        "Ce qui n'est pas donné se fait à la main. {miss.gestures}",
        "C'est une chaise libre à votre table. {miss.gestures}",
        "On y entre par un petit geste. {miss.gestures}",
    ),
    "trace.turn": (
        "Une chaise vide est une place.",
        "Ce qui insiste parle fort. Ce qui manque [attend|écoute].",
        "Un nom n'est pas une sentence. C'est une maison que l'on meuble.",
        "Gardez le refrain, ajoutez [un couplet|une pause].",
        "Le plein et le vide font ensemble [une mesure|un panier].",
    ),
    "bridge.title": (
        "Le chemin et le nom",
        "Le {path_n} et le {expr_n}, à la même table {?expr_differs}",
        "Entre la date et le nom",
    ),
    "bridge.open": (
        "La date donne {path_n}, le nom donne {expr_n}. Les voici face à face. {?expr_differs}",
        "Deux voix : le {path_n} du chemin, le {expr_n} du nom. {?expr_differs}",
        "{path_emblem} et {expr_emblem}. Il faut bien les loger ensemble. {?expr_differs}",
        "Le chemin et le nom portent le même {path_n}. L'écho est net. {?expr_same}",
        "Même nombre par la date et le nom : l'accord est franc. {?expr_same}",
    ),
    "bridge.pair": ("{pair.path_expr}",),
    "bridge.pull": (
        "[Certains jours|Le matin|En public], il s'agit {de:path.acts} ; [d'autres jours|le soir|chez vous], "
        "{de:expr.acts} ; [les "
        "deux ont raison|la maison est assez grande|la semaine y suffit], {when}. {?expr_differs}",
        "[On peut tenir les deux|Les deux se peuvent|Rien n'oblige à trancher] : {path.acts}, puis, {when}, "
        "{expr.acts}, [comme "
        "deux mains|comme on change d'épaule|sans renier l'un pour l'autre]. {?expr_differs}",
        "[Le chemin|Le {path_n}] vous pousse {a:path.acts} quand [le nom|le {expr_n}], lui, voudrait {expr.acts} ou "
        "{expr.acts}. "
        "{?expr_differs}",
        "[Le risque d'un écho|Le danger d'un accord si franc], c'est {de:path.excess}, puis, {when}, "
        "{de:path.excess}, [faute de "
        "contradicteur|parce que rien n'arrête]. {?expr_same}",
        "[Quand la date et le nom s'accordent|Avec deux portes sur la même cour], on [entre|sort] toujours par le "
        "même côté : "
        "{path.acts}, {path.acts}, [encore|et de nouveau] {path.acts}. {?expr_same}",
    ),
    "bridge.turn": (
        "Il existe une pièce entre les deux. Vous l'habitez déjà.",
        "Ni l'un ni l'autre n'a tort. Ils n'ont pas les mêmes heures. {?expr_differs}",
        "Ce qui tire des deux côtés peut aussi [tenir|porter], comme une voûte. {?expr_differs}",
        "Donnez à chacun sa chaise, et à vous [la fenêtre|le bout de table]. {?expr_differs}",
        "Un accord demande parfois une fausse note. {?expr_same}",
    ),
    "bridge.arch": (
        "Ensemble, ils vous mènent {a:arch_name}. {arch.closes}",
        "C'est par là que l'on arrive {a:arch_name}. {arch.opens}",
        "Leur rencontre a un nom, {arch_name}. {arch.reverses}",
    ),
}
