"""The bands of the day: whole sentences, for a birth whose time is known."""

HOUR_LINES: dict[str, tuple[str, ...]] = {
    "night": (
        "La maison dormait, et quelqu'un veillait pour vous. On garde parfois de ces heures-là le goût du silence partagé.",
        "Naître quand tout se tait, c'est arriver sans bruit dans une attention entière.",
    ),
    "dawn": (
        "Le petit jour ne promet rien, il commence. Il en reste souvent une préférence pour les débuts.",
        "C'est l'heure où l'on parle bas par respect pour la lumière qui vient.",
    ),
    "morning": (
        "Dehors, le monde se mettait au travail. Vous entriez avec lui.",
        "Le matin donne du cœur à l'ouvrage. Il se peut que vous en ayez gardé l'élan.",
    ),
    "noon": (
        "À cette heure, il n'y a presque pas d'ombre. On voit les choses en face.",
        "On mettait la table au moment où vous arriviez. C'est une jolie façon d'être au rendez-vous.",
    ),
    "afternoon": (
        "La lumière s'allongeait déjà. C'est une heure patiente, où l'on achève ce que l'on a commencé.",
        "L'après-midi a le temps. Il se peut qu'il vous en ait légué un peu.",
    ),
    "evening": (
        "Le soir rassemble. On rentre, on allume, on compte ceux qui sont là.",
        "La journée se déposait quand vous avez pris la parole pour la première fois.",
    ),
    "late": (
        "La journée finissait, et quelque chose commençait. Vous connaissez peut-être ce genre de paradoxe.",
        "À cette heure, ceux qui veillent se reconnaissent entre eux.",
    ),
}
