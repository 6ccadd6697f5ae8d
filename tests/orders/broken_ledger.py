"""A ledger that takes no entry: the database refuses, is away, or drops the connection."""

from django.db import connection

REFUSED = "RAISE EXCEPTION 'refused' USING ERRCODE = '23514'"
AWAY = "RAISE EXCEPTION 'away' USING ERRCODE = '57P01'"
CUT = "PERFORM pg_terminate_backend(pg_backend_pid())"


def break_the_ledger(how: str) -> None:
    """Let this happen at every new entry; rolled back with the test."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE FUNCTION break_the_ledger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {how}; RETURN NEW; END $$"
        )
        cursor.execute(
            "CREATE TRIGGER break_the_ledger BEFORE INSERT ON payments_ledgerentry"
            " FOR EACH ROW EXECUTE FUNCTION break_the_ledger()"
        )


def mend_the_ledger() -> None:
    """Take entries again."""
    with connection.cursor() as cursor:
        cursor.execute("DROP FUNCTION break_the_ledger() CASCADE")
