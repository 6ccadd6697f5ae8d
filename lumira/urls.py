"""The map of every address; French at the root, English under /en/."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from checkout.webhooks import stripe_webhook
from lumira.web import health

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("webhooks/stripe/", stripe_webhook, name="stripe_webhook"),
    path("live/", include("lumira.live.urls")),
    path(settings.ADMIN_PATH, admin.site.urls),
]
