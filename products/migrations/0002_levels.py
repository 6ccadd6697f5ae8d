"""The four levels with which the shop opens; from then on the admin changes them."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

READING = ["reading", "archetype", "pdf"]
LEVELS = (
    {
        "rank": 1,
        "slug": "initie",
        "name": "Initié",
        "name_en": "Initiate",
        "tagline": "La première clé",
        "tagline_en": "The first key",
        "description": "Une lecture écrite de vos nombres et de votre question, avec votre archétype, dans un livret PDF.",
        "description_en": "A written reading of your numbers and your question, with your archetype, in a PDF booklet.",
        "features": "file-text | Lecture écrite, en PDF\nsparkles | Votre nombre de vie et votre archétype\nclock | Livrée sous 5 jours ouvrés",
        "features_en": "file-text | Written reading, as a PDF\nsparkles | Your life number and your archetype\nclock | Delivered within 5 working days",
        "deliverables": READING,
        "work_points": 1,
        "promised_business_hours": 120,
        "photos_required": False,
        "one_per_client": True,
        "price": 0,
    },
    {
        "rank": 2,
        "slug": "mystique",
        "name": "Mystique",
        "name_en": "Mystic",
        "tagline": "La clé et la voix",
        "tagline_en": "The key and the voice",
        "description": "La lecture, dite par la voix de votre choix, et votre profil d’âme.",
        "description_en": "The reading, spoken by the voice you choose, and your soul profile.",
        "features": "check | Tout le niveau Initié\nheadphones | Lecture enregistrée, voix au choix\nfeather | Votre profil d’âme\nclock | Livrée sous 48 heures ouvrées",
        "features_en": "check | Everything in Initiate\nheadphones | Recorded reading, in the voice you choose\nfeather | Your soul profile\nclock | Delivered within 48 working hours",
        "deliverables": [*READING, "audio", "soul_profile"],
        "work_points": 2,
        "promised_business_hours": 48,
        "photos_required": True,
        "one_per_client": False,
        "price": 4700,
    },
    {
        "rank": 3,
        "slug": "profond",
        "name": "Profond",
        "name_en": "Deep",
        "tagline": "L’image qui demeure",
        "tagline_en": "The image that stays",
        "description": "La lecture et la voix, votre mandala tracé par votre naissance, et l’analyse de vos blocages.",
        "description_en": "The reading and the voice, your mandala drawn from your birth, and what holds you back.",
        "features": "check | Tout le niveau Mystique\nflower-2 | Votre mandala, unique, à imprimer\nkey-round | Analyse de vos blocages\nclock | Livrée sous 48 heures ouvrées",
        "features_en": "check | Everything in Mystic\nflower-2 | Your mandala, unique, to print\nkey-round | A look at what holds you back\nclock | Delivered within 48 working hours",
        "deliverables": [*READING, "audio", "soul_profile", "mandala", "blockages"],
        "work_points": 3,
        "promised_business_hours": 48,
        "photos_required": True,
        "one_per_client": False,
        "is_recommended": True,
        "price": 6700,
    },
    {
        "rank": 4,
        "slug": "integral",
        "name": "Intégral",
        "name_en": "Whole",
        "tagline": "Le chemin entier",
        "tagline_en": "The whole path",
        "description": "Tout ce qui précède, un rituel personnel et une consultation en direct.",
        "description_en": "All of the above, a personal ritual and a live consultation.",
        "features": "check | Tout le niveau Profond\nlist-checks | Rituel personnel, pas à pas\nmessage-circle | Consultation en direct, 30 minutes\nzap | Traitée en priorité, sous 48 heures ouvrées",
        "features_en": "check | Everything in Deep\nlist-checks | A personal ritual, step by step\nmessage-circle | A live consultation, 30 minutes\nzap | Handled first, within 48 working hours",
        "deliverables": [*READING, "audio", "soul_profile", "mandala", "blockages", "ritual"],
        "work_points": 5,
        "promised_business_hours": 48,
        "photos_required": True,
        "one_per_client": False,
        "has_consultation": True,
        "price": 9700,
    },
)


def create_levels(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    level_model = apps.get_model("products", "Level")
    price_model = apps.get_model("products", "LevelPrice")
    for values in LEVELS:
        columns = {name: value for name, value in values.items() if name != "price"}
        level = level_model.objects.create(**columns)
        price_model.objects.create(level=level, currency="EUR", amount_minor=values["price"])


def remove_levels(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("products", "Level").objects.filter(rank__in=[values["rank"] for values in LEVELS]).delete()


class Migration(migrations.Migration):
    dependencies = [("products", "0001_initial")]
    operations = [migrations.RunPython(create_levels, remove_levels)]
