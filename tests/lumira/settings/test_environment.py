"""The variables that settings read: which are missing, which production refuses, which `.env.example` names."""

import ast
import json
import re
import subprocess
import sys
from collections import Counter

import pytest

from tests.lumira.settings.deployment import ENVIRONMENT, ROOT, clean_environment

EXAMPLE = (ROOT / ".env.example").read_text()
# Variable -> an unsafe value -> the sentence that production answers with.
REFUSED = [
    ("DEBUG", "1", "DEBUG is on: pages would show what the code holds."),
    ("SECRET_KEY", "short", "SECRET_KEY is weak: give at least 50 random characters."),
    ("SECRET_KEY", "a" * 60, "SECRET_KEY is weak: give at least 50 random characters."),
    ("SECRET_KEY", "demo-" + ENVIRONMENT["SECRET_KEY"], "SECRET_KEY is weak: give at least 50 random characters."),
    ("SECRET_KEY_FALLBACKS", "short", "SECRET_KEY_FALLBACKS holds a weak key: it would still open sessions."),
    (
        "ALLOWED_HOSTS",
        "",
        "ALLOWED_HOSTS must list the exact host names. SITE_URL names a host that ALLOWED_HOSTS does not list.",
    ),
    ("ALLOWED_HOSTS", "www.lumira.fr,*", "ALLOWED_HOSTS must list the exact host names."),
    ("ALLOWED_HOSTS", "www.lumira.fr,.lumira.fr", "ALLOWED_HOSTS must list the exact host names."),
    ("SITE_URL", "http://www.lumira.fr", "SITE_URL must start with https://."),
    ("SITE_URL", "https://lumira.fr", "SITE_URL names a host that ALLOWED_HOSTS does not list."),
    (
        "ALLOW_DIRECT_CLIENT_SUBMIT",
        "true",
        "ALLOW_DIRECT_CLIENT_SUBMIT creates orders before payment; it is for tests only.",
    ),
    ("STRIPE_API_BASE", "http://127.0.0.1:8001", "STRIPE_API_BASE is not Stripe's: payments would be simulated."),
    ("STRIPE_JS_URL", "http://127.0.0.1/v3/", "STRIPE_JS_URL is not Stripe's: cards would be typed elsewhere."),
    ("STRIPE_SECRET_KEY", "sk_test_1", "STRIPE_SECRET_KEY is a test key."),
    ("STRIPE_PUBLISHABLE_KEY", "pk_test_1", "STRIPE_PUBLISHABLE_KEY is a test key."),
    ("STRIPE_WEBHOOK_SECRETS", "", "STRIPE_WEBHOOK_SECRETS is empty: no webhook could be trusted."),
    ("EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend", "EMAIL_BACKEND sends nothing to anyone."),
    ("EMAIL_BACKEND", "lumira.demo.mailbox.MailboxBackend", "EMAIL_BACKEND sends nothing to anyone."),
    (
        "SELLER_SIRET",
        "",
        "SELLER_NAME, SELLER_ADDRESS and SELLER_SIRET must say who sells: invoices owe it.",
    ),
    ("SELLER_VAT_ID", "", "SELLER_VAT_ID or SELLER_VAT_NOTE must be given: an invoice owes one of them."),
    ("CONTACT_EMAIL", "bonjour@lumira.example", "CONTACT_EMAIL receives no mail: the team's alerts go there."),
]
NEEDED = (
    *("SECRET_KEY", "SITE_URL", "DATABASE_URL"),
    *("STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRETS"),
)
# Reads the settings once per environment in one process, which costs a second instead of one each.
READER = """
import importlib, json, os, sys
answers = []
for changes in json.load(sys.stdin):
    for name in [name for name in sys.modules if name.startswith("lumira.settings")]:
        del sys.modules[name]
    kept = dict(os.environ)
    for name, value in changes.items():
        os.environ.pop(name, None) if value is None else os.environ.update({name: value})
    try:
        importlib.import_module("lumira.settings.production")
        answers.append("")
    except Exception as error:
        answers.append(f"{type(error).__name__}: {error}")
    os.environ.clear()
    os.environ.update(kept)
print(json.dumps(answers))
"""


