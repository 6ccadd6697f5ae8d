"""The checkout app: choosing, paying, confiding."""

from django.apps import AppConfig


class CheckoutConfig(AppConfig):
    name = "checkout"
    verbose_name = "Commande"
