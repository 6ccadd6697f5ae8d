"""How long an unpaid order waits, how long a slow payment is trusted, how much a lead may give back. Pure."""

from datetime import timedelta

# After the client's last step towards paying. Each reminder is sent once.
UNPAID_REMINDERS_AFTER = (timedelta(hours=1), timedelta(hours=20))
UNPAID_LAPSES_AFTER = timedelta(hours=24)
# The slowest debit that we know settles within fourteen days. Source: Stripe, "Delayed notification payment methods".
PROCESSING_TRUSTED_FOR = timedelta(days=14)
# What a lead may give back of one order in all, in whole units; a currency that is not named is the administration's.
REFUND_LIMITS = {"EUR": "250", "CHF": "250", "CAD": "375", "GBP": "220", "USD": "275", "JPY": "40000"}
