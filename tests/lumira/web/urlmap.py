"""Every address of the site, walked from the URL map, with arguments that name a real order."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

# Open to everyone: what they show is nobody's.
OPEN = {
    *("healthz", "readyz", "stripe_webhook", "schema", "docs", "admin:login"),
    *("products:home", "products_api:levels", "checkout:choose", "checkout_api:create_payment_intent"),
    *("web:terms", "web:privacy", "web:accessibility", "web:theme", "web:currency"),
    *("orders:withdrawal", "orders:withdrawal_confirm"),
    *("orders:find", "orders:access", "orders:sanctuary"),
    *("accounts:request_link", "accounts:use_link"),
    *("account_login", "account_logout", "account_inactive", "account_signup", "mfa_authenticate"),
    *("account_reset_password", "account_reset_password_done"),
    *("account_reset_password_from_key", "account_reset_password_from_key_done"),
    *("demo:mailbox", "demo:mailbox_json", "demo:mail_body"),
}
# Open to who proves something of their own: a link's grant, a token, a payment's secret, a key, a session.
BY_PROOF = {
    *("checkout:payment", "checkout:return", "checkout:intake", "checkout:draft", "checkout:photo"),
    *("orders:tracking", "orders:tracking_state", "orders:reading", "orders:confirm", "orders:file"),
    *("orders:withdrawal_receipt", "orders:invoice", "orders:document"),
    *("live:stream", "checkout_api:client_submit", "expertdesk_api:delivered"),
    *("orders_api:list", "orders_api:overview", "orders_api:by_number", "orders_api:detail", "orders_api:status"),
    *("orders_api:take", "orders_api:release", "orders_api:submit", "orders_api:reopen", "orders_api:validation"),
    *("orders_api:cancel", "orders_api:expert_review", "orders_api:content", "orders_api:file"),
}


@dataclass(frozen=True)
class Place:
    """One pattern of the URL map: its view's full name, whether the middleware asks for a sign-in, its arguments."""

    name: str
    is_public: bool
    arguments: tuple[str, ...]


def places() -> list[Place]:
    """Every pattern that has a name; the administration's wildcards have none."""
    found = {}
    for name, pattern in _walk(get_resolver()):
        if pattern.name:
            is_public = not getattr(pattern.callback, "login_required", True)
            found[name] = Place(name, is_public, tuple(pattern.pattern.regex.groupindex))
    return list(found.values())


def _walk(resolver: URLResolver, spaces: tuple[str, ...] = ()) -> Iterator[tuple[str, URLPattern]]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern, (*spaces, pattern.namespace) if pattern.namespace else spaces)
        else:
            yield ":".join((*spaces, pattern.name or "")), pattern


def address(place: Place, values: dict[str, object]) -> str:
    """The pattern's address with these arguments."""
    try:
        return reverse(place.name, kwargs={name: values[name] for name in place.arguments})
    except NoReverseMatch:
        # The administration takes its own by position.
        return reverse(place.name, args=[values[name] for name in place.arguments])
