"""What a theme says to a temperament: the kind of the life path (composer/kinds.py), in short sentences."""

COUNSEL: dict[tuple[str, str], tuple[str, ...]] = {
    ("work", "moving"): (
        "Vous avancez vite. Un métier qui piétine vous paraît plus étroit qu'il n'est. Vérifiez si c'est la pièce, "
        "ou [le pas|la saison].",
        "Vous aimez ouvrir. Cherchez-vous une autre pièce, ou [une autre clé|l'air du couloir] ?",
    ),
    ("work", "holding"): (
        "Vous tenez. Dans un métier, cela se remarque peu, et manque vite. Ce n'est pas une raison pour "
        "[rester|tenir le mur].",
        "Vous avez bâti quelque chose là. On peut en sortir sans le [démolir|renier]. Les murs ne suivent pas, la "
        "main oui.",
    ),
    ("work", "listening"): (
        "Vous entendez ce que les autres ne disent pas. C'est un outil rare, et il [fatigue|s'use]. Où le "
        "reposez-vous ?",
        "Vous savez attendre. Il arrive que l'attente [devienne le poste|remplace la chaise]. Relisez votre phrase "
        "de ce côté.",
    ),
    ("work", "giving"): (
        "Vous donnez plus que la fiche ne demande. Cela ne se voit pas sur [un bulletin|le planning]. Gardez-en une "
        "part pour la suite.",
        "Vous servez volontiers. Regardez si l'on vous a [donné une place|tendu une chaise], ou seulement une tâche.",
    ),
    ("home", "moving"): (
        "Vous habitez volontiers le mouvement. Un lieu vous retient s'il a [une fenêtre sur la route|deux portes]. "
        "Cherchez-la.",
        "Vous arrivez plus facilement que vous ne restez. Ce lieu-ci demande peut-être [un hiver|un clou au mur], "
        "rien de plus.",
    ),
    ("home", "holding"): (
        "Vous faites tenir les lieux. Ils vous doivent un peu de leur chaleur. Vous [l'emportez|la refaites] partout.",
        "Vous connaissez vos murs par cœur. Il y en a un qui porte, et d'autres qui [bavardent|séparent seulement].",
    ),
    ("home", "listening"): (
        "Vous entendez les maisons. Ce que celle-ci vous dit la nuit [compte|vaut] plus que son plan.",
        "Il vous faut du silence autour du lit. Commencez par là, et [dessinez le reste ensuite|laissez les pièces "
        "venir].",
    ),
    ("home", "giving"): (
        "Vous ouvrez votre porte à beaucoup. La prochaine a besoin d'une chambre [à vous|sans visiteurs].",
        "Vous pensez à qui viendra. Pensez d'abord à [qui dort|la place de votre lampe].",
    ),
    ("study", "moving"): (
        "Vous apprenez en marchant. Une chaise trop longue vous [ferme|éteint] les livres. Lisez debout, répétez "
        "dehors.",
        "Vous comprenez vite, et vous partez. La deuxième lecture est [votre vrai maître|la plus neuve].",
    ),
    ("study", "holding"): (
        "Vous apprenez par couches, comme on monte un mur. Cela semble lent. [Rien ne tombe|Cela tient], ensuite.",
        "Vous voulez savoir avant d'essayer. Essayez [de travers|un peu], pour voir ce que vous savez déjà.",
    ),
    ("study", "listening"): (
        "Vous apprenez par l'oreille et par les marges. Cherchez une voix, plutôt qu'un [programme|manuel].",
        "Vous creusez. Fixez une heure pour remonter, avec [une phrase|un seau] dans les mains.",
    ),
    ("study", "giving"): (
        "Vous apprenez mieux pour transmettre. Trouvez [un banc|quelqu'un] à qui raconter chaque page.",
        "Vous retenez ce qui sert à d'autres. Apprenez une chose [inutile|pour vous seulement], par équilibre.",
    ),
    ("creation", "moving"): (
        "Vous commencez bien. Votre ouvrage attend surtout [un milieu|votre deuxième visite]. C'est là qu'il fait "
        "froid, et c'est là qu'il est.",
        "L'élan ne vous manque pas. Il vous manque une chaise [en face de lui|pour le lendemain].",
    ),
    ("creation", "holding"): (
        "Vous voudriez que cela tienne du premier coup. Un ouvrage [penche|boite] longtemps avant de tenir.",
        "Vous avez la patience. Prêtez-la à [cette page|l'ouvrage], au lieu de la donner aux listes.",
    ),
    ("creation", "listening"): (
        "Vous l'entendez déjà. Il ne reste qu'à [perdre un peu de sa perfection|l'écrire moins beau].",
        "Vous attendez la note juste. Elle vient parfois après [dix fausses|le premier bruit].",
    ),
    ("creation", "giving"): (
        "Vous pensez au lecteur, et il prend toute la place. Faites-le [attendre dehors|asseoir au fond].",
        "Ce que vous créez peut servir plus tard. Pour l'heure, que cela [vous chauffe|brûle pour vous].",
    ),
    ("choice", "moving"): (
        "Vous choisissez souvent en partant. Cette fois, essayez de choisir [sur une chaise|à l'arrêt]. La "
        "différence [parle|s'entend].",
        "Une porte fermée vous presse. Aucune des deux ne s'en va [ce soir|pendant que vous dormez].",
    ),
    ("choice", "holding"): (
        "Vous pesez tout. Il y a un moment où peser [tient lieu de pas|use la balance].",
        "Vous craignez ce qui tomberait. Regardez plutôt ce qui [tiendrait sans vous|reste debout].",
    ),
    ("choice", "listening"): (
        "Vous entendez les raisons de chacun. La vôtre parle [en dernier|plus bas]. Faites sortir les autres.",
        "Vous comprenez les deux. Comprendre n'est pas [choisir|habiter]. Une oreille, un pied.",
    ),
    ("choice", "giving"): (
        "Vous choisissez pour le bien de tous. Enlevez tout le monde [de la pièce|un instant]. Que reste-t-il ?",
        "Une des deux portes donne davantage aux autres. Ce n'est pas [un argument|la seule lumière].",
    ),
    ("bond", "moving"): (
        "Vous aimez avec de l'air autour. Dites-le comme [une adresse|une carte], non comme une excuse.",
        "Vous arrivez fort, puis vous cherchez la fenêtre. Laissez-la ouverte [d'avance|sans sortir].",
    ),
    ("bond", "holding"): (
        "Vous tenez la maison du lien. Vérifiez que vous n'y êtes pas [de garde|toute la nuit].",
        "Votre fidélité est un bon mur. Un mur a aussi besoin d'une [porte|fenêtre].",
    ),
    ("bond", "listening"): (
        "Vous devinez l'autre avant qu'il parle. Essayez de [demander|vous tromper], pour voir.",
        "Vous écoutez très bien. Faites-vous entendre d'une phrase, [courte|même maladroite].",
    ),
    ("bond", "giving"): (
        "Vous donnez d'abord, et vous comptez ensuite. Recevez une chose [en premier|sans la rendre].",
        "Aimer en grand est votre pente. Choisissez une [petite|seule] preuve, et qu'elle vienne de l'autre bord.",
    ),
    ("family", "moving"): (
        "Vous êtes parfois la personne qui sort. Quelqu'un doit [ouvrir|aérer]. Cela aussi sert la maison.",
        "Vous avez pris de la distance comme on prend l'air. Le retour [n'oblige à rien|peut être court].",
    ),
    ("family", "holding"): (
        "Vous tenez souvent la table des autres. Posez un coude, [une minute|le temps du dessert]. Elle ne tombe pas.",
        "On compte sur vous. Comptez-vous [parmi les convives|aussi une part].",
    ),
    ("family", "listening"): (
        "Vous entendez ce qui ne se dit pas à table. Il n'est pas nécessaire de [le porter|tout traduire].",
        "Les silences de famille vous parlent. Tous ne vous sont pas [adressés|destinés].",
    ),
    ("family", "giving"): (
        "Vous consolez large. Les vôtres aussi peuvent [tenir la louche|allumer le feu].",
        "Vous transmettez sans y penser. Choisissez ce que vous voulez [voir continuer|garder pour vous].",
    ),
    ("loss", "moving"): (
        "Votre pas vous pousse devant. Rien n'oblige à [le suivre aujourd'hui|courir]. Le chemin attend.",
        "Vous savez partir. Rester près d'une chose finie [s'apprend aussi|demande un autre courage].",
    ),
    ("loss", "holding"): (
        "Vous gardez. C'est une fidélité. Elle peut tenir dans [une boîte|un tiroir], au lieu de toute la maison.",
        "Vous avez tenu debout pour d'autres. On peut s'asseoir [maintenant|un peu], sans que rien s'écroule.",
    ),
    ("loss", "listening"): (
        "Vous entendez encore. Cela ne vous trompe pas : une voix aimée [laisse un creux|change de pièce].",
        "Vous descendez profond. Gardez une corde : une personne, [un banc|une heure fixe].",
    ),
    ("loss", "giving"): (
        "Vous consolez les autres de ce qui vous manque. Gardez une [part|chaise] pour votre propre peine.",
        "Vous savez saluer les départs. Celui-ci demande que l'on vous [accompagne au quai|tende un manteau].",
    ),
    ("rest", "moving"): (
        "Le repos, chez vous, a des jambes. Marchez lentement : c'est [déjà un banc|une chaise qui avance].",
        "Vous vous arrêtez mieux ailleurs. Inventez un [ailleurs|dehors] à cinq minutes de chez vous.",
    ),
    ("rest", "holding"): (
        "Vous croyez que tout tient par vous. Lâchez une seule ficelle, [la plus petite|exprès], et regardez.",
        "Vous finissez avant de vous asseoir. Asseyez-vous [au milieu|d'abord], une fois sur trois.",
    ),
    ("rest", "listening"): (
        "Vous entendez trop. Il vous faut moins de sons, avant [d'autres mots|toute autre chose].",
        "Vous vous reposez au fond. Encore faut-il que personne ne [crie d'en haut|tire la corde].",
    ),
    ("rest", "giving"): (
        "Votre feu chauffe à la ronde. Couvrez-le de cendre, [le soir|une heure]. Il passera la nuit.",
        "Vous vous reposez quand tous sont servis. Servez-vous [le silence|la chaise] en premier.",
    ),
    ("other", "moving"): (
        "Vous voudriez une réponse qui marche. Laissez celle-ci [s'asseoir|souffler] d'abord.",
        "Vous posez la question en avançant. Elle a peut-être besoin [d'un arrêt|d'un banc].",
    ),
    ("other", "holding"): (
        "Vous aimez que les réponses tiennent. Celle-ci peut rester [souple|un peu penchée], quelque temps.",
        "Vous cherchez un appui. Vous en avez davantage que vous ne [comptez|croyez].",
    ),
    ("other", "listening"): (
        "Vous connaissez déjà la moitié de la réponse. L'autre moitié a peur [du bruit|d'être comprise trop vite].",
        "Vous écoutez tout. Écoutez [un peu moins|d'un seul côté], et la phrase devient claire.",
    ),
    ("other", "giving"): (
        "Votre question pense aux autres. Reprenez-la [à la première personne|pour vous], une seule fois.",
        "Vous cherchez comment servir. Demandez d'abord ce qui vous [sert|tient chaud].",
    ),
    ("silence", "moving"): (
        "Vous avancez sans panneau. Cela ne s'appelle pas errer. Cela s'appelle [lire|écouter] la route.",
        "Vous n'attendez pas de réponse pour partir. Emportez seulement [un crayon|une lampe].",
    ),
    ("silence", "holding"): (
        "Vous avez appris à ne rien demander. C'est solide, et [un peu froid|cela pèse]. Une demande ne casse rien.",
        "Vous tenez sans question. Gardez tout de même [une place|un clou] pour celle qui viendrait.",
    ),
    ("silence", "listening"): (
        "Le silence vous va. Il sait de vous [des choses|plus long] que les mots retiennent.",
        "Vous écoutez avant de demander. Ici, c'est [permis|bienvenu] d'un bout à l'autre.",
    ),
    ("silence", "giving"): (
        "Vous posez souvent les questions des autres. Celle-ci, blanche, est [peut-être|enfin] la vôtre.",
        "Vous ne demandez rien pour vous. Laissez la page vous [tendre une chaise|proposer quelque chose].",
    ),
}
