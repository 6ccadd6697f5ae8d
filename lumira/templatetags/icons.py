"""Lucide icons (ISC licence) inlined from `templates/components/icons/`, read once per process."""

from functools import cache
from pathlib import Path

from django.template import TemplateSyntaxError
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

FOLDER = Path(__file__).resolve().parents[2] / "templates" / "components" / "icons"
SIZES = ("", "s")


@cache
def icon(name: str, size: str = "", extra: str = "") -> SafeString:
    """Return the icon as decoration: hidden from assistive technology, sized and stroked by CSS.

    Raises TemplateSyntaxError for a name that is not drawn or a size that CSS does not know.
    """
    if size not in SIZES:
        raise TemplateSyntaxError(f"An icon has no size {size!r}.")
    classes = " ".join(filter(None, ("icon", f"icon--{size}" if size else "", extra)))
    return format_html(
        '<svg class="{}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">{}</svg>',
        classes,
        _drawing(name),
    )


def is_known(name: str) -> bool:
    """Tell whether an icon of this name is drawn."""
    return name in {path.stem for path in FOLDER.glob("*.svg")}


@cache
def _drawing(name: str) -> SafeString:
    """Return what stands inside the icon's file."""
    path = FOLDER / f"{name}.svg"
    if not name or not path.is_file():
        raise TemplateSyntaxError(f"There is no icon {name!r} in {FOLDER.name}.")
    source = path.read_text(encoding="utf-8").strip()
    return mark_safe(source.partition(">")[2].removesuffix("</svg>"))  # noqa: S308 - a file of this repository
