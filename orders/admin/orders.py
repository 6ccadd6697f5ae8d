"""Orders in the administration: everything can be looked at; money is given back by the service that the desk uses."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lumira.accounts import second_factor
from lumira.accounts.actors import Actor
from lumira.exceptions import LumiraError
from lumira.payments.models import Refund
from lumira.web.readonly_admin import ReadOnlyAdmin, ReadOnlyInline, money_column
from orders import models
from orders.forms import GiveBackForm
from orders.selectors.money import money_of
from orders.services import giving_back
from orders.services.access import revoke_accesses
from orders.services.incidents import close_incident

PRICE = money_column("amount_minor", _("montant"))
GIVEN_BACK = money_column("amount_minor", _("montant rendu"))


class EventInline(ReadOnlyInline):
    """What happened, by whom."""

    model = models.OrderEvent
    fields = ("created_at", "kind", "from_status", "to_status", "actor", "actor_label", "reason")
    ordering = ("created_at", "pk")


class FileInline(ReadOnlyInline):
    """Photos, recordings and documents; they open at the desk, where it is noted."""

    model = models.OrderFile
    fields = ("kind", "display_name", "content_type", "size_bytes", "is_current", "uploaded_by", "created_at")
    fk_name = "order"


class ValidationInline(ReadOnlyInline):
    """Rounds of validation."""

    model = models.ExpertValidation
    fields = ("round", "submitted_by", "submitted_at", "status", "is_refusal", "reasons", "validator", "decided_at")


class ConsentInline(ReadOnlyInline):
    """What the client agreed to."""

    model = models.Consent
    fields = ("kind", "text_version", "language", "given_at")


class NotificationInline(ReadOnlyInline):
    """E-mails of this order."""

    model = models.Notification
    fields = ("kind", "status", "attempts", "created_at", "sent_at")


@admin.register(models.Order)
class OrderAdmin(ReadOnlyAdmin):
    """Orders."""

    list_display = ("number", "level_name", "status", "outcome", PRICE, "holder", "created_at")
    list_filter = ("status", "outcome", "level_rank", "currency", "direct")
    search_fields = ("number", "email", "last_name", "first_name")
    date_hierarchy = "created_at"
    exclude = ("approved_fingerprint", "amount_minor")
    readonly_fields = (PRICE,)
    inlines = (EventInline, FileInline, ValidationInline, ConsentInline, NotificationInline)

    def get_urls(self) -> list[URLPattern]:
        """Add the page of a refund; a payment's own page leads there."""
        own = path(
            "remboursement/<uuid:payment_id>/",
            self.admin_site.admin_view(self.give_back),
            name="orders_order_give_back",
        )
        return [own, *super().get_urls()]

    def give_back(self, request: HttpRequest, payment_id: str) -> HttpResponse:
        """Give money back in two steps, for an administrator who just gave a code."""
        if not request.user.is_superuser:  # type: ignore[union-attr]
            raise PermissionDenied
        order = models.Order.objects.select_related("payment").filter(payment_id=payment_id).first()
        if order is None:
            raise Http404
        if giving_back.was_decided(order, request.POST.get("token", "")):
            messages.info(request, _("C’était déjà fait : rien n’a été rendu deux fois."))
            return redirect("admin:payments_payment_change", payment_id)
        if not second_factor.is_recent(request):
            return second_factor.ask_again(request)
        money = money_of(order, now=timezone.now())
        form = GiveBackForm(request.POST or None, order=order, payment=money.payment, has_limit=False)
        values = {**self.admin_site.each_context(request), "order": order, "money": money, "form": form}
        if request.method == "POST" and "change" not in request.POST and form.is_valid():
            decision = form.decision(Refund.Origin.ADMIN)
            if "confirmed" not in request.POST:
                values |= {"decision": decision, "letter": giving_back.preview_of(order, decision)}
                return TemplateResponse(request, "admin/orders/order/give_back.html", values)
            try:
                giving_back.decide(order, decision, by=request.user, now=timezone.now())  # type: ignore[arg-type]
            except LumiraError as refusal:
                form.add_error(None, str(refusal.message))
            else:
                messages.success(request, _("C’est décidé."))
                return redirect("admin:payments_payment_change", payment_id)
        return TemplateResponse(request, "admin/orders/order/give_back.html", values)


@admin.register(models.OrderEvent)
class OrderEventAdmin(ReadOnlyAdmin):
    """The history of every order, append-only."""

    list_display = ("created_at", "order", "kind", "from_status", "to_status", "actor", "actor_label")
    list_filter = ("kind",)
    search_fields = ("order__number",)


@admin.register(models.Intake)
class IntakeAdmin(ReadOnlyAdmin):
    """Drafts of dossiers."""

    list_display = ("order", "updated_at")
    search_fields = ("order__number",)


