"""The administration: every table can be looked at, no status can be changed, keys show once."""

import re

import pytest
from django.contrib import admin
from django.urls import reverse

from lumira.accounts.models import ApiKey, User
from lumira.accounts.services.api_keys import recognise_api_key
from lumira.payments.models import Dispute, LedgerEntry, Payment, Refund
from orders.models import Invoice, Order, WithdrawalRequest
from orders.services import returning
from orders.states import Status
from tests.factories.invoices import given_back, paid_in
from tests.factories.orders import in_status
from tests.journeys.conftest import signed_in

WRITABLE = {"accounts.user", "accounts.apikey", "products.level"}
MODELS = sorted(admin.site._registry, key=lambda model: model._meta.label)


@pytest.fixture
def browser(ada):
    return signed_in(ada)


@pytest.mark.django_db
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label_lower)
def test_each_table_can_be_looked_at(model, browser, emma, vera, now):
    in_status(Status.DELIVERED, now, expert=emma, validator=vera)
    meta = model._meta
    listing = reverse(f"admin:{meta.app_label}_{meta.model_name}_changelist")
    assert browser.get(listing).status_code == 200
    row = model.objects.first()
    if row is not None:
        page = browser.get(reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[row.pk]))
        assert page.status_code == 200
    added = browser.get(reverse(f"admin:{meta.app_label}_{meta.model_name}_add"))
    is_ours = meta.app_label in {"accounts", "payments", "products", "orders"}
    if is_ours:
        assert added.status_code == (200 if meta.label_lower in WRITABLE else 403)


@pytest.mark.django_db
def test_an_administrator_cannot_change_a_status(browser, emma, vera, now):
    order = in_status(Status.QUEUED, now, expert=emma, validator=vera)
    answer = browser.post(reverse("admin:orders_order_change", args=[order.pk]), {"status": "delivered"})
    assert answer.status_code == 403
    assert Order.objects.get(pk=order.pk).status == Status.QUEUED


@pytest.mark.django_db
def test_an_expert_finds_no_administration(emma):
    answer = signed_in(emma).get("/admin/")
    assert answer.status_code in (302, 403)


@pytest.mark.django_db
def test_a_key_is_shown_once_and_works(browser, now):
    added = browser.post(
        reverse("admin:accounts_apikey_add"), {"name": "Comptabilité", "scopes": ["stats:read"]}, follow=True
    )
    key = ApiKey.objects.get()
    page = added.content.decode()
    secret = page[page.index("lum_") :].split("<")[0].strip()
    assert recognise_api_key(secret, now=now) == key
    assert secret not in browser.get(reverse("admin:accounts_apikey_change", args=[key.pk])).content.decode()


@pytest.mark.django_db
def test_a_new_member_of_the_team_is_made_here(browser):
    answer = browser.post(
        reverse("admin:accounts_user_add"),
        {
            "email": "Nouvelle@Lumira.example",
            "first_name": "Nour",
            "last_name": "Sayed",
            "usable_password": "true",
            "password1": "une-longue-phrase-2026",
            "password2": "une-longue-phrase-2026",
        },
    )
    assert answer.status_code == 302, answer.context["errors"]
    assert User.objects.get(email="nouvelle@lumira.example").kind == User.Kind.TEAM


@pytest.mark.django_db
def test_a_feature_with_an_unknown_icon_is_refused(browser):
    page = browser.get(reverse("admin:products_level_change", args=[1]))
    form = page.context["adminform"].form
    values = {name: form.initial.get(name) or "" for name in form.fields}
    values |= {
        "features": "licorne | Une licorne",
        "prices-TOTAL_FORMS": 0,
        "prices-INITIAL_FORMS": 0,
        "deliverables": ["reading"],
    }
    answer = browser.post(reverse("admin:products_level_change", args=[1]), values)
    assert "écrivez le nom d’une icône du site" in answer.content.decode()


def shown_of(page: str) -> str:
    """The page's words, spaces made plain."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.replace("\xa0", " ").replace("\u202f", " ")))


@pytest.mark.django_db
@pytest.mark.parametrize("model", [Payment, Order, Invoice, Refund, LedgerEntry, Dispute, WithdrawalRequest])
@pytest.mark.parametrize("kind", ["changelist", "change"])
def test_amounts_are_written_with_their_currency(model, kind, browser, now):
    row = with_money(now)[model]
    meta = model._meta
    arguments = [row.pk] if kind == "change" else []
    page = browser.get(reverse(f"admin:{meta.app_label}_{meta.model_name}_{kind}", args=arguments)).content.decode()

    words = shown_of(page)
    assert re.findall(r"(?<![\w-])(?:6700|5583|1117|2000|9000)(?![\w-])", words) == []
    assert re.search(r"(67,00 €|20,00 €|9 000 JPY)", words)


@pytest.mark.django_db
def test_a_surplus_that_goes_back_is_written_in_the_currency_that_came(browser, now):
    order = with_money(now)[Order]
    LedgerEntry.objects.create(
        payment_id=order.payment_id, kind="surplus", amount_minor=9000, currency="JPY", provider_id="x", intent_id="x"
    )
    returning.return_surplus(order, LedgerEntry.objects.get(intent_id="x"), by=None, now=now)

    for address in (
        reverse("admin:payments_refund_changelist"),
        reverse("admin:payments_payment_change", args=[order.payment_id]),
        reverse("admin:payments_refund_change", args=[Refund.objects.get(intent_id="x").pk]),
    ):
        assert "9 000 JPY" in shown_of(browser.get(address).content.decode())


def with_money(now) -> dict[type, object]:
    """One row of each table of money: 67 euros paid and invoiced, 20 given back."""
    order = paid_in(now)
    given_back(order, 2000, now)
    dispute = Dispute.objects.create(
        id="du_x",
        payment_id=order.payment_id,
        intent_id="pi_x",
        amount_minor=6700,
        currency="EUR",
        reason="general",
        status="under_review",
    )
    stated = WithdrawalRequest.objects.create(
        reference="R-1",
        order=order,
        name="Camille Aubry",
        email=order.email,
        number_typed=order.number,
        text="Je me rétracte.",
        language="fr",
        applied="not_started",
        amount_minor=6700,
        currency="EUR",
        notification=order.notifications.first(),
    )
    return {
        Payment: order.payment,
        Order: order,
        Invoice: order.invoices.get(kind="invoice"),
        Refund: order.payment.refunds.get(),
        LedgerEntry: order.payment.ledger.get(kind="charge"),
        Dispute: dispute,
        WithdrawalRequest: stated,
    }
