"""Keeps the role groups equal to roles.GROUPS, and gives people their roles."""

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db import transaction

from lumira.accounts import roles
from lumira.accounts.models import User


@transaction.atomic
def sync_groups(*, using: str = "default") -> None:
    """Create missing groups and set their permissions; other groups are left alone."""
    create_permissions(apps.get_app_config("accounts"), verbosity=0, using=using)
    for name, codenames in roles.GROUPS.items():
        group, _created = Group.objects.using(using).get_or_create(name=name)
        permissions = Permission.objects.using(using).filter(content_type__app_label="accounts", codename__in=codenames)
        group.permissions.set(permissions)


def add_role(user: User, group_name: str) -> None:
    """Give a member of the team one of the roles."""
    user.groups.add(Group.objects.get(name=group_name))
