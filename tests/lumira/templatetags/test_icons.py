import pytest
from django.template import TemplateSyntaxError, engines

from lumira.templatetags import icons


def test_icon_is_hidden_from_assistive_technology():
    drawn = icons.icon("clock")

    assert drawn == (
        '<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">'
        '<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/></svg>'
    )


def test_icon_takes_a_size_and_a_class():
    assert icons.icon("check", size="s", extra="push").startswith('<svg class="icon icon--s push" ')


@pytest.mark.parametrize("name", ["", "no-such-icon", "../LICENSE", "icons/clock"])
def test_icon_of_an_unknown_name_is_an_error(name):
    with pytest.raises(TemplateSyntaxError):
        icons.icon(name)


def test_icon_of_an_unknown_size_is_an_error():
    with pytest.raises(TemplateSyntaxError):
        icons.icon("clock", size="huge")


def test_icon_reaches_the_page_unescaped():
    page = engines["django"].from_string('{% icon "x" extra=extra %}').render({"extra": '"><script>'})

    assert page.startswith('<svg class="icon &quot;&gt;&lt;script&gt;"')


@pytest.mark.parametrize("path", sorted(icons.FOLDER.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_holds_a_drawing_and_nothing_else(path):
    drawn = icons.icon(path.stem)

    assert drawn.count("<svg") == drawn.count("</svg>") == 1
    assert drawn.count("/>") > 0
    assert "style" not in drawn
