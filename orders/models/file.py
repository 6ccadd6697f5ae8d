"""Files of an order, in private storage."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class OrderFile(models.Model):
    """A file of an order under a random name; replaced files stay until they are swept, only one is current."""

    class Kind(models.TextChoices):
        FACE_PHOTO = "face_photo", _("Visage")
        PALM_PHOTO = "palm_photo", _("Paume")
        RECORDING = "recording", _("Voix")
        MANDALA = "mandala", _("Mandala")
        MANDALA_IMAGE = "mandala_image", _("Mandala à imprimer")
        MANDALA_SMALL = "mandala_small", _("Mandala des e-mails")
        BOOKLET = "booklet", _("Livret PDF")

    PHOTOS = (Kind.FACE_PHOTO, Kind.PALM_PHOTO)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="files")
    kind = models.CharField(_("sorte"), max_length=16, choices=Kind.choices)
    storage_name = models.CharField(max_length=200, unique=True)
    # As the client called it, cleaned for display; never part of a path or a header.
    display_name = models.CharField(_("nom"), max_length=80, blank=True)
    content_type = models.CharField(max_length=60)
    size_bytes = models.PositiveIntegerField(_("taille"))
    sha256 = models.CharField(max_length=64)
    width = models.PositiveIntegerField(null=True)
    height = models.PositiveIntegerField(null=True)
    duration_seconds = models.PositiveIntegerField(_("durée"), null=True)
    # What a generated file was made from: content fingerprint of a booklet, version and seed of a mandala.
    source = models.CharField(max_length=100, blank=True)
    is_current = models.BooleanField(default=True)
    uploaded_by = models.ForeignKey("accounts.User", null=True, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    replaced_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("fichier")
        verbose_name_plural = _("fichiers")
        constraints = (
            models.UniqueConstraint(
                fields=["order", "kind"], condition=models.Q(is_current=True), name="orders_file_one_current"
            ),
            models.CheckConstraint(
                condition=models.Q(is_current=True, replaced_at=None)
                | models.Q(is_current=False, replaced_at__isnull=False),
                name="orders_file_replaced_has_moment",
            ),
            models.CheckConstraint(condition=models.Q(size_bytes__gt=0), name="orders_file_not_empty"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
