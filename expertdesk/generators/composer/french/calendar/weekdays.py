"""The seven days of the week, Monday first as `date.weekday` counts."""

WEEKDAYS: tuple[str, ...] = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WEEKDAY_LINES: tuple[tuple[str, ...], ...] = (
    (
        "Le lundi [porte mal son nom|a mauvaise presse], et c'est pourtant lui qui ouvre.",
        "Naître un lundi, c'est arriver avec [les cartables|le pain frais|la clé du magasin].",
        "Un lundi ne demande pas l'envie. Il demande [un geste|qu'on lève le rideau].",
        "Le lundi est la première marche. On la [monte|sent] toujours un peu.",
        "Un lundi, les volets s'ouvrent [sans discussion|avant les avis].",
    ),
    (
        "Le mardi travaille, et [personne n'en parle|cela se voit le vendredi].",
        "Un mardi n'a rien à prouver. [Il avance|Il tient l'outil].",
        "Naître un mardi, c'est arriver quand la semaine a [pris son pas|déjà ses outils].",
        "Le mardi [marche|tape] du talon. C'est un jour [à clous|à chantier].",
        "Un mardi sait ce que le lundi [promettait|cherchait].",
    ),
    (
        "Le mercredi tient le milieu, [comme une clé de voûte|une main de chaque côté].",
        "Un mercredi regarde [devant et derrière|des deux côtés de la rue].",
        "Naître un mercredi, c'est arriver au milieu [du pont|de la phrase].",
        "Le mercredi appartenait aux enfants. Il en garde [une balançoire|les genoux écorchés].",
        "Un mercredi [relie|coud] ce que la semaine a de plus [raide|loin].",
    ),
    (
        "Le jeudi a [l'épaule large|du souffle]. Il voit la fin sans courir.",
        "Un jeudi [élargit|aère] la semaine, comme une fenêtre du second étage.",
        "Naître un jeudi, c'est arriver quand [le plus lourd est fait|la table s'allonge].",
        "Le jeudi [prend son temps|voit grand], et l'heure le lui pardonne.",
        "Un jeudi fut longtemps jour sans école. [Il s'en souvient|Cela se sent].",
    ),
    (
        "Le vendredi [desserre|dénoue] un bouton à la fois.",
        "Un vendredi [sent|annonce] le poisson, la gare et le linge propre.",
        "Naître un vendredi, c'est arriver quand les autres [rangent|rentrent].",
        "Le vendredi [aime|cherche] la compagnie. Il pose les outils [en chantant|tôt].",
        "Un vendredi soir, toutes les portes [hésitent|bâillent] un peu.",
    ),
    (
        "Le samedi va au marché, et parle à tout le monde.",
        "Un samedi remet [les choses|la maison] d'aplomb, puis [danse|dresse la table].",
        "Naître un samedi, c'est arriver [un panier au bras|au milieu des voix].",
        "Le samedi a deux faces, [le balai et le bal|l'ouvrage et la fête].",
        "Un samedi ne finit pas. Il [déborde|se couche tard].",
    ),
    (
        "Le dimanche est un jour [sans volets|aux portes ouvertes].",
        "Un dimanche [étire|défait] les heures, et toutes ne sont pas gaies.",
        "Naître un dimanche, c'est arriver quand [les outils dorment|la nappe est mise].",
        "Le dimanche garde [une chaise|une lumière] que les autres jours n'ont pas.",
        "Un dimanche écoute mieux. Il y a moins de [camions|bruit].",
    ),
)
