"""Addresses of the catalogue's API."""

from django.urls import path

from products.api.levels import LevelListView

app_name = "products_api"
urlpatterns = [path("levels/", LevelListView.as_view(), name="levels")]
