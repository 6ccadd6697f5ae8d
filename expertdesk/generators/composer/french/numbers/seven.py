"""Seven, the well."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="le puits",
    essence="la recherche de ce qui est vrai",
    powers=(
        "poser la question que personne ne posait",
        "garder un secret sans effort",
        "comprendre ce qui se joue sous les mots",
        "demeurer avec une question sans la fuir",
        "douter de ce que tout le monde répète",
        "aller au fond des choses",
    ),
    needs=(
        "douter sans que l'on vous presse",
        "disposer de longues heures de silence",
        "parler avec quelqu'un qui ne survole pas",
        "croire en quelque chose sans vous mentir",
        "sortir de votre tête et toucher le monde",
    ),
    excess=(
        "juger trop vite ce qui est simple",
        "analyser un sentiment au lieu de le vivre",
        "vous retirer sans prévenir",
        "exiger une preuve là où suffirait la confiance",
    ),
    seen=(
        "on vous demande ce que vous en pensez vraiment",
        "on vous croit loin alors que vous écoutez",
        "on hésite à vous déranger",
    ),
    path=(
        "Le sept est un puits : il faut se pencher pour voir l'eau. Vous n'aimez ni le bruit, ni les réponses toutes faites. Une question peut vous accompagner des années. Vous avez besoin de vous retirer pour retrouver le fil. On prend parfois ce retrait pour de la distance. Vous êtes seulement en train de regarder au fond.",
        "Le sept est le nombre de qui cherche, et le puits est son image. Les apparences ne vous suffisent pas. Enfant déjà, vous demandiez pourquoi, et la réponse ne vous contentait pas. Votre chemin est intérieur, même quand vos journées sont pleines. Ce que vous avez compris, vous l'avez payé de patience.",
    ),
    shadow=(
        "À force de profondeur, on oublie de remonter. La pensée devient un abri où nul n'entre. Vos proches attendent parfois à la margelle, sans oser appeler.",
        "Vous voyez les failles, et cela rend difficile. Le doute protège. Il peut aussi vous priver de ce qui se donne sans preuve.",
    ),
    voice=(
        "Votre nom appelle une voix basse. Vous parlez peu, et l'on retient vos phrases. Votre présence donne envie d'être exact.",
        "Ce nom-là garde une part de silence. On devine en vous plus que vous ne montrez. Vous offrez vos pensées comme on ouvre une lettre.",
    ),
    inner=(
        "Au fond de vous, il y a une chambre où personne ne va. Vous y posez ce que vous n'expliquez pas. Il vous faut du silence comme il faut de l'eau. Quelqu'un qui le comprend devient précieux, et le reste.",
        "L'intime, chez vous, espère une présence qui n'exige pas de mots. Marcher à côté, lire dans la même pièce. C'est une tendresse discrète. Elle vous convient mieux que les grandes scènes.",
    ),
    outer=(
        "Au-dehors, vous intriguez. On vous prête une assurance tranquille, et l'on n'imagine pas vos scrupules.",
        "Vu de l'extérieur, vous n'avez besoin de personne. C'est une erreur d'optique, et elle vous coûte parfois un coup de téléphone.",
    ),
    holds=(
        "Le nœud du sept est un retrait. Quand cela fait mal, vous descendez, et vous relevez l'échelle. C'était un abri. Il est devenu un peu froid. Un mot envoyé avant de descendre change toute l'histoire.",
        "Ce qui retient, ici, c'est la pensée qui tourne. Elle croit chercher, et elle repasse au même endroit. Le corps, lui, sait déjà. Une marche, une eau froide sur les mains, et le cercle s'ouvre.",
    ),
    facing=(
        "Devant une question, le sept veut tout comprendre avant d'avancer. La compréhension vient parfois après. Permettez-vous un pas à demi éclairé.",
        "Le sept connaît souvent la réponse, et la met en doute. Notez la première qui vous vient. Relisez-la dans trois jours, sans la juger.",
    ),
    gestures=(
        "Offrez-vous deux heures de vrai silence cette semaine. Prévenez vos proches, pour que ce ne soit pas une absence.",
        "Faites une chose de vos mains, lentement. Un pain, un nœud, une page recopiée.",
        "Dites à quelqu'un une pensée que vous n'avez pas fini de vérifier.",
    ),
    turns=(
        "Ce que l'on cherche au fond remonte parfois dans le seau d'un autre.",
        "Le mystère n'est pas une faute de raisonnement.",
    ),
    asks=(
        "Que savez-vous déjà, que vous continuez de vérifier ?",
        "À qui ouvririez-vous cette chambre-là ?",
    ),
)
