"""The demo's mailbox: every e-mail is a file in the demo's folder, shown on a page."""

import json
import re
import time
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from email.mime.image import MIMEImage
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
    for inline in message.attachments:
        # Images inside a message have no address outside of it.
        if isinstance(inline, MIMEImage):
            source = f"data:{inline.get_content_type()};base64,{str(inline.get_payload()).strip()}"
            html = html.replace(f"cid:{inline['Content-ID'].strip('<>')}", source)
    return {
        "id": name,
        "to": list(message.to),
        "from": message.from_email,
        "subject": message.subject,
        "text": message.body,
        "html": html,
        "links": re.findall(r"^https?://\S+$", str(message.body), re.MULTILINE),
        "headers": {key: str(value) for key, value in message.extra_headers.items()},
        "sent_at": datetime.now(UTC).isoformat(),
    }
