"""The sample orders, found again by their story, and the browser of a client who holds the link of each."""

from typing import Any

from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import Browser

from lumira.demo.sample.stories import STORIES, Story
from lumira.demo.sample.walking import attempt_id
from lumira.payments.models import PaymentAttempt
from orders.models import Order
from orders.services.access import issue_access


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
    payment = PaymentAttempt.objects.get(pk=attempt_id(story)).payment_id
    return Order.objects.select_related("payment", "holder").get(payment_id=payment)
