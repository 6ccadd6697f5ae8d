"""A Checkout Session as it is created: what is refused, its lines, its many fields."""

import math
from typing import Any

from lumira.demo.stripe_double.api.values import check_email, check_url, merge_metadata
from lumira.demo.stripe_double.errors import InvalidRequestError, unsupported
from lumira.demo.stripe_double.instruments.currencies import check_amount, check_currency
from lumira.demo.stripe_double.resources.payment_methods import allowed_types
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work

SOONEST_SECONDS, LATEST_SECONDS = 30 * 60, 24 * 3600
CUSTOM_TEXT = dict.fromkeys(("after_submit", "shipping_address", "submit", "terms_of_service_acceptance"))


def build(work: Work, parameters: dict[str, Any]) -> Record:
    """Save a session that is open. Raises InvalidRequestError for what Stripe, or the double, refuses."""
    _check_supported(parameters)
    items = [_line_item(work, item, position) for position, item in enumerate(parameters["line_items"])]
    currencies = {item["currency"] for item in items}
    if len(currencies) != 1:
        raise InvalidRequestError("All line items must have the same currency.", param="line_items")
    currency = currencies.pop()
    total = check_amount(sum(item["amount_total"] for item in items), currency, total=True)
    return work.save(_session(work, parameters, items, currency, total))


def person_details(email: str | None) -> Record:
    """Return `customer_details`, of which the page asks only the e-mail."""
    return {
        "address": None,
        "business_name": None,
        "email": email,
        "individual_name": None,
        "name": None,
        "phone": None,
        "tax_exempt": "none",
        "tax_ids": [],
    }


def _check_supported(parameters: dict[str, Any]) -> None:
    if parameters.get("mode", "payment") != "payment":
        raise unsupported(f"mode={parameters['mode']}")
    if parameters.get("ui_mode", "hosted_page") != "hosted_page":
        raise unsupported(f"ui_mode={parameters['ui_mode']}")
    for name in ("mode", "line_items", "success_url"):
        if not parameters.get(name):
            raise InvalidRequestError(f"Missing required param: {name}.", code="parameter_missing", param=name)
    if "customer" in parameters and "customer_email" in parameters:
        raise InvalidRequestError("You may only specify one of these parameters: customer, customer_email.")


def _line_item(work: Work, item: dict[str, Any], position: int) -> Record:
    name = f"line_items[{position}]"
    price = item.get("price_data")
    if price is None:
        raise unsupported(f"{name}[price]")
    if "product_data" not in price:
        raise unsupported(f"{name}[price_data][product]")
    for needed, holder in (("unit_amount", f"{name}[price_data]"), ("quantity", name)):
        if needed not in (price if needed == "unit_amount" else item):
            full = f"{holder}[{needed}]"
            raise InvalidRequestError(f"Missing required param: {full}.", code="parameter_missing", param=full)
    for unknown in ("recurring", "tax_behavior", "unit_amount_decimal"):
        if unknown in price:
            raise unsupported(f"{name}[price_data][{unknown}]")
    total = price["unit_amount"] * item["quantity"]
    currency = check_currency(price["currency"])
    return {
        "id": work.new_id("li"),
        "object": "item",
        "amount_discount": 0,
        "amount_subtotal": total,
        "amount_tax": 0,
        "amount_total": total,
        "currency": currency,
        "description": price["product_data"]["name"],
        "metadata": {},
        "price": {
            "id": work.new_id("price"),
            "object": "price",
            "currency": currency,
            "product": work.new_id("prod", 14),
            "unit_amount": price["unit_amount"],
        },
        "quantity": item["quantity"],
    }


