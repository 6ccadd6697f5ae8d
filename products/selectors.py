"""Reads of the catalogue, ready for the page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse

from lumira.money import CURRENCIES, DEFAULT_CURRENCY, vat_included
from products.models import Level, Price


@dataclass(frozen=True, slots=True)
class Feature:
    """One line of what a level contains."""

    icon: str
    text: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Priced:
    """What something costs in one currency: the same for a level, an order and anything else that is sold."""

    amount_minor: int
    currency: str
    vat_rate_permille: int

    @property
    def is_free(self) -> bool:
        """A free level never meets the payment provider."""
        return self.amount_minor == 0

    @property
    def vat_percent(self) -> str:
        """The VAT rate as it is written: « 20 », « 5.5 »."""
        whole, tenth = divmod(self.vat_rate_permille, 10)
        return f"{whole}.{tenth}" if tenth else str(whole)

    @property
    def vat_minor(self) -> int:
        """The VAT contained in the price, rounded half up to the minor unit."""
        return vat_included(self.amount_minor, self.vat_rate_permille)


@dataclass(frozen=True, slots=True)
class Offer(Priced):
    """A level as it is sold in one currency and shown in one language."""

    rank: int
    slug: str
    name: str
    tagline: str
    description: str
    features: tuple[Feature, ...]
    deliverables: tuple[str, ...]
    work_points: int
    promised_business_hours: int
    photos_required: bool
    one_per_client: bool
    is_recommended: bool
    has_consultation: bool
    availability: str
    # Every price of the level, in the order of the currencies.
    prices: tuple[Priced, ...] = ()

    @property
    def url(self) -> str:
        """Where it is ordered, in the active language."""
        return reverse("checkout:choose", args=[self.slug])

    @property
    def is_on_sale(self) -> bool:
        """Whether an order can be placed now."""
        return self.availability == Level.Availability.ON_SALE


def offers(*, language: str, currency: str = DEFAULT_CURRENCY, or_else: str = "") -> Sequence[Offer]:
    """Return every level priced in the currency, by rank; one that is not, in `or_else` where it is priced there."""
    found = []
    for level in Level.objects.prefetch_related("prices").order_by("rank"):
        prices = {price.currency: price for price in level.prices.all()}
        price = prices.get(currency) or prices.get(or_else)
        if price is not None:
            found.append(_offer(level, price, language, prices=_in_order(prices.values())))
    return found


def offer_of(slug: str, *, language: str, currency: str = DEFAULT_CURRENCY, or_else: str = "") -> Offer | None:
    """Return one level by its address, or nothing."""
    found = offers(language=language, currency=currency, or_else=or_else)
    return next((offer for offer in found if offer.slug == slug), None)


def offer_ranked(rank: int, *, language: str, currency: str = DEFAULT_CURRENCY) -> Offer | None:
    """Return one level by its rank, or nothing."""
    return next((offer for offer in offers(language=language, currency=currency) if offer.rank == rank), None)


def offer_under(level: Level, terms: Priced, *, language: str) -> Offer:
    """Return a level under the terms of an order that exists, whatever it costs today."""
    return _offer(level, terms, language)


def _in_order(prices: Iterable[Price]) -> tuple[Priced, ...]:
    """Sort prices as the currencies are listed; one in another currency comes last."""
    places = {code: place for place, code in enumerate(CURRENCIES)}
    found = sorted(prices, key=lambda price: (places.get(price.currency, len(places)), price.currency))
    return tuple(Priced(price.amount_minor, price.currency, price.vat_rate_permille) for price in found)


def _offer(level: Level, price: Price | Priced, language: str, *, prices: tuple[Priced, ...] = ()) -> Offer:
    return Offer(
        amount_minor=price.amount_minor,
        currency=price.currency,
        vat_rate_permille=price.vat_rate_permille,
        rank=level.rank,
        slug=level.slug,
        name=level.text("name", language),
        tagline=level.text("tagline", language),
        description=level.text("description", language),
        features=tuple(_features(level.text("features", language))),
        deliverables=tuple(level.deliverables),
        work_points=level.work_points,
        promised_business_hours=level.promised_business_hours,
        photos_required=level.photos_required,
        one_per_client=level.one_per_client,
        is_recommended=level.is_recommended,
        has_consultation=level.has_consultation,
        availability=level.availability,
        prices=prices,
    )


def _features(lines: str) -> list[Feature]:
    """Read « icon | text » lines; the icon `check` marks what the previous level already had."""
    found = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        icon, _bar, text = (part.strip() for part in line.partition("|"))
        found.append(Feature(icon=icon, text=text, is_new=icon != "check"))
    return found
