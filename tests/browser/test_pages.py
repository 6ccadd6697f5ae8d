"""Every page of the house, in both languages, wide and on a phone, by day and by night: what a page owes, it gives."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.db import connection
from playwright.sync_api import expect

from lumira.demo.people import PASSWORD
from tests.browser import audit, steps
from tests.browser.sample import holder_of_every_link, story_order
from tests.browser.second_factor import gave_code
from tests.browser.steps import GABRIEL, HELENE, INES, SARAH

LANGUAGES = {"fr": "", "en": "/en"}
Path = Callable[[], str]


@dataclass(frozen=True)
class Place:
    """One page: its path, who looks at it, and the status that it answers with."""

    name: str
    path: str | Path
    member: str = ""
    status: int = 200
    # A page that asks for the code again unless it was just given.
    needs_code: bool = False


def of(pattern: str, end: str, level: str | None = None) -> Path:
    """Return a function that puts the number of a sample order into a path."""
    return lambda: pattern.format(story_order(end, level).number)


def tracking(end: str, level: str | None = None) -> Place:
    return Place(f"tracking, {end}", of("/suivi/{}/", end, level))


PUBLIC = [
    Place("home", "/"),
    Place("order", "/commande/profond/"),
    Place("order, free", "/commande/initie/"),
    Place("payment", of("/commande/{}/paiement/", "unpaid")),
    Place("dossier", of("/commande/{}/dossier/", "unsealed")),
    Place("dossier, confided", of("/commande/{}/dossier/", "queued")),
    tracking("unpaid"),
    tracking("unsealed"),
    tracking("queued"),
    tracking("in_progress"),
    tracking("in_validation"),
    tracking("in_revision"),
    tracking("approved"),
    tracking("delivered"),
    tracking("completed"),
    tracking("cancelled"),
    tracking("refused"),
    Place("reading", of("/sanctuaire/{}/", "delivered", "profond")),
    Place("reading, completed", of("/sanctuaire/{}/", "completed")),
    Place("invoice", of("/suivi/{}/facture/", "queued")),
    Place("invoice, issued", of("/suivi/{}/facture/", "cancelled")),
    Place("readings", "/sanctuaire/"),
    Place("find my order", "/suivi/"),
    Place("link that has expired", "/acces/unknown/", status=404),
    Place("sign-in link", "/connexion/lien/"),
    Place("terms", "/conditions/"),
    Place("privacy", "/confidentialite/"),
    Place("withdrawal", "/retractation/"),
    Place("accessibility", "/accessibilite/"),
    Place("unknown page", "/nulle-part/", status=404),
]
DESK = [
    Place("queue", "/atelier/", INES),
    Place("queue, empty", "/atelier/?q=personne-de-ce-nom", INES),
    Place("peek", of("/atelier/?commande={}", "queued"), INES),
    Place("workspace", of("/atelier/commandes/{}/?partie=reading", "in_progress", "integral"), INES),
    Place("workspace, voice", of("/atelier/commandes/{}/?partie=audio", "in_progress", "integral"), INES),
    Place("workspace, mandala", of("/atelier/commandes/{}/?partie=mandala", "in_progress", "integral"), INES),
    Place("workspace, returned", of("/atelier/commandes/{}/", "in_revision"), INES),
    Place("workspace, lead", of("/atelier/commandes/{}/", "approved"), HELENE),
    Place("validation queue", "/atelier/validation/", SARAH),
    Place("validation", of("/atelier/validation/{}/", "in_validation"), SARAH),
    Place("money back", of("/atelier/commandes/{}/remboursement/", "queued"), HELENE, needs_code=True),
    Place("money back, unpaid", of("/atelier/commandes/{}/remboursement/", "unpaid"), HELENE),
    Place("history", "/atelier/historique/", GABRIEL),
    Place("truth of the accounts", "/atelier/argent/", HELENE),
    Place("invoices", "/atelier/argent/factures/", HELENE),
    Place("invoices, empty", "/atelier/argent/factures/?du=2020-01-01&au=2020-01-31", HELENE),
    Place("invoices, wrong", "/atelier/argent/factures/?du=2020-01-31&au=2020-01-01", HELENE, status=400),
    Place("second factor", "/connexion/securite/", INES),
    Place("page for another role", "/atelier/validation/", INES, status=403),
]
ENTRANCE = [
    Place("sign in", "/connexion/"),
    Place("forgotten password", "/connexion/mot-de-passe/"),
]
# The same template in another state has the same title.
SHARED_TITLES = re.compile(
    r"tracking, (?!queued)|, (free|unpaid|confided|completed|empty|voice|mandala|returned|lead|issued|wrong)|^peek"
)


@pytest.fixture(scope="package")
def every_link(chrome, house):
    return holder_of_every_link(chrome, house.url)


@pytest.fixture
def visit(window, watch, every_link):
    """Open a place, as who may see it."""

    def open_place(place, language, **options):
        path = place.path if isinstance(place.path, str) else place.path()
        who = {"member": place.member} if place.member else {"storage_state": every_link}
        page = window(language=language, **who, **options)
        if place.status != 200:
            watch.expect(place.status)
        if place.needs_code:
            gave_code(page)
        answer = page.goto(LANGUAGES[language] + path)
        assert answer.status == place.status
        return page

    return open_place


def named(place):
    return place.name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PUBLIC, ids=named)
def test_page_for_everyone_is_open_to_everyone(visit, place, language):
    audit.examine(visit(place, language), language=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", [*DESK, *ENTRANCE], ids=named)
def test_page_of_the_desk_is_open_to_everyone(visit, place, language):
    audit.examine(visit(place, language), language=language, by_night=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_second_factor_is_open_to_everyone(window, language):
    page = window(language=language)
    page.goto(f"{LANGUAGES[language]}/connexion/")
    page.locator("#id_login").fill(INES)
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/connexion/code/")

    audit.examine(page, language=language, by_night=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_of_signing_in_are_open_to_everyone(window, language):
    page = window(language=language)
    page.goto(f"{LANGUAGES[language]}/connexion/")
    page.locator("main button[type=submit]").click()
    expect(page.locator("#erreurs")).to_be_focused()

    audit.examine(page, language=language, by_night=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_of_the_order_page_are_open_to_everyone(window, language, watch):
    watch.expect(422)
    page = window(language=language)
    page.goto(f"{LANGUAGES[language]}/commande/mystique/")
    steps.fill_card(page)
    page.locator("#id_email").fill("sans-arobase")
    steps.pay_button(page).click()
    expect(page.locator("#id_first_name")).to_be_focused()

    audit.examine(page, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_of_the_dossier_are_open_to_everyone(window, language, watch, every_link):
    watch.expect(422)
    page = window(language=language, storage_state=every_link)
    page.goto(f"{LANGUAGES[language]}/commande/{story_order('unsealed').number}/dossier/")
    page.locator("button[name=seal]").click()
    expect(page.locator("#erreurs")).to_be_focused()

    audit.examine(page, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_reference_of_the_api_is_open_to_everyone(window, language):
    page = window(language=language)
    page.goto("/api/docs/")

    audit.examine(page, language=language)


def test_mailbox_of_the_demo_is_open_to_everyone(window, house, every_link):
    page = window()
    page.goto("/demo/courrier/")
    expect(page.locator("iframe")).to_be_visible()
    # The message that is open is no currency.
    assert page.locator(".top__nav .money summary").inner_text().split() == ["Devise", "EUR"]

    audit.examine(page, language="fr")


@pytest.fixture
def broken_catalogue(house):
    """A table that every page reads is gone for a moment."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE products_level RENAME TO products_level_away")
    yield
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE products_level_away RENAME TO products_level")


def test_failure_is_told_without_what_has_failed(window, watch, broken_catalogue):
    watch.expect(500)
    page = window()

    assert page.goto("/").status == 500

    audit.examine(page, language="fr", by_night=True)
    assert page.locator("code").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_a_title_of_its_own(window, language, every_link):
    people = {"": window(language=language, storage_state=every_link)}
    titles = Counter()
    for place in [*PUBLIC, *DESK, *ENTRANCE]:
        if not SHARED_TITLES.search(place.name):
            if place.member not in people:
                people[place.member] = window(language=language, member=place.member)
            path = place.path if isinstance(place.path, str) else place.path()
            answer = people[place.member].context.request.get(LANGUAGES[language] + path)
            titles[re.search("<title>(.+?)</title>", answer.text()).group(1)] += 1

    assert [title for title, count in titles.items() if count > 1] == []
    assert all(title.endswith(("– Lumira", "– Atelier Lumira", "– Lumira atelier")) for title in titles)
