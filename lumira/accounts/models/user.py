"""A person: a client (passwordless) or a member of the team (password and second factor)."""

import uuid
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lumira.accounts import roles


class UserManager(BaseUserManager["User"]):
    """Creates people; an address is stored in lower case, so that one mailbox is one person."""

    def create_client(self, email: str, **fields: Any) -> "User":
        """Create a client, who has no password and signs in by a link."""
        user = self.model(email=email.strip().lower(), kind=User.Kind.CLIENT, **fields)
        user.set_unusable_password()
        user.save(using=self._db)
        return user

    def create_member(self, email: str, password: str | None, **fields: Any) -> "User":
        """Create a member of the team; roles are groups, added by the caller."""
        user = self.model(email=email.strip().lower(), kind=User.Kind.TEAM, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Create an administrator (`manage.py createsuperuser`)."""
        return self.create_member(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """A person known by one e-mail address."""

    class Kind(models.TextChoices):
        CLIENT = "client", _("Client")
        TEAM = "team", _("Équipe")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("adresse e-mail"), max_length=254, unique=True)
    first_name = models.CharField(_("prénom"), max_length=80, blank=True)
    last_name = models.CharField(_("nom"), max_length=80, blank=True)
    phone = models.CharField(_("téléphone"), max_length=32, blank=True)
    language = models.CharField(_("langue"), max_length=8, default="fr")
    kind = models.CharField(_("sorte"), max_length=8, choices=Kind.choices, default=Kind.CLIENT)
    is_active = models.BooleanField(_("actif"), default=True)
    is_staff = models.BooleanField(_("accès à l’administration"), default=False)
    created_at = models.DateTimeField(_("créé le"), default=timezone.now, editable=False)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = UserManager()

    class Meta:
        verbose_name = _("personne")
        verbose_name_plural = _("personnes")
        permissions = tuple(roles.PERMISSIONS.items())
        constraints = (
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="accounts_user_email_lowercase"),
            models.CheckConstraint(
                condition=models.Q(kind="team") | models.Q(is_staff=False, is_superuser=False),
                name="accounts_user_staff_is_team",
            ),
        )

    def __str__(self) -> str:
        return self.full_name or self.email

    def clean(self) -> None:
        """Bring a typed address to the form in which it is kept."""
        super().clean()
        self.email = self.email.strip().lower()

    @property
    def full_name(self) -> str:
        """First and last name, empty when neither is known."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def short_name(self) -> str:
        """How colleagues see the person: « Inès M. »; the address's local part when no name is known."""
        if not self.first_name:
            return self.email.partition("@")[0]
        return f"{self.first_name} {self.last_name[:1]}.".strip() if self.last_name else self.first_name

    @property
    def initials(self) -> str:
        """Two letters for the avatar."""
        return (self.first_name[:1] + self.last_name[:1]).upper() or self.email[:2].upper()

    @property
    def is_team(self) -> bool:
        """A member of the team signs in with password and second factor, never by a link."""
        return self.kind == self.Kind.TEAM
