import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TEMPLE = [
    "accueil",
    "accueil-bientot",
    "erreur",
    "composants",
    "commande",
    "commande-erreurs",
    "commande-dossier",
    "confirmation",
    "sanctuaire",
    "lectures",
    "lien",
    "conditions",
    "courriel",
]
ENTRANCE = [
    "connexion",
    "connexion-erreur",
    "deconnexion",
    "confirmer",
    "mot-de-passe",
    "mot-de-passe-envoye",
    "mot-de-passe-nouveau",
    "mot-de-passe-perime",
    "mot-de-passe-change",
    "code",
    "code-erreur",
    "code-confirmer",
    "code-relier",
    "code-delier",
    "code-etat",
    "code-secours",
    "code-secours-creer",
]
DESK = ["file", "espace", "validation", "planche-atelier"]
NIGHT = [f"{name}-sombre" for name in DESK]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# A mail has no landmarks: it is read inside another page.
RULES_OF_MAIL = {**RULES, "rules": {"region": {"enabled": False}, "landmark-one-main": {"enabled": False}}}
VIEWS = [
    *((name, "light") for name in (*TEMPLE, *ENTRANCE, *DESK, *NIGHT, "file-auto")),
    *((name, "dark") for name in (*ENTRANCE, "file-auto")),
]


@pytest.mark.parametrize(("name", "scheme"), VIEWS)
def test_axe_finds_nothing(visit, name, scheme):
    page = visit(name, scheme=scheme)

    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page, options=RULES_OF_MAIL if name == "courriel" else RULES)
        assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("name", [*TEMPLE, *ENTRANCE, *DESK])
def test_page_never_scrolls_sideways(visit, name):
    page = visit(name)
    overflows = {}

    for width in (320, 390, 768, 1024, 1280, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        overflows[width] = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert max(overflows.values()) <= 0, overflows


@pytest.mark.parametrize("name", [*TEMPLE, *DESK])
def test_page_keeps_its_words_under_wider_spacing(visit, name):
    """Source: WCAG 1.4.12."""
    page = visit(name, width=390, bypass_csp=True)
    page.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    )

    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("name", [*TEMPLE[:-1], *ENTRANCE, *DESK])
def test_page_has_no_style_of_its_own(visit, name):
    page = visit(name, java_script_enabled=True)

    assert page.locator("[style]").count() == 0
    assert page.locator("style, script:not([src])").count() == 0


@pytest.mark.parametrize("name", ["accueil", "connexion", "sanctuaire", "file"])
def test_page_without_javascript_shows_no_dead_control(visit, name):
    page = visit(name, width=390, java_script_enabled=False)

    for control in page.locator("[data-scripted], [data-reveal], [data-player-toggle]").all():
        assert not control.is_visible()


def test_menu_of_a_phone_opens_without_javascript(visit):
    page = visit("accueil", width=390, java_script_enabled=False)

    page.locator(".top__menu > summary").click()

    assert page.locator(".top__sheet").get_by_role("link", name="Mon sanctuaire").is_visible()


def test_menu_closes_on_escape_and_gives_the_focus_back(visit):
    page = visit("accueil", width=390)
    page.locator(".top__menu > summary").click()

    page.keyboard.press("Escape")

    assert not page.locator(".top__sheet").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_errors_take_the_focus(visit):
    page = visit("commande-erreurs")

    assert page.evaluate("document.activeElement.id") == "erreurs"


def test_password_can_be_shown(visit):
    page = visit("connexion")

    page.get_by_role("button", name="Montrer le mot de passe").click()

    assert page.locator("#id_password").get_attribute("type") == "text"


def test_counter_counts(visit):
    page = visit("commande-dossier")

    page.locator("#id_question").fill("x" * 999)

    assert page.locator("#id_question_counter").inner_text() == "999 sur 1\u202f000"


def test_submit_is_busy_and_sent_once(visit):
    page = visit("connexion")
    # The last to hear of it counts, and keeps the browser on the page.
    page.evaluate("addEventListener('submit', (e) => { e.preventDefault(); window.sent = (window.sent ?? 0) + 1; })")

    page.locator("button[type=submit]").dblclick()

    assert page.locator("button[type=submit]").inner_text() == "Connexion en cours"
    assert page.evaluate("window.sent") == 1


def test_private_link_is_copied(visit, address):
    page = visit("sanctuaire", permissions=["clipboard-read", "clipboard-write"])

    page.get_by_role("button", name="Copier le lien").click()

    assert page.get_by_role("button", name="Lien copié").is_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "https://lumira.example/s/k7Q2"


