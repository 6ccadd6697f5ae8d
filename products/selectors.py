"""Reads of the catalogue, ready for the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch
from django.urls import reverse

from products.models import Level, LevelPrice

DEFAULT_CURRENCY = "EUR"


@dataclass(frozen=True, slots=True)
class Feature:
    """One line of what a level contains."""

    icon: str
    text: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A level as it is sold in one currency and shown in one language."""

    rank: int
    slug: str
    name: str
    tagline: str
    description: str
    features: tuple[Feature, ...]
    deliverables: tuple[str, ...]
    amount_minor: int
    currency: str
    vat_rate_permille: int
    work_points: int
    promised_business_hours: int
    photos_required: bool
    one_per_client: bool
    is_recommended: bool
    has_consultation: bool
    availability: str

    @property
    def url(self) -> str:
        """Where it is ordered, in the active language."""
        return reverse("checkout:choose", args=[self.slug])

    @property
    def is_free(self) -> bool:
        """A free level never meets the payment provider."""
        return self.amount_minor == 0

    @property
    def is_on_sale(self) -> bool:
        """Whether an order can be placed now."""
        return self.availability == Level.Availability.ON_SALE

    @property
    def vat_percent(self) -> str:
        """The VAT rate as it is written: « 20 », « 5.5 »."""
        return f"{self.vat_rate_permille / 10:g}"

    @property
    def vat_minor(self) -> int:
        """The VAT contained in the price, rounded half up to the minor unit."""
        divisor = 1000 + self.vat_rate_permille
        return (2 * self.amount_minor * self.vat_rate_permille + divisor) // (2 * divisor)


def offers(*, language: str, currency: str = DEFAULT_CURRENCY) -> Sequence[Offer]:
    """Return every level priced in the currency, by rank."""
    prices = Prefetch("prices", LevelPrice.objects.filter(currency=currency), to_attr="in_currency")
    levels = Level.objects.prefetch_related(prices).order_by("rank")
    return [_offer(level, level.in_currency[0], language) for level in levels if level.in_currency]


def offer_of(slug: str, *, language: str, currency: str = DEFAULT_CURRENCY) -> Offer | None:
    """Return one level by its address, or nothing."""
    return next((offer for offer in offers(language=language, currency=currency) if offer.slug == slug), None)


def offer_ranked(rank: int, *, language: str, currency: str = DEFAULT_CURRENCY) -> Offer | None:
    """Return one level by its rank, or nothing."""
    return next((offer for offer in offers(language=language, currency=currency) if offer.rank == rank), None)


def _offer(level: Level, price: LevelPrice, language: str) -> Offer:
    return Offer(
        rank=level.rank,
        slug=level.slug,
        name=level.text("name", language),
        tagline=level.text("tagline", language),
        description=level.text("description", language),
        features=tuple(_features(level.text("features", language))),
        deliverables=tuple(level.deliverables),
        amount_minor=price.amount_minor,
        currency=price.currency,
        vat_rate_permille=price.vat_rate_permille,
        work_points=level.work_points,
        promised_business_hours=level.promised_business_hours,
        photos_required=level.photos_required,
        one_per_client=level.one_per_client,
        is_recommended=level.is_recommended,
        has_consultation=level.has_consultation,
        availability=level.availability,
    )


def _features(lines: str) -> list[Feature]:
    """Read « icon | text » lines; the icon `check` marks what the previous level already had."""
    found = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        icon, _bar, text = (part.strip() for part in line.partition("|"))
        found.append(Feature(icon=icon, text=text, is_new=icon != "check"))
    return found