def _session(work: Work, parameters: dict[str, Any], items: list[Record], currency: str, total: int) -> Record:
    identifier = work.new_id("cs_test", 58)
    email = check_email(parameters.get("customer_email"), "customer_email")
    customer = parameters.get("customer")
    if customer is not None:
        email = work.find("customer", customer, param="customer", status=400)["email"]
    chosen = parameters.get("allowed_payment_method_types") or parameters.get("payment_method_types")
    excluded = parameters.get("excluded_payment_method_types") or []
    types = allowed_types(chosen or work.settings.methods, currency, excluded)
    if not types:
        raise InvalidRequestError("No valid payment method types for this Checkout Session.")
    return {
        "id": identifier,
        "object": "checkout.session",
        "adaptive_pricing": {"enabled": False},
        "after_expiration": None,
        "allow_promotion_codes": None,
        "amount_subtotal": total,
        "amount_total": total,
        "automatic_tax": {"enabled": False, "liability": None, "provider": None, "status": None},
        "billing_address_collection": parameters.get("billing_address_collection"),
        "cancel_url": check_url(parameters.get("cancel_url"), "cancel_url"),
        "client_reference_id": parameters.get("client_reference_id"),
        "client_secret": None,
        "collected_information": None,
        "consent": None,
        "consent_collection": None,
        "created": work.now(),
        "currency": currency,
        "currency_conversion": None,
        "custom_fields": [],
        "custom_text": CUSTOM_TEXT,
        "customer": customer,
        "customer_account": None,
        "customer_creation": parameters.get("customer_creation", "if_required") if customer is None else None,
        "customer_details": person_details(email) if email else None,
        "customer_email": check_email(parameters.get("customer_email"), "customer_email"),
        "discounts": [],
        "expires_at": _check_expiry(work, parameters.get("expires_at")),
        "integration_identifier": None,
        "invoice": None,
        "invoice_creation": {"enabled": False, "invoice_data": _invoice_data()},
        "livemode": False,
        "locale": parameters.get("locale"),
        "managed_payments": {"enabled": False},
        "metadata": merge_metadata({}, parameters.get("metadata")),
        "mode": "payment",
        "origin_context": parameters.get("origin_context"),
        "payment_intent": None,
        "payment_link": None,
        "payment_method_collection": "if_required",
        "payment_method_configuration_details": None,
        "payment_method_options": parameters.get("payment_method_options", {}),
        "payment_method_types": types,
        "payment_status": "unpaid",
        "permissions": None,
        "phone_number_collection": {"enabled": False},
        "recovered_from": None,
        "saved_payment_method_options": None,
        "setup_intent": None,
        "shipping_address_collection": None,
        "shipping_cost": None,
        "shipping_options": [],
        "status": "open",
        "submit_type": parameters.get("submit_type"),
        "subscription": None,
        "success_url": check_url(parameters["success_url"], "success_url"),
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
        "ui_mode": "hosted_page",
        "url": f"{work.settings.base_url}/c/pay/{identifier}",
        "wallet_options": None,
        "_items": items,
        "_intent_data": _check_intent_data(parameters.get("payment_intent_data", {})),
    }


def _check_intent_data(data: dict[str, Any]) -> dict[str, Any]:
    known = ("capture_method", "description", "metadata", "receipt_email", "setup_future_usage", "shipping")
    for name in data:
        if name not in (*known, "statement_descriptor", "statement_descriptor_suffix"):
            raise unsupported(f"payment_intent_data[{name}]")
    if data.get("capture_method") == "manual":
        raise unsupported("payment_intent_data[capture_method]=manual")
    merge_metadata({}, data.get("metadata"), param="payment_intent_data[metadata]")
    return data


def _check_expiry(work: Work, expires_at: int | None) -> int:
    now = work.clock.now()
    if expires_at is None:
        return math.floor(now) + LATEST_SECONDS
    if expires_at < math.floor(now) + SOONEST_SECONDS:
        message = "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation."
        raise InvalidRequestError(message, param="expires_at")
    if expires_at > math.ceil(now) + LATEST_SECONDS:
        message = "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation."
        raise InvalidRequestError(message, param="expires_at")
    return expires_at


def _invoice_data() -> Record:
    empty = ("account_tax_ids", "custom_fields", "description", "footer", "issuer", "rendering_options")
    return {**dict.fromkeys(empty), "metadata": {}}
