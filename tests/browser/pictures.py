"""`python -m tests.browser.pictures`: takes the README's pictures from the demo that is running (`make demo`).

Reads LUMIRA_DEMO_PORT and LUMIRA_DEMO_HOME as the demo does; writes docs/pictures/*.webp.
"""

import io
import json
import os
import urllib.request
from pathlib import Path

import django
from PIL import Image
from playwright.sync_api import Browser, Page

from lumira.demo import home
from tests import chromium

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
DESK, PHONE = {"width": 1440, "height": 1000}, {"width": 390, "height": 844}
QUALITY, MAX_BYTES = 85, 250_000
# A page with a live stream is never idle: its letters and the images on the screen are what counts.
SETTLED = """async () => {
  await document.fonts.ready;
  const seen = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  await Promise.all(seen.map((image) => image.decode()));
}"""
READER, FOLLOWER, WRITTEN = "manon.petit@exemple.fr", "sofia.ricci@exemple.fr", "Nadia Cherif"


def take_all(browser: Browser, address: str) -> None:
    """Open each page as the person who uses it, and keep what they see."""
    from tests.browser import steps

    for name, viewport in (("", DESK), ("-phone", PHONE)):
        page = window(browser, address, viewport)
        page.goto("/")
        keep(page, f"home{name}")
        page.goto("/commande/profond/")
        steps.element(page)
        keep(page, f"order{name}")
        page.goto(link_of(address, FOLLOWER, "dossier"))
        page.wait_for_url("**/suivi/*/")
        keep(page, f"tracking{name}")
        page.goto(link_of(address, READER, "sanctuaire"))
        page.wait_for_url("**/sanctuaire/*/")
        keep(page, f"sanctuary{name}")

    expert = window(browser, address, DESK)
    steps.sign_in(expert, steps.INES)
    keep(expert, "queue")
    expert.set_viewport_size(PHONE)
    keep(expert, "queue-phone")
    expert.set_viewport_size(DESK)
    expert.goto("/atelier/?onglet=miennes")
    expert.locator("[data-row]", has_text=WRITTEN).get_by_role("link", name="Ouvrir").click()
    expert.get_by_role("navigation", name="Parties").get_by_role("link", name="Lecture").click()
    keep(expert, "workspace")

    validator = window(browser, address, DESK)
    steps.sign_in(validator, steps.SARAH)
    validator.goto("/atelier/validation/")
    validator.get_by_role("link", name="Relire").first.click()
    keep(validator, "validation")


def window(browser: Browser, address: str, viewport: dict[str, int]) -> Page:
    """Return an empty browser of a French person."""
    context = browser.new_context(base_url=address, viewport=viewport, locale="fr-FR", reduced_motion="reduce")
    return context.new_page()


def keep(page: Page, name: str) -> None:
    """Write what is on the screen. Raises ValueError when the picture is too heavy for a README."""
    page.evaluate(SETTLED)
    for toast in page.locator("[data-dismiss]").all():
        toast.click()
    seen = Image.open(io.BytesIO(page.screenshot(animations="disabled")))
    file = PICTURES / f"{name}.webp"
    seen.convert("RGB").save(file, quality=QUALITY, method=6)
    if file.stat().st_size > MAX_BYTES:
        raise ValueError(f"{file.name} weighs {file.stat().st_size} bytes; {MAX_BYTES} are allowed")


def link_of(address: str, to: str, subject: str) -> str:
    """Return the private link of this person's e-mail, from the demo's mailbox."""
    with urllib.request.urlopen(f"{address}/demo/courrier.json") as answer:
        letters = json.load(answer)["messages"]
    return next(letter["links"][0] for letter in letters if to in letter["to"] and subject in letter["subject"])


def main() -> None:
    """Take every picture."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lumira.settings.dev")
    django.setup()
    PICTURES.mkdir(parents=True, exist_ok=True)
    with chromium.running() as browser:
        take_all(browser, f"http://127.0.0.1:{home.port()}")


if __name__ == "__main__":
    main()
