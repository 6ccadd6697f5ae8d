"""Numbers of orders and of documents in addresses."""


class OrderNumberConverter:
    """LUYYMMDDNNN; anything else is another address."""

    regex = r"LU\d{9,14}"

    def to_python(self, value: str) -> str:
        """Return the number as it stands."""
        return value

    def to_url(self, value: str) -> str:
        """Return the number as it stands."""
        return value


class DocumentNumberConverter(OrderNumberConverter):
    """F-2026-000001 or A-2026-000001; anything else is another address."""

    regex = r"[FA]-\d{4}-\d{6,9}"
