"""Questions about others: bond, family, loss."""

from expertdesk.generators.composer.lexicon import ThemeWords

TIES: dict[str, ThemeWords] = {
    "bond": ThemeWords(
        matter="cette question de cœur",
        listens=(
            "Quand il s'agit d'aimer, personne n'est savant. On avance avec ce que l'on a reçu, et ce qui a manqué. Votre question le dit avec pudeur.",
            "Un lien n'est pas une chose que l'on possède. C'est un endroit où l'on va, et où l'on espère être attendu.",
            "Il faut du courage pour se demander si l'on est aimé comme il le faudrait. Il en faut plus encore pour répondre.",
        ),
        turns=(
            "Regardez moins ce que l'autre ressent que ce que vous devenez à ses côtés. Plus au large, ou plus à l'étroit ? Votre corps le sait avant vous.",
            "On demande parfois à un lien de réparer une histoire plus ancienne. Il n'y peut rien. Le reconnaître lui rend sa légèreté.",
            "Il y a une phrase que vous n'avez pas dite, par prudence ou par tendresse. Elle prend de la place. Une fois dite, elle ne pèse presque plus.",
        ),
        gestures=(
            "Écrivez ce que vous aimeriez entendre. Puis demandez-vous à qui vous pourriez le dire d'abord.",
            "Pendant trois soirs, notez un moment où l'on vous a fait bon accueil. Voyez qui s'y trouve.",
            "Proposez une heure de marche, sans sujet. Les choses vraies se disent souvent de côté.",
        ),
    ),
    "family": ThemeWords(
        matter="cette question de famille",
        listens=(
            "Une famille est la première table où l'on a cherché sa place. On y revient toute sa vie, même en pensée. Ce qui s'y joue touche à ce que nous avons de plus ancien.",
            "On hérite d'un nom, de gestes, et de silences aussi. Votre question est celle de quelqu'un qui trie avec respect.",
            "Il est difficile de grandir devant ceux qui nous ont vus petits. Ils nous parlent encore à l'ancienne hauteur.",
        ),
        turns=(
            "On peut aimer les siens et ne pas tout reprendre. Refuser une charge n'est pas renier une histoire. Vous avez le droit de changer la manière de tenir votre place.",
            "Personne ne change une famille en un repas. On change sa propre chaise, et toute la table se réajuste. Cela prend du temps, et cela se voit.",
            "Ceux d'avant vous ont fait avec ce qu'ils avaient. Le comprendre ne vous oblige pas à tout excuser. Cela permet seulement de poser la colère à côté de soi.",
        ),
        gestures=(
            "Choisissez un objet qui vient des vôtres. Écrivez ce que vous gardez de lui, et ce que vous lui rendez.",
            "Posez à un aîné une question que vous n'avez jamais osé poser. Pas la plus grave : la plus simple.",
            "Au prochain repas, changez de place. Observez ce que cela déplace en vous.",
        ),
    ),
    "loss": ThemeWords(
        matter="cette absence",
        listens=(
            "Il y a des pertes qui ne se referment pas, et l'on apprend à marcher avec elles. Rien, dans ces pages, ne prétend vous consoler trop vite.",
            "Ce qui s'en va laisse une forme. On la contourne dans le couloir, on lui parle parfois. C'est encore une façon d'aimer.",
            "On vous a peut-être dit que le temps suffirait. Le temps ne fait rien sans nous. Il nous donne seulement la place.",
        ),
        turns=(
            "Tourner la page ne veut pas dire arracher celle d'avant. Un livre garde toutes ses pages. On lit seulement la suivante, quand on peut.",
            "La peine a ses jours et ses heures. Vous n'avez pas à la presser, ni à lui rendre compte. Laissez-lui une chaise, et gardez la vôtre.",
            "Reprendre goût à quelque chose n'est pas une trahison. Ceux que l'on a aimés n'ont pas besoin que l'on reste immobile.",
        ),
        gestures=(
            "Choisissez un jour pour évoquer ce qui n'est plus. Une bougie, une phrase, une photographie. Ensuite, sortez marcher.",
            "Écrivez trois choses reçues, que personne ne peut vous reprendre. Gardez la feuille près de vous.",
            "Transmettez à quelqu'un de proche un geste, une recette, une expression. C'est une manière de continuer.",
        ),
    ),
}
