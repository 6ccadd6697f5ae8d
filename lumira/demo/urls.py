"""Addresses of the demo's own pages."""

from django.urls import path

from lumira.demo import views

app_name = "demo"
urlpatterns = [
    path("courrier/", views.inbox, name="mailbox"),
    path("courrier.json", views.inbox_json, name="mailbox_json"),
    path("courrier/<str:name>/", views.body, name="mail_body"),
]
