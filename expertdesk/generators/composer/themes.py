"""The theme of a question, recognised coarsely from its words; good enough to choose an image, never to conclude.

A keyword is compared with whole folded words (no accents, lower case); one that ends with `*` matches the beginning
of a word. Each keyword found counts once: three points in the question, one in the objective, one in the context.
The theme with most points wins; between equals, the first of the table. Without any: `other`.
"""

from expertdesk.generators.composer.clientwords import fold

QUESTION_POINTS = 3
# Hesitation outweighs the matter that is hesitated about, and a loss whatever it has stopped.
WEIGHTS = {"choice": 2, "loss": 2}

KEYWORDS: dict[str, tuple[str, ...]] = {
    "choice": (
        "hesit*", "choisir", "choix", "dilemme", "ou bien", "plutot que", "trancher", "decider", "decision",
        "partage", "choose", "choice", "torn", "dilemma", "decide", "deciding", "rather than", "either",
    ),
    "loss": (
        "deuil", "deces", "mort", "morte", "perdu", "perdue", "perdre", "perte", "absence", "disparu", "disparue",
        "tourner la page", "rupture", "separation", "separe*", "divorce", "adieu", "lacher prise", "laisser partir",
        "grief", "grieving", "loss", "lost", "died", "death", "passed away", "let go", "letting go", "breakup",
        "goodbye", "moving on", "miss him", "miss her", "turn the page",
    ),
    "rest": (
        "fatigue*", "epuis*", "repos", "reposer", "ralentir", "souffler", "pause", "debordee", "deborde", "sommeil",
        "dormir", "calme", "serenite", "sereine", "serein", "paix", "apaise*", "rythme", "respirer", "tired",
        "exhausted", "rest", "slow down", "overwhelmed", "pause", "sleep", "calm", "peace", "breathe", "weary",
    ),
    "work": (
        "travail*", "metier", "poste", "emploi", "boulot", "carriere", "entreprise", "patron*", "collegue*", "bureau",
        "reconversion", "demission*", "professionnel*", "equipe", "associe*", "cabinet", "atelier", "commerce",
        "mission", "retraite", "comptable", "clients", "salarie*", "freelance", "independant*", "work", "job",
        "career", "boss", "office", "colleague*", "business", "resign*", "profession*", "retire*", "company",
    ),
    "home": (
        "maison", "appartement", "demenag*", "habiter", "habite", "logement", "ville", "campagne", "pays", "village",
        "quartier", "vivre ailleurs", "installer", "racines", "retour au pays", "chez moi", "chez nous", "jardin",
        "home", "house", "flat", "apartment", "move", "moving", "relocat*", "city", "countryside", "abroad",
        "village",
    ),
    "bond": (
        "couple", "amour*", "aimer", "aime", "relation*", "rencontre*", "compagnon", "compagne", "mari", "femme",
        "conjoint*", "partenaire", "celibat*", "coeur", "amitie", "ami", "amie", "amis", "lien", "liens", "confiance",
        "love", "loving", "relationship*", "partner", "husband", "wife", "marriage", "single", "friend*", "heart",
        "trust",
    ),
    "family": (
        "famille", "mere", "pere", "parent*", "enfant*", "fils", "fille", "filles", "frere*", "soeur*", "grand mere",
        "grand pere", "oncle", "tante", "heritage", "transmi*", "maman", "papa", "naissance", "bebe", "family",
        "mother", "father", "parent*", "child", "children", "son", "daughter*", "brother*", "sister*", "mum", "mom",
        "dad", "inherit*", "grandmother", "grandfather",
    ),
    "study": (
        "etude*", "formation", "apprendre", "ecole", "universite", "examen*", "concours", "diplome*", "these",
        "cours", "memoire", "professeur", "savoir", "bac", "master", "study", "studies", "studying", "learn*",
        "school", "university", "exam*", "degree", "thesis", "course", "training",
    ),
    "creation": (
        "ecrire", "ecriture", "livre", "roman", "peindre", "peinture", "dessin*", "musique", "chant*", "creer",
        "creation", "creati*", "artist*", "projet*", "photo*", "theatre", "danse*", "poeme*", "publier", "scene",
        "exposer", "write", "writing", "book", "novel", "paint*", "draw*", "music", "sing*", "creat*", "project*",
        "stage", "poem*",
    ),
}  # fmt: skip
THEMES = (*KEYWORDS, "other")

# Matters that belong to a profession or to another person: the reading says that it leaves them alone.
RESERVED = (
    "sante", "malad*", "cancer", "traitement*", "medic*", "guerir", "guerison", "therap*", "depress*", "diagnos*",
    "operation", "chirurg*", "enceinte", "grossesse", "fertil*", "suicid*", "burn out", "burnout", "anxi*", "argent",
    "dette*", "credit", "investi*", "bourse", "loto", "salaire", "tribunal", "proces", "avocat*", "juge", "justice",
    "health", "illness", "sick", "disease", "treatment", "heal", "healing", "therapy", "depressed", "surgery",
    "pregnan*", "money", "debt*", "loan", "invest*", "lottery", "court", "lawsuit", "lawyer*", "trial",
)  # fmt: skip


def theme_of(question: str, objective: str = "", context: str = "") -> str:
    """Return the theme, one of THEMES."""
    points = dict.fromkeys(KEYWORDS, 0)
    for text, worth in ((question, QUESTION_POINTS), (objective, 1), (context, 1)):
        words = fold(text)
        for theme in points:
            found = sum(_holds(words, keyword) for keyword in KEYWORDS[theme])
            points[theme] += found * worth * WEIGHTS.get(theme, 1)
    if _offers_two(question):
        points["choice"] += QUESTION_POINTS
    best = max(points, key=lambda theme: points[theme])
    return best if points[best] else "other"


def is_reserved(text: str) -> bool:
    """Whether the text touches health, money, law: what a symbolic reading has nothing to say about."""
    words = fold(text)
    return any(_holds(words, keyword) for keyword in RESERVED)


def key_word(question: str) -> str:
    """Return the word of the question that decided its theme, as the client typed it; empty without any, and for a loss.

    Only a word in lower case: one with a capital may be somebody's name.
    """
    theme = theme_of(question)
    # Nobody's grief is underlined.
    if theme == "loss":
        return ""
    for word in question.replace("’", " ").replace("'", " ").split():
        bare = word.strip('.,;:!?…()«»“”"')
        plain = bare.isalpha() and bare.islower() and len(bare) > 3 and not is_reserved(bare)
        if plain and any(_holds(fold(bare), keyword) for keyword in KEYWORDS.get(theme, ())):
            return bare
    return ""


def _holds(words: str, keyword: str) -> bool:
    if keyword.endswith("*"):
        return f" {keyword[:-1]}" in f" {words}"
    return f" {keyword} " in f" {words} "


def _offers_two(question: str) -> bool:
    """Whether the question itself puts two ways side by side, « rester ou partir ? »."""
    asked = [part for part in question.replace("!", ".").replace("?", "?.").split(".") if part.strip().endswith("?")]
    return any(f" {joint} " in f" {fold(part)} " for part in asked for joint in ("ou", "or"))
