"""Draws the plate: every page this house has a look for, as static files.

    python -m tests.data.plate.render FOLDER

`pages()` lists what is drawn; pages/*.html are the markup of pages whose own templates belong to their apps.
"""

import os
import shutil
import sys
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.data.plate.settings")

import django

django.setup()

import django_htmx  # noqa: E402
from django.http import HttpRequest  # noqa: E402
from django.template.loader import render_to_string  # noqa: E402
from django.test import RequestFactory  # noqa: E402
from django.utils import translation  # noqa: E402

from lumira.templatetags.statuses import STATUSES  # noqa: E402
from tests.data.plate import samples, settings  # noqa: E402


class Page(NamedTuple):
    """One file of the plate."""

    name: str
    template: str
    context: dict[str, Any]
    theme: str = ""


def pages() -> Iterator[Page]:
    """List the pages of both moods, in their default and error states."""
    home = {"levels": samples.LEVELS, "footer_levels": samples.LEVELS}
    yield Page("accueil", "products/home.html", home)
    yield Page("accueil-bientot", "products/home.html", {**home, "levels": samples.LEVELS_NOT_ALL_ON_SALE})
    text = "L’adresse est peut-être incomplète, ou le lien a expiré. Vous pouvez demander un nouveau lien."
    yield Page("erreur", "errors/error.html", {"title": "Cette page n’existe pas", "text": text, "request_id": "5f1c"})
    yield from temple()
    yield from entrance()
    yield from atelier()
    mail = {
        "title": "Votre sanctuaire est ouvert",
        "button_label": "Ouvrir mon sanctuaire",
        "button_url": "https://lumira.example/s/k7Q2vXb81",
        "image_url": "static/img/touch-icon.png",
        "image_alt": "Votre mandala, six branches",
    }
    yield Page("courriel", "courriel.html", mail)


def temple() -> Iterator[Page]:
    """List the client's pages that stand in pages/."""
    footer = {"footer_levels": samples.LEVELS}
    good = samples.Contact(samples.CAMILLE)
    good.errors.clear()
    bad = samples.Contact({**samples.CAMILLE, "email": "camille.aubry@", "consent": "on"})
    intake = samples.Intake(initial={"question": "Je quitte mon poste en janvier.", "voice": "feminine"})
    yield Page("composants", "composants.html", {**footer, "contact": bad, "intake": intake, "statuses": STATUSES})
    yield Page("commande", "commande.html", {"form": good})
    yield Page("commande-erreurs", "commande.html", {"form": bad, "declined": True})
    yield Page("commande-dossier", "commande-dossier.html", {"form": intake})
    yield Page("confirmation", "confirmation.html", footer)
    yield Page("sanctuaire", "sanctuaire.html", footer)
    yield Page("lectures", "lectures.html", footer)
    yield Page("lien", "lien.html", {**footer, "form": samples.Address()})
    yield Page("conditions", "conditions.html", footer)


def entrance() -> Iterator[Page]:
    """List the pages of signing in."""
    rejected = samples.Login({"login": "ines@lumira.example", "password": "x"})
    code = samples.Code()
    alternatives = [{"url": "/entree/mfa_reauthenticate/", "description": "Utiliser un code"}]
    yield Page("connexion", "account/login.html", {"form": samples.Login()})
    yield Page("connexion-erreur", "account/login.html", {"form": rejected})
    yield Page("deconnexion", "account/logout.html", {})
    yield Page(
        "confirmer",
        "account/reauthenticate.html",
        {"form": samples.Login(), "reauthentication_alternatives": alternatives},
    )
    yield Page("mot-de-passe", "account/password_reset.html", {"form": samples.Address()})
    yield Page("mot-de-passe-envoye", "account/password_reset_done.html", {})
    yield Page("mot-de-passe-nouveau", "account/password_reset_from_key.html", {"form": samples.Passwords()})
    yield Page("mot-de-passe-perime", "account/password_reset_from_key.html", {"token_fail": True})
    yield Page("mot-de-passe-change", "account/password_reset_from_key_done.html", {})
    yield Page("code", "mfa/authenticate.html", {"form": code})
    yield Page("code-erreur", "mfa/authenticate.html", {"form": samples.Code({})})
    yield Page("code-confirmer", "mfa/reauthenticate.html", {"form": code})
    yield Page("code-relier", "mfa/totp/activate_form.html", {"form": code, "totp_svg_data_uri": samples.QR})
    yield Page("code-delier", "mfa/totp/deactivate_form.html", {})
    yield Page("code-etat", "mfa/index.html", {"authenticators": {"totp": True}})
    codes = ["18465021", "77310245", "90021874", "55520139", "40381726", "61190287"]
    views = {"can_view_codes": True, "can_download_codes": True, "can_generate_codes": True}
    yield Page("code-secours", "mfa/recovery_codes/index.html", {"unused_codes": codes, "total_count": 10, **views})
    yield Page("code-secours-creer", "mfa/recovery_codes/generate.html", {"unused_code_count": 6})


def atelier() -> Iterator[Page]:
    """List the desk's pages, by day and by night."""
    context = {**samples.DESK, "orders": samples.orders(), "statuses": STATUSES}
    for name, section in (
        ("file", "queue"),
        ("espace", "mine"),
        ("validation", "validation"),
        ("planche-atelier", "history"),
    ):
        for theme, suffix in (("light", ""), ("dark", "-sombre")):
            yield Page(f"{name}{suffix}", f"{name}.html", {**context, "desk_section": section}, theme)
    yield Page("file-auto", "file.html", {**context, "desk_section": "queue", "messages": [Message("success")]})


class Message(str):
    """A message as django.contrib.messages gives it."""

    __slots__ = ("level_tag",)
    level_tag: str

    def __new__(cls, level_tag: str) -> "Message":
        message = super().__new__(cls, "Commande 0417 prise.")
        message.level_tag = level_tag
        return message


def request(page: Page) -> HttpRequest:
    """Return what a view would have answered."""
    answered = RequestFactory().get("/", {"page": page.name})
    answered.COOKIES["theme"] = page.theme
    return answered


def write_silence(path: Path, seconds: int = 90) -> None:
    """Write a recording for the player, as light as sound can be."""
    with wave.open(str(path), "wb") as recording:
        recording.setparams((1, 1, 8000, 0, "NONE", ""))
        recording.writeframes(b"\x80" * 8000 * seconds)


def draw(folder: Path, language: str = "fr") -> list[Page]:
    """Write every page and the static files it needs into the folder; return what was drawn."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(settings.ROOT / "static", folder / "static", dirs_exist_ok=True)
    htmx = Path(django_htmx.__file__).parent / "static" / "django_htmx"
    shutil.copytree(htmx, folder / "static" / "django_htmx", dirs_exist_ok=True)
    shutil.copytree(settings.PLATE / "img", folder / "img", dirs_exist_ok=True)
    write_silence(folder / "voice.wav")
    drawn = list(pages())
    with translation.override(language):
        for page in drawn:
            html = render_to_string(page.template, page.context, request(page))
            (folder / f"{page.name}.html").write_text(html, encoding="utf-8")
    return drawn


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
