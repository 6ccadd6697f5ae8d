"""The tests' settings, with e-mails that outlive the process that sent them."""

from lumira.settings.test import *  # noqa: F403
from lumira.settings.test import LOGGING

ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
EMAIL_BACKEND = "lumira.demo.mailbox.MailboxBackend"
# What breaks is what is looked at; it need not be told twice.
LOGGING = {**LOGGING, "root": {**LOGGING["root"], "level": "CRITICAL"}}
