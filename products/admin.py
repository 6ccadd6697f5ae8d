"""The levels in the administration: texts, prices, delays and availability change without a deploy."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lumira.money import CURRENCIES, LEAST_CHARGE, InvalidAmount, format_money, parse_major, write_major
from lumira.templatetags.icons import is_known
from products import deliverables
from products.models import Level, LevelPrice


class LevelForm(forms.ModelForm):  # type: ignore[type-arg]
    """A level; what the page cannot draw is refused here."""

    deliverables = forms.MultipleChoiceField(
        label=_("Éléments livrés"), choices=list(deliverables.LABELS.items()), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Level
        fields = (
            "rank",
            "slug",
            "name",
            "name_en",
            "tagline",
            "tagline_en",
            "description",
            "description_en",
            "features",
            "features_en",
            "deliverables",
            "work_points",
            "promised_business_hours",
            "has_consultation",
            "photos_required",
            "one_per_client",
            "is_recommended",
            "availability",
            "quota",
        )

    def clean_features(self) -> str:
        """Check the French lines."""
        return _checked_features(self.cleaned_data["features"])

    def clean_features_en(self) -> str:
        """Check the English lines."""
        return _checked_features(self.cleaned_data["features_en"])

    def clean_deliverables(self) -> list[str]:
        """Keep the order of the reading."""
        chosen = self.cleaned_data["deliverables"]
        if deliverables.READING not in chosen:
            raise ValidationError(_("Un niveau livre toujours une lecture."))
        return [code for code in deliverables.CODES if code in chosen]


def _checked_features(text: str) -> str:
    for line in filter(None, map(str.strip, text.splitlines())):
        icon, bar, words = (part.strip() for part in line.partition("|"))
        if not bar or not words or not is_known(icon):
            raise ValidationError(
                _("« %(line)s » : écrivez le nom d’une icône du site, une barre |, puis le texte."),
                params={"line": line},
            )
    return text


class PriceForm(forms.ModelForm):  # type: ignore[type-arg]
    """A price as people write it: « 67,00 » in EUR, « 8 000 » in JPY; kept in the smallest unit."""

    currency = forms.ChoiceField(label=_("Devise"), choices=[(code, code) for code in CURRENCIES])
    amount = forms.CharField(label=_("Prix, TVA comprise"), max_length=20)

    class Meta:
        model = LevelPrice
        fields = ("currency", "amount", "vat_rate_permille")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        price = self.instance
        if price.pk:
            self.fields["amount"].initial = write_major(price.amount_minor, price.currency)

    def clean(self) -> dict[str, Any]:
        """Read the amount in the currency beside it; the provider takes nothing below its least charge."""
        data = super().clean() or {}
        currency = data.get("currency")
        if currency and data.get("amount"):
            try:
                self.instance.amount_minor = parse_major(data["amount"], currency)
            except InvalidAmount:
                example = format_money(2000, currency, get_language() or settings.LANGUAGE_CODE)
                self.add_error("amount", _("Écrivez un montant, par exemple %(example)s.") % {"example": example})
            else:
                self._check_least(currency)
        return data

    def _check_least(self, currency: str) -> None:
        if 0 < self.instance.amount_minor < LEAST_CHARGE[currency]:
            least = format_money(LEAST_CHARGE[currency], currency, get_language() or settings.LANGUAGE_CODE)
            self.add_error("amount", _("Zéro, ou au moins %(least)s : Stripe refuse moins.") % {"least": least})


class PriceInline(admin.TabularInline):  # type: ignore[type-arg]
    """Prices, one per currency."""

    model = LevelPrice
    form = PriceForm
    fields = ("currency", "amount", "shown", "vat_rate_permille")
    readonly_fields = ("shown",)
    extra = 0
    max_num = len(CURRENCIES)

    @admin.display(description=_("Sur le site"))
    def shown(self, price: LevelPrice) -> str:
        """Return the price as its page writes it."""
        if not price.pk:
            return "–"
        return format_money(price.amount_minor, price.currency, get_language() or settings.LANGUAGE_CODE)


@admin.register(Level)
class LevelAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """The four levels; orders keep the terms under which they were placed."""

    form = LevelForm
    inlines = (PriceInline,)
    list_display = ("rank", "name", "availability", "promised_business_hours", "is_recommended")
    ordering = ("rank",)

    def get_readonly_fields(self, request: HttpRequest, obj: Level | None = None) -> tuple[str, ...]:
        """Freeze the rank: it is the level's identity."""
        return ("rank",) if obj else ()

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: close a level instead."""
        return False
