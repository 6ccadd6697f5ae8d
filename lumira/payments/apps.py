"""The payments app: money in and back. It knows no order."""

from django.apps import AppConfig


class PaymentsConfig(AppConfig):
    name = "lumira.payments"
    label = "payments"
    verbose_name = "Paiements"
