"""The texts that people read, collected from the code (French is the source) into one catalogue per translation."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

# A date in the file would be a difference in every version of it.
SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ("en",)
PACKAGES = ("lumira", "products", "orders", "checkout", "expertdesk")
TEMPLATES = ("templates", "lumira/demo/templates")
FUNCTIONS = (
    "_",
    "gettext",
    "gettext_lazy",
    "gettext_noop",
    "ngettext",
    "ngettext_lazy",
    "pgettext",
    "pgettext_lazy",
    "npgettext",
    "npgettext_lazy",
)


def folder(language: str) -> Path:
    """Return where the catalogue of this language stands."""
    return ROOT / "locale" / language / "LC_MESSAGES"


def sources() -> Iterator[tuple[str, bytes]]:
    """Yield every file that may hold a text: its path in the checkout, and Python that calls gettext."""
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_bytes()
    for templates in TEMPLATES:
        for path in sorted((ROOT / templates).rglob("*.*")):
            if path.suffix in {".html", ".txt", ".svg"}:
                name = path.relative_to(ROOT).as_posix()
                lines = templatize(path.read_text(encoding="utf-8"), origin=name).splitlines()
                # What is not a text became letters X; their indentation means nothing to Python.
                yield name, "\n".join(line.strip() for line in lines).encode()


def extracted() -> Catalog:
    """Return the texts of the code and the templates, without translations."""
    catalogue = Catalog(charset="utf-8")
    for name, source in sources():
        for _line, function, texts, _comments in extract_python(io.BytesIO(source), dict.fromkeys(FUNCTIONS), [], {}):
            add(catalogue, name, str(function), tuple(texts) if isinstance(texts, (list, tuple)) else (texts,))
    return catalogue


def add(catalogue: Catalog, name: str, function: str, texts: tuple[str | None, ...]) -> None:
    """Add one call's texts; a call without a fixed text is somebody else's (`_(variable)`)."""
    context = None
    if "pgettext" in function:
        context, texts = texts[0], texts[1:]
    wanted = 2 if function.startswith(("n", "np")) else 1
    found = [text for text in texts[:wanted] if text]
    if len(found) == wanted:
        catalogue.add(found[0] if wanted == 1 else tuple(found), locations=[(name, 0)], context=context)


def stored(language: str) -> Catalog:
    """Return the catalogue as it is in the checkout, empty where there is none."""
    path = folder(language) / "django.po"
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def updated(language: str) -> Catalog:
    """Return the stored translations on today's texts; what is no longer used is dropped."""
    catalogue = stored(language)
    catalogue.update(extracted(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.header_comment = "# The texts of Lumira. Made by `make messages`; translate, then run it again."
    return catalogue


def untranslated(catalogue: Catalog) -> list[str]:
    """Return the texts without a translation, or with only a guess."""
    return [text_of(message) for message in catalogue if message.id and (message.fuzzy or not all(forms(message)))]


def forms(message: Message) -> tuple[str, ...]:
    """Return the translated forms: one, or singular and plural."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ("",))


def text_of(message: Message) -> str:
    """Return the source text, the singular where there are two."""
    return message.id if isinstance(message.id, str) else message.id[0]


def as_po(catalogue: Catalog) -> bytes:
    """Return the catalogue as text: sorted by file, without dates or line numbers, so that a diff shows texts only."""
    buffer = io.BytesIO()
    catalogue.creation_date = catalogue.revision_date = SOME_DAY
    write_po(buffer, catalogue, width=0, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    return buffer.getvalue()


def as_mo(catalogue: Catalog) -> bytes:
    """Return the catalogue as the program reads it."""
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def write(catalogue: Catalog, language: str) -> None:
    """Store both forms."""
    folder(language).mkdir(parents=True, exist_ok=True)
    (folder(language) / "django.po").write_bytes(as_po(catalogue))
    (folder(language) / "django.mo").write_bytes(as_mo(catalogue))
