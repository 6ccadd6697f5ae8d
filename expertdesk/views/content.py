"""Writing: sections, proposals, the recording, handing over."""

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from expertdesk.forms import SectionForm
from expertdesk.permissions import desk_page, member, openable_order
from expertdesk.selectors import workspace
from expertdesk.services import making
from expertdesk.views.frame import workspace_response
from lumira.accounts import roles
from lumira.exceptions import LumiraError
from lumira.templatetags.dates import clock_time
from orders.exceptions import ContentIncomplete, OrderOnHold, RevisionConflict
from orders.services import content, files, reviews, workflow


@desk_page(roles.TAKE_ORDERS)
@require_POST
def save_section(request: HttpRequest, number: str, section: str) -> HttpResponse:
    """Save a section; a text that changed meanwhile is shown beside the person's own, and nothing is lost."""
    order, user, now = openable_order(number, member(request)), member(request), timezone.now()
    form = SectionForm(request.POST)
    is_script = request.headers.get("Accept", "").startswith("application/json")
    if not form.is_valid():
        return HttpResponse(status=400)
    text = form.cleaned_data["text"]
    try:
        version = content.save_section(
            order, section, text, base_number=form.cleaned_data["base_number"], by=user, now=now
        )
    except (RevisionConflict, OrderOnHold) as refusal:
        if is_script:
            return JsonResponse({"problem": str(refusal.message), **refusal.details}, status=409)
        # Whatever was typed stays on the page.
        order.refresh_from_db()
        page = workspace.workspace_page(order, user, part=section, now=now, kept_text=text)
        return workspace_response(request, order, page, status=409)
    except LumiraError as refusal:
        if is_script:
            return JsonResponse({"problem": str(refusal.message)}, status=409)
        messages.error(request, str(refusal.message))
        return redirect("expertdesk:order", number)
    if is_script:
        saved_at = clock_time(now)
        return JsonResponse({"number": version.number, "saved": _("Enregistré à %(time)s") % {"time": saved_at}})
    return _back(number, section)


@desk_page(roles.TAKE_ORDERS)
@require_POST
def generate(request: HttpRequest, number: str) -> HttpResponse:
    """Propose text for the empty sections and draw the mandala."""
    order = openable_order(number, member(request))
    try:
        versions = making.generate_proposals(order, by=member(request), now=timezone.now())
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
    else:
        if versions:
            messages.success(request, _("La proposition est prête. Relisez-la, elle est à vous."))
        else:
            messages.info(
                request, _("Chaque partie a déjà un texte : videz celle que vous voulez faire proposer à nouveau.")
            )
    return _back(number, request.POST.get("partie", ""))


@desk_page(roles.TAKE_ORDERS)
@require_POST
def recording(request: HttpRequest, number: str) -> HttpResponse:
    """Take the recording of the reading, or remove it."""
    order, user, now = openable_order(number, member(request)), member(request), timezone.now()
    upload = request.FILES.get("recording")
    try:
        if isinstance(upload, UploadedFile):
            files.add_recording(order, upload, by=user, now=now)
            messages.success(request, _("L’enregistrement est en place."))
        elif "remove" in request.POST:
            files.remove_recording(order, by=user, now=now)
        else:
            messages.error(request, _("Choisissez d’abord un fichier audio."))
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
    return _back(number, "audio")


@desk_page(roles.TAKE_ORDERS)
@require_POST
def submit(request: HttpRequest, number: str) -> HttpResponse:
    """Hand the content over for validation; what is missing is listed and linked."""
    order = openable_order(number, member(request))
    try:
        reviews.submit(order, by=member(request), now=timezone.now())
    except ContentIncomplete as refusal:
        missing = ", ".join(workspace.missing_words(refusal))
        messages.error(request, f"{refusal.message} {missing}")
        return redirect("expertdesk:order", number)
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
        return redirect("expertdesk:order", number)
    messages.success(request, _("Envoyée en validation. Vous serez prévenu si quelque chose est à reprendre."))
    return redirect("expertdesk:queue")


@desk_page(roles.TAKE_ORDERS)
@require_POST
def start_corrections(request: HttpRequest, number: str) -> HttpResponse:
    """Take a returned order up again."""
    order = openable_order(number, member(request))
    try:
        workflow.start_corrections(order, by=member(request), now=timezone.now())
    except LumiraError as refusal:
        messages.error(request, str(refusal.message))
    return redirect("expertdesk:order", number)


def _back(number: str, part: str) -> HttpResponse:
    address = reverse("expertdesk:order", args=[number])
    return redirect(f"{address}?partie={part}" if part.isidentifier() else address)
