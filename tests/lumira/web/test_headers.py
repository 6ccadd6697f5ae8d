"""Headers that every answer carries, walked over the URL map; and the checkout's additions, which are its own."""

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from orders.services.access import issue_access
from tests.factories.orders import paid, placed
from tests.journeys.conftest import signed_in
from tests.lumira.web.test_public_pages import ask_everything, values
from tests.lumira.web.urlmap import BY_PROOF, OPEN

__all__ = ["values"]

EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Answers that hold nothing personal and may be kept for a moment.
STORABLE = {"products_api:levels", "schema", "docs"}
STRICT = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "media-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
}


def policy(answer) -> dict[str, str]:
    """The answer's content policy, by directive."""
    parts = (part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";"))
    return {name: value for name, _space, value in parts}


@pytest.mark.parametrize("names", [None, OPEN, BY_PROOF], ids=["private", "open", "by_proof"])
def test_every_answer_carries_them(values, names):
    wrong = []
    for name, answer in ask_everything(values, names, "get"):
        sent = answer.headers
        found = {header: sent.get(header) for header in EVERYWHERE}
        if found != EVERYWHERE or sent.get("Referrer-Policy") not in ("same-origin", "no-referrer"):
            wrong.append((name, found))
        if "default-src 'none'" not in sent.get("Content-Security-Policy", "") or "Permissions-Policy" not in sent:
            wrong.append((name, sent.get("Content-Security-Policy")))
        if name not in STORABLE and "no-store" not in sent.get("Cache-Control", ""):
            wrong.append((name, sent.get("Cache-Control")))
        if not sent.get("X-Request-ID") or "Server" in sent or "X-Powered-By" in sent:
            wrong.append((name, "request id"))

    assert wrong == []


@pytest.mark.parametrize("page", ["/", "/suivi/", "/connexion/", "/sanctuaire/", "/nulle-part/", "/atelier/"])
def test_pages_run_nothing_but_our_own(page, emma):
    browser = signed_in(emma) if page == "/atelier/" else Client(headers={"accept-language": "fr"})

    assert policy(browser.get(page)) == STRICT


@pytest.mark.django_db
def test_only_the_pages_of_payment_add_the_provider():
    now = timezone.now()
    order = placed(now)
    browser = Client(headers={"accept-language": "fr"})
    browser.get(f"/acces/{issue_access(order, now=now)}/")

    for page in ("/commande/profond/", f"/commande/{order.number}/paiement/"):
        found = policy(browser.get(page))
        for directive, origins in settings.STRIPE_CSP.items():
            assert set(origins) <= set(found[directive].split()), (page, directive)
        assert {name: found[name] for name in STRICT if name not in settings.STRIPE_CSP} == {
            name: value for name, value in STRICT.items() if name not in settings.STRIPE_CSP
        }


@pytest.mark.django_db
def test_a_client_s_pages_are_not_stored_and_not_indexed_by_their_links():
    now = timezone.now()
    order = paid(now)
    browser = Client(headers={"accept-language": "fr"})
    browser.get(f"/acces/{issue_access(order, now=now)}/")

    for page in (f"/suivi/{order.number}/", f"/commande/{order.number}/dossier/"):
        answer = browser.get(page)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
        assert answer.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.django_db
def test_cookies_are_careful():
    browser = Client(headers={"accept-language": "fr"})
    browser.get("/commande/profond/")

    for name in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        assert (browser.cookies[name]["httponly"], browser.cookies[name]["samesite"]) == (True, "Lax"), name


@pytest.mark.django_db
@pytest.mark.parametrize("given", ["kept-as-it-is.1", "x", "a" * 65, "<script>", "é"])
def test_a_request_s_id_is_kept_when_it_is_plain(given, client):
    answered = client.get("/healthz", headers={"x-request-id": given}).headers["X-Request-ID"]

    assert (answered == given) is (given == "kept-as-it-is.1")
    assert len(answered) >= 8


@pytest.mark.django_db
@pytest.mark.parametrize(
    "request_of",
    [
        lambda browser: browser.get("/suivi/?q=a%00b"),
        lambda browser: browser.get("/acces/a%00b/"),
        lambda browser: browser.get("/suivi/", headers={"cookie": 'sessionid="aaaaaaaaaaaa\\000bb"'}),
        lambda browser: browser.get("/suivi/", headers={"cookie": "sessionid=aaaaaaaaaaaa%00bb"}),
    ],
)
def test_a_nul_byte_is_refused_at_the_door(request_of):
    assert request_of(Client()).status_code == 400


@pytest.mark.django_db
def test_a_body_beyond_every_need_is_refused_before_it_is_kept():
    huge = str(settings.REQUEST_MAX_BYTES + 1)

    page = Client(headers={"accept-language": "fr"}).post("/suivi/", CONTENT_LENGTH=huge)
    api = Client().post("/api/products/create-payment-intent", CONTENT_LENGTH=huge)

    assert (page.status_code, api.status_code, api.json()["code"]) == (413, 413, "too_large")
