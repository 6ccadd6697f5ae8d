"""Order numbers in addresses."""


class OrderNumberConverter:
    """LUYYMMDDNNN; anything else is another address."""

    regex = r"LU\d{9,14}"

    def to_python(self, value: str) -> str:
        """Return the number as it stands."""
        return value

    def to_url(self, value: str) -> str:
        """Return the number as it stands."""
        return value
