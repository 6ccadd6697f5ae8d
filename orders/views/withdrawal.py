"""`/retractation/`: withdrawing from a contract in two steps, without an account: who and which, then what applies."""

from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core import signing
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from lumira.web.throttle import TOO_MANY_TRIES, client_address, form_status, has_room, is_allowed
from orders.exceptions import WithdrawalChanged
from orders.forms import WithdrawalForm, signature
from orders.models import Order, WithdrawalRequest
from orders.permissions import grants_of
from orders.selectors import visible, withdrawing
from orders.selectors.withdrawal_words import Words, unchecked_words, words_for
from orders.services.withdrawing import Statement, declare
from orders.withdrawal import Act, Applies, Assessment

SALT = "orders.withdrawal.read"
# Between reading what applies and confirming it; after that it is read again.
TOKEN_SECONDS = 2 * 3600
SESSION_RECEIPTS = "withdrawals"
TRIES_PER_CONNECTION, MISSES_PER_EMAIL, LETTERS_PER_EMAIL, WINDOW_SECONDS = 20, 5, 5, 3600
UNKNOWN = Assessment(Applies.UNKNOWN, 0, 0, Act.ASK_A_PERSON)


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def withdrawal(request: HttpRequest) -> HttpResponse:
    """Ask who withdraws from which order; who came by a link of theirs goes straight to what applies."""
    if "correct" in request.POST:
        return _correct(request)
    if request.method == "POST":
        return _identify(request)
    number = request.GET.get("commande", "")
    known = _known(request)
    order = next((found for found in known if found.number == number), None)
    if order is not None:
        return _read(request, _own_statement(order))
    initial = {"name": signature(known[0].client_name), "email": known[0].email} if known else {}
    return _ask(request, WithdrawalForm(initial=initial))


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest) -> HttpResponse:
    """Store the confirmed statement, carry it out and lead to its acknowledgement; a second click changes nothing.

    A reload or the language's switch begins anew. What waited too long is shown again before it is confirmed.
    """
    if request.method != "POST":
        return redirect("orders:withdrawal")
    sealed, is_old = _unseal(request.POST.get("statement", ""))
    if sealed is None:
        return _begin_anew(request)
    order = Order.objects.select_related("payment").filter(pk=sealed["order"]).first() if sealed["order"] else None
    statement = Statement(sealed["name"], sealed["email"], sealed["number"], get_language() or "fr", order)
    if is_old:
        problem = _("Cette page a attendu plus de deux heures. Relisez ce qui s’applique maintenant, puis confirmez.")
        return _read(request, statement, problem=problem, status=409)
    if order is None and not _may_acknowledge(request, statement.email):
        typed = WithdrawalForm({"name": statement.name, "number": statement.number, "email": statement.email})
        return _refuse(request, typed)
    try:
        made = declare(statement, shown=_shown(sealed), now=timezone.now())
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
    made = WithdrawalRequest.objects.select_related("order", "notification").filter(reference=reference).first()
    if made is None:
        raise Http404
    return _acknowledge(request, made)


def _identify(request: HttpRequest) -> HttpResponse:
    form = WithdrawalForm(request.POST)
    if not form.is_valid():
        return _ask(request, form)
    if not is_allowed("withdrawal", client_address(request), limit=TRIES_PER_CONNECTION, seconds=WINDOW_SECONDS):
        return _refuse(request, form)
    typed = form.cleaned_data
    order = withdrawing.order_named(typed["number"], typed["email"])
    statement = Statement(typed["name"], typed["email"], typed["number"], get_language() or "fr", order)
    if _is_worn_out(typed["email"], is_miss=order is None):
        # Right or wrong, the answer is the same: nobody learns a number by trying.
        statement = Statement(statement.name, statement.email, statement.number, statement.language)
        return _show(request, statement, UNKNOWN, unchecked_words())
    return _read(request, statement)


def _correct(request: HttpRequest) -> HttpResponse:
    """Bring the form back as it was filled in."""
    sealed, _is_old = _unseal(request.POST["correct"])
    if sealed is None:
        return _begin_anew(request)
    return _ask(request, WithdrawalForm(initial={name: sealed[name] for name in WithdrawalForm.base_fields}))


def _is_worn_out(email: str, *, is_miss: bool) -> bool:
    """Tell whether an address was named with wrong numbers too often; only a miss counts."""
    count = is_allowed if is_miss else has_room
    return not count("withdrawal_misses", email, limit=MISSES_PER_EMAIL, seconds=WINDOW_SECONDS)


def _may_acknowledge(request: HttpRequest, email: str) -> bool:
    """Nobody makes us write to an address that is not theirs without end."""
    who = client_address(request)
    return is_allowed("withdrawal_unknown", who, limit=TRIES_PER_CONNECTION, seconds=WINDOW_SECONDS) and is_allowed(
        "withdrawal_letters", email, limit=LETTERS_PER_EMAIL, seconds=WINDOW_SECONDS
    )


