"""Addresses of the checkout's API, under /api/."""

from django.urls import path

from checkout.api.client_submit import ClientSubmitView
from checkout.api.payment_intents import CreatePaymentIntentView

app_name = "checkout_api"
urlpatterns = [
    path("products/create-payment-intent", CreatePaymentIntentView.as_view(), name="create_payment_intent"),
    path("orders/by-payment-intent/<str:intent_id>/client-submit", ClientSubmitView.as_view(), name="client_submit"),
]
