"""Addresses of live streams; in production the proxy sends `/live/` to the ASGI process."""

from django.urls import path

from lumira.live import views

app_name = "live"
urlpatterns = [path("<str:token>/", views.stream, name="stream")]
