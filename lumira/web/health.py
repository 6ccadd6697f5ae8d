"""`/healthz`: the process is alive. `/readyz`: database, schema, shared cache and storage answer (never Stripe)."""

from functools import cache

import structlog
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache as shared_cache
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
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
    database = database_answers()
    checks = {
        "database": database,
        # Without a database these two would only wait for it again.
        "migrations": database and schema_is_current(),
        "cache": database and cache_answers(),
        "storage": storage_answers(),
    }
    if settings.READY_MARKER is not None:
        checks["sample"] = settings.READY_MARKER.exists()
    ready = all(checks.values())
    body = {"status": "ok" if ready else "unavailable", **{name: "ok" if ok else "down" for name, ok in checks.items()}}
    return JsonResponse(body, status=200 if ready else 503)


def database_answers() -> bool:
    """Tell whether a query succeeds."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        logger.warning("readiness_database_down", error=type(error).__name__)
        return False
    return True


def schema_is_current() -> bool:
    """Tell whether the last migration of every app has run."""
    try:
        missing = _last_migrations() - set(MigrationRecorder(connection).applied_migrations())
    except DatabaseError as error:
        logger.warning("readiness_migrations_unknown", error=type(error).__name__)
        return False
    if missing:
        logger.warning("readiness_migrations_missing", migrations=sorted(".".join(key) for key in missing))
    return not missing


def cache_answers() -> bool:
    """Tell whether the cache that processes share keeps what it is given: its table comes with the migrations."""
    try:
        shared_cache.set("readyz", 1, timeout=60)
        return bool(shared_cache.get("readyz") == 1)
    except (DatabaseError, OSError) as error:
        logger.warning("readiness_cache_down", error=type(error).__name__)
        return False


def storage_answers() -> bool:
    """Tell whether the file storage can be asked for a name."""
    try:
        default_storage.exists("readyz")
    except Exception as error:  # noqa: BLE001 - each storage backend raises its own kinds
        logger.warning("readiness_storage_down", error=type(error).__name__)
        return False
    return True


@cache
def _last_migrations() -> frozenset[tuple[str, str]]:
    """Return the last migration of each app as this process' code has it."""
    return frozenset(MigrationLoader(None).graph.leaf_nodes())
