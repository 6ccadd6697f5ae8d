"""Topics of live streams: publishing in the caller's transaction, and the signed tokens that open a stream."""

import json
from dataclasses import dataclass

from django.core import signing
from django.db import connection

# PostgreSQL's channel; the payload carries ids only, never personal data.
CHANNEL = "lumira_live"
TOKEN_SALT = "lumira.live.topic"  # noqa: S105
# A page that stays open longer asks for a fresh token with its next fragment.
TOKEN_MAX_AGE_SECONDS = 12 * 3600


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a valid token says: which topic, and when its page was made (Unix time, whole seconds)."""

    topic: str
    issued_at: float


def publish(topic: str, kind: str, **ids: str) -> None:
    """Announce an event on commit; `ids` are identifiers a page needs to fetch what changed."""
    payload = json.dumps({"topic": topic, "kind": kind, **ids}, separators=(",", ":"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, payload])


def topic_token(topic: str) -> str:
    """Return the token that a page gives its stream; the page has checked that its reader may see the topic."""
    return signing.dumps(topic, salt=TOKEN_SALT, compress=False)


def read_topic_token(token: str) -> Ticket | None:
    """Return what a valid token says, or nothing."""
    try:
        topic = signing.loads(token, salt=TOKEN_SALT, max_age=TOKEN_MAX_AGE_SECONDS)
    except signing.BadSignature:
        return None
    # Django's form, once the signature is known to be ours: value, moment in base 62, signature.
    issued_at = float(signing.b62_decode(token.rsplit(":", 2)[1]))
    return Ticket(topic, issued_at) if isinstance(topic, str) else None
