"""The map of the API: method and path to the function that answers, its contract and who may call it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.errors import InvalidRequestError
from lumira.demo.stripe_double.resources import (
    balance,
    charges,
    checkout_sessions,
    customers,
    disputes,
    elements_sessions,
    events,
    payment_intents,
    payment_methods,
    refunds,
)
from lumira.demo.stripe_double.state.store import Record

Answer = Callable[[Call], Record]
SECRET = frozenset({"client_secret"})


@dataclass(frozen=True)
class Route:
    """One endpoint. `also` names parameters that a browser sends beside the contract."""

    method: str
    pattern: re.Pattern[str]
    answer: Answer
    contract: str | None
    publishable: bool = False
    also: frozenset[str] = frozenset()


def _route(
    line: str, answer: Answer, contract: str | None, publishable: bool = False, also: frozenset[str] = frozenset()
) -> Route:
    method, path = line.split()
    pattern = re.compile("/v1/" + path.replace("{id}", r"(?P<id>\w+)"))
    return Route(method, pattern, answer, contract, publishable, also)


ROUTES = (
    _route("POST payment_intents", payment_intents.create, "PaymentIntentCreateParams"),
    _route("GET payment_intents", payment_intents.list_intents, "PaymentIntentListParams"),
    _route("GET payment_intents/search", payment_intents.search_intents, "PaymentIntentSearchParams"),
    _route("GET payment_intents/{id}", payment_intents.retrieve, "PaymentIntentRetrieveParams", True, SECRET),
    _route("POST payment_intents/{id}", payment_intents.update, "PaymentIntentUpdateParams"),
    _route("POST payment_intents/{id}/confirm", payment_intents.confirm, "PaymentIntentConfirmParams", True, SECRET),
    _route("POST payment_intents/{id}/cancel", payment_intents.cancel, "PaymentIntentCancelParams"),
    _route("GET charges", charges.list_charges, "ChargeListParams"),
    _route("GET charges/{id}", charges.retrieve, "ChargeRetrieveParams"),
    _route("POST customers", customers.create, "CustomerCreateParams"),
    _route("GET customers", customers.list_customers, "CustomerListParams"),
    _route("GET customers/{id}", customers.retrieve, "CustomerRetrieveParams"),
    _route("POST customers/{id}", customers.update, "CustomerUpdateParams"),
    _route("DELETE customers/{id}", customers.delete, "CustomerDeleteParams"),
    _route("POST payment_methods", payment_methods.create, "PaymentMethodCreateParams", True),
    _route("GET payment_methods/{id}", payment_methods.retrieve, "PaymentMethodRetrieveParams"),
    _route("POST refunds", refunds.create, "RefundCreateParams"),
    _route("GET refunds", refunds.list_refunds, "RefundListParams"),
    _route("GET refunds/{id}", refunds.retrieve, "RefundRetrieveParams"),
    _route("POST refunds/{id}", refunds.update, "RefundUpdateParams"),
    _route("POST checkout/sessions", checkout_sessions.create, "checkout.SessionCreateParams"),
    _route("GET checkout/sessions", checkout_sessions.list_sessions, "checkout.SessionListParams"),
    _route("GET checkout/sessions/{id}", checkout_sessions.retrieve, "checkout.SessionRetrieveParams"),
    _route("POST checkout/sessions/{id}/expire", checkout_sessions.expire, "checkout.SessionExpireParams"),
    _route(
        "GET checkout/sessions/{id}/line_items",
        checkout_sessions.list_line_items,
        "checkout.SessionListLineItemsParams",
    ),
    _route("GET disputes", disputes.list_disputes, "DisputeListParams"),
    _route("GET disputes/{id}", disputes.retrieve, "DisputeRetrieveParams"),
    _route("GET events", events.list_events, "EventListParams"),
    _route("GET events/{id}", events.retrieve, "EventRetrieveParams"),
    _route("GET balance", balance.retrieve, "BalanceRetrieveParams"),
    _route("GET balance_transactions", balance.list_transactions, "BalanceTransactionListParams"),
    _route("GET balance_transactions/{id}", balance.retrieve_transaction, "BalanceTransactionRetrieveParams"),
    _route("GET elements/sessions", elements_sessions.retrieve, None, True, elements_sessions.PARAMETERS),
)


def match(method: str, path: str) -> tuple[Route, str]:
    """Return the route of a request and the id in its path. Raises a 404 for an unknown address."""
    for route in ROUTES:
        found = route.pattern.fullmatch(path)
        if found is not None and route.method == method:
            return route, found.groupdict().get("id", "")
    message = (
        f"Unrecognized request URL ({method}: {path}). Please see https://stripe.com/docs or we can help at "
        "https://support.stripe.com/."
    )
    raise InvalidRequestError(message, status=404)
