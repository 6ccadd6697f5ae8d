"""Issues, recognises and revokes the keys of API clients."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from lumira.accounts.models import ApiKey, User
from lumira.accounts.tokens import new_token, token_hash

KEY_PREFIX = "lum_"
# `last_used_at` is for people who tidy up keys: writing it at each request would cost a row version each time.
LAST_USED_RESOLUTION = timedelta(minutes=5)


@transaction.atomic
def issue_api_key(
    *, name: str, scopes: Sequence[str], by: User, now: datetime, expires_at: datetime | None = None
) -> tuple[ApiKey, str]:
    """Create a key; returns it with its secret, which is shown this once."""
    secret = KEY_PREFIX + new_token()
    key = ApiKey.objects.create(
        name=name,
        scopes=sorted(set(scopes)),
        created_by=by,
        created_at=now,
        expires_at=expires_at,
        prefix=secret[:12],
        secret_hash=token_hash(secret),
    )
    return key, secret


def recognise_api_key(secret: str, *, now: datetime) -> ApiKey | None:
    """Return the valid key of this secret, or nothing; notes its use at most every five minutes."""
    key = ApiKey.objects.filter(secret_hash=token_hash(secret), revoked_at=None).first()
    if key is None or (key.expires_at and key.expires_at <= now):
        return None
    if key.last_used_at is None or now - key.last_used_at > LAST_USED_RESOLUTION:
        ApiKey.objects.filter(pk=key.pk).update(last_used_at=now)
    return key


def revoke_api_key(key: ApiKey, *, now: datetime) -> None:
    """End a key; requests with it are refused from now on."""
    key.revoked_at = now
    key.save(update_fields=["revoked_at"])
