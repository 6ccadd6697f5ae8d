"""The demo as a Django app: the mailbox's pages and the sample data's command."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "lumira.demo"
    label = "demo"
    verbose_name = "Démonstration"
