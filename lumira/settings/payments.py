"""How long an unpaid order waits, and a slow payment is trusted. Pure."""

from datetime import timedelta

# After the client's last step towards paying. Each reminder is sent once.
UNPAID_REMINDERS_AFTER = (timedelta(hours=1), timedelta(hours=20))
UNPAID_LAPSES_AFTER = timedelta(hours=24)
# The slowest debit that we know settles within fourteen days. Source: Stripe, "Delayed notification payment methods".
PROCESSING_TRUSTED_FOR = timedelta(days=14)