def test_reading_comfort_is_kept(visit):
    page = visit("sanctuaire")
    page.get_by_role("button", name="Nuit").click()
    page.get_by_role("button", name="Grande").click()

    page.reload()

    assert page.locator("#lecture").get_attribute("data-ground") is None
    assert page.locator("#texte").get_attribute("data-size") == "l"
    assert page.get_by_role("button", name="Grande").get_attribute("aria-pressed") == "true"


def test_ticks_of_the_ritual_are_kept(visit):
    page = visit("sanctuaire")
    page.get_by_label("Fait : poser").check()

    page.reload()

    assert page.get_by_label("Fait : poser").is_checked()
    assert not page.get_by_label("Fait : nommer").is_checked()


def test_voice_resumes_where_it_was(visit):
    page = visit("sanctuaire")
    page.get_by_role("slider", name="Position").fill("0.5")
    expect(page.locator("[data-player-now]")).to_have_text("0:45")
    page.wait_for_timeout(500)

    page.reload()

    expect(page.get_by_text("Reprise à 0:45")).to_be_visible()
    page.get_by_role("button", name="Reculer de 15 secondes").click()
    expect(page.locator("[data-player-now]")).to_have_text("0:30")


def test_desk_is_driven_from_the_keyboard(visit):
    page = visit("file")
    page.evaluate("document.addEventListener('click', (event) => { window.taken = event.target.textContent; })")

    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("k")
    page.keyboard.press("p")

    assert page.evaluate("window.taken") == "Prendre la commande 0409"


def test_search_is_reached_by_its_key(visit):
    page = visit("file")

    page.keyboard.press("/")
    page.keyboard.type("jj")

    assert page.locator("#find").input_value() == "jj"


def test_shortcuts_can_be_switched_off(visit):
    page = visit("file")
    page.keyboard.press("?")
    page.get_by_label("Raccourcis d’une seule touche").uncheck()
    page.keyboard.press("Escape")

    page.keyboard.press("/")

    assert page.evaluate("document.activeElement.id") != "find"


def test_toast_leaves_after_six_seconds_but_waits_for_the_mouse(visit):
    page = visit("file-auto")
    toast = page.locator("[data-toast]")
    toast.hover()
    page.wait_for_timeout(6500)
    assert toast.is_visible()

    page.mouse.move(5, 5)
    page.wait_for_timeout(6500)

    assert toast.count() == 0


def test_desk_follows_the_system_unless_it_was_told(visit):
    def ground(name, scheme):
        return visit(name, scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")

    light, dark = "rgb(246, 247, 251)", "rgb(16, 18, 35)"

    assert ground("file-auto", "light") == light
    assert ground("file-auto", "dark") == dark
    assert ground("file", "dark") == light
    assert ground("file-sombre", "light") == dark


LIVE = """() => {
  const box = document.createElement("div");
  Object.assign(box.dataset, {
    liveUrl: "/live/k7Q2", fragmentUrl: "/fragment", pollUrl: "/poll",
    liveLost: "Connexion perdue, nouvel essai dans 5 s",
  });
  box.innerHTML = '<p id="word">En écriture</p><p data-live-status>En direct</p>';
  document.querySelector("main").append(box);
  box.dispatchEvent(new CustomEvent("htmx:afterSettle", { bubbles: true, detail: { elt: box } }));
}"""


LOST_STREAM = """() => {
  window.EventSource = class {
    constructor() { setTimeout(() => this.onerror()); }
    addEventListener() {}
    close() {}
  };
}"""


def test_live_event_brings_the_fragment(visit):
    page = visit("confirmation")
    page.route("**/live/k7Q2", lambda route: route.fulfill(content_type="text/event-stream", body="data: 1\n\n"))
    page.route(
        "**/fragment", lambda route: route.fulfill(content_type="text/html", body='<p id="word">En relecture</p>')
    )

    page.evaluate(LIVE)

    expect(page.locator("#word")).to_have_text("En relecture")


def test_lost_stream_is_said_after_two_failures_and_asked_every_twenty_seconds(visit):
    page = visit("confirmation")
    answers = iter(['{"status": "in_progress"}', '{"status": "in_validation"}'])
    page.route("**/poll", lambda route: route.fulfill(content_type="application/json", body=next(answers)))
    page.route(
        "**/fragment", lambda route: route.fulfill(content_type="text/html", body='<p id="word">En relecture</p>')
    )
    page.clock.install()
    page.evaluate(LOST_STREAM)

    page.evaluate(LIVE)
    page.clock.run_for(1000)
    assert page.locator("#word + [data-live-status]").inner_text() == "En direct"

    page.clock.run_for(5000)
    assert page.locator("#word + [data-live-status]").inner_text() == "Connexion perdue, nouvel essai dans 5 s"

    page.clock.run_for(20000)
    page.clock.run_for(20000)
    expect(page.locator("#word")).to_have_text("En relecture")
