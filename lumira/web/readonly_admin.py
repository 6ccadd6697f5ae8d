"""Admin pages that show and change nothing: what services wrote stays as they wrote it."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import get_language

from lumira.money import format_money


def money_column(field: str, label: Any, *, currency: str = "currency") -> Any:
    """Return a column that shows an amount as it is written, beside its currency: « 67,00 € », « 8 000 JPY ».

    `currency` is the path from the row to its currency (`payment.currency`); a row without one has no amount. On a
    detail page the column stands in `readonly_fields`, and the raw field in `exclude`.
    """

    @admin.display(description=label, ordering=field)
    def shown(row: Any) -> str:
        code = attrgetter(currency)(row)
        return format_money(getattr(row, field), code, get_language() or settings.LANGUAGE_CODE) if code else "–"

    return shown


class ReadOnly:
    """Mixin: rows can be looked at, never added, changed or deleted here, not even by an administrator."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse."""
        return False


class ReadOnlyAdmin(ReadOnly, admin.ModelAdmin):  # type: ignore[type-arg]  # for any model
    """A table to look at."""

    # None takes « delete » away too.
    actions: Sequence[str] | None = None  # type: ignore[assignment]
    list_per_page = 50
    show_full_result_count = False


class ReadOnlyInline(ReadOnly, admin.TabularInline):  # type: ignore[type-arg]  # for any pair of models
    """Rows of a table to look at, beside what they belong to."""

    extra = 0
    can_delete = False
    show_change_link = True
