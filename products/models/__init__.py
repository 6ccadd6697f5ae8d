"""The catalogue."""

from products.models.level import Level, LevelPrice
from products.models.price import Price

__all__ = ["Level", "LevelPrice", "Price"]
