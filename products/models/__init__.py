"""The catalogue."""

from products.models.level import Level, LevelPrice

__all__ = ["Level", "LevelPrice"]
