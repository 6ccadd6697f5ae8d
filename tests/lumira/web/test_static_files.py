import re

import pytest
from django.core.management import call_command

from lumira.web.static_files import lean


def test_styles_lose_comments_and_indentation_only():
    styles = '/* why */\n.a {\n  content: "/* kept */";\n\n  color: red; /* more\n  of it */\n}\n'

    assert lean(styles) == '.a {\ncontent: "/* kept */";\ncolor: red;\n}\n'


@pytest.fixture
def collected(settings, tmp_path):
    """The static files as production collects them."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "lumira.web.static_files.LeanStaticFilesStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    return tmp_path


def test_production_serves_lean_styles_under_hashed_names(collected):
    (hashed,) = (path for path in (collected / "css").iterdir() if re.fullmatch(r"tokens\.\w{12}\.css", path.name))

    text = hashed.read_text()

    assert "/*" not in text
    assert re.search(r"url\(\"\.\./fonts/[\w-]+\.\w{12}\.woff2\"\)", text)
    assert hashed.with_name(f"{hashed.name}.gz").exists()
