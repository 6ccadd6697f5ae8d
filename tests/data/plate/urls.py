"""The names that the templates link to, leading nowhere."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def nowhere(request: HttpRequest, **_parts: str) -> HttpResponse:
    return HttpResponse()


def names(app: str, *routes: str) -> tuple[list[object], str]:
    return [path(f"{app}/{route}/", nowhere, name=route) for route in routes], app


urlpatterns = [
    path("", include(([path("", nowhere, name="home")], "products"))),
    path("", include(names("orders", "find", "sanctuary"))),
    path("", include(names("web", "terms", "privacy", "withdrawal", "accessibility", "theme"))),
    path("", include(names("expertdesk", "queue", "validation", "history"))),
    *(
        path(f"entree/{name}/", nowhere, name=name)
        for name in (
            "account_login",
            "account_logout",
            "account_reset_password",
            "account_reauthenticate",
            "account_change_password",
            "mfa_index",
            "mfa_authenticate",
            "mfa_reauthenticate",
            "mfa_activate_totp",
            "mfa_deactivate_totp",
            "mfa_view_recovery_codes",
            "mfa_download_recovery_codes",
            "mfa_generate_recovery_codes",
        )
    ),
]
