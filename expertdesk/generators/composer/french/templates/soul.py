"""The sentences of the soul profile: what the vowels of a name keep, what feeds it, what it meets outside."""

SOUL: dict[str, tuple[str, ...]] = {
    "profile.title": (
        "L'intime : le {soul_n}, {soul_emblem}",
        "Ce que vous gardez, le {soul_n}",
        "{soul_emblem}, au-dedans",
    ),
    "profile.open": (
        "L'intime se lit dans les voyelles, celles que l'on chante. Les vôtres donnent {soul_n}. {?letters}",
        "Ce qui suit se dit bas. Votre intime porte le {soul_n}, {soul_emblem}.",
        "Sous le nom que l'on appelle, un nombre plus discret : {soul_n}.",
        "Le {soul_n} est au-dedans. On ne le voit pas de la rue.",
    ),
    "profile.line": ("{soul.opens}",),
    "profile.inner": ("{soul.inner}",),
    "profile.want": (
        "[S'il osait|S'il parlait plus fort|Si on lui donnait la parole], il dirait : {soul.wants}, ou, {when}, "
        "{soul.wants}.",
        "[L'envie est là|Le désir est ancien], [simple|tranquille] comme {soul.things} : {soul.wants}, et, {when}, "
        "{soul.wants}.",
        "[C'est lui|C'est ce nombre], [sans doute|peut-être], qui, {when}, rêve {de:soul.wants} ; lui encore qui "
        "voudrait "
        "{soul.wants}.",
        "[Au fond|Tout bas], il s'agirait {de:soul.wants} ; {when}, {de:soul.wants}.",
    ),
    "profile.habit": (
        "[On le surprend à des riens|Il se trahit doucement|Il passe par de petits gestes] : {soul.habits} ; {when}, "
        "{soul.habits}.",
        "{soul.habits}, {soul.habits}[, sans y voir de message| : ce sont ses façons de signer|, et c'est lui qui "
        "tient la main] ; "
        "{when}, {soul.habits}.",
        "[Regardez vos soirs|Regardez vos dimanches|Regardez bien] : {soul.habits} et, {when}, {soul.habits}.",
    ),
    "profile.scene": ("{soul.scenes}",),
    "profile.feed": (
        "Ce qui le nourrit coûte peu. {soul.gestures} {soul.gestures}",
        "Pour le nourrir, il faut peu. {soul.gestures}",
        "Il préfère un geste aux discours. {soul.gestures} Ou bien ceci. {soul.gestures}",
        "[Il lui suffit|Il se contente] {de:soul.things}, {de:soul.things}, et, {when}, {de:soul.things}.",
    ),
    "profile.season": (
        "[Il est né avec vous|Il vient du même {weekday}|Il a le même âge que vous], quand {month.images} et "
        "{que:season.images} ; "
        "[il en a gardé|il lui en reste] [l'envie|le goût] {de:soul.wants}.",
        "[Souvenez-vous du décor|Le décor compte] : {season.images}, {moon.images} ; [dans cet air-là|sous ce "
        "ciel], [le {soul_n}|"
        "l'intime] apprend {a:soul.acts}.",
        "Sous un ciel {ou:moon.images}, [le {soul_n}|votre intime] a pris l'habitude {de:soul.acts}, [et même|ou], "
        "{when}, "
        "{de:soul.acts}.",
    ),
    "profile.meet": (
        "[Au-dehors|En plein jour|Devant la porte], pourtant, {real.seen} et, {when}, {real.seen}.",
        "[Le {real_n} tient la façade|Le monde rencontre d'abord le {real_n}] : {real.seen} ; {when}, {real.seen}.",
        "{real.seen}, {real.seen} ; [au-dedans|pendant ce temps|derrière la cloison], on voudrait, {when}, "
        "{soul.wants}.",
    ),
    "profile.pair": ("{pair.soul_real} {?real_differs}", "{real.scenes} {?real_same}"),
    "profile.meet_line": (
        "Il n'y a pas là de mensonge. Il y a [un rideau|un vestibule].",
        "Une maison n'est pas tenue de montrer sa chambre.",
        "On peut avoir une façade et [une cour|un jardin derrière].",
        "Ce que l'on ne voit pas tient aussi le toit.",
        "Il suffit parfois d'une personne qui connaisse l'escalier.",
    ),
    "profile.over": (
        "[Quand on l'oublie trop longtemps|Faute d'air|Si la porte reste close], il lui arrive {de:soul.excess} et, "
        "{when}, "
        "{de:soul.excess}.",
        "[Négligé|Laissé de côté], il peut {soul.excess} ou, {when}, {soul.excess}. C'est sa façon de [frapper à la "
        "cloison|demander une chaise].",
        "[Il a ses excès|Il lui arrive de déborder] : {soul.excess} ; {when}, {soul.excess}[. Rien de grave|. Il "
        "suffit de "
        "l'entendre].",
    ),
    "profile.reverse": ("{soul.reverses}",),
    "profile.ask": ("{soul.asks}",),
    "profile.gesture": (
        "Pour lui ouvrir, un geste. {soul.gestures}",
        "Si vous voulez lui faire place : ceci. {soul.gestures}",
        "On peut l'inviter sans grands mots. {soul.gestures}",
    ),
    "profile.turn": ("{soul.turns}",),
    "profile.last": (
        "Voilà pour le dedans, {first}. On referme doucement.",
        "C'est un profil de chambre, {first}, non de vitrine.",
        "Ce nombre-là ne demande pas à être montré. Il demande [une place|une écoute].",
        "Gardez cette page pour vous, {first}.",
        "Le reste se dit moins bien avec des mots.",
    ),
}
