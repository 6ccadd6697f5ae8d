"""The expert desk app: making, judging, delivering."""

from django.apps import AppConfig


class ExpertDeskConfig(AppConfig):
    name = "expertdesk"
    verbose_name = "Atelier"
