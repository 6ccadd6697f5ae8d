"""Twenty-two, the roof frame."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="la charpente",
    essence="la vision qui veut prendre corps",
    powers=(
        "confier à chacun la tâche qui lui convient",
        "tenir un cap pendant des années",
        "donner une forme durable à une idée immense",
        "réunir des gens autour d'un même ouvrage",
        "penser loin et commencer petit",
        "voir la pièce qui manque à l'ensemble",
    ),
    needs=(
        "dormir sans penser au chantier",
        "bâtir quelque chose qui vous survive",
        "partager le poids d'un grand projet",
        "avoir le droit de faire simple",
        "voir enfin le toit posé",
    ),
    excess=(
        "bâtir sans demander d'aide",
        "vouloir tout sans oser commencer",
        "plier votre vie entière à un ouvrage",
        "trouver trop petit ce qui suffirait",
    ),
    seen=(
        "on vient vous voir avec des projets trop grands",
        "on compte sur vous pour que cela se fasse",
        "on vous trouve exigeant et l'on revient",
    ),
    path=(
        "Le vingt-deux est une charpente : on ne la voit plus, et tout tient par elle. Vous pensez en grand, et vous pensez en détail. C'est une alliance rare. Elle donne de belles œuvres et de longues nuits. Votre chemin ne vous demande pas d'aller vite. Il demande que chaque pièce soit à sa place.",
        "Le vingt-deux est un nombre maître, celui des bâtisseurs. Une idée ne vous suffit pas, il vous faut la voir debout. Vous portez peut-être un projet depuis des années. Vous en parlez peu, parce qu'il paraît trop vaste. Il a pourtant des fondations, et vous les avez posées sans bruit.",
    ),
    shadow=(
        "La grandeur intimide, même de l'intérieur. Vous attendez d'avoir les moyens de tout. Une poutre posée aujourd'hui vaut mieux qu'un plan parfait.",
        "À force de porter l'ouvrage, on oublie de vivre dessous. Vos proches connaissent le chantier. Ils aimeraient revoir la personne.",
    ),
    voice=(
        "Votre nom inspire confiance à grande échelle. On vous imagine à la tête de quelque chose. Vous savez parler au rêveur et au maçon.",
        "Ce nom-là assemble. Vous trouvez à chacun une place utile. Avec vous, un projet cesse d'être une conversation.",
    ),
    inner=(
        "Au fond de vous, il y a un plan que vous n'avez montré à personne. Vous craignez qu'on le trouve démesuré. Il est seulement à votre taille. Le dire à une personne de confiance l'allégerait déjà.",
        "L'intime, chez vous, oscille entre l'ambition et le repos. Un jour, tout paraît possible. Le lendemain, tout paraît vain. Entre les deux, il y a un simple matin de travail.",
    ),
    outer=(
        "Au-dehors, vous paraissez capable de tout mener. On vous apporte donc les chantiers que personne ne veut.",
        "Vu de l'extérieur, vous avancez d'un pas sûr. On ne voit pas les plans froissés dans la corbeille.",
    ),
    holds=(
        "Le nœud du vingt-deux est la hauteur de la marche. Tout est prêt, sauf le premier geste. Vous attendez d'en être digne. Or la charpente se lève pièce après pièce, par des gens ordinaires, un matin.",
        "Ce qui retient, ici, c'est l'exigence. Elle a fait votre qualité, elle fait aussi votre retard. Un ouvrage imparfait abrite déjà. Un ouvrage rêvé laisse tout le monde sous la pluie.",
    ),
    facing=(
        "Devant une question, le vingt-deux voit tout de suite l'ensemble. Il se décourage devant la taille. Découpez-la. Quelle est la plus petite pièce utile ?",
        "Le vingt-deux veut une réponse qui tienne vingt ans. Donnez-lui d'abord une réponse qui tienne un mois. La suite s'y appuiera.",
    ),
    gestures=(
        "Dessinez votre projet sur une feuille, en entier. Entourez la partie que l'on peut faire samedi.",
        "Demandez à quelqu'un de porter une pièce avec vous. Laissez-le choisir laquelle.",
        "Accordez-vous un jour sans ouvrage. La maison tient, c'est vous qui l'avez bâtie.",
    ),
    turns=(
        "On habite une maison bien avant d'en avoir fini les volets.",
        "Les grandes choses se font avec de petits matins.",
    ),
    asks=(
        "Quelle pièce pourriez-vous poser dès cette semaine ?",
        "Pour qui bâtissez-vous, au juste ?",
    ),
)
