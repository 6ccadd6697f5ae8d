"""Questions of ties: bond, family, loss."""

from expertdesk.generators.composer.lexicon import ThemeWords

TIES: dict[str, ThemeWords] = {
    "bond": ThemeWords(
        listens=(
            "Vous parlez d'un lien, donc de deux bouts. Un seul est à vous.",
            "On entend une chaise en face de la vôtre.",
            "Cette lecture ne dira rien de l'autre. Elle regarde votre côté.",
            "Aimer pose toujours une question de distance : celle d'une table.",
            "Il y a une place gardée, dans votre phrase.",
            "Ce que vous demandez se tient entre deux tasses.",
        ),
        images=(
            "Un lien se noue par les deux bouts. Vous n'en tenez qu'un. C'est peu, et c'est [exactement votre "
            "part|assez pour sentir s'il tire].",
            "Une table à deux a besoin d'un vide au milieu. On y met le pain, puis les mains. Trop de plats, et "
            "[l'on ne se voit plus|tout se tait].",
            "Deux fenêtres qui se font face échangent leur lumière. Aucune ne déménage. Elles [ont des "
            "rideaux|savent l'heure l'une de l'autre].",
            "Un banc partagé garde deux empreintes. Même quand l'un se lève. Asseyez-vous de votre côté, "
            "[vraiment|pour une fois].",
            "Une porte entre deux chambres aime les charnières huilées. Ouverte, fermée, ouverte. Qui la bloque, "
            "par amour, [la casse|a froid].",
            "La main s'ouvre mieux quand l'autre est libre. Comme sur une rampe. On tient, on ne [serre|tire] pas.",
            "Une lettre jamais envoyée a tout de même été écrite. Elle change qui l'a pliée. C'est par là que l'on "
            "[commence|respire].",
            "Il y a l'autre, dont on ne dira rien. Il y a la chaise où vous êtes. Est-elle [à votre taille|tournée "
            "vers le jour] ?",
        ),
        turns=(
            "Regardez votre côté de la table. Il suffit pour commencer.",
            "On ne tient pas la corde des deux bouts.",
            "Un lien juste laisse passer l'air.",
            "Demandez-vous ce que vous donnez quand vous attendez.",
            "La tendresse aussi a besoin d'une porte qui ferme.",
            "Être à côté est parfois plus grand qu'être en face.",
        ),
        gestures=(
            "Dressez la table [pour vous|à une seule place] [avec la belle assiette|et une vraie nappe].",
            "Écrivez [ce que vous voudriez entendre|une lettre en trois lignes] [et lisez-la tout haut pour vous|et "
            "gardez-la sous l'oreiller].",
            "Dites [une préférence|un merci|une limite] [sans demander de réponse|en une phrase courte] [à la "
            "première occasion simple|puis servez le café].",
            "Marchez [une heure|jusqu'à la rivière] [sans téléphone|les mains libres][. Nommez ce qui n'est que de "
            "vous| sans raconter la scène].",
            "Rangez [une photographie|une écharpe|un cadeau] [là où votre main ne tombe pas dessus|dans un linge "
            "propre].",
            "Laissez [un message|une phrase] sans réponse [jusqu'au lendemain|le temps d'une nuit][. Regardez ce "
            "que vous inventez| avec douceur].",
            "Offrez [une heure de silence|une promenade] [à une personne qui compte|sans en faire une preuve].",
            "Asseyez-vous à la place que vous ne prenez jamais. [Regardez la pièce de là|Restez-y une chanson].",
        ),
    ),
    "family": ThemeWords(
        listens=(
            "Votre phrase sent la grande table et les places attribuées.",
            "Il y a une lignée derrière vous, et votre chaise.",
            "On hérite de meubles, et aussi de silences.",
            "Cette lecture ne juge personne des vôtres. Elle regarde votre place.",
            "Vous parlez des vôtres, et l'on entend un escalier.",
            "Une famille est une maison où l'on ne choisit pas sa chambre.",
        ),
        images=(
            "Une famille est une table à rallonges. Chacun y garde un pied à caler. Ce n'est pas à vous de tenir "
            "[les quatre coins|tout le bois].",
            "Un meuble hérité ne dit pas où le poser. Il supporte un autre mur. Il supporte même [la "
            "peinture|d'être vidé].",
            "Les places à table sont des habitudes. On dirait des murs. Il suffit qu'une chaise tourne pour que [la "
            "pièce change|l'on s'en aperçoive].",
            "Un prénom passe d'un manteau à l'autre. On le porte large, au début. Puis l'ourlet [se reprend|tombe "
            "juste].",
            "Les escaliers d'enfance ont moins de marches qu'on ne croyait. On l'apprend en y revenant. Les genoux, "
            "eux, [se souviennent|comptent encore].",
            "Le même feu n'éclaire pas toutes les chaises. Personne n'a mal fait le feu. C'est une affaire [de "
            "place|d'angle].",
            "Fermer une porte n'est pas renier la maison. La chaleur reste des deux côtés. On entend même "
            "[mieux|les voix], ensuite.",
            "Une recette perd une ligne à chaque génération. C'est ainsi qu'elle dure. La ligne qui manque est [la "
            "vôtre|à écrire].",
        ),
        turns=(
            "On peut aimer la table et changer de chaise.",
            "Ce que vous recevez n'est pas une consigne.",
            "Rendez à chacun son manteau. Le vôtre apparaîtra.",
            "Vous n'êtes pas le mur porteur de toute la maison.",
            "Transmettre, c'est aussi choisir ce qui s'arrête avec vous.",
            "Une place se quitte une heure sans se perdre.",
        ),
        gestures=(
            "Dessinez la table [de votre enfance|des jours de fête][. Marquez la chaise où vous aimeriez être| sans "
            "écrire de noms].",
            "Choisissez un objet transmis [et donnez-lui un nouvel usage|et changez-le de pièce].",
            "Préparez [un plat de là-bas|une recette ancienne] [à votre façon|en changeant une chose][. Mangez-le "
            "dans le calme| sans prévenir].",
            "Écrivez [ce que vous gardez|ce que vous rendez] [sur deux feuilles|en deux colonnes][. Pliez la plus "
            "lourde| sans accuser].",
            "Dites [non à une tâche|oui à une visite] [par goût|une fois][. Laissez la maison tenir sans vous| sans "
            "plaider].",
            "Gardez le silence [à la place d'un conseil|pendant un repas][. Regardez qui parle alors| avec tendresse].",
            "Appelez [une personne de votre lignée|une voix aimée] [pour une question sur autrefois|sans sujet grave].",
            "Plantez [une bouture|un noyau] [d'un ancien jardin|de chez vous]. Choisissez le pot.",
        ),
    ),
    "loss": ThemeWords(
        listens=(
            "Vous parlez d'une absence, et elle prend de la place.",
            "Il n'y a rien à hâter dans une phrase comme la vôtre.",
            "On entend une chaise vide. On ne la poussera pas.",
            "Tourner une page suppose de l'avoir lue. Vous lisez.",
            "Ce qui s'en va laisse un contour. Vous en parlez avec soin.",
            "Votre question est posée à voix basse. Nous y répondons de même.",
        ),
        images=(
            "Une chambre vide résonne d'abord, puis moins. Un jour, on y pose une lampe. On ne sait pas [quel "
            "jour|d'avance], et c'est mieux.",
            "La mer qui se retire laisse un sable dur. On peut y marcher. Il y reste [quelques coquilles "
            "entières|des choses à regarder].",
            "Une page tournée reste dans le livre. Elle pèse contre la suivante. C'est même ce poids qui [tient "
            "l'ouvrage|permet de lire].",
            "Un arbre coupé laisse entrer du jour. On ne l'avait pas demandé. Les racines, dessous, [restent "
            "chaudes|n'ont pas fini].",
            "Le chagrin a ses horaires à lui. Il traverse la maison à son pas. On peut lui [laisser une "
            "chaise|ouvrir une porte], sans lui donner la table.",
            "Un manteau resté au clou garde longtemps l'épaule. L'odeur s'en va d'abord. Un matin clair, on [le "
            "plie|choisit].",
            "Après le train, le quai n'est pas vide. Il est large. Les bruits y reviennent [un à un|à petits pas].",
            "L'hiver n'efface pas un jardin. Il le tient fermé. Dessous, les bulbes [ne promettent rien|gardent "
            "leur place].",
        ),
        turns=(
            "Ce qui vous manque dit aussi ce que vous savez aimer.",
            "On ne remplace pas. On [déplace une lampe|rouvre un volet].",
            "Il est permis d'aller moins vite que le calendrier.",
            "Garder et lâcher se font avec la même main.",
            "Une porte fermée doucement ne claque pas dans la mémoire.",
            "La place vide peut devenir une fenêtre, plus tard.",
        ),
        gestures=(
            "Choisissez un objet à garder [et donnez-lui une vraie place|et posez-le près de la lampe|et "
            "racontez-le une fois, à voix haute].",
            "Écrivez [trois lignes d'adieu|ce qui n'a pas été dit] [au crayon|sans destinataire][. Pliez la feuille "
            "dans un livre aimé|. Ne relisez pas].",
            "Mettez une lampe [là où la place est vide|à la fenêtre]. [Un soir par semaine suffit|Laissez-la le "
            "temps d'une chanson].",
            "Racontez [un bon souvenir|une petite scène] [à voix haute|à quelqu'un de patient]. Riez s'il le faut.",
            "Ouvrez [un placard|une boîte] [en plein jour|un quart d'heure]. Refermez sans trier.",
            "Marchez [jusqu'à un arbre|le long d'une eau] [et laissez-y une phrase|les mains dans les poches].",
            "Changez [un rideau|une habitude du soir|le côté du lit] [sans en faire un signe|pour voir].",
            "Écoutez [une chanson d'avant|le silence d'une pièce] [jusqu'au bout|les yeux ouverts][. Puis ouvrez la "
            "fenêtre|. Mettez de l'eau à chauffer].",
        ),
    ),
}
