"""The orders app: the heart."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    name = "orders"
    verbose_name = "Commandes"

    def ready(self) -> None:
        """Register the address parts `<number:…>` and `<document:…>`, once for every app that uses them."""
        from django.urls import register_converter

        from orders.converters import DocumentNumberConverter, OrderNumberConverter

        register_converter(OrderNumberConverter, "number")
        register_converter(DocumentNumberConverter, "document")
