"""The benchmarks' own database: made afresh on the embedded server, filled with open orders."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from lumira.demo import postgres

ROOT = Path(__file__).resolve().parents[1]
DATABASE = "lumira_bench"


def open_house() -> None:
    """Start the server, make the database empty and current, and set Django up."""
    server = postgres.start(ROOT / ".test", settings=postgres.QUICK_SETTINGS)
    os.environ["DJANGO_SETTINGS_MODULE"] = "lumira.settings.test"
    os.environ["DATABASE_URL"] = server.url(DATABASE)
    _drop(server)
    postgres.create_database(server, DATABASE)
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def _drop(server: postgres.Server) -> None:
    import psycopg

    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")


def fill_queue(count: int, *, now: datetime) -> None:
    """Bring the queue to `count` open orders: one walked through the services, the others copied from it in SQL."""
    from django.db import connection, transaction

    from tests.orders.reached import sealed

    model = sealed(now - timedelta(hours=30), level="mystique")
    with transaction.atomic(), connection.cursor() as cursor:
        # Triggers look at one row at a time, and every copy is as legal as its model.
        cursor.execute("SET LOCAL session_replication_role = replica")
        numbers = f"generate_series(2, {count}) AS n"
        payment = "md5('payment' || n)::uuid"
        person = "md5('person' || n)::uuid"
        _copy(cursor, "accounts_user", model.client_id, numbers, id=person, email="n || '@exemple.fr'")
        _copy(cursor, "payments_payment", model.payment_id, numbers, id=payment, reference="'B' || n")
        _copy(
            cursor,
            "orders_order",
            model.id,
            numbers,
            id="md5('order' || n)::uuid",
            client_id=person,
            payment_id=payment,
            number="'LU99' || lpad(n::text, 7, '0')",
            first_name="'Camille ' || n",
            level_rank="2 + mod(n, 3)",
            sealed_at=f"t.sealed_at - mod(n, {24 * 60}) * interval '1 minute'",
            promised_at=f"t.promised_at - mod(n, {24 * 60}) * interval '1 minute'",
        )
        _copy(
            cursor,
            "orders_intakesnapshot",
            model.snapshots.get().id,
            numbers,
            id="100000 + n",
            order_id="md5('order' || n)::uuid",
        )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _copy(cursor: Any, table: str, key: object, numbers: str, **changed: str) -> None:
    """Insert a copy of one row for each number, with the changed columns."""
    cursor.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s AND is_generated = 'NEVER'", [table]
    )
    columns = [name for (name,) in cursor.fetchall()]
    changes = {name: value for name, value in changed.items() if name in columns}
    chosen = ", ".join(changes.get(name, f't."{name}"') for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    statement = f'INSERT INTO "{table}" ({names}) SELECT {chosen} FROM "{table}" t, {numbers}'  # noqa: S608
    cursor.execute(f"{statement} WHERE t.id = %s", [key])
