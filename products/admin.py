"""The levels in the administration: texts, prices, delays and availability change without a deploy."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

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


class PriceInline(admin.TabularInline):  # type: ignore[type-arg]
    """Prices, one per currency."""

    model = LevelPrice
    extra = 0


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
