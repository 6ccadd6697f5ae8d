"""What `/stats/overview` answers, for the OpenAPI document; the values come from selectors/stats.py."""

from typing import Any

from rest_framework import serializers

from orders.states import Status


class Plain(serializers.Serializer[Any]):
    """A described answer."""


class OrderCounts(Plain):
    """How many orders there are, by status."""

    def get_fields(self) -> Any:
        """Return one field for each status, then the day's count and the whole."""
        names = [*(status.value for status in Status), "today", "total"]
        return {name: serializers.IntegerField(min_value=0) for name in names}


class CurrencyRevenue(Plain):
    """What came in, was given back and was taken by banks in one currency, in minor units."""

    currency = serializers.CharField()
    gross = serializers.IntegerField()
    refunded = serializers.IntegerField()
    disputed = serializers.IntegerField()
    net = serializers.IntegerField()


class LevelRevenue(Plain):
    """What stayed in one currency."""

    currency = serializers.CharField()
    net = serializers.IntegerField()


class LevelFigures(Plain):
    """Settled orders of one level."""

    level = serializers.IntegerField(min_value=1, max_value=4)
    count = serializers.IntegerField(min_value=0)
    revenue = LevelRevenue(many=True)


class Conversion(Plain):
    """How far orders came."""

    created = serializers.IntegerField()
    paid = serializers.IntegerField()
    sealed = serializers.IntegerField()
    delivered = serializers.IntegerField()
    opened = serializers.IntegerField()
    rate = serializers.FloatField(allow_null=True)


class StageFigures(Plain):
    """How long one stage takes, in seconds."""

    count = serializers.IntegerField()
    meanSeconds = serializers.IntegerField(allow_null=True)
    medianSeconds = serializers.IntegerField(allow_null=True)


class TimePerStage(Plain):
    """Each stage from an order's creation to its delivery."""

    paid = StageFigures()
    sealed = StageFigures()
    taken = StageFigures()
    submitted = StageFigures()
    approved = StageFigures()
    delivered = StageFigures()


class Approval(Plain):
    """How often validation says yes."""

    decided = serializers.IntegerField()
    approved = serializers.IntegerField()
    rate = serializers.FloatField(allow_null=True)
    firstPassRate = serializers.FloatField(allow_null=True)


class Satisfaction(Plain):
    """What clients answered, from 1 to 5."""

    answers = serializers.IntegerField()
    average = serializers.FloatField(allow_null=True)


class Availability(Plain):
    """What waits, what is held, how often the promise was kept."""

    takeable = serializers.IntegerField()
    held = serializers.IntegerField()
    delivered = serializers.IntegerField()
    promiseKeptRate = serializers.FloatField(allow_null=True)


class Overview(Plain):
    """Every figure; money in minor units per currency, times in seconds."""

    orderCounts = OrderCounts()
    revenue = CurrencyRevenue(many=True)
    levelStats = LevelFigures(many=True)
    conversion = Conversion()
    timePerStage = TimePerStage()
    approvalRate = Approval()
    satisfaction = Satisfaction()
    availability = Availability()
