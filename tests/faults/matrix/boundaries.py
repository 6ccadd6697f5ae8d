"""The boundaries of a process: each SQL statement, COMMIT, call of the provider, e-mail and stored file, both sides."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import stripe
from django.core.files.storage import FileSystemStorage
from django.db import connection

from lumira.demo.mailbox import MailboxBackend

SQL, COMMIT, PROVIDER, MAIL, STORAGE, END = "sql", "commit", "provider", "mail", "storage", "end"
KINDS = (SQL, COMMIT, PROVIDER, MAIL, STORAGE, END)
IDENTIFIER = re.compile(r"\b(pi|re|ch|cs_test|evt|dp)_\w+")
# Reads one of our tables and locks nothing; a function behind a SELECT, a job's for instance, may do anything.
READ = re.compile(r'SELECT (?!.*\bFOR (?:NO KEY )?(?:UPDATE|SHARE)\b)(?!.*\bprocrastinate_\w+\().*\bFROM "', re.DOTALL)
TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE)\s+"?(\w+)', re.IGNORECASE)


@dataclass(frozen=True)
class Point:
    """One side of one boundary."""

    kind: str
    side: str
    what: str
    # Nothing outside of the process is other after it than before it.
    is_read: bool = False

    def __str__(self) -> str:
        return f"{self.side} {self.kind} {self.what}".strip()


@dataclass
class Watch:
    """Counts the points that a process passes, and strikes at one of them; 0 only counts."""

    strike_at: int
    strike: Callable[[], None]
    passed: list[Point] = field(default_factory=list)
    has_struck: bool = False

    def cross(self, kind: str, side: str, what: str = "", *, is_read: bool = False) -> None:
        """Pass a point, or be struck there."""
        self.passed.append(Point(kind, side, what, is_read))
        if len(self.passed) == self.strike_at:
            self.has_struck = True
            self.strike()

    def around(self, kind: str, what: str, call: Callable[[], Any], *, is_read: bool = False) -> Any:
        """Stand on both sides of a call."""
        self.cross(kind, "before", what, is_read=is_read)
        result = call()
        self.cross(kind, "after", what, is_read=is_read)
        return result


def stand_guard(watch: Watch) -> None:
    """Put the watch on every boundary of this process, which dies with it."""
    commit = connection._commit
    connection._commit = lambda: watch.around(COMMIT, "", commit)  # type: ignore[method-assign]
    connection.execute_wrappers.append(
        lambda execute, sql, *rest: watch.around(
            SQL, told(str(sql)), lambda: execute(sql, *rest), is_read=READ.match(str(sql)) is not None
        )
    )
    _wrap(stripe.RequestsClient, "request", watch, PROVIDER, lambda _self, method, url, *_: f"{method} {_path(url)}")
    _wrap(MailboxBackend, "send_messages", watch, MAIL, lambda *_: "")
    _wrap(FileSystemStorage, "_save", watch, STORAGE, lambda _self, name, *_: name.partition("/")[0])
    _wrap(FileSystemStorage, "delete", watch, STORAGE, lambda *_: "delete")


def told(sql: str) -> str:
    """Name a statement by its verb and table."""
    verb = sql.split(None, 1)[0].upper() if sql.strip() else ""
    table = TABLE.search(sql)
    return f"{verb} {table.group(1)}" if table else verb


def _path(url: str) -> str:
    return IDENTIFIER.sub(r"\1", urlsplit(url).path)


def _wrap(owner: type, name: str, watch: Watch, kind: str, label: Callable[..., str]) -> None:
    original = getattr(owner, name)

    def guarded(*arguments: Any, **options: Any) -> Any:
        return watch.around(kind, label(*arguments), lambda: original(*arguments, **options))

    setattr(owner, name, guarded)
