import ast
import re
from pathlib import Path

from django.utils.translation import gettext, override, pgettext

from lumira.management import catalogues

ENGLISH = catalogues.stored("en")
MESSAGES = [message for message in ENGLISH if message.id]
TEMPLATES = sorted(
    path
    for folder in catalogues.TEMPLATES
    for path in (catalogues.ROOT / folder).rglob("*")
    if path.suffix in {".html", ".txt"}
)
# Words that are the same in every language.
SAME = {"Lumira", "– Lumira", "Visa · Mastercard · CB", "PDF", "SHA-256"}
# What these rooms write is prose of a language of its own, or words that only developers read.
OWN_LANGUAGE = ("generators", "demo", "prose", "templatetags", "migrations", "management")
PEOPLE_AND_PATTERNS = {"lumira/web/errors.py"}


def variables(text):
    return sorted(re.findall(r"%\(\w+\)[sd]|%[sd]|\{\w*\}|<[^>]+>", text))


def bare_texts(source):
    """The words of a template that no translation reaches."""
    source = re.sub(r"{#.*?#}|{%\s*comment\b.*?endcomment\s*%}|<!--.*?-->", " ", source, flags=re.DOTALL)
    source = re.sub(r"<style>.*?</style>", " ", source, flags=re.DOTALL)
    source = re.sub(r"{%\s*blocktrans.*?endblocktrans\w*\s*%}", " ", source, flags=re.DOTALL)
    source = re.sub(
        r"{%\s*block (?:\w+_class|\w+_attributes|mood|robots)\s.*?endblock\s*%}", " ", source, flags=re.DOTALL
    )
    source = re.sub(r"{%.*?%}|{{.*?}}", "", source, flags=re.DOTALL)
    texts = re.findall(r'\b(?:alt|title|placeholder|aria-label|label)="([^"]*)"', source)
    outside_of_tags = re.sub(r"<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", "\n", source)
    texts += re.sub(r"&\w+;", " ", outside_of_tags).splitlines()
    return {text.strip() for text in texts if re.search(r"[^\W\d_]{2}", text)} - SAME


def bare_strings(tree):
    """The French strings of a module that no translation reaches."""
    reached = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in catalogues.FUNCTIONS:
                reached |= {id(inner) for inner in ast.walk(node)}
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            reached.add(id(node.value))
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in reached
        and re.search(r"[àâçéèêëîïôùûœ]\w|\w’\w|« ", node.value)
    ]


def test_catalogue_holds_exactly_the_texts_in_use():
    in_use = {(message.context, message.id) for message in catalogues.extracted() if message.id}

    assert {(message.context, message.id) for message in MESSAGES} == in_use


def test_every_text_is_translated():
    assert catalogues.untranslated(ENGLISH) == []


def test_compiled_catalogue_is_that_of_the_texts():
    folder = catalogues.folder("en")

    assert (folder / "django.mo").read_bytes() == catalogues.as_mo(ENGLISH)
    assert (folder / "django.po").read_bytes() == catalogues.as_po(catalogues.updated("en"))


def test_translations_keep_the_variables_and_the_tags():
    wrong = [
        message.id
        for message in MESSAGES
        for form in catalogues.forms(message)[-1:]
        if variables(form) != variables(message.id[-1] if isinstance(message.id, tuple) else message.id)
    ]

    assert wrong == []


def test_french_texts_are_not_changed_by_a_library_that_has_the_same_words():
    with override("fr"):
        changed = [
            text
            for message in MESSAGES
            for text in [catalogues.text_of(message)]
            if (pgettext(message.context, text) if message.context else gettext(text)) != text
        ]

    assert changed == []


def test_english_texts_are_ours_where_a_library_has_the_same_words():
    with override("en"):
        changed = [
            message.id
            for message in MESSAGES
            if isinstance(message.id, str)
            and (pgettext(message.context, message.id) if message.context else gettext(message.id)) != message.string
        ]

    assert changed == []


def test_templates_have_no_words_of_their_own():
    found = {path.name: bare_texts(path.read_text(encoding="utf-8")) for path in TEMPLATES}

    assert {name: texts for name, texts in found.items() if texts} == {}


def test_code_has_no_french_that_no_translation_reaches():
    found = {}
    for package in catalogues.PACKAGES:
        for path in sorted((catalogues.ROOT / package).rglob("*.py")):
            name = path.relative_to(catalogues.ROOT)
            if not set(name.parts) & set(OWN_LANGUAGE) and name.as_posix() not in PEOPLE_AND_PATTERNS:
                strings = bare_strings(ast.parse(Path(path).read_text(encoding="utf-8")))
                if strings:
                    found[name.as_posix()] = strings

    assert found == {}
