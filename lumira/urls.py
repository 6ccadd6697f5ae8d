"""The map of every address; French at the root, English under /en/."""

from django.apps import apps
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView

from checkout.webhooks import stripe_webhook
from lumira.rest.reference import reference
from lumira.web import health

handler400 = "lumira.web.errors.bad_request"
handler403 = "lumira.web.errors.permission_denied"
handler404 = "lumira.web.errors.not_found"
handler500 = "lumira.web.errors.server_error"

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("webhooks/stripe/", stripe_webhook, name="stripe_webhook"),
    path("live/", include("lumira.live.urls")),
    path("api/", include("checkout.api.urls")),
    path("api/", include("products.api.urls")),
    path("api/orders/", include("expertdesk.api.urls")),
    path("api/orders/", include("orders.api.urls")),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/docs/", reference, name="docs"),
    path(settings.ADMIN_PATH, admin.site.urls),
]
if apps.is_installed("lumira.demo"):
    urlpatterns.append(path("demo/", include("lumira.demo.urls")))
urlpatterns += i18n_patterns(
    path("", include("lumira.accounts.urls")),
    path("", include("lumira.web.urls")),
    path("commande/", include("checkout.urls")),
    path("atelier/", include("expertdesk.urls")),
    path("", include("orders.urls")),
    path("", include("products.urls")),
    prefix_default_language=False,
)
