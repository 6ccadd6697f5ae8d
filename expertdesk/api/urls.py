"""Addresses of the desk's API, under /api/orders/."""

from django.urls import path

from expertdesk.api.delivered import DeliveredView

app_name = "expertdesk_api"
urlpatterns = [path("<uuid:order_id>/delivered", DeliveredView.as_view(), name="delivered")]
