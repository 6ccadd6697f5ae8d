"""`GET /api/levels/`: the levels as they are sold now."""

import hashlib
from typing import Any

import orjson
from django.utils.http import parse_etags
from django.utils.translation import get_language
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from lumira.rest.documenting import header, operation
from lumira.rest.throttles import ApiThrottle
from lumira.rest.views import ApiView
from products.models import Level
from products.selectors import Offer, offers

MAX_AGE_SECONDS = 60
IF_NONE_MATCH = header("If-None-Match", "An `ETag` given before.")


class PriceShape(serializers.Serializer[Any]):
    """A price, VAT included, in minor units; the rate of that VAT in thousandths."""

    currency = serializers.CharField()
    amount = serializers.IntegerField(min_value=0)
    vatRatePermille = serializers.IntegerField(min_value=0, max_value=999)


class LevelShape(serializers.Serializer[Any]):
    """One level; `amount` and `currency` are its price in euros, `prices` all of them."""

    rank = serializers.IntegerField(min_value=1, max_value=4)
    slug = serializers.CharField()
    name = serializers.CharField()
    tagline = serializers.CharField()
    description = serializers.CharField()
    amount = serializers.IntegerField(min_value=0)
    currency = serializers.CharField()
    prices = PriceShape(many=True)
    deliverables = serializers.ListField(child=serializers.CharField())
    promisedBusinessHours = serializers.IntegerField()
    photosRequired = serializers.BooleanField()
    onePerClient = serializers.BooleanField()
    availability = serializers.ChoiceField(choices=Level.Availability.values)


class LevelList(serializers.Serializer[Any]):
    """Every level, by rank."""

    levels = LevelShape(many=True)


class LevelListView(ApiView):
    """Public; answers 304 to an unchanged ETag."""

    authentication_classes = ()
    permission_classes = (AllowAny,)
    throttle_classes = (ApiThrottle,)

    @operation(answers={200: LevelList, 304: None}, parameters=[IF_NONE_MATCH], operation_id="levels_list", auth=[])
    def get(self, request: Request) -> Response:
        body = {"levels": [shape(offer) for offer in offers(language=get_language() or "fr")]}
        etag = f'"{hashlib.sha256(orjson.dumps(body)).hexdigest()[:32]}"'
        headers = {"ETag": etag, "Cache-Control": f"public, max-age={MAX_AGE_SECONDS}", "Vary": "Accept-Language"}
        known = parse_etags(request.headers.get("If-None-Match", ""))
        # A proxy that compresses the answer weakens the tag.
        if "*" in known or etag in {tag.removeprefix("W/") for tag in known}:
            return Response(status=304, headers=headers)
        return Response(body, headers=headers)


def shape(offer: Offer) -> dict[str, Any]:
    """Return a level as the contract writes it."""
    return {
        "rank": offer.rank,
        "slug": offer.slug,
        "name": offer.name,
        "tagline": offer.tagline,
        "description": offer.description,
        "amount": offer.amount_minor,
        "currency": offer.currency,
        "prices": [
            {"currency": price.currency, "amount": price.amount_minor, "vatRatePermille": price.vat_rate_permille}
            for price in offer.prices
        ],
        "deliverables": list(offer.deliverables),
        "promisedBusinessHours": offer.promised_business_hours,
        "photosRequired": offer.photos_required,
        "onePerClient": offer.one_per_client,
        "availability": offer.availability,
    }
