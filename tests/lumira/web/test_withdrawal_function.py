"""Directive 2023/2673: the withdrawal function is reachable from every page of a client, without an account."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from lumira.web.errors import SERVER_ERROR_PAGE
from orders.models import Order
from orders.selectors.withdrawal_words import shares
from tests.checkout.conftest import by_link
from tests.factories.orders import in_status, paid, placed

LINK = re.compile(r'<a[^>]* href="/retractation/"[^>]*>Se rétracter d’un contrat</a>')
TEMPLATES = Path(settings.ROOT) / "templates"
FOOTERS = ("layouts/_footer.html", "layouts/_footer_minimal.html")
EXTENDS = re.compile(r'{% extends "([^"]+)" %}')
FOOTER_BLOCK = re.compile(r"{% block footer %}(.*?){% endblock %}", re.DOTALL)


def pages_of(frame: str) -> list[str]:
    """Every template that ends in this frame."""
    found = []
    for path in sorted(TEMPLATES.rglob("*.html")):
        name, parent = path.relative_to(TEMPLATES).as_posix(), path.relative_to(TEMPLATES).as_posix()
        while parent and parent != frame:
            match = EXTENDS.search((TEMPLATES / parent).read_text())
            parent = match.group(1) if match and (TEMPLATES / match.group(1)).exists() else ""
        if parent and name != frame:
            found.append(name)
    return found


def test_both_footers_hold_the_link():
    for name in FOOTERS:
        assert "{% url 'orders:withdrawal' %}" in (TEMPLATES / name).read_text(), name


@pytest.mark.parametrize("name", ["layouts/temple.html", *pages_of("layouts/temple.html")])
def test_no_page_of_a_client_leaves_its_footer_out(name):
    blocks = FOOTER_BLOCK.findall((TEMPLATES / name).read_text())

    assert [block for block in blocks if not any(footer in block for footer in FOOTERS)] == []


def test_no_page_at_the_door_leaves_its_frame():
    frame = (TEMPLATES / "layouts/entrance.html").read_text()
    blocks = re.findall(r"{% block \w+ %}|{% endblock %}", frame[: frame.index("{% url 'orders:withdrawal' %}")])

    assert len(pages_of("layouts/entrance.html")) > 10
    # Inside the page's own block alone, which none of them replaces.
    assert blocks[-1] == "{% endblock %}"
    assert [
        name for name in pages_of("layouts/entrance.html") if "{% block page %}" in (TEMPLATES / name).read_text()
    ] == []


def test_the_page_of_a_failure_on_our_side_holds_it_too():
    assert LINK.search(SERVER_ERROR_PAGE)


@pytest.fixture
def order(db) -> Order:
    return paid(timezone.now())


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/commande/profond/", "/suivi/", "/conditions/", "/retractation/", "/nulle-part/", "/acces/unknown/"),
        *("/connexion/", "/connexion/mot-de-passe/"),
    ],
)
def test_open_and_broken_pages_show_it(db, clean_cache, path):
    assert LINK.search(Client(headers={"accept-language": "fr"}).get(path).content.decode()), path


def test_private_pages_show_it(order, emma, vera):
    now = timezone.now()
    unpaid, delivered = placed(now), in_status("completed", now, expert=emma, validator=vera)
    for which, pattern in (
        (unpaid, "/commande/{}/paiement/"),
        (order, "/commande/{}/dossier/"),
        (order, "/suivi/{}/"),
        (delivered, "/suivi/{}/"),
        (delivered, "/sanctuaire/"),
    ):
        page = by_link(which, now).get(pattern.format(which.number))
        assert (page.status_code, bool(LINK.search(page.content.decode()))) == (200, True), pattern


def test_the_terms_say_what_stays_due_in_each_state_of_the_work(db):
    page = Client(headers={"accept-language": "fr"}).get("/conditions/").content.decode().replace("\u00a0", " ")

    assert "la part déjà réalisée reste due et nous vous rendons tout le reste" in page
    rows = re.findall(r'<th scope="row">([^<]+)</th><td class="num">(\d+) %</td><td class="num">(\d+) %</td>', page)
    assert rows == [(share.state, str(share.percent), str(share.percent_back)) for share in shares()]


@pytest.mark.parametrize("path", ["/", "/commande/profond/"])
def test_the_right_is_not_said_to_be_smaller_than_it_is(db, path):
    page = Client(headers={"accept-language": "fr"}).get(path).content.decode().replace("\u00a0", " ")

    assert "Quatorze jours pour vous rétracter ; une fois l’écriture commencée, la part réalisée reste due." in page
    assert "rétracter tant que" not in page
