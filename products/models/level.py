"""The four levels of a reading and their prices; editable without a deploy, so their texts are columns."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from products import deliverables
from products.models.price import Price


class Level(models.Model):
    """A kind of reading: what it contains, how long it takes, whether it can be bought now."""

    class Availability(models.TextChoices):
        ON_SALE = "on_sale", _("En vente")
        COMING_SOON = "coming_soon", _("Bientôt")
        CLOSED = "closed", _("Fermé")

    rank = models.PositiveSmallIntegerField(
        _("rang"), primary_key=True, validators=[MinValueValidator(1), MaxValueValidator(4)]
    )
    slug = models.SlugField(_("adresse"), max_length=32, unique=True)
    name = models.CharField(_("nom"), max_length=40)
    name_en = models.CharField(_("nom, en anglais"), max_length=40)
    tagline = models.CharField(_("promesse"), max_length=120)
    tagline_en = models.CharField(_("promesse, en anglais"), max_length=120)
    description = models.TextField(_("description"))
    description_en = models.TextField(_("description, en anglais"))
    # One feature a line: « icon | text »; the icon is one of the site's names.
    features = models.TextField(_("contenu, une ligne par point"))
    features_en = models.TextField(_("contenu, en anglais"))
    deliverables = ArrayField(
        models.CharField(max_length=16, choices=list(deliverables.LABELS.items())), verbose_name=_("éléments livrés")
    )
    work_points = models.PositiveSmallIntegerField(_("points de travail"))
    promised_business_hours = models.PositiveSmallIntegerField(_("délai promis, en heures ouvrées"))
    has_consultation = models.BooleanField(_("consultation comprise"), default=False)
    photos_required = models.BooleanField(_("photos obligatoires"))
    one_per_client = models.BooleanField(_("une seule par client"), default=False)
    is_recommended = models.BooleanField(_("notre conseil"), default=False)
    availability = models.CharField(
        _("disponibilité"), max_length=12, choices=Availability.choices, default=Availability.ON_SALE
    )
    quota = models.PositiveIntegerField(_("nombre limité"), null=True, blank=True)

    class Meta:
        verbose_name = _("niveau")
        verbose_name_plural = _("niveaux")
        constraints = (
            models.CheckConstraint(condition=models.Q(rank__range=(1, 4)), name="products_level_rank_1_to_4"),
            models.CheckConstraint(
                condition=models.Q(availability__in=["on_sale", "coming_soon", "closed"]),
                name="products_level_availability_known",
            ),
            models.CheckConstraint(
                condition=models.Q(deliverables__contained_by=list(deliverables.CODES))
                & models.Q(deliverables__contains=[deliverables.READING]),
                name="products_level_deliverables_known",
            ),
            models.CheckConstraint(condition=models.Q(work_points__gt=0), name="products_level_points_positive"),
            models.CheckConstraint(
                condition=models.Q(promised_business_hours__gt=0), name="products_level_promise_positive"
            ),
        )

    def __str__(self) -> str:
        return self.name

    def text(self, field: str, language: str) -> str:
        """Return one of name, tagline, description, features in the language (French unless English)."""
        return str(getattr(self, f"{field}_en" if language == "en" else field))


class LevelPrice(Price):
    """The price of a level in one currency; 0 is the free level."""

    level = models.ForeignKey(Level, on_delete=models.CASCADE, related_name="prices")

    class Meta(Price.Meta):
        constraints = (
            models.UniqueConstraint(fields=["level", "currency"], name="products_levelprice_one_per_currency"),
            *Price.Meta.constraints,
        )

    def __str__(self) -> str:
        return f"{self.level_id}: {super().__str__()}"