@admin.register(models.IntakeSnapshot)
class IntakeSnapshotAdmin(ReadOnlyAdmin):
    """Sealed dossiers."""

    list_display = ("order", "number", "sealed_at")
    search_fields = ("order__number",)


@admin.register(models.OrderFile)
class OrderFileAdmin(ReadOnlyAdmin):
    """Files; where they are kept is nobody's business here."""

    list_display = ("order", "kind", "display_name", "size_bytes", "is_current", "created_at")
    list_filter = ("kind", "is_current")
    search_fields = ("order__number",)
    exclude = ("storage_name",)


@admin.register(models.ContentVersion)
class ContentVersionAdmin(ReadOnlyAdmin):
    """Every version of every section."""

    list_display = ("order", "number", "section", "origin", "author", "created_at")
    list_filter = ("section", "origin")
    search_fields = ("order__number",)


@admin.register(models.ExpertReview)
class ExpertReviewAdmin(ReadOnlyAdmin):
    """Notes that experts keep on their orders."""

    list_display = ("order", "expert", "status", "reviewed_at")


@admin.register(models.ExpertValidation)
class ExpertValidationAdmin(ReadOnlyAdmin):
    """Rounds of validation."""

    list_display = ("order", "round", "submitted_by", "status", "validator", "decided_at")
    list_filter = ("status", "is_refusal")


@admin.register(models.Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    """What was delivered, as it was."""

    list_display = ("order", "number", "expert_name", "validator_name", "delivered_at")


@admin.register(models.ContentOpening)
class ContentOpeningAdmin(ReadOnlyAdmin):
    """When clients opened what was delivered."""

    list_display = ("opened_at", "order", "what", "door")
    list_filter = ("what", "door")
    search_fields = ("order__number",)


@admin.register(models.Consent)
class ConsentAdmin(ReadOnlyAdmin):
    """Consents, with the words that were shown."""

    list_display = ("order", "kind", "text_version", "language", "given_at")


@admin.register(models.WithdrawalRequest)
class WithdrawalRequestAdmin(ReadOnlyAdmin):
    """Statements of withdrawal, with their words and what applied."""

    list_display = ("reference", "order", "applied", GIVEN_BACK, "stated_at")
    exclude = ("amount_minor",)
    readonly_fields = (GIVEN_BACK,)
    list_filter = ("applied",)
    search_fields = ("reference", "order__number", "email", "number_typed")
    date_hierarchy = "stated_at"


@admin.register(models.Notification)
class NotificationAdmin(ReadOnlyAdmin):
    """E-mails sent and to be sent. Their data hold private links and are not shown."""

    list_display = ("kind", "order", "status", "attempts", "created_at", "sent_at")
    list_filter = ("kind", "status")
    search_fields = ("order__number", "recipient")
    exclude = ("data",)


@admin.register(models.OrderAccess)
class OrderAccessAdmin(ReadOnlyAdmin):
    """Private links; their tokens exist only in the e-mails."""

    list_display = ("order", "created_at", "expires_at", "revoked_at", "last_used_at")
    search_fields = ("order__number",)
    exclude = ("token_hash",)
    actions = ("revoke",)

    @admin.action(description=_("Révoquer tous les liens de ces commandes"), permissions=["revoke"])
    def revoke(self, request: HttpRequest, queryset: QuerySet[models.OrderAccess]) -> None:
        """End the links of the chosen orders, and the sessions that came by them."""
        by = Actor.person(request.user)  # type: ignore[arg-type]  # the admin has signed in
        for order in models.Order.objects.filter(accesses__in=queryset).distinct():
            revoke_accesses(order, by=by, now=timezone.now())
        messages.success(request, _("Ces liens ne s’ouvrent plus."))

    def has_revoke_permission(self, request: HttpRequest) -> bool:
        """Allow administrators."""
        return request.user.is_superuser  # type: ignore[union-attr]


@admin.register(models.Incident)
class IncidentAdmin(ReadOnlyAdmin):
    """What needs a person, until someone has dealt with it."""

    list_display = ("opened_at", "kind", "order", "subject", "closed_at", "closed_by")
    list_filter = ("kind", ("closed_at", admin.EmptyFieldListFilter))
    actions = ("close",)

    @admin.action(description=_("Clore les incidents choisis"), permissions=["close"])
    def close(self, request: HttpRequest, queryset: QuerySet[models.Incident]) -> None:
        """Note that someone has dealt with them."""
        for incident in queryset.filter(closed_at=None):
            close_incident(incident, by=request.user, now=timezone.now())  # type: ignore[arg-type]
        messages.success(request, _("Incidents clos."))

    def has_close_permission(self, request: HttpRequest) -> bool:
        """Allow administrators."""
        return request.user.is_superuser  # type: ignore[union-attr]


@admin.register(models.SequenceCounter)
class SequenceCounterAdmin(ReadOnlyAdmin):
    """Where the day's order numbers stand."""

    list_display: Any = ("name", "value")
