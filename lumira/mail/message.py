"""Building and sending one e-mail: text and HTML from one pair of templates, in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.mime.image import MIMEImage

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation


@dataclass(frozen=True, slots=True)
class InlineImage:
    """An image shown inside an e-mail, by the address `cid:<content_id>`."""

    content_id: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Rendered:
    """An e-mail as its reader will see it."""

    subject: str
    text: str
    html: str


def render_message(template: str, *, language: str, context: Mapping[str, object]) -> Rendered:
    """Return `emails/<template>.{subject.txt,txt,html}` in the reader's language."""
    with translation.override(language):
        values = {
            **context,
            "site_url": settings.SITE_URL,
            "contact_email": settings.CONTACT_EMAIL,
            "language": language,
        }
        return Rendered(
            # A line break in a subject would be a header of its own.
            subject=" ".join(render_to_string(f"emails/{template}.subject.txt", values).split()),
            text=render_to_string(f"emails/{template}.txt", values),
            html=render_to_string(f"emails/{template}.html", values),
        )


def send_message(
    template: str,
    *,
    to: str,
    language: str,
    context: Mapping[str, object],
    message_id: str,
    images: tuple[InlineImage, ...] = (),
) -> None:
    """Send `emails/<template>.{subject.txt,txt,html}` to one address.

    `message_id` (local part) is the same at each attempt, so that a mailbox can recognise a repetition.
    Raises what the mail backend raises: the caller is a job that will try again.
    """
    rendered = render_message(template, language=language, context=context)
    domain = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip(">")
    message = EmailMultiAlternatives(
        subject=rendered.subject,
        body=rendered.text,
        to=[to],
        headers={"Message-ID": f"<{message_id}@{domain}>", "Auto-Submitted": "auto-generated"},
    )
    message.attach_alternative(rendered.html, "text/html")
    if images:
        message.mixed_subtype = "related"  # type: ignore[attr-defined]
    for inline in images:
        image = MIMEImage(inline.content)
        image.add_header("Content-ID", f"<{inline.content_id}>")
        image.add_header("Content-Disposition", "inline")
        message.attach(image)
    message.send()
