"""Orders in the administration; Django finds what is registered by importing this package."""

from orders.admin import books, orders

__all__ = ["books", "orders"]