def production_with(*changes: dict[str, str | None]) -> list[str]:
    """What production answers to each environment: nothing, or why it refuses to start."""
    done = subprocess.run(
        [sys.executable, "-c", READER],
        input=json.dumps(changes),
        cwd=ROOT,
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def embedded_database(tmp_path_factory) -> str:
    folder = tmp_path_factory.mktemp("socket")
    (folder / "lumira-embedded").touch()
    return f"postgres://lumira@/lumira?host={folder}"


def test_production_starts_with_a_whole_and_safe_environment():
    assert production_with({}, {"CONTACT_EMAIL": "equipe@lumira.fr"}) == ["", ""]


def test_production_refuses_each_unsafe_value_with_one_sentence():
    answers = production_with(*({name: value} for name, value, _sentence in REFUSED))

    assert answers == [
        f"ImproperlyConfigured: Production refuses to start. {sentence}" for _name, _value, sentence in REFUSED
    ]


def test_production_names_a_missing_variable():
    answers = production_with(*({name: None} for name in NEEDED))

    assert answers == [f"ImproperlyConfigured: Set the {name} environment variable" for name in NEEDED]


def test_production_refuses_the_demos_database(embedded_database):
    assert production_with({"DATABASE_URL": embedded_database}) == [
        "ImproperlyConfigured: Production refuses to start. DATABASE_URL points to the embedded database of the demo."
    ]


def test_production_says_everything_that_is_unsafe_at_once():
    (answer,) = production_with({"DEBUG": "1", "STRIPE_SECRET_KEY": "sk_test_1"})

    assert answer.endswith("pages would show what the code holds. STRIPE_SECRET_KEY is a test key.")


def test_the_example_names_every_variable_that_is_read_and_no_other():
    settings = {name for module in ("base", "dev", "test", "production") for name in variables_of(module)}
    others = set()
    for folder in ("lumira", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            others |= set(re.findall(r'os\.environ\.get\("((?:LUMIRA_(?:DEMO|TEST)|PG)_\w+)"', path.read_text()))
    named = re.findall(r"^#?([A-Z][A-Z0-9_]+)=", EXAMPLE, re.MULTILINE)

    assert sorted(named) == sorted(settings | others)


def test_each_variable_is_read_once_by_an_environment():
    for module in ("dev", "test", "production"):
        counted = Counter(variables_of("base") + variables_of(module))
        assert [name for name, count in counted.items() if count > 1] == []


def test_the_example_shows_the_defaults_that_the_code_has():
    shown = dict(re.findall(r"^#([A-Z][A-Z0-9_]+)=(.*)$", EXAMPLE, re.MULTILINE))
    ignored = {"DEFAULT_FROM_EMAIL", "MEDIA_ROOT", "STATIC_ROOT"}

    wrong = {
        name: (shown[name], default)
        for name, default in defaults().items()
        if name in shown and name not in ignored and shown[name].lower() != default.lower()
    }
    assert wrong == {}


def calls_of(module: str) -> list[ast.Call]:
    tree = ast.parse((ROOT / "lumira" / "settings" / f"{module}.py").read_text())
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return [call for call in calls if isinstance(call.func.value, ast.Name) and call.func.value.id == "env"]


def variables_of(module: str) -> list[str]:
    return [call.args[0].value for call in calls_of(module)]


def defaults() -> dict[str, str]:
    found = {}
    for call in calls_of("base") + calls_of("production"):
        for keyword in call.keywords:
            if keyword.arg == "default" and isinstance(keyword.value, ast.Constant | ast.List | ast.Dict):
                value = ast.literal_eval(keyword.value)
                found[call.args[0].value] = "" if value in ([], {}) else str(value)
    return found


def test_no_file_of_the_settings_is_forgotten():
    names = {path.stem for path in (ROOT / "lumira" / "settings").glob("*.py")} - {"__init__"}

    # These read no variable: base hands them what they need.
    assert [calls_of(name) for name in ("api", "payments", "storage")] == [[], [], []]
    assert names == {"base", "dev", "test", "production", "api", "payments", "storage"}
