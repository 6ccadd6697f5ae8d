"""Money in the administration: to look at. It moves only through the services."""

from django.contrib import admin
from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from lumira.payments.models import Dispute, LedgerEntry, Payment, PaymentAttempt, ProviderEvent, Refund
from lumira.payments.selectors import RECEIVED
from lumira.web.readonly_admin import ReadOnlyAdmin, ReadOnlyInline, money_column

AMOUNT = money_column("amount_minor", _("montant"))
CAPTURED = money_column("captured_minor", _("encaissé"))
REFUNDED = money_column("refunded_minor", _("remboursé"))
PENDING = money_column("refund_pending_minor", _("remboursement en cours"))
DISPUTED = money_column("disputed_minor", _("contesté"))
GIVEN_BACK = money_column("amount_minor", _("montant"), currency="received_currency")


class InReceivedCurrency:
    """Refunds with the currency in which their money came in: of a surplus it may not be the payment's."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Refund]:
        """Add it to each row."""
        received = LedgerEntry.objects.filter(intent_id=OuterRef("intent_id"), kind__in=RECEIVED)
        rows: QuerySet[Refund] = super().get_queryset(request)  # type: ignore[misc]  # of the admin beside it
        return rows.annotate(received_currency=Coalesce(Subquery(received.values("currency")[:1]), "payment__currency"))


class AttemptInline(ReadOnlyInline):
    """How a payment was tried."""

    model = PaymentAttempt
    fields = ("method", "intent_id", "status", "is_active", "last_error", "created_at")


class LedgerInline(ReadOnlyInline):
    """What money did."""

    model = LedgerEntry
    fields = ("kind", AMOUNT, "provider_id", "created_at")
    readonly_fields = (AMOUNT,)


class RefundInline(InReceivedCurrency, ReadOnlyInline):
    """What was given back."""

    model = Refund
    fields = (
        GIVEN_BACK,
        "reason",
        "origin",
        "status",
        "failure",
        "provider_id",
        "requested_by",
        "created_at",
        "closed_at",
    )
    readonly_fields = (GIVEN_BACK,)


class DisputeInline(ReadOnlyInline):
    """What the client's bank asks back."""

    model = Dispute
    fields = ("id", AMOUNT, "reason", "status", "due_at", "opened_at", "closed_at")
    readonly_fields = (AMOUNT,)


@admin.register(Payment)
class PaymentAdmin(ReadOnlyAdmin):
    """Amounts due, with what became of them."""

    list_display = ("reference", AMOUNT, "status", CAPTURED, REFUNDED, "created_at")
    exclude = ("amount_minor", "captured_minor", "refunded_minor", "refund_pending_minor", "disputed_minor")
    readonly_fields = (AMOUNT, CAPTURED, REFUNDED, PENDING, DISPUTED)
    list_filter = ("status", "currency", "review")
    search_fields = ("reference", "attempts__intent_id")
    inlines = (AttemptInline, LedgerInline, RefundInline, DisputeInline)


@admin.register(PaymentAttempt)
class PaymentAttemptAdmin(ReadOnlyAdmin):
    """Attempts to pay."""

    list_display = ("intent_id", "payment", "method", "status", "is_active", "created_at")
    search_fields = ("intent_id",)
    exclude = ("request_hash", "client_secret_hash")


@admin.register(LedgerEntry)
class LedgerEntryAdmin(ReadOnlyAdmin):
    """The ledger, append-only."""

    list_display = ("created_at", "kind", AMOUNT, "provider_id")
    exclude = ("amount_minor",)
    readonly_fields = (AMOUNT,)
    list_filter = ("kind", "currency")
    search_fields = ("provider_id",)


@admin.register(Refund)
class RefundAdmin(InReceivedCurrency, ReadOnlyAdmin):
    """Refunds, asked and done."""

    list_display = ("payment", GIVEN_BACK, "reason", "origin", "status", "requested_by", "created_at", "closed_at")
    list_filter = ("status", "reason", "origin")
    list_select_related = ("payment",)
    exclude = ("amount_minor",)
    readonly_fields = (GIVEN_BACK,)


@admin.register(Dispute)
class DisputeAdmin(ReadOnlyAdmin):
    """Disputes, open and closed."""

    list_display = ("id", "payment", AMOUNT, "reason", "status", "due_at", "opened_at")
    exclude = ("amount_minor",)
    readonly_fields = (AMOUNT,)
    list_filter = ("status", "reason")
    search_fields = ("id", "payment__reference")


@admin.register(ProviderEvent)
class ProviderEventAdmin(ReadOnlyAdmin):
    """Events that the provider sent. Their bodies name people and are not shown."""

    list_display = ("id", "kind", "object_id", "received_at", "processed_at", "outcome")
    list_filter = ("kind", "outcome")
    search_fields = ("id", "object_id", "intent_id")
    exclude = ("body",)
