"""What the templates of all apps may not do."""

from lumira.typesetting.compiler import ROOT

APPS = ("lumira", "expertdesk", "orders")
BOOKLET = "expertdesk/generators/document/templates"
INVOICE = "orders/generators/invoice/templates"


def test_templates_take_nothing_from_outside() -> None:
    sources = {str(path.relative_to(ROOT)): path.read_text() for app in APPS for path in (ROOT / app).rglob("*.typ")}

    assert set(sources) == {
        "lumira/typesetting/theme.typ",
        *(f"{BOOKLET}/{name}.typ" for name in ("reading", "prose", "cover", "pages", "picture")),
        f"{INVOICE}/invoice.typ",
    }
    for source in sources.values():
        for word in ("@preview", "@local", "eval(", "read(", 'mode: "markup"'):
            assert word not in source
