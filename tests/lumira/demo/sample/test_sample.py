"""The sample: told through the services at the times it gives, whole, and told once."""

import ast
from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lumira.accounts.models import ApiKey, User
from lumira.demo import home, people
from lumira.demo.sample import walking
from lumira.demo.sample.loading import load
from lumira.demo.sample.stories import STORIES
from orders.models import Incident, Order, OrderEvent
from orders.selectors import queue
from orders.states import Status, is_legal
from tests.journeys.conftest import running_double, stripe  # noqa: F401 - fixtures

FOLDER = Path(walking.__file__).parent
WRITING = ("create", "bulk_create", "get_or_create", "update_or_create", "save", "update", "bulk_update", "delete")
# The demo's people are no client's business: they are made here, and nothing else is.
PEOPLE_ONLY = {("loading.py", "create", "Authenticator")}


def writes_in(path: Path) -> set[tuple[str, str, str]]:
    """Every call by which a row could be written without a service: file, verb, subject."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITING:
            owner = node.func.value
            name = owner.value.id if isinstance(owner, ast.Attribute) and isinstance(owner.value, ast.Name) else "?"
            found.add((path.name, node.func.attr, name))
    return found


def test_the_sample_writes_no_row_by_itself():
    found = {write for path in FOLDER.glob("*.py") for write in writes_in(path)}

    assert found == PEOPLE_ONLY


def test_the_walk_reads_no_clock():
    for path in FOLDER.glob("*.py"):
        assert "timezone.now" not in path.read_text()
        assert "datetime.now" not in path.read_text()


def rows() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in (User, Order, OrderEvent, ApiKey, Incident)}


@pytest.mark.django_db
def test_the_sample_is_whole_told_in_order_and_told_once(stripe, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.setenv("LUMIRA_DEMO_HOME", str(tmp_path))
    monkeypatch.setenv("LUMIRA_DEMO_PORT", str(stripe.port - 1))
    now = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Paris"))

    assert load(now=now) == len(STORIES)

    # Every status, and takeable orders of at least three levels.
    statuses = Counter(Order.objects.values_list("status", flat=True))
    assert set(statuses) == {status.value for status in Status}
    takeable = Order.objects.filter(queue.TAKEABLE)
    assert takeable.count() >= 3
    assert takeable.values("level_rank").distinct().count() >= 3
    assert Order.objects.filter(outcome="refused").count() == 1
    assert Order.objects.filter(direct=True, status=Status.AWAITING_PAYMENT).count() == 1
    assert Incident.objects.count() == 0

    # Each history is legal and goes forward in time, none of it after now.
    for order in Order.objects.all():
        events = list(order.events.order_by("id"))
        steps = [(Status(event.from_status), Status(event.to_status)) for event in events if event.kind == "status"]
        assert all(is_legal(source, target) for source, target in steps)
        assert [target for _source, target in steps][-1:] in ([], [order.status])
        moments = [event.created_at for event in events]
        assert moments == sorted(moments)
        assert moments[-1] <= now

    # People may sign in, and the access file says how.
    assert home.access_file().exists()
    assert ApiKey.objects.count() == 2
    assert all(User.objects.get(email=person.email).check_password(people.PASSWORD) for person in people.TEAM)

    # A second loading adds nothing.
    before = rows()
    assert load(now=now) == 0
    assert rows() == before
