"""Archetypes of the sums 1 to 6: threshold, footbridge, bandstand, workshop, quay, orchard."""

from expertdesk.generators.composer.lexicon import ArchetypeWords

FIRST_SIX: dict[str, ArchetypeWords] = {
    "threshold": ArchetypeWords(
        title="Le Seuil",
        name="le Seuil",
        opens=(
            "Le Seuil est cette pierre usée que l'on franchit sans la regarder. Elle n'est ni dedans, ni dehors. C'est là que l'on embrasse ceux qui partent, là que l'on reconnaît un pas. Votre figure vit à cet endroit des choses : l'instant où cela commence.",
            "Toute maison commence par une pierre plate posée devant la porte. On y hésite un peu, on y secoue son manteau, puis l'on entre. Le Seuil est la figure des vies qui ouvrent des passages, pour elles et pour d'autres.",
        ),
        reverses=(
            "Le risque du Seuil est d'y rester. On ouvre à tous, on connaît chaque visiteur, et l'on a soi-même le dos au froid.",
            "À tout commencer, on laisse derrière soi des portes qui battent. Elles demandent à être refermées avec douceur.",
        ),
        closes=(
            "Entrez, vous aussi, là où vous ouvrez. La chaleur est faite pour cela.",
            "Un pas de plus, et le seuil devient une demeure.",
        ),
    ),
    "footbridge": ArchetypeWords(
        title="La Passerelle",
        name="la Passerelle",
        opens=(
            "La Passerelle est un pont de planches, juste assez large pour deux personnes. Elle ne déplace pas les rives. Elle permet qu'on se parle de l'une à l'autre. Elle plie un peu sous le pas, et c'est ainsi qu'elle ne rompt pas.",
            "On ne remarque une passerelle que le jour où elle manque. Elle relie des gens qui se croyaient séparés. Elle demande que l'on marche doucement, et que l'on se regarde en se croisant.",
        ),
        reverses=(
            "On traverse la Passerelle, on pense rarement à lui demander comment elle va. Une planche qui porte tout le monde finit par gémir.",
            "À tenir deux rives, on peut oublier la sienne. La neutralité fatigue plus qu'une prise de parti.",
        ),
        closes=(
            "Arrêtez-vous parfois au milieu. La vue y est à vous.",
            "Relier est un don. Avoir sa propre rive est un droit.",
        ),
    ),
    "bandstand": ArchetypeWords(
        title="Le Kiosque",
        name="le Kiosque",
        opens=(
            "Le Kiosque est ce petit toit au milieu d'une place, ouvert de tous côtés. Sans lui, les gens passeraient. Avec lui, ils s'arrêtent, ils écoutent, ils se reconnaissent. Quelqu'un joue, et la place devient un village.",
            "Un kiosque n'a pas de murs, et c'est sa façon d'accueillir. On y chante pour qui veut entendre. Votre figure est celle des vies qui donnent à la joie un endroit où se tenir.",
        ),
        reverses=(
            "Quand la musique s'arrête, le Kiosque est une place vide en plein vent. On applaudit, puis l'on rentre chez soi.",
            "À être toujours en vue, on ne sait plus où se retirer. La fête a besoin d'une coulisse.",
        ),
        closes=(
            "Le dimanche n'est pas toute la semaine. Gardez une mélodie pour le mardi.",
            "Jouez aussi pour la seule personne qui reste assise après les autres.",
        ),
    ),
    "workshop": ArchetypeWords(
        title="L'Atelier",
        name="l'Atelier",
        opens=(
            "L'Atelier sent le bois, l'huile et le café refroidi. Chaque outil y a sa place, et la main le trouve sans regarder. Rien n'y est parfait, tout y est repris. C'est le lieu où le temps devient une chose que l'on peut tenir.",
            "On entre dans un atelier en parlant plus bas. Quelqu'un y travaille depuis longtemps, sans s'occuper d'être vu. Votre figure est celle des vies qui avancent par l'ouvrage, un jour après l'autre.",
        ),
        reverses=(
            "L'Atelier a ses volets clos et sa lampe allumée trop tard. On y reprend dix fois une pièce que l'on aurait pu donner.",
            "À toujours faire, on s'oublie derrière ce que l'on fait. Le monde connaît l'objet, pas la main.",
        ),
        closes=(
            "Signez. Une œuvre sans nom laisse croire qu'elle s'est faite sans personne.",
            "Ouvrez la porte de temps en temps. L'ouvrage aime qu'on le regarde.",
        ),
    ),
    "quay": ArchetypeWords(
        title="Le Quai",
        name="le Quai",
        opens=(
            "Le Quai est une longue pierre tournée vers ce qui vient. On y attend, on y part, on y pleure un peu, on y rit en reconnaissant quelqu'un. Il ne retient rien, et tout s'y amarre. Votre figure se tient là, devant l'eau qui bouge.",
            "Sur un quai, chacun porte une histoire qui commence ou finit. L'air y est vif, les paroles y sont brèves et vraies. C'est le lieu des vies qui ont besoin de large pour aimer la terre.",
        ),
        reverses=(
            "À regarder partir, on apprend à ne plus s'attacher. Le Quai devient alors un long couloir de vent.",
            "On peut passer sa vie avec une valise prête. Elle finit par peser plus que ce qu'elle contient.",
        ),
        closes=(
            "Choisissez un départ, un seul, et laissez les autres passer.",
            "Un quai a aussi un banc. Il est permis de s'y asseoir.",
        ),
    ),
    "orchard": ArchetypeWords(
        title="Le Verger",
        name="le Verger",
        opens=(
            "Le Verger est un jardin que l'on a planté en pensant à quelqu'un. Il demande des mains toute l'année, et ne donne qu'à son heure. On y apprend que veiller et attendre sont un seul métier. Rien n'y pousse plus vite parce qu'on le souhaite.",
            "Dans un verger, on marche entre des arbres que l'on a connus petits. Chacun a son caractère et sa saison. Votre figure est celle des vies qui veillent sur d'autres vies, et en tirent leur joie.",
        ),
        reverses=(
            "On donne les belles poires, et l'on garde les tachées. Le Verger nourrit tout le monde, et dîne souvent debout.",
            "À protéger chaque branche du gel, on ne dort plus. Les arbres savent pourtant passer l'hiver.",
        ),
        closes=(
            "Cueillez pour vous, une fois, le plus beau fruit.",
            "Une saison sans récolte reste une saison de racines.",
        ),
    ),
}
