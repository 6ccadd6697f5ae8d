"""The demo's mailbox: every e-mail is a file in the demo's folder, shown on a page."""

import json
import time
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from lumira.demo import home


def folder() -> Path:
    """Return where the messages are kept."""
    return home.folder() / "mail"


class MailboxBackend(BaseEmailBackend):
    """Keeps messages instead of sending them."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Write each message whole before it gets its name, so that a reader never sees half of one."""
        folder().mkdir(parents=True, exist_ok=True)
        for message in email_messages:
            name = f"{time.time_ns():020d}-{uuid.uuid4().hex[:8]}"
            half = folder() / f"{name}.part"
            half.write_text(json.dumps(_as_dict(message, name)), encoding="utf-8")
            half.rename(folder() / f"{name}.json")
        return len(email_messages)


def messages() -> list[dict[str, Any]]:
    """Return every message, the latest first."""
    files = sorted(folder().glob("*.json"), reverse=True) if folder().exists() else []
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def message(name: str) -> dict[str, Any] | None:
    """Return one message, or nothing."""
    return next((found for found in messages() if found["id"] == name), None)


def _as_dict(message: EmailMessage, name: str) -> dict[str, Any]:
    html = next((part[0] for part in getattr(message, "alternatives", []) if part[1] == "text/html"), "")
    return {
        "id": name,
        "to": list(message.to),
        "from": message.from_email,
        "subject": message.subject,
        "text": message.body,
        "html": html,
        "headers": {key: str(value) for key, value in message.extra_headers.items()},
        "sent_at": datetime.now(UTC).isoformat(),
    }
