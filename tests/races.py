"""Racing for real: committed rows, one connection a thread, a barrier before the start.

`committed` stands in the place of pytest-django's `db` where a module imports it, for the fixed cast too. Unlike its
transactional database it keeps what migrations put in (levels, roles), so tests of the same process may follow in any
order.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection, connections

from products.models import Level, LevelPrice

# Filled by migrations.
KEPT = frozenset(
    {
        "django_migrations",
        "django_content_type",
        "auth_permission",
        "auth_group",
        "auth_group_permissions",
        "products_level",
        "products_levelprice",
        "procrastinate_periodic_defers",
    }
)


@pytest.fixture(name="db")
def committed(django_db_setup, django_db_blocker) -> Iterator[None]:
    """A database in which every thread sees what the others commit; emptied afterwards."""
    with django_db_blocker.unblock(), emptied():
        yield


@contextmanager
def emptied() -> Iterator[None]:
    """Remove in the end whatever was committed meanwhile; what migrations put in is as it was."""
    sold = [*Level.objects.all(), *LevelPrice.objects.all()]
    try:
        yield
    finally:
        for row in sold:
            row.save()
        tables = sorted(set(connection.introspection.table_names()) - KEPT)
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {', '.join(tables)} CASCADE")


def together(*calls: Callable[[], Any]) -> list[Any]:
    """Start all calls at the same moment; return their results in order. An error is the test's error."""
    barrier = threading.Barrier(len(calls))
    results: list[Any] = [None] * len(calls)
    errors: list[BaseException] = []

    def run(index: int, call: Callable[[], Any]) -> None:
        try:
            connection.ensure_connection()
            barrier.wait(timeout=30)
            results[index] = call()
        except BaseException as error:  # noqa: BLE001 - told to the test below
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    if errors:
        raise errors[0]
    return results
