"""Error pages: what happened, why if that helps, one way out. The API answers the same in its envelope."""

from http import HTTPStatus

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from lumira.exceptions import LumiraError
from lumira.rest.envelope import error_body
from lumira.rest.errors import http_status

API_PREFIX = "/api/"


def page(request: HttpRequest, status: int, title: str, text: str, *, code: str) -> HttpResponse:
    """Render the shared error page with its request id; an address of the API answers in its envelope."""
    if request.path_info.startswith(API_PREFIX):
        return JsonResponse(error_body(request, code, title), status=status)
    if not hasattr(request, "user"):
        # A middleware refused before the people were known (a foreign host): the page's frame needs them.
        return HttpResponse(f"{title}\n", status=status, content_type="text/plain; charset=utf-8")
    context = {"title": title, "text": text, "request_id": getattr(request, "request_id", "")}
    return render(request, "errors/error.html", context, status=status)


@login_not_required
def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return page(
        request,
        400,
        _("Cette demande n’est pas complète"),
        _("Revenez à la page précédente et réessayez."),
        code="malformed",
    )


@login_not_required
def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    text = _("Votre compte ne donne pas accès à cette page. Si vous suivez une commande, demandez un nouveau lien.")
    return page(request, 403, _("Cette page ne vous est pas ouverte"), text, code="permission_denied")


@login_not_required
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    text = _("L’adresse est peut-être incomplète, ou le lien a expiré. Vous pouvez demander un nouveau lien.")
    return page(request, 404, _("Cette page n’existe pas"), text, code="not_found")


def malformed(request: HttpRequest) -> HttpResponse:
    """Refuse what the guard found before session and context processors."""
    if request.path_info.startswith(API_PREFIX):
        sentence = _("La requête contient des valeurs impossibles.")
        return JsonResponse(error_body(request, "malformed", sentence), status=400)
    return HttpResponse("Bad request\n", status=400, content_type="text/plain; charset=utf-8")


def refused(request: HttpRequest, refusal: LumiraError) -> HttpResponse:
    """Say why something was not done, where the view has no place of its own for that."""
    status = http_status(refusal)
    response = page(request, status, _("Cela n’a pas pu se faire"), str(refusal.message), code=refusal.code)
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        response["Retry-After"] = "60"
    return response


def too_large(request: HttpRequest) -> HttpResponse:
    """Refuse a body that nothing here needs; without session or context processors, which come after the guard."""
    sentence = _("La requête est trop volumineuse.")
    if request.path_info.startswith(API_PREFIX):
        return JsonResponse(error_body(request, "too_large", sentence), status=413)
    return HttpResponse(f"{sentence}\n", status=413, content_type="text/plain; charset=utf-8")


@login_not_required
def server_error(request: HttpRequest) -> HttpResponse:
    """Answer without database, session or context processors: they may be what failed."""
    if request.path_info.startswith(API_PREFIX):
        sentence = _("Une erreur est survenue de notre côté. Réessayez dans une minute.")
        return JsonResponse(error_body(request, "server_error", sentence), status=500)
    request_id = getattr(request, "request_id", "")
    return HttpResponse(
        SERVER_ERROR_PAGE.replace("{{ request_id }}", request_id), status=500, content_type="text/html; charset=utf-8"
    )


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return page(
        request,
        403,
        _("La page a attendu trop longtemps"),
        _("Rechargez-la, puis recommencez."),
        code="permission_denied",
    )


SERVER_ERROR_PAGE = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quelque chose s’est arrêté chez nous · Lumira</title><link rel="stylesheet" href="/static/css/error.css"></head>
<body><main><h1>Quelque chose s’est arrêté chez nous</h1>
<p>Ce n’est pas de votre fait. Réessayez dans une minute.</p>
<p lang="en">Something stopped on our side. It is not your doing. Try again in a minute.</p>
<p><a href="/">Revenir à l’accueil</a></p><p><a href="/retractation/">Se rétracter d’un contrat</a></p>
<p>Référence : <code>{{ request_id }}</code></p></main></body></html>
"""
