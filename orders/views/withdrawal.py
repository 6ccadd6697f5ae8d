"""`/retractation/`: withdrawing from a contract in two steps, without an account: who and which, then what applies."""

from dataclasses import asdict
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from lumira.web.throttle import client_address, form_status, is_allowed, refuse
from orders.exceptions import WithdrawalChanged
from orders.forms import WithdrawalForm
from orders.models import Order, WithdrawalRequest
from orders.permissions import grants_of
from orders.selectors import visible, withdrawing
from orders.selectors.withdrawal_words import words_for
from orders.services.withdrawing import Statement, declare
from orders.withdrawal import Act, Applies, Assessment

SALT = "orders.withdrawal"
# Between reading what applies and confirming it.
TOKEN_SECONDS = 2 * 3600
SESSION_RECEIPTS = "withdrawals"
TRIES_PER_CONNECTION, TRIES_PER_EMAIL, WINDOW_SECONDS = 20, 5, 3600
UNKNOWN = Assessment(Applies.UNKNOWN, 0, 0, Act.ASK_A_PERSON)


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def withdrawal(request: HttpRequest) -> HttpResponse:
    """Ask who withdraws from which order; who came by a link of theirs goes straight to what applies."""
    if request.method == "POST":
        return _identify(request)
    number = request.GET.get("commande", "")
    known = list(visible.orders_of(request.user, grants_of(request), now=timezone.now()).order_by("-created_at")[:20])
    order = next((found for found in known if found.number == number), None)
    if order is not None:
        return _read(request, _own_statement(order))
    initial = {"name": known[0].client_name, "email": known[0].email} if known else {}
    return _ask(request, WithdrawalForm(initial=initial), known)


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest) -> HttpResponse:
    """Store the confirmed statement, carry it out and lead to its acknowledgement; a second click changes nothing.

    Without a statement of ours (a reload, the language's switch) it begins anew.
    """
    try:
        sealed = signing.loads(request.POST.get("statement", ""), salt=SALT, max_age=TOKEN_SECONDS)
    except signing.BadSignature:
        return redirect("orders:withdrawal")
    order = Order.objects.select_related("payment").filter(pk=sealed["order"]).first() if sealed["order"] else None
    statement = Statement(sealed["name"], sealed["email"], sealed["number"], get_language() or "fr", order)
    if order is None and not _may_try(request, "withdrawal_unknown", statement.email):
        form = WithdrawalForm({"name": statement.name, "number": statement.number, "email": statement.email})
        refuse(form)
        return _ask(request, form)
    shown = Assessment(Applies(sealed["applies"]), sealed["amount_minor"], sealed["due_permille"], Act(sealed["act"]))
    try:
        made = declare(statement, shown=shown, now=timezone.now())
    except WithdrawalChanged as refusal:
        return _read(request, statement, problem=str(refusal.message), status=409)
    if made.name != statement.name:
        # Somebody else's, made before.
        return _read(request, statement)
    _remember(request, made)
    return redirect("orders:withdrawal_receipt", made.reference)


@login_not_required
@require_safe
def receipt(request: HttpRequest, reference: str) -> HttpResponse:
    """Acknowledge a statement to the browser that made it: when it came, its reference, its words, what follows."""
    if reference not in request.session.get(SESSION_RECEIPTS, []):
        raise Http404
    made = WithdrawalRequest.objects.select_related("order").filter(reference=reference).first()
    if made is None:
        raise Http404
    return render(request, "orders/withdrawal_receipt.html", {"made": made, "words": _words_of(made)})


def _identify(request: HttpRequest) -> HttpResponse:
    form = WithdrawalForm(request.POST)
    if form.is_valid():
        typed = form.cleaned_data
        if _may_try(request, "withdrawal", typed["email"]):
            order = withdrawing.order_named(typed["number"], typed["email"])
            statement = Statement(typed["name"], typed["email"], typed["number"], get_language() or "fr", order)
            return _read(request, statement)
        refuse(form)
    return _ask(request, form)


def _may_try(request: HttpRequest, scope: str, email: str) -> bool:
    by_connection = is_allowed(scope, client_address(request), limit=TRIES_PER_CONNECTION, seconds=WINDOW_SECONDS)
    return by_connection and is_allowed(f"{scope}_email", email, limit=TRIES_PER_EMAIL, seconds=WINDOW_SECONDS)


def _ask(request: HttpRequest, form: WithdrawalForm, known: list[Order] | None = None) -> HttpResponse:
    context = {"form": form, "known": known or []}
    return render(request, "orders/withdrawal.html", context, status=form_status(form))


def _own_statement(order: Order) -> Statement:
    return Statement(order.client_name, order.email, order.number, get_language() or "fr", order)


def _read(request: HttpRequest, statement: Statement, *, problem: str = "", status: int = 200) -> HttpResponse:
    """Show what applies now, the amount, and the statement to confirm; of one already made, its acknowledgement."""
    order, now = statement.order, timezone.now()
    made = withdrawing.request_of(order) if order else None
    if made is not None:
        # Whoever knows number and address reads what became of the order, not who made the statement.
        return render(
            request, "orders/withdrawal_receipt.html", {"made": made, "words": _words_of(made), "again": True}
        )
    found = withdrawing.assessment_of(order, now=now) if order else UNKNOWN
    context: dict[str, Any] = {
        "statement": statement,
        "found": found,
        "words": words_for(
            found.applies,
            amount_minor=found.amount_minor,
            due_permille=found.due_permille,
            currency=order.currency if order else "",
            price_minor=order.payment.captured_minor if order else 0,
        ),
        "order_currency": order.currency if order else "",
        "is_known": order is not None,
        "can_confirm": found.act != Act.NOTHING,
        "last_day": withdrawing.last_day_of(order) if order else None,
        "is_over": found.applies == Applies.PERIOD_ENDED,
        "sealed": _seal(statement, found),
        "problem": problem,
    }
    return render(request, "orders/withdrawal_confirm.html", context, status=status)


def _seal(statement: Statement, found: Assessment) -> str:
    """Return what was proved and shown, signed: the second step needs no session and cannot be made up."""
    values = {
        "name": statement.name,
        "email": statement.email,
        "number": statement.number,
        "order": str(statement.order.pk) if statement.order else None,
        **asdict(found),
    }
    return signing.dumps(values, salt=SALT)


def _words_of(made: WithdrawalRequest) -> object:
    return words_for(
        made.applied,
        amount_minor=made.amount_minor,
        due_permille=made.due_permille,
        currency=made.currency,
        price_minor=made.order.amount_minor if made.order else 0,
    )


def _remember(request: HttpRequest, made: WithdrawalRequest) -> None:
    request.session[SESSION_RECEIPTS] = [*request.session.get(SESSION_RECEIPTS, []), made.reference][-10:]
