"""What people do at their screens, step by step."""

import re
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import FrameLocator, Locator, Page, expect

from lumira.demo.people import PASSWORD, TEAM
from orders.models import Order

DATA = Path(__file__).parents[1] / "orders" / "uploads" / "data"
FACE, PALM, RECORDING = DATA / "face.jpg", DATA / "palm.jpg", DATA / "recording.mp3"
INES, GABRIEL, SARAH, HELENE, ADA = (person.email for person in TEAM)
VISA, DECLINED, INSUFFICIENT, THREE_D_SECURE = (
    "4242424242424242",
    "4000000000000002",
    "4000000000009995",
    "4000002500003155",
)
# Accounts whose bank takes its time; what it answers in the end is for the test to say.
SEPA = "FR1420041010050500013M02606"
TOTP_SECONDS = 30
NUMBER = re.compile(r"LU\d{9,}")


@dataclass(frozen=True)
class Person:
    """Someone who orders; nobody else has this address."""

    first_name: str = "Maëlle"
    last_name: str = "Kerouédan"
    email: str = field(default_factory=lambda: f"{uuid.uuid4().hex[:10]}@exemple.fr")

    @property
    def orders(self) -> list[Order]:
        """Their orders, the first first."""
        return list(Order.objects.select_related("payment").filter(email=self.email).order_by("created_at"))

    @property
    def order(self) -> Order:
        """Their only order."""
        (only,) = self.orders
        return only


# --- ordering -------------------------------------------------------------------------------------------------


def fill_contact(page: Page, person: Person) -> None:
    """Write who orders, and agree."""
    page.get_by_label("Prénom").fill(person.first_name)
    page.get_by_label("Nom", exact=True).fill(person.last_name)
    page.get_by_label("Adresse e-mail").fill(person.email)
    page.get_by_label("J’accepte les conditions").check()
    page.get_by_label("Je demande que le contenu numérique").check()


def element(page: Page) -> FrameLocator:
    """Return the provider's payment form inside our page, once one may write in it."""
    expect(page.locator("[data-payment-element] .sk")).to_have_count(0)
    return page.frame_locator("[data-payment-element] iframe")


def fill_card(page: Page, number: str = VISA) -> None:
    """Write a card into the provider's form."""
    inside = element(page)
    inside.locator("[autocomplete=cc-number]").fill(number)
    inside.locator("[autocomplete=cc-exp]").fill("1234")
    inside.locator("[autocomplete=cc-csc]").fill("123")


def pay_button(page: Page) -> Locator:
    return page.locator("[data-checkout] button[type=submit]")


def order(page: Page, level: str, person: Person, card: str = VISA) -> None:
    """Go through the order page of a level up to the click on « Commander et payer »."""
    page.goto(f"/commande/{level}/")
    fill_contact(page, person)
    fill_card(page, card)
    pay_button(page).click()


def order_paid(page: Page, level: str, person: Person) -> Order:
    """Order and pay; ends on the dossier."""
    order(page, level, person)
    page.wait_for_url("**/dossier/")
    return person.order


def pay_on_hosted_page(page: Page, number: str = VISA) -> None:
    """Write a card on the provider's own page and pay."""
    page.get_by_label("Numéro de carte").fill(number)
    page.get_by_label("Expiration").fill("12 / 34")
    page.get_by_label("Code de sécurité").fill("123")
    page.get_by_role("button", name="Payer").click()


def fill_debit(page: Page, iban: str = SEPA) -> None:
    """Choose the debit in the provider's form and write an account."""
    inside = element(page)
    inside.get_by_label("Prélèvement SEPA").check()
    inside.get_by_label("Nom du titulaire").fill("Maëlle Kerouédan")
    inside.locator("#panel-sepa_debit").get_by_label("E-mail").fill("maelle@exemple.fr")
    inside.get_by_label("IBAN").fill(iban)


def debit_on_hosted_page(page: Page, iban: str = SEPA) -> None:
    """Choose the debit on the provider's own page and pay."""
    page.get_by_label("Prélèvement SEPA").check()
    page.get_by_label("Nom du titulaire").fill("Maëlle Kerouédan")
    page.get_by_label("IBAN").fill(iban)
    page.get_by_role("button", name="Payer").click()


