"""The books in the administration: documents, exports, reconciliations; to look at."""

from django.conf import settings
from django.contrib import admin
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lumira.money import format_money
from lumira.web.readonly_admin import ReadOnlyAdmin, money_column
from orders import models

NET = money_column("net_minor", _("montant HT"))
VAT = money_column("vat_minor", _("TVA"))
GROSS = money_column("gross_minor", _("montant TTC"))


@admin.register(models.Invoice)
class InvoiceAdmin(ReadOnlyAdmin):
    """Invoices and credit notes, as they were issued."""

    list_display = ("number", "kind", "order", GROSS, "issued_by", "issued_at", "rendered_at")
    list_filter = ("kind", "year", "currency")
    search_fields = ("number", "order__number")
    date_hierarchy = "issued_at"
    exclude = ("storage_name", "net_minor", "vat_minor", "gross_minor", "lines")
    readonly_fields = ("written_lines", NET, VAT, GROSS)

    @admin.display(description=_("lignes"))
    def written_lines(self, invoice: models.Invoice) -> SafeString:
        """One line of the document under the other, its amounts as they are written."""
        language, code = get_language() or settings.LANGUAGE_CODE, invoice.currency
        rows = [
            (
                line["name"],
                format_money(line["net_minor"], code, language),
                format_money(line["vat_minor"], code, language),
                format_money(line["gross_minor"], code, language),
            )
            for line in invoice.lines
        ]
        return format_html_join(mark_safe("<br>"), "{} : {} + {} = {}", rows)


@admin.register(models.BillingDetails)
class BillingDetailsAdmin(ReadOnlyAdmin):
    """Who an invoice is to be made out to; the client's own page changes it."""

    list_display = ("order", "company", "name", "country", "updated_at")
    search_fields = ("order__number", "company", "name")


@admin.register(models.AccountingExport)
class AccountingExportAdmin(ReadOnlyAdmin):
    """Who took the books out of the house."""

    list_display = ("created_at", "made_by", "format", "first_day", "last_day", "row_count")
    list_filter = ("format",)


@admin.register(models.Discrepancy)
class DiscrepancyAdmin(ReadOnlyAdmin):
    """What differs between the provider, the ledger and the orders; repaired at the desk."""

    list_display = ("first_seen_at", "kind", "order", "subject", "repair", "outcome", "closed_at", "closed_by")
    list_filter = ("kind", "outcome", ("closed_at", admin.EmptyFieldListFilter))


@admin.register(models.ReconciliationRun)
class ReconciliationRunAdmin(ReadOnlyAdmin):
    """Comparisons: when, over which span, what they found."""

    list_display = (
        *("started_at", "kind", "is_dry", "intent_count", "found_count", "healed_count", "unexplained_count"),
        *("failure", "finished_at"),
    )
    list_filter = ("kind", "is_dry", "failure")
