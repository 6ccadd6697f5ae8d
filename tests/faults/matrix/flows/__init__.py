"""The table of flows."""

from tests.faults.matrix.flows import closing, delivering, giving_back, paying, submitting, telling
from tests.faults.matrix.flows.flow import Flow

FLOWS: tuple[Flow, ...] = (
    *paying.FLOWS,
    *telling.FLOWS,
    *submitting.FLOWS,
    *giving_back.FLOWS,
    *closing.FLOWS,
    *delivering.FLOWS,
)
