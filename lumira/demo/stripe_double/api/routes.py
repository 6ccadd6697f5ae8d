"""The map of the API: method and path to the function that answers, its contract and who may call it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.errors import InvalidRequestError, unsupported
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


# What the double acts on, or may well ignore. Whatever else a contract knows is refused, never silently dropped.
PAGE = "limit starting_after ending_before created"
TYPES = "allowed_payment_method_types excluded_payment_method_types"
INTENT = f"{TYPES} capture_method payment_method payment_method_data payment_method_options receipt_email shipping"
INTENT += " setup_future_usage"
TEXTS = "customer description metadata statement_descriptor statement_descriptor_suffix transfer_group"
TRY = "error_on_requires_action mandate_data off_session radar_options return_url use_stripe_sdk"
CUSTOMER = "address description email metadata name phone preferred_locales shipping tax_exempt"
SESSION = f"{TYPES} cancel_url client_reference_id currency customer customer_creation customer_email expires_at"
SESSION += " line_items locale metadata mode origin_context payment_intent_data payment_method_options submit_type"
SESSION += " success_url ui_mode"
METHOD = "allow_redisplay billing_details card metadata radar_options sepa_debit type"


@dataclass(frozen=True)
class Route:
    """One endpoint.

    `contract` is what Stripe's endpoint takes, `honours` what the double acts on; `secrets` names what only a browser
    sends beside the contract.
    """

    method: str
    pattern: re.Pattern[str]
    answer: Answer
    contract: str | None
    honours: frozenset[str]
    publishable: bool = False
    secrets: frozenset[str] = frozenset()

    def refuse_unsupported(self, parameters: dict[str, Any]) -> None:
        """Raise for a parameter that Stripe has and the double does not."""
        for name in parameters:
            if name not in self.honours and name not in self.secrets:
                raise unsupported(name)


def _route(line: str, answer: Answer, contract: str | None, honours: str = "", **options: Any) -> Route:
    method, path = line.split()
    pattern = re.compile("/v1/" + path.replace("{id}", r"(?P<id>\w+)"))
    return Route(method, pattern, answer, contract, frozenset(f"expand {honours}".split()), **options)


def _browser(line: str, answer: Answer, contract: str | None, honours: str = "", secrets: str = "") -> Route:
    """Return an endpoint that a publishable key may call, too."""
    return _route(line, answer, contract, honours, publishable=True, secrets=frozenset(secrets.split()))


ROUTES = (
    _route(
        "POST payment_intents",
        payment_intents.create,
        "PaymentIntentCreateParams",
        f"amount currency confirm confirmation_method automatic_payment_methods {INTENT} {TEXTS} {TRY}",
    ),
    _route("GET payment_intents", payment_intents.list_intents, "PaymentIntentListParams", f"{PAGE} customer"),
    _route(
        "GET payment_intents/search", payment_intents.search_intents, "PaymentIntentSearchParams", "query limit page"
    ),
    _browser(
        "GET payment_intents/{id}",
        payment_intents.retrieve,
        "PaymentIntentRetrieveParams",
        "client_secret",
    ),
    _route(
        "POST payment_intents/{id}",
        payment_intents.update,
        "PaymentIntentUpdateParams",
        f"amount currency {INTENT} {TEXTS}",
    ),
    _browser(
        "POST payment_intents/{id}/confirm",
        payment_intents.confirm,
        "PaymentIntentConfirmParams",
        f"{INTENT} {TRY}",
        "client_secret",
    ),
    _route(
        "POST payment_intents/{id}/cancel", payment_intents.cancel, "PaymentIntentCancelParams", "cancellation_reason"
    ),
    _route("GET charges", charges.list_charges, "ChargeListParams", f"{PAGE} customer payment_intent"),
    _route("GET charges/{id}", charges.retrieve, "ChargeRetrieveParams"),
    _route("POST customers", customers.create, "CustomerCreateParams", CUSTOMER),
    _route("GET customers", customers.list_customers, "CustomerListParams", f"{PAGE} email"),
    _route("GET customers/{id}", customers.retrieve, "CustomerRetrieveParams"),
    _route("POST customers/{id}", customers.update, "CustomerUpdateParams", CUSTOMER),
    _route("DELETE customers/{id}", customers.delete, "CustomerDeleteParams"),
    _browser("POST payment_methods", payment_methods.create, "PaymentMethodCreateParams", METHOD),
    _route("GET payment_methods/{id}", payment_methods.retrieve, "PaymentMethodRetrieveParams"),
    _route(
        "POST refunds",
        refunds.create,
        "RefundCreateParams",
        "amount charge instructions_email metadata payment_intent reason",
    ),
    _route("GET refunds", refunds.list_refunds, "RefundListParams", f"{PAGE} charge payment_intent"),
    _route("GET refunds/{id}", refunds.retrieve, "RefundRetrieveParams"),
    _route("POST refunds/{id}", refunds.update, "RefundUpdateParams", "metadata"),
    _route("POST checkout/sessions", checkout_sessions.create, "checkout.SessionCreateParams", SESSION),
    _route(
        "GET checkout/sessions",
        checkout_sessions.list_sessions,
        "checkout.SessionListParams",
        f"{PAGE} customer customer_details payment_intent status",
    ),
    _route("GET checkout/sessions/{id}", checkout_sessions.retrieve, "checkout.SessionRetrieveParams"),
    _route("POST checkout/sessions/{id}/expire", checkout_sessions.expire, "checkout.SessionExpireParams"),
    _route(
        "GET checkout/sessions/{id}/line_items",
        checkout_sessions.list_line_items,
        "checkout.SessionListLineItemsParams",
        PAGE,
    ),
    _route("GET disputes", disputes.list_disputes, "DisputeListParams", f"{PAGE} charge payment_intent"),
    _route("GET disputes/{id}", disputes.retrieve, "DisputeRetrieveParams"),
    _route("POST disputes/{id}", disputes.update, "DisputeUpdateParams", "evidence metadata submit"),
    _route("POST disputes/{id}/close", disputes.give_up, "DisputeCloseParams"),
    _route("GET events", events.list_events, "EventListParams", f"{PAGE} delivery_success type types"),
    _route("GET events/{id}", events.retrieve, "EventRetrieveParams"),
    _route("GET balance", balance.retrieve, "BalanceRetrieveParams"),
    _route(
        "GET balance_transactions",
        balance.list_transactions,
        "BalanceTransactionListParams",
        f"{PAGE} currency source type",
    ),
    _route("GET balance_transactions/{id}", balance.retrieve_transaction, "BalanceTransactionRetrieveParams"),
    _browser("GET elements/sessions", elements_sessions.retrieve, None, "", elements_sessions.PARAMETERS),
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