def _refuse(request: HttpRequest, form: WithdrawalForm) -> HttpResponse:
    """Say which ways stay open to who tried too often: the right to withdraw is no form's to take away."""
    post = ", ".join(part for part in (settings.SELLER["name"], *settings.SELLER["address"]) if part)
    text = (
        _("Trop d’essais depuis une heure. Écrivez-nous à %(email)s, ou par courrier à %(post)s : cela vaut autant.")
        if post
        else _("Trop d’essais depuis une heure. Écrivez-nous à %(email)s, ou par courrier : cela vaut autant.")
    )
    form.add_error(None, ValidationError(text % {"email": settings.CONTACT_EMAIL, "post": post}, code=TOO_MANY_TRIES))
    return _ask(request, form)


def _begin_anew(request: HttpRequest) -> HttpResponse:
    problem = _("Votre déclaration n’a pas pu être relue, et rien n’a été envoyé. Indiquez à nouveau votre commande.")
    return _ask(request, WithdrawalForm(), problem=problem, status=400)


def _ask(request: HttpRequest, form: WithdrawalForm, *, problem: str = "", status: int = 0) -> HttpResponse:
    context = {"form": form, "known": _known(request), "problem": problem}
    return render(request, "orders/withdrawal.html", context, status=status or form_status(form))


def _known(request: HttpRequest) -> list[Order]:
    """Return the newest orders that this browser may see."""
    orders = visible.orders_of(request.user, grants_of(request), now=timezone.now())
    return list(orders.order_by("-created_at")[:20])


def _own_statement(order: Order) -> Statement:
    return Statement(signature(order.client_name), order.email, order.number, get_language() or "fr", order)


def _read(request: HttpRequest, statement: Statement, *, problem: str = "", status: int = 200) -> HttpResponse:
    """Show what applies now, the amount, and the statement to confirm; of one already made, its acknowledgement."""
    order = statement.order
    made = withdrawing.request_of(order) if order else None
    if made is not None:
        # Whoever knows number and address reads what became of the order, not who made the statement.
        return _acknowledge(request, made, again=True)
    found = withdrawing.assessment_of(order, now=timezone.now()) if order else UNKNOWN
    words = words_for(
        found.applies,
        amount_minor=found.amount_minor,
        due_permille=found.due_permille,
        given_back_minor=found.given_back_minor,
        act=found.act,
        currency=order.currency if order else "",
        price_minor=order.payment.captured_minor if order else 0,
    )
    return _show(request, statement, found, words, problem=problem, status=status)


def _show(
    request: HttpRequest,
    statement: Statement,
    found: Assessment,
    words: Words,
    *,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    order, now = statement.order, timezone.now()
    context: dict[str, Any] = {
        "statement": statement,
        "found": found,
        "words": words,
        "order_currency": order.currency if order else "",
        "is_known": order is not None,
        "can_confirm": found.act != Act.NOTHING,
        "for_a_person": found.act == Act.ASK_A_PERSON,
        "last_day": withdrawing.last_day_of(order) if order else None,
        "is_over": order is not None and withdrawing.is_over(order, now=now),
        "can_follow": order is not None
        and visible.orders_of(request.user, grants_of(request), now=now).filter(pk=order.pk).exists(),
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
        "found": asdict(found),
    }
    return signing.dumps(values, salt=SALT)


def _unseal(token: str) -> tuple[dict[str, Any] | None, bool]:
    """Return what we signed, or nothing, and whether it waited too long."""
    try:
        return signing.loads(token, salt=SALT, max_age=TOKEN_SECONDS), False
    except signing.SignatureExpired:
        return signing.loads(token, salt=SALT), True
    except signing.BadSignature:
        return None, False


def _shown(sealed: dict[str, Any]) -> Assessment:
    found = sealed["found"]
    return Assessment(**{**found, "applies": Applies(found["applies"]), "act": Act(found["act"])})


def _acknowledge(request: HttpRequest, made: WithdrawalRequest, *, again: bool = False) -> HttpResponse:
    """Show what the acknowledgement's e-mail says."""
    words = words_for(
        made.applied,
        amount_minor=made.amount_minor,
        due_permille=made.due_permille,
        currency=made.currency,
        price_minor=made.order.amount_minor if made.order else 0,
    )
    done = words.after(made.notification.data.get("act", ""))
    context = {"made": made, "words": words, "done": done, "again": again}
    return render(request, "orders/withdrawal_receipt.html", context)


def _remember(request: HttpRequest, made: WithdrawalRequest) -> None:
    request.session[SESSION_RECEIPTS] = [*request.session.get(SESSION_RECEIPTS, []), made.reference][-10:]
