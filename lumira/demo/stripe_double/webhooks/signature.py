"""The `Stripe-Signature` header."""

import hashlib
import hmac
import time


def sign(body: bytes, secrets: list[str], *, age_seconds: int = 0) -> str:
    """Return the header for a body: one v1 for each secret, as while a secret is being rotated.

    `age_seconds` makes it older than it is. The time is the machine's, never the double's moved clock: the receiver
    compares it with its own. Source: Stripe docs, "Verify webhook signatures manually".
    """
    moment = int(time.time()) - age_seconds
    payload = str(moment).encode() + b"." + body
    digests = [hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest() for secret in secrets]
    return ",".join([f"t={moment}", *(f"v1={digest}" for digest in digests)])
