"""Random bearer tokens: 256 bits, shown once, stored as SHA-256. Pure."""

import hashlib
import secrets


def new_token() -> str:
    """Return 256 random bits as URL-safe text."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """Return what is stored. A plain hash suffices: the token itself is random, not a password."""
    return hashlib.sha256(token.encode()).hexdigest()
