"""The orders app: the heart."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    name = "orders"
    verbose_name = "Commandes"

    def ready(self) -> None:
        """Register the address part `<number:…>`, once for every app that uses it."""
        from django.urls import register_converter

        from orders.converters import OrderNumberConverter

        register_converter(OrderNumberConverter, "number")
