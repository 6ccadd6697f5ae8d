"""Addresses of the text pages."""

from django.urls import path

from lumira.web import pages

app_name = "web"
urlpatterns = [
    path("conditions/", pages.text, {"page": "terms"}, name="terms"),
    path("confidentialite/", pages.text, {"page": "privacy"}, name="privacy"),
    path("accessibilite/", pages.text, {"page": "accessibility"}, name="accessibility"),
    path("devise/", pages.set_currency, name="currency"),
    path("theme/", pages.set_theme, name="theme"),
]
