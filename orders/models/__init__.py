"""Everything about an order, one module per table or pair of tables."""

from orders.models.access import OrderAccess
from orders.models.accounting_export import AccountingExport
from orders.models.billing import BillingDetails
from orders.models.consent import Consent
from orders.models.content import ContentVersion
from orders.models.delivery import Delivery
from orders.models.event import OrderEvent
from orders.models.file import OrderFile
from orders.models.incident import Incident
from orders.models.intake import Intake, IntakeSnapshot
from orders.models.invoice import Invoice
from orders.models.notification import Notification
from orders.models.opening import ContentOpening
from orders.models.order import Order
from orders.models.reconciliation import Discrepancy, ReconciliationRun
from orders.models.review import ExpertReview, ExpertValidation
from orders.models.sequence import SequenceCounter
from orders.models.withdrawal import WithdrawalRequest

__all__ = [
    "AccountingExport",
    "BillingDetails",
    "Consent",
    "ContentOpening",
    "ContentVersion",
    "Delivery",
    "Discrepancy",
    "ExpertReview",
    "ExpertValidation",
    "Incident",
    "Intake",
    "IntakeSnapshot",
    "Invoice",
    "Notification",
    "Order",
    "OrderAccess",
    "OrderEvent",
    "OrderFile",
    "ReconciliationRun",
    "SequenceCounter",
    "WithdrawalRequest",
]
