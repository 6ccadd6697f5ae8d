"""Tasks: retried with growing pauses, visible when they give up, put back when their worker died."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.job_context import JobContext
from procrastinate.jobs import Job

from lumira.jobs import maintenance
from lumira.jobs.queue import defer
from lumira.jobs.registry import PATIENT, STUBBORN
from orders.models import Incident, Notification, OrderEvent
from orders.services.notifications import notify_client
from tests.factories.orders import paid

pytestmark = pytest.mark.django_db
MAIL = "orders.tasks.send_notification"


def pauses(strategy, job_name: str = MAIL) -> list[int]:
    """The seconds before each further attempt, until none is made."""
    found = []
    while True:
        job = Job(id=1, queue="default", lock=None, queueing_lock=None, task_name=job_name, attempts=len(found))
        decision = strategy.get_retry_decision(exception=ValueError(), job=job)
        if decision is None:
            return found
        found.append(round((decision.retry_at - datetime.now(UTC)).total_seconds()))


def run_attempt(job: ProcrastinateJob, attempts: int) -> None:
    """Run a job as its attempt number `attempts + 1`."""
    record = Job(
        id=job.id,
        queue=job.queue_name,
        lock=None,
        queueing_lock=None,
        task_name=job.task_name,
        task_kwargs=job.args,
        attempts=attempts,
    )
    context = JobContext(app=app, job=record, start_timestamp=0.0, abort_reason=lambda: None)
    app.tasks[job.task_name].func(context, **job.args)


def stalled(name: str, *, attempts: int = 0, key: str | None = None, **arguments: str) -> ProcrastinateJob:
    """A job that a worker began, which is no more."""
    defer(name, key=key, **arguments)
    job = ProcrastinateJob.objects.latest("id")
    sql("UPDATE procrastinate_jobs SET status = 'doing', attempts = %s WHERE id = %s", attempts, job.id)
    return job


def sql(statement: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def states() -> list[tuple[str, str, int]]:
    return list(ProcrastinateJob.objects.order_by("id").values_list("task_name", "status", "attempts"))


@pytest.fixture
def letter(now, settings) -> Notification:
    """An e-mail whose server refuses every connection."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    order = paid(now)
    return Notification.objects.get(order=order)


def test_pauses_double_over_ten_minutes_and_over_a_day():
    assert pauses(PATIENT) == [2, 4, 8, 16, 32, 64, 128, 256]
    assert (len(pauses(STUBBORN)), sum(pauses(STUBBORN))) == (16, 131070)


def test_a_failed_attempt_leaves_no_incident_while_another_follows(letter):
    job = ProcrastinateJob.objects.get()

    with pytest.raises(ConnectionRefusedError):
        run_attempt(job, attempts=0)

    letter.refresh_from_db()
    assert (letter.status, letter.attempts, Incident.objects.count()) == ("queued", 1, 0)


def test_a_job_that_gives_up_is_an_incident_on_its_order(letter):
    job = ProcrastinateJob.objects.get()

    for _again in range(2):
        with pytest.raises(ConnectionRefusedError):
            run_attempt(job, attempts=STUBBORN.max_attempts)

    letter.refresh_from_db()
    incident = Incident.objects.get()
    assert (letter.status, letter.last_error) == ("failed", "ConnectionRefusedError")
    assert (incident.kind, incident.order, incident.subject) == ("mail_failed", letter.order, str(letter.id))
    events = letter.order.events.filter(kind=OrderEvent.Kind.INCIDENT)
    assert [event.data for event in events] == [{"incident": "mail_failed", "detail": "order_received"}]


def test_a_stalled_job_is_put_back_and_a_running_one_is_not():
    stalled(MAIL, notification_id="1")
    alive = stalled(MAIL, notification_id="2")
    sql("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now())")
    sql("UPDATE procrastinate_jobs SET worker_id = (SELECT max(id) FROM procrastinate_workers) WHERE id = %s", alive.id)

    maintenance.retry_stalled()

    assert states() == [(MAIL, "todo", 1), (MAIL, "doing", 0)]


def test_a_job_of_a_silent_worker_is_put_back():
    job = stalled(MAIL, notification_id="1")
    sql("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '16 seconds')")
    sql("UPDATE procrastinate_jobs SET worker_id = (SELECT max(id) FROM procrastinate_workers) WHERE id = %s", job.id)

    maintenance.retry_stalled()

    assert states() == [(MAIL, "todo", 1)]


def test_a_stalled_job_whose_twin_waits_gives_way_and_does_not_stop_the_others():
    stalled(MAIL, key="same", notification_id="1")
    defer(MAIL, key="same", notification_id="1")
    stalled(MAIL, notification_id="2")

    maintenance.retry_stalled()

    assert states() == [(MAIL, "aborted", 1), (MAIL, "todo", 0), (MAIL, "todo", 1)]


def test_a_job_that_always_brings_its_worker_down_is_given_up_visibly(letter):
    sql("UPDATE procrastinate_jobs SET status = 'doing', attempts = %s", maintenance.MOST_ATTEMPTS)

    maintenance.retry_stalled()

    letter.refresh_from_db()
    assert states() == [(MAIL, "failed", maintenance.MOST_ATTEMPTS + 1)]
    assert (letter.status, letter.last_error) == ("failed", "WorkerLost")
    assert Incident.objects.get().kind == "mail_failed"


def test_finished_jobs_are_forgotten_after_three_days_and_failed_ones_kept():
    for number, (status, hours) in enumerate([("succeeded", 73), ("succeeded", 71), ("failed", 73)]):
        job = stalled(MAIL, notification_id=str(number))
        sql("UPDATE procrastinate_jobs SET status = %s::procrastinate_job_status WHERE id = %s", status, job.id)
        at = datetime.now(UTC) - timedelta(hours=hours)
        sql("UPDATE procrastinate_events SET at = %s WHERE job_id = %s", at, job.id)

    maintenance.delete_finished()

    assert [(status, attempts) for _name, status, attempts in states()] == [("succeeded", 0), ("failed", 0)]


def test_periodic_tasks_run_by_the_clock():
    clocks = {task.task.name: task.cron for task in app.periodic_registry.periodic_tasks.values()}

    assert clocks == {
        "lumira.jobs.retry_stalled": "* * * * * */10",
        "lumira.jobs.delete_finished": "17 4 * * *",
        "orders.tasks.issue_due_invoices": "4,24,44 * * * *",
        "orders.tasks.remind_unpaid": "*/5 * * * *",
        "orders.tasks.expire_unpaid": "*/5 * * * *",
        "orders.tasks.review_processing": "11 5 * * *",
        "orders.tasks.review_unknown_events": "23 * * * *",
        "orders.tasks.forget_event_bodies": "52 2 * * *",
        "orders.tasks.complete_delivered": "41 3 * * *",
        "orders.tasks.sweep_unused_files": "7 2 * * *",
        "orders.tasks.reconcile_recent": "*/15 * * * *",
        "orders.tasks.reconcile_month": "33 3 * * *",
    }


def test_the_same_letter_is_asked_for_once(now):
    order = paid(now)
    notify_client(order, "order_received", now=now)

    assert states() == [(MAIL, "todo", 0)]
