"""The Markdown of readings: what is understood, and that all the rest stays literal text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumira.prose.blocks import Block, parse
from lumira.prose.spans import Span, spans_of


def plain(block: Block) -> list[list[str]]:
    """Items -> paragraphs, as text."""
    return [["".join(span.text for span in paragraph) for paragraph in item] for item in block.items]


def shape(markdown: str) -> list[tuple[str, list[list[str]]]]:
    return [(block.kind, plain(block)) for block in parse(markdown)]


def test_paragraphs_are_parted_by_blank_lines_and_joined_across_line_ends() -> None:
    assert shape("Un\ndeux.\n\n\n  Trois.  \r\nQuatre.") == [
        ("paragraph", [["Un deux."]]),
        ("paragraph", [["Trois. Quatre."]]),
    ]


def test_heading_needs_no_blank_line() -> None:
    assert shape("Avant.\n## Le six, la maison\nAprès.") == [
        ("paragraph", [["Avant."]]),
        ("heading", [["Le six, la maison"]]),
        ("paragraph", [["Après."]]),
    ]


@pytest.mark.parametrize("line", ["# Un", "### Trois", "##Sans espace", "#import x", "    ## En retrait"])
def test_other_headings_are_text(line: str) -> None:
    assert shape(line) == [("paragraph", [[line.strip()]])]


def test_quote_holds_paragraphs_and_takes_the_lazy_line() -> None:
    assert shape("> Qui veille\n> ici ?\n>\n> Personne\nencore.\n\nSuite.") == [
        ("quote", [["Qui veille ici ?", "Personne encore."]]),
        ("paragraph", [["Suite."]]),
    ]


def test_ordered_list_keeps_its_first_number() -> None:
    [block] = parse("3. Trois\n4) Quatre\n\n5. Cinq")

    assert (block.kind, block.start, plain(block)) == ("ordered", 3, [["Trois"], ["Quatre"], ["Cinq"]])


def test_unordered_list_takes_three_marks() -> None:
    assert shape("- un\n* deux\n+ trois") == [("unordered", [["un"], ["deux"], ["trois"]])]


def test_item_goes_on_over_lines_and_indented_paragraphs() -> None:
    assert shape("1. **Nommer.** Écrivez\n   trois mots.\n\n   Un par ligne.\n2. Poser.\n\nFin.") == [
        ("ordered", [["Nommer. Écrivez trois mots.", "Un par ligne."], ["Poser."]]),
        ("paragraph", [["Fin."]]),
    ]


def test_list_can_follow_a_paragraph_directly() -> None:
    assert shape("Trois choses :\n- le geste\n- le nom") == [
        ("paragraph", [["Trois choses :"]]),
        ("unordered", [["le geste"], ["le nom"]]),
    ]


def test_year_or_number_at_the_start_of_a_line_is_text() -> None:
    assert shape("Née en\n1989. Un jeudi, le\n12. Oui.") == [("paragraph", [["Née en 1989. Un jeudi, le 12. Oui."]])]


@pytest.mark.parametrize(
    "text",
    [
        "[lien](https://a.example)",
        "![image](x.png)",
        "<b>gras</b> <script>alert(1)</script>",
        "`code` et ~~barré~~",
        "_souligné_ __fort__",
        "| a | b |",
        '#import "@preview/x:1.0": y',
        "$x^2$ @ref <label> \\ // /* */",
        "---",
        "0. zéro",
        "100. cent",
        "٣. autre chiffre",
        "\\*échappé",
    ],
)
def test_everything_else_stays_literal(text: str) -> None:
    assert shape(text) == [("paragraph", [[text]])]


def test_blank_text_has_no_block() -> None:
    assert parse(" \n\t\n") == []
    assert parse("> \n\n## \n") == []


def test_dress_is_given_whole_paragraphs_without_marks() -> None:
    seen: list[str] = []

    parse("## Titre\n> Mot\n> suite\n\n1. **Un**\n", lambda text: seen.append(text) or text)

    assert seen == ["Titre", "Mot suite", "**Un**"]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("un *mot* dit", [Span("un "), Span("mot", emphasis=True), Span(" dit")]),
        ("un **mot** dit", [Span("un "), Span("mot", strong=True), Span(" dit")]),
        ("***mot***", [Span("mot", emphasis=True, strong=True)]),
        ("**a *b* c**", [Span("a ", strong=True), Span("b", strong=True, emphasis=True), Span(" c", strong=True)]),
        ("*a **b** c*", [Span("a ", emphasis=True), Span("b", strong=True, emphasis=True), Span(" c", emphasis=True)]),
        ("2 * 3 * 4", [Span("2 * 3 * 4")]),
        ("* seul", [Span("* seul")]),
        ("**jamais fermé", [Span("**jamais fermé")]),
        ("*a **b*", [Span("a **b", emphasis=True)]),
        ("a ** b", [Span("a ** b")]),
        ("****", [Span("****")]),
        ("*« mot »*", [Span("« mot »", emphasis=True)]),
        ("mot*s*", [Span("mot"), Span("s", emphasis=True)]),
    ],
)
def test_emphasis(text: str, spans: list[Span]) -> None:
    assert spans_of(text) == spans


@given(st.text(alphabet="a *\u202f.", max_size=40))
def test_nothing_but_asterisks_is_ever_lost(text: str) -> None:
    kept = "".join(span.text for span in spans_of(text))

    assert kept.replace("*", "") == text.replace("*", "")


@given(st.text(alphabet="ab1.-+>#* \n", max_size=60))
def test_no_word_is_ever_lost(markdown: str) -> None:
    kept = "".join(text for block in parse(markdown) for item in plain(block) for text in item)

    assert kept.count("a") == markdown.count("a")
    assert kept.count("b") == markdown.count("b")


@pytest.mark.parametrize("text", ["*" * 200_000, "*a " * 60_000, "**a*" * 50_000, "> " * 100_000, "1. " * 60_000])
def test_hostile_length_is_read_in_no_time(text: str) -> None:
    started = time.perf_counter()

    parse(text)

    assert time.perf_counter() - started < 2
