"""Filling the dossier in as a browser does, and reading back what its page shows."""

import html
import re

from django.test import Client

from orders.models import Order
from tests.journeys.walk import DOSSIER, photo

TOO_LONG = "Ce texte est trop long : gardez l’essentiel, en %d caractères au plus."


def address(order: Order, rest: str = "") -> str:
    return f"/commande/{order.number}/dossier/{rest}"


def seal(browser: Client, order: Order, *, photos: bool = True, **values: str):
    sent = {"face_photo": photo("face.jpg"), "palm_photo": photo("palm.jpg")} if photos else {}
    return browser.post(address(order), {**DOSSIER, **sent, **values, "seal": "1"})


def shown(page: str, name: str) -> str:
    """What the field holds in the page, as a browser would show it."""
    area = re.search(rf'<textarea [^>]*name="{name}"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL)
    if area:
        return html.unescape(area.group(1))
    field = next(found for found in re.findall(r"<input[^>]*>", page) if f'name="{name}"' in found)
    value = re.search(r'value="([^"]*)"', field)
    return html.unescape(value.group(1)) if value else ""
