import pytest
from django.template import engines
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from hypothesis import given
from hypothesis import strategies as st

from lumira.templatetags import typography

N, W = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Pourquoi ?", f"Pourquoi{N}?"),
        ("Pourquoi?", f"Pourquoi{N}?"),
        ("Quoi ?! Non ; si !", f"Quoi{N}?! Non{N}; si{N}!"),
        ("Ceci : cela", f"Ceci{W}: cela"),
        ("« Oui » dit-elle", f"«{N}Oui{N}» dit-elle"),
        ("«Oui ?»", f"«{N}Oui{N}?{N}»"),
        ("à 14:32, https://lumira.example/?page=1;x", "à 14:32, https://lumira.example/?page=1;x"),
        ("Rien à changer.", "Rien à changer."),
        ("Attends… ?", f"Attends…{N}?"),
        ("", ""),
    ],
)
def test_french_spaces(typed, written):
    assert typography.typo(typed) == written


def test_typo_leaves_other_languages_alone(english):
    assert typography.typo("Why ?") == "Why ?"


def test_typo_of_safe_text_keeps_its_tags_and_entities():
    text = mark_safe('<a href="/?a=b" title="Ceci : cela">Toi &amp; moi ?</a>')

    written = typography.typo(text)

    assert written == f'<a href="/?a=b" title="Ceci : cela">Toi &amp; moi{N}?</a>'
    assert isinstance(written, SafeString)


def test_typo_of_unsafe_text_is_still_escaped_by_the_page():
    page = engines["django"].from_string("{{ text|typo }}").render({"text": "<b>Toi</b> & moi ?"})

    assert page == f"&lt;b&gt;Toi&lt;/b&gt; &amp; moi{N}?"


@given(st.text(alphabet="aé1 ;:!?«»()<>&/.\u00a0\u202f\n", max_size=40))
def test_typo_twice_is_typo_once(text):
    once = typography.french(text)

    assert typography.french(once) == once


@given(st.text(max_size=40))
def test_typo_changes_spaces_only(text):
    def marks(value):
        return [character for character in value if character not in " \u00a0\u2009\u202f"]

    assert marks(typography.french(text)) == marks(text)


@given(st.text(max_size=40))
def test_typo_never_opens_a_tag(text):
    escaped = format_html("{}", text)

    assert "<" not in typography.typo(escaped)
