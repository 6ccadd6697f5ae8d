"""What every template may use: drawings, icons, money, days, typography, statuses, form controls. No queries."""

from typing import NamedTuple

from babel.units import format_unit
from django import template
from django.conf import settings
from django.forms import BaseForm, BoundField
from django.template.defaultfilters import stringfilter
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from lumira.money import format_money
from lumira.templatetags import dates, drawings, icons, people, statuses, typography

register = template.Library()

register.simple_tag(icons.icon, name="icon")
register.simple_tag(drawings.brand_mark, name="brand_mark")
register.simple_tag(drawings.level_glyph, name="level_glyph")
register.simple_tag(drawings.level_dot, name="level_dot")
register.simple_tag(drawings.seal, name="seal")

register.filter("day", dates.day)
register.filter("named_day", dates.named_day)
register.filter("relative_day", dates.relative_day)
register.filter("since", dates.since)
register.filter("clock_time", dates.clock_time)
register.filter("moment", dates.moment)

register.filter("initials", stringfilter(people.initials))
register.filter("hue", stringfilter(people.hue))
register.filter("shown_status", statuses.shown_status)
register.filter("status_icon", statuses.status_icon)
register.filter("status_word", statuses.status_word)
register.filter("typo", stringfilter(typography.typo), is_safe=True)


@register.filter
def money(amount_minor: int, currency: str) -> str:
    """Return the amount as the current language writes it: « 67,00 € »."""
    return format_money(amount_minor, currency, get_language() or settings.LANGUAGE_CODE)


@register.filter
def money_whole(amount_minor: int, currency: str) -> str:
    """Return the amount without decimals that are all zero: « 67 € »."""
    return format_money(amount_minor, currency, get_language() or settings.LANGUAGE_CODE, whole=True)


@register.filter
def file_size(size_bytes: int) -> str:
    """Return a size as people read it: « 23 ko », « 1,2 Mo »."""
    if size_bytes >= 1e6:
        unit, amount = "megabyte", size_bytes / 1e6
    else:
        unit, amount = "kilobyte", max(1, round(size_bytes / 1e3))
    locale = get_language() or settings.LANGUAGE_CODE
    return str(format_unit(round(amount, 1), f"digital-{unit}", "short", locale=locale))


@register.simple_tag
def control(field: BoundField, **attributes: str | bool | None) -> SafeString:
    """Render a field's control with the house class and its hint, error and counter wired by id.

    Attributes are written with underscores (`data_counter=True`); `hint` stands in for a missing help text and is
    only wired here, the page shows it. False leaves an attribute out, None leaves the widget's own.
    """
    hint = attributes.pop("hint", "") or field.help_text
    described_by = [
        f"{field.auto_id}_{part}"
        for part, is_shown in (
            ("helptext", hint),
            ("error", field.errors),
            ("counter", attributes.get("data_counter")),
        )
        if is_shown
    ]
    classes = (field.field.widget.attrs.get("class", ""), str(attributes.pop("class", "field__control")))
    return field.as_widget(
        attrs={
            "class": " ".join(filter(None, classes)),
            "aria-describedby": " ".join(described_by) or False,
            **{name.replace("_", "-"): value for name, value in attributes.items() if value is not None},
        }
    )


class ErrorPoint(NamedTuple):
    """One line of the error summary: where it is (empty for the whole form) and what to do."""

    href: str
    text: str


@register.simple_tag
def error_points(*forms: BaseForm) -> list[ErrorPoint]:
    """Return what is to be corrected, in the order of the page; hidden fields speak for the whole form."""
    points: list[ErrorPoint] = []
    for form in forms:
        points += [ErrorPoint("", str(error)) for error in form.non_field_errors()]
        for field in form:
            suffix = "_0" if field.use_fieldset else ""
            href = "" if field.is_hidden else f"#{field.auto_id}{suffix}"
            points += [ErrorPoint(href, str(error)) for error in field.errors]
    return points
