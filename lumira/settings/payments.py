"""How long an unpaid order waits, how long a slow payment is trusted, how much a lead may give back. Pure."""

from datetime import timedelta

# After the client's last step towards paying. Each reminder is sent once.
UNPAID_REMINDERS_AFTER = (timedelta(hours=1), timedelta(hours=20))
UNPAID_LAPSES_AFTER = timedelta(hours=24)
# The slowest debit that we know settles within fourteen days. Source: Stripe, "Delayed notification payment methods".
PROCESSING_TRUSTED_FOR = timedelta(days=14)
# What a lead may give back of one order in all, in whole units; a currency that is not named is the administration's.
REFUND_LIMITS = {"EUR": "250", "CHF": "250", "CAD": "375", "GBP": "220", "USD": "275", "JPY": "40000"}


def stripe_csp(api_base: str, *, is_double: bool) -> dict[str, list[str]]:
    """Return the origins that a page with a payment needs; the double serves every part from one."""
    if is_double:
        origin = api_base.rstrip("/")
        return {name: [origin] for name in ("script-src", "frame-src", "connect-src", "form-action")}
    return {
        "script-src": ["https://js.stripe.com", "https://*.js.stripe.com"],
        "frame-src": ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
        "connect-src": ["https://api.stripe.com"],
        "form-action": ["https://checkout.stripe.com"],
    }
