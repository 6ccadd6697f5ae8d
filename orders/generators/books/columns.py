"""The columns of the accounting export: stable names in French, since an accountant's program is set up for them."""

from datetime import date
from decimal import Decimal

from lumira.money import exponent, to_decimal
from orders.selectors.books import BookRow

KINDS = {"invoice": "Facture", "credit_note": "Avoir", "corrective": "Facture rectificative"}
COLUMNS = (
    "Numéro",
    "Nature",
    "Date d’émission",
    "Commande",
    "Client",
    "N° TVA du client",
    "Pays",
    "Désignation",
    "Taux de TVA (%)",
    "Montant HT",
    "TVA",
    "Montant TTC",
    "Devise",
    "Date du mouvement",
    "Corrige",
    "Identifiant Stripe",
)
Cell = str | date | Decimal


def cells_of(row: BookRow) -> tuple[Cell, ...]:
    """Return the values of a row of the books in the order of the columns; amounts exact, in major units."""
    amounts = (to_decimal(amount, row.currency) for amount in (row.net_minor, row.vat_minor, row.gross_minor))
    return (
        row.number,
        KINDS[row.kind],
        row.issued_on,
        row.order_number,
        row.buyer,
        row.vat_id,
        row.country,
        row.name,
        Decimal(row.vat_rate_permille) / 10,
        *amounts,
        row.currency,
        row.moved_on,
        row.corrects,
        row.provider_id,
    )


def decimals_of(row: BookRow) -> int:
    """Return how many decimals the amounts of a row have."""
    return exponent(row.currency)
