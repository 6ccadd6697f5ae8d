"""The sample orders, found again by their story, and the browser of a client who holds the link of each."""

import secrets
from typing import Any

from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import Browser, Page

from lumira.demo.sample import walking
from lumira.demo.sample.stories import STORIES, Story
from lumira.payments.models import PaymentAttempt
from orders.models import Order
from orders.services.access import issue_access
from tests.browser.steps import INES

FIRST_NAMES = ("Anouk", "Basile", "Célestine", "Désiré", "Éloïse")


def story_order(end: str, level: str | None = None) -> Order:
    """Return the order of the first story that ends so (of this level, if given)."""
    story = next(story for story in STORIES if story.end == end and level in (None, story.level))
    return _order_of(story)


def holder_of_every_link(chrome: Browser, base_url: str) -> Any:
    """Open the private link of every sample order in one browser; return its session."""
    context = chrome.new_context(base_url=base_url, locale="fr-FR")
    for story in STORIES:
        if story.end != "direct":
            # A person has one link; the limit on tries is tested elsewhere.
            cache.clear()
            context.request.get(f"/acces/{issue_access(_order_of(story), now=timezone.now())}/", max_redirects=0)
    session = context.storage_state()
    context.close()
    return session


def _order_of(story: Story) -> Order:
    payment = PaymentAttempt.objects.get(pk=walking.attempt_id(story)).payment_id
    return Order.objects.select_related("payment", "holder").get(payment_id=payment)


def a_story(end: str, *, level: str = "mystique", expert: str = INES) -> Order:
    """Live one more story through the services, as the sample's are, and return its order."""
    first_name = secrets.choice(FIRST_NAMES)
    story = Story(
        first_name,
        secrets.token_hex(4).title(),
        level,
        end,
        hours_ago=5,
        born=("12", "3", "1989"),
        place="Nantes",
        question="Qu’est-ce que je dois emporter ?",
        expert=expert,
    )
    order = walking.tell(story, now=timezone.now())
    return Order.objects.select_related("payment", "holder").get(pk=order.pk)


def client_of(order: Order, page: Page) -> Page:
    """Open the order's private link in this browser, then its tracking page."""
    page.goto(f"/acces/{issue_access(order, now=timezone.now())}/")
    page.goto(f"/suivi/{order.number}/")
    return page
