"""What the team does, and the clock in its place."""

from uuid import uuid4

from lumira.accounts.actors import SYSTEM, Actor
from lumira.payments.models import Payment
from orders.services import cancelling, expiring, giving_back, invoicing, workflow
from orders.services.cancelling import MoneyDecision
from orders.services.reconciliation import running
from orders.services.reconciliation.running import Report
from tests.faults.machine.ground import Ground, refusable


class Team(Ground):
    """The acts of the team."""

    def take(self, which: int) -> None:
        """Take the order, as an expert."""
        with refusable():
            workflow.take_order(self._fresh(self._bought(which)), by=self.expert, now=self.now())

    def cancel(self, which: int, amount_minor: int | None) -> None:
        """Cancel, and decide on the money: everything (None), nothing (0) or an amount."""
        with refusable():
            cancelling.cancel_order(
                self._fresh(self._bought(which)),
                by=Actor.person(self.lead),
                reason="essai",
                money=MoneyDecision(amount_minor),
                now=self.now(),
            )

    def decide(self, which: int, amount_minor: int | None, clicks: int, *, also_cancel: bool) -> None:
        """Decide on the desk's screen: an amount or all that is left, the end of the order, or both; clicked twice."""
        order = self._fresh(self._bought(which))
        payment = Payment.objects.get(pk=order.payment_id)
        decision = giving_back.Decision(
            token=uuid4(),
            amount_minor=payment.refundable_minor if amount_minor is None else amount_minor,
            reason="goodwill",
            note="essai",
            also_cancel=also_cancel,
            is_unpaid=payment.captured_minor == 0,
            typed_number=order.number,
        )
        for _ in range(clicks):
            with refusable():
                giving_back.decide(order, decision, by=self.admin, now=self.now())

    def issue_invoice(self, which: int) -> None:
        """Issue the order's invoice, as the client may ask for it."""
        with refusable():
            invoicing.issue_invoice(self._fresh(self._bought(which)), by=SYSTEM, now=self.now())

    def expire(self, which: int) -> None:
        """The clock closes what nobody paid in time."""
        with refusable():
            expiring.expire_order(self._bought(which).order.pk, now=self.now())

    def reconcile(self) -> Report | None:
        """Compare thirty days with the provider, and heal what is safe."""
        with refusable():
            return running.reconcile_month(now=self.now())
        return None
