"""Questions that look inwards: rest, anything else, and no question at all."""

from expertdesk.generators.composer.lexicon import ThemeWords

INSIDE: dict[str, ThemeWords] = {
    "rest": ThemeWords(
        listens=(
            "Vous demandez une chaise, et vous le faites debout.",
            "On entend des journées [serrées|sans marge], comme une page trop écrite.",
            "Votre phrase cherche un banc. Elle a raison de le dire.",
            "Le calme que vous nommez n'est pas un luxe. C'est une pièce.",
            "Il y a trop de portes ouvertes dans votre question.",
            "Tenir a duré longtemps. Cela s'entend.",
        ),
        images=(
            "Un champ laissé en herbe travaille autrement. Les vieux fermiers le savent. Personne ne l'appelle "
            "[perdu|paresseux].",
            "Une maison se repose par ses volets. On les ferme un à un. Commencez par [celui du bruit|le plus lourd].",
            "Un puits se remplit quand on cesse d'y puiser. La nuit surtout. Il ne demande pas [d'aide|de "
            "surveillance].",
            "La musique respire entre deux mesures. Nul ne l'accuse de retard. Il vous manque peut-être [une "
            "barre|un soupir] sur la portée.",
            "Une barque au sec retrouve ses planches. Elle ne va nulle part. C'est ainsi qu'elle [redevient "
            "étanche|se prépare].",
            "La lampe dure plus longtemps baissée. On y voit encore assez. L'essentiel [tient dans un petit rond|ne "
            "demande pas tant].",
            "Un sac posé change la forme de la rue. Dès le premier banc. Ouvrez-le : tout [n'est pas à vous|ne sert "
            "pas].",
            "La neige donne congé aux routes. Elle tient chaud aux graines. Ce qui s'arrête [ne meurt pas|travaille "
            "aussi].",
        ),
        turns=(
            "Le repos n'est pas une récompense. C'est une pièce de la maison.",
            "Cherchez d'abord ce qui [fuit|bourdonne], avant de remplir.",
            "Il n'est pas nécessaire d'avoir fini pour s'asseoir.",
            "Une heure vide a besoin d'une porte, sinon tout y entre.",
            "Vous avez le droit de décevoir un agenda.",
            "Regardez ce que vous portez par habitude.",
        ),
        gestures=(
            "Choisissez une chaise [et déclarez-la chaise de rien|près d'une fenêtre][. Donnez-lui dix minutes par "
            "jour| sans livre].",
            "Rayez [une ligne de la semaine|un rendez-vous minuscule] [sans le remplacer|et gardez le blanc].",
            "Fermez [une porte|un volet|un carnet] [à heure fixe|avant la nuit] [et laissez le reste attendre "
            "dehors|d'un geste lent].",
            "Regardez [l'eau frémir|passer les nuages|la rue] [jusqu'à ne plus y penser|une épaule contre le mur][. "
            "Laissez l'heure passer devant| sans rien noter].",
            "Posez [votre sac|vos clés|vos lunettes] [au même endroit chaque soir|dans un bol][. Soupirez une bonne "
            "fois| avant de parler].",
            "Marchez [à mi-pas|jusqu'au coin] [sans but|le soir]. Rentrez quand l'épaule descend.",
            "Dites « pas aujourd'hui » [à une demande|à voix claire]. Ne donnez pas de motif.",
            "Couchez [le téléphone|les papiers] [dans une autre pièce|sous un torchon] [et écoutez la vôtre|avant "
            "le dîner].",
        ),
    ),
    "other": ThemeWords(
        listens=(
            "Votre question ne se range pas dans un tiroir. Laissons-la sur la table.",
            "Vous avez choisi ces mots-là. Ils ont leur raison.",
            "Une question est une porte vue de l'intérieur.",
            "On l'a lue trois fois, à trois heures différentes.",
            "Dans cette phrase, on cherche une marche du pied.",
            "Votre demande a déjà une forme, celle de votre voix.",
        ),
        images=(
            "Une question est une lampe que l'on déplace. La pièce change sans que rien n'ait bougé. Regardez ce "
            "qu'elle [éclaire en passant|laisse dans l'ombre].",
            "Une clé trouvée dans une poche ouvre rarement la porte voulue. Il faut faire le tour. On découvre [une "
            "cave|un placard], parfois un jardin.",
            "Un sentier commence par de l'herbe couchée. D'autres ont hésité là. Il se voit mieux [de dos|une fois "
            "pris].",
            "Un fil se démêle par le bout le plus calme. Rarement par le plus proche. Ne tirez pas : "
            "[soufflez|desserrez].",
            "Une fenêtre embuée montre d'abord qui la regarde. On s'y voit flou. Ouvrez ailleurs, et elle "
            "[s'éclaircit|cède].",
            "Une pièce fermée demande de l'air avant une lampe. Cela sent la pomme et le papier. Entrez, [laissez "
            "la porte|n'allumez pas].",
            "Une carte s'use au pli. C'est toujours là que passe la rue que l'on cherche. Suivez-la [du doigt|sans "
            "appuyer].",
            "L'eau d'un seau se calme toute seule. Il suffit de le poser. Le ciel y [revient|tient], et votre visage.",
        ),
        turns=(
            "Il se peut que la réponse soit moins loin que la question.",
            "Tenez-la encore un peu. Une question tiédit dans la main.",
            "Demandez-vous depuis quelle pièce vous la posez.",
            "Regardez ce que vous faites juste après l'avoir formulée.",
            "Une bonne question n'a pas besoin d'être pressée.",
            "Ce qui répond ne parle pas toujours.",
        ),
        gestures=(
            "Écrivez votre question [à la main|au milieu d'une page blanche][. Laissez-la ouverte trois jours|. "
            "Notez ce qui vient autour].",
            "Dites-la tout haut [dans trois lieux différents|dehors, puis dedans][. Gardez celui où la voix tombe| "
            "sans répondre].",
            "Changez un seul mot [de votre question|dans cette phrase][. Relisez-la à la fenêtre|. Voyez si elle "
            "respire mieux].",
            "Rangez [une étagère|un tiroir] [en pensant à autre chose|sans hâte][. Arrêtez-vous au premier objet "
            "qui parle| jusqu'au fond].",
            "Confiez-la [à une promenade|à une nuit de sommeil] [et revenez par un autre chemin|sans carnet].",
            "Posez [une pierre|une clé] sur la page où elle est écrite. [Retirez-la|Reprenez-la] quand le cœur vous "
            "en dit.",
            "Racontez-la [à une seule personne|à un arbre] [en moins d'une minute|sans le pourquoi][. Écoutez ce "
            "que vous avez omis|. Puis taisez-vous].",
            "Dessinez [une porte|une maison|un chemin] [sans réfléchir|en trois traits] [et ajoutez-y une seule "
            "lampe|puis cherchez où vous êtes].",
        ),
    ),
    "silence": ThemeWords(
        listens=(
            "Vous n'avez pas posé de question. C'en est une, très ouverte.",
            "La page de la question est restée blanche. On peut y lire.",
            "Un silence aussi se confie. Le vôtre est bien plié.",
            "Sans question, une lecture marche plus lentement, et regarde mieux.",
            "Il y a des portes que l'on pousse sans rien demander.",
            "Vous laissez la place libre. Nous n'y mettrons pas de mots à vous.",
        ),
        images=(
            "Une page blanche se lit par transparence. Il faut la tenir près de la vitre. On y voit [le bois de la "
            "table|sa propre main].",
            "Une porte sans poignée s'ouvre de l'autre côté. On n'a qu'à écouter. Quelqu'un, ou quelque chose, "
            "[approche|a le temps].",
            "Un bol posé sous la pluie se remplit sans rien demander. Il fait sa propre musique. Vous pouvez être "
            "[ce bol|la main qui l'a posé].",
            "Le silence d'une maison a ses pièces et ses marches. On y circule sans lampe. Vous connaissez [le "
            "vôtre|par où l'on monte].",
            "Une chaise libre n'attend pas toujours quelqu'un. Elle aère la pièce. Le jour [passe entre ses "
            "barreaux|s'y assied volontiers].",
            "Un chemin sans panneau se lit aux herbes. On y marche moins vite. On n'y est pas [en retard|perdu].",
            "Une lettre sans question arrive quand même. On s'arrête aux blancs. Les vôtres sont [larges|bien tenus].",
            "L'étang ne demande rien au ciel. Il le porte pourtant, jusqu'aux oiseaux. C'est une façon de "
            "[répondre|tenir parole].",
        ),
        turns=(
            "Ne rien demander laisse entrer plus large.",
            "Gardez ce silence. Il a déjà fait la moitié du travail.",
            "La question peut venir, ou non. La lampe reste allumée.",
            "Ce qui n'a pas de mots a souvent une heure, un lieu.",
            "On peut être en chemin sans avoir d'adresse.",
            "Une question ouverte n'a pas besoin de se fermer ce soir.",
        ),
        gestures=(
            "Laissez une page blanche [ouverte sur la table|près du lit]. N'y écrivez que si la main le veut.",
            "Asseyez-vous [devant une fenêtre|sur un banc] [sans rien attendre|le temps d'un thé][. Notez le "
            "premier détail qui insiste| les mains ouvertes].",
            "Marchez [sans itinéraire|à l'heure creuse] [et tournez là où la lumière vous plaît|jusqu'à la première "
            "porte verte].",
            "Écoutez [une pièce vide|la pluie|le matin] [cinq minutes|en entier] [comme on écoute quelqu'un|avant "
            "de parler].",
            "Posez une chaise [en face de la vôtre|au milieu de la pièce]. Laissez-la vide un soir.",
            "Choisissez [un mot|un objet|une couleur] [au hasard du jour|les yeux fermés] [et gardez-le jusqu'au "
            "soir|dans votre poche].",
            "Ouvrez [un livre|un placard|un vieux carnet] [sans chercher|au milieu][. Arrêtez-vous à ce qui retient "
            "l'œil|. Puis refermez].",
            "Dessinez un cercle [sur une feuille|dans la buée|du doigt] [et mettez-vous quelque part|sans rien y "
            "inscrire].",
        ),
    ),
}
