"""`/commande/<number>/dossier/`: the dossier, kept as a draft, sealed on « Confier mon dossier »."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from checkout.forms import IntakeForm
from checkout.services import purchase
from checkout.views import answers
from lumira.exceptions import LumiraError
from lumira.web.throttle import is_allowed
from orders.exceptions import AlreadyInProduction, IntakeIncomplete
from orders.models import Order, OrderFile
from orders.permissions import visible_order
from orders.promise import promised_date
from orders.services import files as file_services
from orders.services import intake as intake_services
from orders.states import BEFORE_PRODUCTION, Status
from products.deliverables import AUDIO

# Where a message about something that is no single field leads.
ANCHORS = {"birth_date": "id_birth_day"}
# Kind -> title, short name, advice, alternative text.
PHOTO_WORDS: dict[str, tuple[str | Promise, ...]] = {
    OrderFile.Kind.FACE_PHOTO: (
        _("Votre visage"),
        _("Visage"),
        _("De face, à la lumière du jour"),
        _("Photo de votre visage"),
    ),
    OrderFile.Kind.PALM_PHOTO: (
        _("La paume de votre main"),
        _("Paume"),
        _("Main gauche, à la lumière du jour"),
        _("Photo de votre paume"),
    ),
}
UPLOADS_PER_ORDER = 20
UPLOAD_WINDOW_SECONDS = 3600


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def intake(request: HttpRequest, number: str) -> HttpResponse:
    """Show the dossier; a POST keeps everything that was typed, then seals it unless it is for later."""
    order = visible_order(request, number)
    if order.status not in BEFORE_PRODUCTION:
        messages.info(request, str(AlreadyInProduction.message))
        return redirect("orders:tracking", order.number)
    if order.status == Status.AWAITING_PAYMENT:
        return redirect("checkout:payment", order.number)
    if request.method != "POST":
        return _page(request, order, {})
    return _save(request, order)


def _save(request: HttpRequest, order: Order) -> HttpResponse:
    now = timezone.now()
    errors: dict[str, Any] = {}
    try:
        intake_services.save_draft(order, request.POST.dict(), now=now)
        errors |= _take_photos(request, order)
        if removed := request.POST.get("remove"):
            file_services.remove_photo(order, _photo_kind(removed), now=now)
        if "later" in request.POST and not errors:
            messages.success(request, str(_("Votre brouillon est conservé. Le lien vous attend par e-mail.")))
            return redirect("orders:tracking", order.number)
        if "seal" in request.POST and not errors:
            intake_services.seal_intake(order, now=now)
            messages.success(request, str(_("Votre dossier est confié. Nous nous mettons à l’écriture.")))
            return redirect("orders:tracking", order.number)
    except IntakeIncomplete as refusal:
        errors |= dict(refusal.details["errors"])  # type: ignore[call-overload]
    except AlreadyInProduction as refusal:
        messages.info(request, str(refusal.message))
        return redirect("orders:tracking", order.number)
    if not errors:
        return redirect("checkout:intake", order.number)
    return _page(request, order, errors, status=422)


def _take_photos(request: HttpRequest, order: Order) -> dict[str, str]:
    """Take each photo by itself: one that is refused loses neither the other nor a word of the text."""
    errors = {}
    for kind in OrderFile.PHOTOS:
        upload = request.FILES.get(kind)
        if isinstance(upload, UploadedFile):
            try:
                _add_photo(order, kind, upload)
            except AlreadyInProduction:
                raise
            except LumiraError as refusal:
                errors[str(kind)] = str(refusal.message)
    return errors


@login_not_required
@require_POST
def draft(request: HttpRequest, number: str) -> HttpResponse:
    """Keep what has been typed so far; the page's script calls this while the person writes."""
    order = visible_order(request, number)
    try:
        _check_settled(order)
        intake_services.save_draft(order, request.POST.dict(), now=timezone.now())
    except LumiraError as refusal:
        return JsonResponse({"problem": str(refusal.message)}, status=409)
    return JsonResponse({"saved": True})


@login_not_required
@require_POST
def photo(request: HttpRequest, number: str, kind: str) -> HttpResponse:
    """Take or remove one photo and answer its part of the page; without script, come back to the dossier."""
    order = visible_order(request, number)
    photo_kind = _photo_kind(kind)
    upload = request.FILES.get(photo_kind)
    error = ""
    try:
        _check_settled(order)
        if isinstance(upload, UploadedFile):
            _add_photo(order, photo_kind, upload)
        elif "remove" not in request.POST:
            error = str(_("Choisissez d’abord une photo."))
        else:
            file_services.remove_photo(order, photo_kind, now=timezone.now())
    except LumiraError as refusal:
        error = str(refusal.message)
    if answers.wants_json(request):
        return JsonResponse({"problem": error}, status=422 if error else 200)
    context = {"photo": _photo_row(order, photo_kind, error), "order": order}
    return render(request, "checkout/_photo.html", context, status=422 if error else 200)


def _check_settled(order: Order) -> None:
    """Refuse what belongs to a dossier before the order is paid: a stranger would store files for nothing."""
    if order.status == Status.AWAITING_PAYMENT:
        raise LumiraError(_("Votre dossier s’ouvre dès que la commande est réglée."), code="payment_required")


def _add_photo(order: Order, kind: str, upload: "UploadedFile[Any]") -> None:
    if not is_allowed("upload", str(order.id), limit=UPLOADS_PER_ORDER, seconds=UPLOAD_WINDOW_SECONDS):
        raise LumiraError(_("Trop d’essais pour cette commande. Réessayez dans une heure."), code="throttled")
    file_services.add_photo(order, kind, upload, now=timezone.now())


def _photo_kind(kind: str) -> str:
    if kind not in OrderFile.PHOTOS:
        raise Http404
    return kind


def _page(request: HttpRequest, order: Order, errors: dict[str, Any], *, status: int = 200) -> HttpResponse:
    order = Order.objects.select_related("payment", "level", "intake").get(pk=order.pk)
    form = IntakeForm.of(order, errors)
    context = {
        "order": order,
        "offer": purchase.offer_ordered(order, language=get_language() or order.language),
        "promised_at": order.promised_at or promised_date(timezone.now(), order.promised_business_hours),
        "form": form,
        "birth_fields": [form[name] for name in ("birth_day", "birth_month", "birth_year")],
        "errors": {name: str(text) for name, text in errors.items()},
        "points": [{"href": f"#{ANCHORS.get(name, 'id_' + name)}", "text": str(text)} for name, text in errors.items()],
        "photos": [_photo_row(order, kind, str(errors.get(kind, ""))) for kind in OrderFile.PHOTOS],
        "has_audio": AUDIO in order.deliverables,
    }
    return render(request, "checkout/intake.html", context, status=status)


def _photo_row(order: Order, kind: str, error: str) -> dict[str, Any]:
    """Return what the photo's part of the page needs."""
    title, short, hint, alt = PHOTO_WORDS[kind]
    current = intake_services.current_photos(order).get(kind)
    return {"kind": kind, "file": current, "error": error, "title": title, "short": short, "hint": hint, "alt": alt}
