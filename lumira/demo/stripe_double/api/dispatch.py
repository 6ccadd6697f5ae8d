"""One API request from its key to its answer."""

from collections.abc import Callable
from typing import Any

from lumira.demo.stripe_double.api import authentication, forms, idempotency, parameters, routes
from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.contracts import api_version
from lumira.demo.stripe_double.api.expansion import expand
from lumira.demo.stripe_double.api.idempotency import KeysInUse, Outcome, Ticket
from lumira.demo.stripe_double.errors import InvalidParameterError, StripeError
from lumira.demo.stripe_double.faults import Fault
from lumira.demo.stripe_double.resources.payment_intents import for_browser
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, Workshop
from lumira.demo.stripe_double.transport import Request, Response, json_response

# Since this version intents and sessions no longer take `payment_method_types`. Source: API changelog 2026-09-30.
WITHOUT_TYPES = "2026-09-30"
TYPES = "payment_method_types"
TYPED_CONTRACTS = ("PaymentIntentCreateParams", "PaymentIntentUpdateParams", "PaymentIntentConfirmParams")
CARD_DATA = ("type", "card")
# Any website may call, as at Stripe: the keys protect.
CORS = {"Access-Control-Allow-Origin": "*"}


class Api:
    """Answers /v1/."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.keys_in_use = KeysInUse()

    def forget_requests(self) -> None:
        """Free the keys of requests that are still under way."""
        self.keys_in_use = KeysInUse()

    def answer(self, request: Request, fault: Fault) -> Response:
        """Return the answer. Raises ConnectionDroppedError where the fault says so."""
        request_id = self._workshop.identifiers.new("req", 14)
        version = request.headers.get("stripe-version") or api_version()
        headers = {**CORS, "Request-Id": request_id, "Stripe-Version": version}
        try:
            fault.at_the_edge()
            outcome = self._execute(request, request_id, version, fault)
        except StripeError as error:
            if error.status == 409:
                headers["Stripe-Should-Retry"] = "true"
            return json_response(error.status, error.body(), headers)
        key = _key(request)
        if key is not None:
            headers["Idempotency-Key"] = key
        if outcome.replayed:
            headers.update({"Idempotent-Replayed": "true", "Original-Request": outcome.request_id})
        return json_response(outcome.status, outcome.body, headers)

    def _execute(self, request: Request, request_id: str, version: str, fault: Fault) -> Outcome:
        publishable = authentication.publishable(request.headers.get("authorization"))
        route, identifier = routes.match(request.method, request.path)
        if publishable and not route.publishable:
            raise authentication.refuse_publishable()
        form = forms.parse(request.body.decode(errors="replace") if request.method == "POST" else request.query)
        checked = _check(route, form, version, publishable)
        route.refuse_unsupported({name: value for name, value in checked.items() if name != TYPES})
        asked = idempotency.ticket(_key(request), request.path, form)
        language = request.language() if publishable else "en"

        def answer(work: Work) -> Record:
            try:
                found = route.answer(Call(work, checked, identifier, publishable, language))
            except StripeError as error:
                if publishable and "payment_intent" in error.error:
                    error.error["payment_intent"] = for_browser(error.error["payment_intent"])
                raise
            fault.undo()
            return expand(work, found, checked.get("expand", []))

        with self.keys_in_use.hold(asked.key):
            fault.before_effect()
            outcome = self._replay(asked) or self._run(answer, asked, request_id, fault)
        fault.after_effect()
        return outcome

    def _replay(self, asked: Ticket) -> Outcome | None:
        with self._workshop.work() as work:
            return idempotency.replay(work, asked)

    def _run(self, answer: Callable[[Work], Record], asked: Ticket, request_id: str, fault: Fault) -> Outcome:
        """Execute, and keep the outcome in the same transaction: either both survive a kill or neither."""

        def conclude(work: Work, status: int, body: Record) -> Outcome:
            error = fault.outcome()
            if error is not None:
                status, body = error.status, error.body()
            outcome = Outcome(status, body, request_id)
            idempotency.remember(work, asked, outcome)
            return outcome

        try:
            with self._workshop.work(request_id, asked.key) as work:
                try:
                    return conclude(work, 200, answer(work))
                except StripeError as error:
                    if not error.keeps_effects:
                        raise
                    return conclude(work, error.status, error.body())
        except InvalidParameterError:
            raise
        except StripeError as error:
            # What it did was undone; that it was refused is remembered.
            with self._workshop.work() as work:
                return conclude(work, error.status, error.body())


def _key(request: Request) -> str | None:
    return request.headers.get("idempotency-key") if request.method == "POST" else None


def _check(route: routes.Route, form: dict[str, Any], version: str, publishable: bool) -> dict[str, Any]:
    data = form.get("payment_method_data")
    if publishable and isinstance(data, dict) and data.get("type") == "card":
        # Stripe.js alone sends a card this way: the contract of servers does not know it.
        rest = {name: value for name, value in data.items() if name not in CARD_DATA}
        card = parameters.check("PaymentMethodCreateParams", {name: data[name] for name in CARD_DATA if name in data})
        # The contract wants some type; the card's own is put back below.
        others = {**form, "payment_method_data": {**rest, "type": "link"}}
        checked = _check(route, others, version, publishable)
        return {**checked, "payment_method_data": {**checked["payment_method_data"], **card}}
    if TYPES not in form or route.contract not in (*TYPED_CONTRACTS, "checkout.SessionCreateParams"):
        return parameters.check(route.contract, form, also=route.secrets)
    if version >= WITHOUT_TYPES:
        message = (
            f"The `{TYPES}` parameter is no longer supported. Use dynamic payment methods, or "
            "`allowed_payment_method_types` to limit them."
        )
        raise InvalidParameterError(message, code="payment_method_types_no_longer_supported", param=TYPES)
    others = {name: value for name, value in form.items() if name != TYPES}
    wanted = form[TYPES] if isinstance(form[TYPES], list) else list(form[TYPES].values())
    return {**parameters.check(route.contract, others, also=route.secrets), TYPES: [str(kind) for kind in wanted]}
