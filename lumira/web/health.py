"""`/healthz`: the process is alive. `/readyz`: the database and the storage are reachable (never Stripe)."""

import structlog
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

logger = structlog.get_logger(__name__)


@login_not_required
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"status": "ok"})


@login_not_required
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    checks = {"database": database_answers(), "storage": storage_answers()}
    if settings.READY_MARKER is not None:
        checks["sample"] = settings.READY_MARKER.exists()
    ready = all(checks.values())
    body = {"status": "ok" if ready else "unavailable", **{name: "ok" if ok else "down" for name, ok in checks.items()}}
    return JsonResponse(body, status=200 if ready else 503)


def database_answers() -> bool:
    """Tell whether a query succeeds and the schema is there."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
            return cursor.fetchone() is not None
    except DatabaseError as error:
        logger.warning("readiness_database_down", error=type(error).__name__)
        return False


def storage_answers() -> bool:
    """Tell whether the file storage can be asked for a name."""
    try:
        default_storage.exists("readyz")
    except Exception as error:  # noqa: BLE001 - each storage backend raises its own kinds
        logger.warning("readiness_storage_down", error=type(error).__name__)
        return False
    return True
