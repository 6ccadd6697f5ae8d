"""Deferring: in the caller's transaction, by a name that exists, once per key."""

import ast
from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import TaskNotFound

from lumira.jobs.queue import defer
from tests.jobs import waiting
from tests.lumira.settings.deployment import ROOT

pytestmark = pytest.mark.django_db
MAIL = "orders.tasks.send_notification"
APPS = ("lumira", "products", "orders", "checkout", "expertdesk")


def test_a_job_vanishes_with_the_transaction_that_deferred_it():
    with transaction.atomic():
        defer(MAIL, notification_id="1")
        transaction.set_rollback(True)
    assert waiting() == []

    with transaction.atomic():
        defer(MAIL, notification_id="1")
    assert waiting() == [MAIL]


def test_a_key_defers_one_job_while_it_waits():
    for number in ("1", "2"):
        defer(MAIL, key="same", notification_id=number)
    defer(MAIL, key="other", notification_id="3")

    assert [job.args["notification_id"] for job in ProcrastinateJob.objects.order_by("id")] == ["1", "3"]


def test_a_second_job_of_a_key_leaves_the_callers_transaction_whole():
    with transaction.atomic():
        defer(MAIL, key="same", notification_id="1")
        defer(MAIL, key="same", notification_id="2")
        defer(MAIL, notification_id="3")

    assert waiting() == [MAIL, MAIL]


def test_a_job_waits_for_its_moment():
    moment = datetime.now(UTC) + timedelta(hours=1)

    defer(MAIL, run_at=moment, notification_id="1")

    assert ProcrastinateJob.objects.get().scheduled_at == moment


def test_an_unknown_name_is_an_error_at_once():
    with pytest.raises(TaskNotFound):
        defer("orders.tasks.no_such_task")


def test_every_name_that_is_deferred_is_a_task():
    used = {name for folder in APPS for path in (ROOT / folder).rglob("*.py") for name in deferred_in(path.read_text())}

    assert used == {
        "expertdesk.tasks.deliver",
        "lumira.accounts.tasks.send_login_link",
        "orders.tasks.apply_provider_event",
        "orders.tasks.close_withdrawn",
        "orders.tasks.expire_order",
        "orders.tasks.give_stray_back",
        "orders.tasks.issue_invoice",
        "orders.tasks.reconcile_now",
        "orders.tasks.send_notification",
        "orders.tasks.send_refund",
        "orders.tasks.store_invoice",
    }
    assert used - set(app.tasks) == set()


def test_nothing_but_the_queue_enqueues():
    asking = [
        str(path.relative_to(ROOT))
        for folder in APPS
        for path in (ROOT / folder).rglob("*.py")
        if "configure_task" in path.read_text() or ".defer(" in path.read_text()
    ]

    assert asking == ["lumira/jobs/queue.py"]


def deferred_in(source: str) -> list[str]:
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    named = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "defer"]
    return [call.args[0].value for call in named]
