"""Jobs about people."""

import uuid

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation

from lumira.accounts.models import User
from lumira.accounts.services.login_links import issue_login_link
from lumira.jobs.registry import task
from lumira.mail.message import send_message


@task("lumira.accounts.tasks.send_login_link")
def send_login_link(user_id: str, language: str) -> None:
    """Make a sign-in link and send it: its token exists only in the message."""
    user = User.objects.get(pk=user_id)
    token = issue_login_link(user, now=timezone.now())
    with translation.override(language):
        link = settings.SITE_URL + reverse("accounts:use_link", args=[token])
    send_message("login_link", to=user.email, language=language, context={"link": link}, message_id=uuid.uuid4().hex)
