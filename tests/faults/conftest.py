"""Rows that are really committed, so that several connections see them; undone afterwards by emptying tables."""

from collections.abc import Iterator

import pytest
from django.db import connection

from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]


@pytest.fixture
def db(django_db_setup, django_db_blocker) -> Iterator[None]:
    """The database without a transaction around the test.

    Unlike pytest-django's own it keeps what the migrations wrote (levels, roles): only tables that were empty before
    are emptied.
    """
    with django_db_blocker.unblock():
        empty_before = empty_tables()
        yield
        empty(empty_before)


def empty_tables() -> list[str]:
    """Return the tables that hold nothing."""
    return [table for table in connection.introspection.table_names() if _is_empty(table)]


def empty(tables: list[str]) -> None:
    """Empty these tables; triggers that protect single rows do not speak here."""
    with connection.cursor() as cursor:
        names = ", ".join(connection.ops.quote_name(table) for table in tables)
        cursor.execute(f"TRUNCATE {names} RESTART IDENTITY")


def _is_empty(table: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT NOT EXISTS (SELECT 1 FROM {connection.ops.quote_name(table)})")
        (is_empty,) = cursor.fetchone()
    return bool(is_empty)
