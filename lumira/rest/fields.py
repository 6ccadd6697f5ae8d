"""What the inputs of the API are made of: strict objects, codes, moments."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers


class StrictSerializer(serializers.Serializer[Any]):
    """Refuses fields that it does not know: a typing mistake is told, not ignored."""

    def to_internal_value(self, data: Any) -> Any:
        """Raise a validation error naming each unknown field."""
        if isinstance(data, dict):
            unknown = set(data) - set(self.fields)
            if unknown:
                raise serializers.ValidationError({name: _("Champ inconnu.") for name in sorted(map(str, unknown))})
        return super().to_internal_value(data)


class OnlyText:
    """A number in the place of a text is a mistake, not a text to be."""

    def to_internal_value(self, data: Any) -> str:
        """Return the text."""
        if not isinstance(data, str):
            self.fail("invalid")  # type: ignore[attr-defined]
        return str(super().to_internal_value(data))  # type: ignore[misc]


class TextField(OnlyText, serializers.CharField):
    """Any text."""


class EmailField(OnlyText, serializers.EmailField):
    """An e-mail address."""


class SlugField(OnlyText, serializers.SlugField):
    """A name in an address."""


class PatternField(OnlyText, serializers.RegexField):
    """A text of one form."""


class CodeField(serializers.ChoiceField):
    """One of a few codes. A wrong one is not repeated in the answer: it may be personal data in the wrong place."""

    default_error_messages = {"invalid_choice": _("Cette valeur n’est pas l’une des valeurs attendues.")}

    def __init__(self, codes: Iterable[str], **kwargs: Any) -> None:
        super().__init__(choices=[str(code) for code in codes], **kwargs)

    def to_internal_value(self, data: Any) -> Any:
        """Return the code; only a text can be one."""
        if not isinstance(data, str):
            self.fail("invalid_choice")
        return super().to_internal_value(data)


class MomentField(serializers.DateTimeField):
    """A moment, or a day that begins at midnight in our time zone; the ends of the calendar are told, not a bug."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(input_formats=["iso-8601", "%Y-%m-%d"], **kwargs)

    def enforce_timezone(self, value: datetime) -> datetime:
        """Return the aware moment."""
        try:
            return super().enforce_timezone(value)
        except OverflowError:
            return self.fail("overflow")
