"""A job that a job asks for is part of its transaction too, although a worker speaks to the queue by other connections."""

import pytest
from django.db import connection, transaction
from procrastinate.contrib.django import app

from lumira.jobs.queue import defer
from tests.jobs import waiting

TASK = "orders.tasks.send_notification"


class Undone(Exception):
    """The transaction is given up."""


def defer_and_give_up() -> None:
    with transaction.atomic():
        defer(TASK, notification_id="1")
        assert waiting() == [TASK]
        raise Undone


@pytest.mark.django_db
def test_a_job_vanishes_with_the_transaction_inside_a_worker():
    with app.replace_connector(app.connector.get_worker_connector()), pytest.raises(Undone):
        defer_and_give_up()

    assert waiting() == []
    assert connection.is_usable()
