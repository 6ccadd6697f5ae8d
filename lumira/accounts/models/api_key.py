"""Keys of API clients: shown once, stored hashed, limited by scopes."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ApiKey(models.Model):
    """A credential of an integration; never approves, refuses or takes."""

    class Scope(models.TextChoices):
        ORDERS_READ = "orders:read", _("Lire les commandes")
        ORDERS_WRITE = "orders:write", _("Compléter, annuler, faire avancer")
        ORDERS_DELIVER = "orders:deliver", _("Livrer")
        STATS_READ = "stats:read", _("Lire les chiffres")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("nom"), max_length=80)
    # The first characters, so that people can tell keys apart; the rest exists only as a hash.
    prefix = models.CharField(_("début"), max_length=12, editable=False)
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    scopes = ArrayField(models.CharField(max_length=20, choices=Scope.choices), verbose_name=_("droits"))
    created_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(_("créée le"), default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("expire le"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("révoquée le"), null=True, blank=True, editable=False)
    last_used_at = models.DateTimeField(_("dernier usage"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("clé d’API")
        verbose_name_plural = _("clés d’API")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(scopes__len__gt=0)
                & models.Q(scopes__contained_by=["orders:read", "orders:write", "orders:deliver", "stats:read"]),
                name="accounts_apikey_scopes_known",
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}…)"
