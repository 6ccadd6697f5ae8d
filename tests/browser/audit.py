"""What every page owes: no barrier, no sideways scroll, one heading, its language, light styles, nothing inline."""

import gzip
from functools import cache

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Page

from lumira.web.static_files import lean

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# All that the dark changes: the markup and the places are those of the day.
COLOURS = ["color-contrast", "link-in-text-block"]
WIDE, PHONE, NARROWEST = 1440, 390, 320
MAX_STYLES_BYTES = 16 * 1024
# A payment form's frame is styled by its provider's script.
INLINE = "[style]:not(iframe), style, script:not([src]):not([type='application/json'])"


def examine(page: Page, *, language: str, by_night: bool = False) -> None:
    """Fail with what is wrong with the page that is open; `by_night` looks at its colours in the dark as well."""
    assert page.locator("html").get_attribute("lang") == language
    headings = page.locator("h1").all_inner_texts()
    assert len(headings) == 1, f"{page.url} has the headings {headings}"
    inline = page.eval_on_selector_all(INLINE, "found => found.map(element => element.outerHTML.slice(0, 200))")
    assert inline == [], f"{page.url} has {inline}"
    weight = weight_of_styles(page)
    assert weight <= MAX_STYLES_BYTES, f"{page.url} links styles of {weight} bytes"
    page.evaluate(AXE_SCRIPT)
    for width in (NARROWEST, PHONE, WIDE):
        page.set_viewport_size({"width": width, "height": 900})
        overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert overflow <= 0, f"{page.url} at {width} is {overflow} pixels too wide"
        if width != NARROWEST:
            _run_axe(page, {"runOnly": RULES})
            if by_night:
                page.emulate_media(color_scheme="dark")
                _run_axe(page, {"runOnly": {"type": "rule", "values": COLOURS}})
                page.emulate_media(color_scheme="light")


def _run_axe(page: Page, options: dict[str, object]) -> None:
    found = AxeResults(page.evaluate("options => axe.run(options)", {**options, "resultTypes": ["violations"]}))
    assert found.violations_count == 0, f"{page.url} at {page.viewport_size}: {found.generate_report()}"


def weight_of_styles(page: Page) -> int:
    """Return the bytes of every linked style as production sends them, each compressed for itself."""
    addresses = page.eval_on_selector_all("link[rel=stylesheet]", "links => links.map(link => link.href)")
    return sum(_weight(page, address) for address in addresses)


def _weight(page: Page, address: str) -> int:
    answer = page.context.request.get(address)
    assert answer.ok, address
    return _compressed(answer.body())


@cache
def _compressed(content: bytes) -> int:
    return len(gzip.compress(lean(content.decode()).encode(), mtime=0))
