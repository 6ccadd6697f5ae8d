"""The project package as a Django app: templates tags, commands and system checks."""

from django.apps import AppConfig


class LumiraConfig(AppConfig):
    name = "lumira"

    def ready(self) -> None:
        """Register the system checks."""
        from lumira import checks  # noqa: F401
