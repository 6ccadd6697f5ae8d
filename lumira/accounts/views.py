"""Signing in by a link (clients); the team's sign-in is allauth's."""

from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from lumira.accounts import selectors
from lumira.accounts.exceptions import LinkInvalid
from lumira.accounts.forms import LoginLinkForm
from lumira.accounts.services.login_links import use_login_link
from lumira.jobs.queue import defer
from lumira.web.throttle import client_address, form_status, is_allowed, refuse

REQUESTS_PER_HOUR = 5
LINKS_PER_CLIENT = 5
TRIES_PER_MINUTE = 20
SESSION_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@login_not_required
def no_signup(request: HttpRequest) -> HttpResponse:
    """Answer the address that allauth expects: nobody registers by themselves."""
    raise Http404


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def request_link(request: HttpRequest) -> HttpResponse:
    """Send a sign-in link to a client; the answer is the same for an unknown address and for the team's."""
    form = LoginLinkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if not is_allowed("login_link", client_address(request), limit=REQUESTS_PER_HOUR, seconds=3600):
            refuse(form)
        else:
            client = selectors.client_of(form.cleaned_data["email"])
            # The answer is the same, so that nobody fills a stranger's mailbox from many addresses either.
            if client is not None and is_allowed("login_link_to", str(client.pk), limit=LINKS_PER_CLIENT, seconds=3600):
                defer("lumira.accounts.tasks.send_login_link", user_id=str(client.pk), language=get_language() or "fr")
            messages.success(request, _("Si cette adresse est connue, un lien de connexion vient de partir."))
            return redirect("accounts:request_link")
    return render(request, "accounts/request_link.html", {"form": form}, status=form_status(form))


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def use_link(request: HttpRequest, token: str) -> HttpResponse:
    """Ask for one click, then sign in: a mail scanner's visit does not spend the link."""
    if not is_allowed("login_token", client_address(request), limit=TRIES_PER_MINUTE, seconds=60):
        return render(request, "accounts/link_invalid.html", {"form": LoginLinkForm()}, status=429)
    if request.method != "POST":
        response = render(request, "accounts/use_link.html", {"token": token})
        # same-origin, so that the form below still sends its origin for the CSRF check.
        response["Referrer-Policy"] = "same-origin"
        response["X-Robots-Tag"] = "noindex"
        return response
    try:
        user = use_login_link(token, now=timezone.now())
    except LinkInvalid:
        return render(request, "accounts/link_invalid.html", {"form": LoginLinkForm()}, status=404)
    login(request, user, backend=SESSION_BACKEND)
    return redirect("orders:sanctuary")
