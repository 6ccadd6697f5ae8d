"""Reads about people."""

from lumira.accounts.models import User


def client_of(email: str) -> User | None:
    """Return the active client with this address, or nothing; members of the team are never found here."""
    return User.objects.filter(email=email.strip().lower(), kind=User.Kind.CLIENT, is_active=True).first()
