"""What the plate's pages show: the levels of the shop, forms in every state, invented people."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from django import forms

QR = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 7 7'%3E%3Cpath d='M0 0h3v3H0zM4 0h3v3H4z"
    "M0 4h3v3H0zM4 4h1v1H4zM6 4h1v1H6zM5 5h1v1H5zM4 6h1v1H4zM6 6h1v1H6z'/%3E%3C/svg%3E"
)


def feature(icon: str, text: str, *, is_new: bool = True) -> dict[str, Any]:
    return {"icon": icon, "text": text, "is_new": is_new}


def level(rank: int, slug: str, name: str, tagline: str, price: str, *features: dict[str, Any], **more: Any) -> Any:
    row = {
        "rank": rank,
        "slug": slug,
        "name": name,
        "tagline": tagline,
        "price_text": price,
        "price_note": "paiement unique",
        "features": features,
        "action_text": f"Choisir {name}",
        "action_url": f"/commande/{slug}/",
        "url": f"/niveaux/{slug}/",
        "is_recommended": False,
        "availability": "on_sale",
        "badge_text": "",
    }
    return SimpleNamespace(**{**row, **more})


LEVELS = [
    level(
        1,
        "initie",
        "Initié",
        "La première clé",
        "Offert",
        feature("file-text", "Lecture écrite, en PDF"),
        feature("sparkles", "Votre archétype"),
        feature("clock", "Livrée sous 5 jours ouvrés"),
        price_note="une fois",
        action_text="Commencer",
    ),
    level(
        2,
        "mystique",
        "Mystique",
        "La clé et la voix",
        "47\u00a0€",
        feature("check", "Tout le niveau Initié", is_new=False),
        feature("headphones", "Lecture enregistrée, voix au choix"),
        feature("user", "Profil d’âme"),
        feature("clock", "Livrée sous 48\u00a0h ouvrées"),
    ),
    level(
        3,
        "profond",
        "Profond",
        "L’image qui demeure",
        "67\u00a0€",
        feature("check", "Tout le niveau Mystique", is_new=False),
        feature("flower-2", "Votre mandala, unique, à imprimer"),
        feature("feather", "Analyse des blocages"),
        feature("clock", "Livrée sous 48\u00a0h ouvrées"),
        is_recommended=True,
        badge_text="Notre conseil",
    ),
    level(
        4,
        "integral",
        "Intégral",
        "Le chemin entier",
        "97\u00a0€",
        feature("check", "Tout le niveau Profond", is_new=False),
        feature("list-checks", "Rituel personnel, pas à pas"),
        feature("users", "Consultation en direct, 30 minutes"),
        feature("zap", "Traitée en priorité"),
    ),
]
# The same shop with a level that is coming and one that has closed.
LEVELS_NOT_ALL_ON_SALE = [
    *LEVELS[:2],
    SimpleNamespace(
        **{
            **vars(LEVELS[2]),
            "is_recommended": False,
            "availability": "coming_soon",
            "badge_text": "Bientôt",
            "action_text": "Être prévenu",
        }
    ),
    SimpleNamespace(
        **{
            **vars(LEVELS[3]),
            "availability": "closed",
            "badge_text": "Complet",
            "action_text": "Les commandes reprennent en décembre",
            "action_url": "",
        }
    ),
]


class Contact(forms.Form):
    first_name = forms.CharField(label="Prénom", widget=forms.TextInput(attrs={"autocomplete": "given-name"}))
    last_name = forms.CharField(label="Nom", widget=forms.TextInput(attrs={"autocomplete": "family-name"}))
    email = forms.EmailField(
        label="Adresse e-mail",
        help_text="Elle reçoit votre reçu et le lien privé de votre sanctuaire.",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": "Complétez l’adresse e-mail, par exemple prenom@exemple.fr"},
    )
    consent = forms.BooleanField(error_messages={"required": "Cochez cette case pour que l’écriture commence."})


class Intake(forms.Form):
    question = forms.CharField(
        label="Que souhaitez-vous éclairer\u202f?",
        help_text="Une seule question, avec vos mots. N’indiquez ni donnée de santé, ni nom de famille d’un proche.",
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    voice = forms.ChoiceField(
        label="Voix de l’enregistrement",
        choices=[("feminine", "Voix féminine"), ("masculine", "Voix masculine")],
        widget=forms.RadioSelect,
    )
    channel = forms.ChoiceField(
        label="Prévenez-moi par",
        choices=[
            ("email", "E-mail\ncamille.aubry@exemple.fr"),
            ("whatsapp", "WhatsApp\nUn message, un lien, rien d’autre"),
        ],
        widget=forms.RadioSelect,
    )
    phone = forms.CharField(
        label="Numéro de téléphone",
        help_text="Seulement pour ce message WhatsApp.",
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )


class Login(forms.Form):
    login = forms.EmailField(widget=forms.EmailInput(attrs={"placeholder": "Email address"}))
    password = forms.CharField(widget=forms.PasswordInput(attrs={"placeholder": "Password"}))

    def clean(self) -> None:
        raise forms.ValidationError("L’adresse e-mail ou le mot de passe n’est pas correct.")


class Code(forms.Form):
    code = forms.CharField()
    secret = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP"


class Passwords(forms.Form):
    password1 = forms.CharField(widget=forms.PasswordInput)
    password2 = forms.CharField(widget=forms.PasswordInput)


class Address(forms.Form):
    email = forms.EmailField(label="Adresse e-mail")


CAMILLE = {"first_name": "Camille", "last_name": "Aubry", "email": "camille.aubry@exemple.fr"}
# Who sits at the desk, and what the frame counts for her.
DESK = {
    "user": SimpleNamespace(full_name="Inès Marchal", email="ines@lumira.example"),
    "desk_role": "Experte",
    "desk_counts": {"queue": 18, "mine": 3, "validation": 5},
}


def orders() -> list[dict[str, Any]]:
    """Return the rows of the queue, as a selector would prepare them."""
    at = datetime(2026, 11, 22, 15, 2, tzinfo=UTC)
    rows = [
        (4, "Marguerite Lefèvre", "0409", "Mon père a vendu la maison. Pourquoi je n’arrive pas à y retourner ?",
         4, "Intégral", "queued", "1 h 12 de retard", "late", 100, "", "take"),
        (4, "Omar Sy-Traoré", "0417", "Deux propositions, une seule réponse avant vendredi.",
         4, "Intégral", "queued", "dans 48 min", "soon", 94, "", "take"),
        (3, "Claire-Hélène de Saint-Aubin", "0411", "Ce que ma fille attend de moi sans le dire.",
         3, "Profond", "in_revision", "dans 2 h 05", "soon", 88, "Inès M.", "open"),
        (3, "Yanis Belkacem", "0419", "Je change de ville. Est-ce une fuite ?",
         3, "Profond", "in_progress", "dans 5 h 40", "ok", 72, "Inès M.", "open"),
        (3, "Apolline Roche", "0422", "La même dispute depuis trois ans.",
         3, "Profond", "queued", "dans 9 h", "ok", 61, "", "take"),
        (2, "Naïm Zerhouni", "0423", "Reprendre l’atelier de mon oncle, ou pas.",
         3, "Profond", "in_progress", "dans 14 h", "ok", 55, "Gabriel D.", "open"),
        (2, "Théo Da Silva", "0425", "Ce qui m’attend cet hiver.",
         2, "Mystique", "in_validation", "dans 19 h", "ok", 48, "Sarah B.", "review"),
        (2, "Élise Montreuil-Baptiste", "0426", "Comment parler à mon frère ?",
         2, "Mystique", "queued", "dans 22 h", "ok", 40, "", "take"),
        (2, "Camille Aubry", "0428", "Je quitte mon poste en janvier. Qu’est-ce que je dois emporter ?",
         3, "Profond", "queued", "dans 41 h", "ok", 12, "", "take"),
        (1, "Jo Li", "0430", "Sans question", 1, "Initié", "queued", "dans 4 j", "ok", 6, "", "take"),
        (1, "Ingrid K’Ouassi", "0431", "Une année blanche.", 1, "Initié", "queued", "dans 4 j", "ok", 4, "", "take"),
    ]  # fmt: skip
    names = (
        "priority", "client", "number", "question", "rank", "level", "status",
        "due_text", "due_state", "due_percent", "expert", "action",
    )  # fmt: skip
    return [{**dict(zip(names, row, strict=True)), "due_at": at} for row in rows]
