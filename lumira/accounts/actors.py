"""Who acts: a person, an API key, or the system. What services call `by`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lumira.accounts.models import ApiKey, User


@dataclass(frozen=True, slots=True)
class Actor:
    """An acting subject: `user` for a person, else only a label that an event keeps."""

    label: str
    user: User | None = None

    @classmethod
    def person(cls, user: User) -> Actor:
        """A member of the team or a signed-in client."""
        return cls("team" if user.is_team else "client", user)

    @classmethod
    def api_key(cls, key: ApiKey) -> Actor:
        """An integration, known by the visible part of its key."""
        return cls(f"key:{key.prefix}")


# A client who came by a private link acts without an account.
CLIENT = Actor("client")
SYSTEM = Actor("system")