# --- the dossier ----------------------------------------------------------------------------------------------

DOSSIER = {
    "Jour": "12",
    "Mois": "mars",
    "Année": "1989",
    "Heure de naissance": "14 h 30",
    "Lieu de naissance": "Nantes",
    "Que souhaitez-vous éclairer ?": "Je quitte mon poste en janvier. Qu’est-ce que je dois emporter ?",
    "Qu’aimeriez-vous emporter de cette lecture ?": "Partir sans regret.",
}


def fill_dossier(page: Page, **changes: str) -> None:
    """Write every field of the dossier; photos apart."""
    for label, value in {**DOSSIER, **changes}.items():
        page.get_by_role("textbox", name=label).fill(value)


def add_photo(page: Page, kind: str, file: Path) -> Locator:
    """Choose a photo and wait until the server has taken it; return its place on the page."""
    place = page.locator(f"[data-photo$='/{kind}/']")
    place.locator("input[type=file]").set_input_files(file)
    expect(place.locator("img")).to_be_visible()
    return place


def add_photos(page: Page) -> None:
    add_photo(page, "face_photo", FACE)
    add_photo(page, "palm_photo", PALM)


def confide(page: Page) -> None:
    """« Confier mon dossier »; ends on the tracking page."""
    page.get_by_role("button", name="Confier mon dossier").click()
    page.wait_for_url("**/suivi/*/")


# --- the desk -------------------------------------------------------------------------------------------------


def code_of(email: str) -> str:
    """Return what the person's telephone shows now."""
    secret = next(person.totp_secret for person in TEAM if person.email == email)
    return format_hotp_value(hotp_value(secret, int(time.time()) // TOTP_SECONDS))


def sign_in(page: Page, email: str) -> None:
    """Password, then the code; ends in the desk."""
    page.goto("/atelier/")
    page.get_by_label("Adresse e-mail").fill(email)
    page.get_by_label("Mot de passe", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    page.get_by_label("Code").fill(code_of(email))
    page.get_by_role("button", name="Se connecter").click()
    page.wait_for_url("**/atelier/")


def row(page: Page, number: str) -> Locator:
    """Return an order's row in the queue."""
    return page.locator("[data-row]", has_text=number)


def take(page: Page, number: str) -> None:
    """Take an order from the queue; ends in its workspace."""
    page.goto("/atelier/?onglet=a-prendre")
    row(page, number).get_by_role("button", name="Prendre").click()
    page.wait_for_url(f"**/commandes/{number}/")


def compose(page: Page) -> None:
    """« Générer une proposition »."""
    page.get_by_role("button", name="Générer une proposition").click()
    expect(page.get_by_text("La proposition est prête.")).to_be_visible()


def add_recording(page: Page, number: str) -> None:
    """Upload the voice."""
    page.goto(f"/atelier/commandes/{number}/?partie=audio")
    page.get_by_label("Ajouter l’enregistrement").set_input_files(RECORDING)
    page.get_by_role("button", name="Envoyer le fichier").click()
    expect(page.get_by_text("L’enregistrement est en place.")).to_be_visible()


def submit(page: Page) -> None:
    """« Envoyer en validation »; ends in the queue."""
    page.get_by_role("button", name="Envoyer en validation").click()
    expect(page.get_by_text("Envoyée en validation.")).to_be_visible()


def decide(page: Page, number: str, choice: str, act: str) -> None:
    """Open an order of the validation queue, choose a verdict and give it; `act` is what the button then says."""
    page.goto("/atelier/validation/")
    row(page, number).get_by_role("link", name="Relire").click()
    page.get_by_role("radio", name=choice).check()
    page.get_by_role("button", name=act, exact=True).click()


def approve(page: Page, number: str) -> None:
    """Approve an order; ends in the validation queue."""
    decide(page, number, "Approuver", "Approuver")
    page.wait_for_url("**/atelier/validation/")


# --- the client's link ----------------------------------------------------------------------------------------


def open_letter(page: Page, letter: dict) -> None:
    """Open the private link of an e-mail, from the mailbox."""
    page.goto(f"/demo/courrier/?message={letter['id']}")
    page.get_by_role("link", name="Ouvrir le lien du message").first.click()
