"""Customers: kept, changed, forgotten."""

from typing import Any

from lumira.demo.stripe_double.api.call import Call
from lumira.demo.stripe_double.api.lists import page
from lumira.demo.stripe_double.api.values import check_email, merge_metadata
from lumira.demo.stripe_double.resources.events import announce
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work, public

KEPT = ("address", "description", "name", "phone", "preferred_locales", "shipping", "tax_exempt")
ADDRESS = ("city", "country", "line1", "line2", "postal_code", "state")


def create(call: Call) -> Record:
    """POST /v1/customers."""
    return public(build(call.work, call.parameters))


def build(work: Work, parameters: dict[str, Any]) -> Record:
    """Save a customer and announce it."""
    customer: Record = {
        "id": work.new_id("cus", 14),
        "object": "customer",
        "address": None,
        "balance": 0,
        "created": work.now(),
        "currency": None,
        "default_source": None,
        "delinquent": False,
        "description": None,
        "discount": None,
        "email": None,
        "invoice_prefix": work.identifiers.token(8).upper(),
        "invoice_settings": {
            "custom_fields": None,
            "default_payment_method": None,
            "footer": None,
            "rendering_options": None,
        },
        "livemode": False,
        "metadata": {},
        "name": None,
        "next_invoice_sequence": 1,
        "phone": None,
        "preferred_locales": [],
        "shipping": None,
        "tax_exempt": "none",
        "test_clock": None,
    }
    _apply(customer, parameters)
    announce(work, "customer.created", work.save(customer))
    return customer


def retrieve(call: Call) -> Record:
    """GET /v1/customers/{id}; a deleted one answers with little."""
    customer = call.work.find("customer", call.id)
    return _stub(call.id) if customer.get("_deleted") else public(customer)


def update(call: Call) -> Record:
    """POST /v1/customers/{id}."""
    customer = call.work.find("customer", call.id)
    before = {name: customer[name] for name in call.parameters if name in customer}
    _apply(customer, call.parameters)
    announce(call.work, "customer.updated", call.work.save(customer), before)
    return public(customer)


def delete(call: Call) -> Record:
    """DELETE /v1/customers/{id}: the person's data goes, the id stays known."""
    customer = call.work.find("customer", call.id)
    announce(call.work, "customer.deleted", customer)
    call.work.save({"id": call.id, "object": "customer", "created": customer["created"], "_deleted": True})
    return _stub(call.id)


def list_customers(call: Call) -> Record:
    """GET /v1/customers, by e-mail and date."""
    email = call.parameters.get("email")

    def keep(customer: Record) -> bool:
        return not customer.get("_deleted") and email in (None, customer["email"])

    return page(call.work, "customer", call.parameters, "/v1/customers", keep=keep)


def _apply(customer: Record, parameters: dict[str, Any]) -> None:
    for name in KEPT:
        if name in parameters:
            customer[name] = parameters[name] or None
    if "address" in parameters:
        given = parameters["address"] or {}
        customer["address"] = {part: given.get(part) or None for part in ADDRESS} if given else None
    if "email" in parameters:
        customer["email"] = check_email(parameters["email"], "email")
    if "metadata" in parameters:
        customer["metadata"] = merge_metadata(customer["metadata"], parameters["metadata"])


def _stub(identifier: str) -> Record:
    return {"id": identifier, "object": "customer", "deleted": True}
