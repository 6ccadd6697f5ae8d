"""`/suivi/`: following an order, by link or after asking for one."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from lumira.live.topics import topic_token
from lumira.web.throttle import client_address, form_status, is_allowed, refuse
from orders.exceptions import AccessInvalid
from orders.forms import FindForm
from orders.models import Order
from orders.permissions import add_grant, visible_order
from orders.selectors.tracking import tracking_of
from orders.selectors.withdrawing import request_of
from orders.services import access, links
from orders.services.events import order_topic
from orders.services.intake import current_photos
from orders.services.notifications import TRACKING, WHERE
from orders.states import BEFORE_PRODUCTION, READABLE, Status

LINK_REQUESTS = 5
LINK_WINDOW_SECONDS = 3600
TOKEN_TRIES = 20
TOKEN_WINDOW_SECONDS = 60


@login_not_required
@require_safe
def tracking(request: HttpRequest, number: str) -> HttpResponse:
    """Show where the order stands; live parts refresh themselves, and the page is right without script."""
    order = visible_order(request, number)
    return render(request, "orders/tracking.html", _context(order))


@login_not_required
@require_safe
def tracking_state(request: HttpRequest, number: str) -> HttpResponse:
    """Answer only the part that changes, for the stream and the poll."""
    return render(request, "orders/_tracking_state.html", _context(visible_order(request, number)))


def _context(order: Order) -> dict[str, object]:
    now = timezone.now()
    withdrawal = request_of(order)
    found = tracking_of(order, is_withdrawn=withdrawal is not None, now=now)
    return {
        "order": order,
        "tracking": found,
        "money": found.money,
        "refreshed_at": now,
        "topic_token": topic_token(order_topic(order)),
        "withdrawal": withdrawal,
        "consents": list(order.consents.order_by("id")),
        "photo_count": len(current_photos(order)),
        "can_pay": order.status == Status.AWAITING_PAYMENT and order.payment.is_open,
        "can_complete": order.status == Status.QUEUED and order.sealed_at is None,
        "can_change": order.status in BEFORE_PRODUCTION and order.sealed_at is not None,
        "can_read": order.delivered_at is not None
        and not order.is_refused
        and order.status in (*READABLE, Status.IN_PROGRESS),
    }


@login_not_required
@require_safe
def open_link(request: HttpRequest, token: str) -> HttpResponse:
    """Exchange a private link for a grant of this session and leave a clean address.

    A GET changes nothing but the session, so a mail scanner that follows it does no harm.
    """
    if not is_allowed("link", client_address(request), limit=TOKEN_TRIES, seconds=TOKEN_WINDOW_SECONDS):
        return render(request, "orders/link_invalid.html", {"form": FindForm()}, status=429)
    try:
        found = access.use_access(token, now=timezone.now())
    except AccessInvalid:
        response = render(request, "orders/link_invalid.html", {"form": FindForm()}, status=404)
    else:
        # Whoever planted a session in this browser must not see with it what the link opens.
        request.session.cycle_key()
        add_grant(request, found)
        # A letter about money leads to where the money is told of.
        wants_tracking = request.GET.get(WHERE) == TRACKING
        response = redirect(
            reverse("orders:tracking", args=[found.order.number]) if wants_tracking else landing(found.order)
        )
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


def landing(order: Order) -> str:
    """Return the page where an order's link leads: the payment, the dossier, the reading or the tracking."""
    if order.status == Status.AWAITING_PAYMENT and order.payment.is_open:
        return reverse("checkout:payment", args=[order.number])
    if order.delivered_at is not None and not order.is_refused:
        return reverse("orders:reading", args=[order.number])
    if order.status == Status.QUEUED and order.sealed_at is None:
        return reverse("checkout:intake", args=[order.number])
    return reverse("orders:tracking", args=[order.number])


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Send new links to an address; the answer is the same whether it has orders or not."""
    form = FindForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        who = client_address(request)
        if not is_allowed("find", who, limit=LINK_REQUESTS, seconds=LINK_WINDOW_SECONDS):
            refuse(form)
        else:
            links.send_new_links(form.cleaned_data["email"], now=timezone.now())
            messages.success(
                request, _("Si cette adresse a des commandes, un e-mail avec vos liens privés vient de partir.")
            )
            return redirect("orders:find")
    return render(request, "orders/find.html", {"form": form}, status=form_status(form))
