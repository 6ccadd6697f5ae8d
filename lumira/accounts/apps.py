"""The accounts app: people, roles, keys."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


def create_groups(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """Bring the role groups in line with roles.GROUPS; permissions exist only once migrations have run."""
    from lumira.accounts.services import roles as role_services

    role_services.sync_groups(using=using)


class AccountsConfig(AppConfig):
    name = "lumira.accounts"
    label = "accounts"
    verbose_name = "Comptes"

    def ready(self) -> None:
        """Create the role groups after each migration; make the API's callers known to its document."""
        from lumira.accounts import openapi  # noqa: F401 - its classes register themselves

        post_migrate.connect(create_groups, sender=self, dispatch_uid="accounts.create_groups")
