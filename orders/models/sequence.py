"""Counters that never give a number twice."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SequenceCounter(models.Model):
    """The last number given under a name; raised in the transaction that uses it."""

    name = models.CharField(primary_key=True, max_length=40)
    value = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("compteur")
        verbose_name_plural = _("compteurs")

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
