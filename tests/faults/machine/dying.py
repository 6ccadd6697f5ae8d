"""A process that dies in the middle of an act: what was not committed is lost, what the provider did stays."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import stripe
from django.db import connection

# The whole example is one transaction: what an act commits is a savepoint here, and its end a release.
END, BACK = "RELEASE SAVEPOINT", "ROLLBACK TO SAVEPOINT"


class Died(BaseException):
    """No code of the application survives this, nor tidies up after it."""


class Death:
    """Comes at the n-th boundary of the act: before a statement or COMMIT, before or after a call of the provider."""

    def __init__(self, moment: int) -> None:
        self.left = moment
        self.has_come = False

    def pass_by(self) -> None:
        """Pass a boundary, or die there; who is dead passes none."""
        self.left -= 1
        self.has_come = self.has_come or self.left <= 0
        if self.has_come:
            raise Died

    def around_statement(self, execute: Callable[..., Any], sql: Any, *rest: Any) -> Any:
        """Stand before each statement; what was not committed goes with the dead one's connection."""
        text = str(sql)
        if self.has_come and text.startswith((END, BACK)):
            return execute(sql, *rest)
        try:
            self.pass_by()
        except Died:
            if text.startswith(END):
                execute(text.replace(END, BACK), *rest)
            raise
        return execute(sql, *rest)

    def around_call(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Stand on both sides of a call of the provider."""

        def calls(*arguments: Any, **options: Any) -> Any:
            self.pass_by()
            answer = call(*arguments, **options)
            self.pass_by()
            return answer

        return calls


@contextmanager
def dying(moment: int) -> Iterator[Death]:
    """Whoever acts in here dies at the n-th boundary, if the act has so many; the world goes on without them."""
    death = Death(moment)
    call = stripe.RequestsClient.request
    stripe.RequestsClient.request = death.around_call(call)  # type: ignore[method-assign]
    try:
        with connection.execute_wrapper(death.around_statement):
            yield death
    except Died:
        # The end of its session lets go of what it held.
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock_all()")
    finally:
        stripe.RequestsClient.request = call  # type: ignore[method-assign]
