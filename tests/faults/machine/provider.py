"""What happens at the provider and at the banks, with or without us."""

from tests.faults.machine.ground import DAY, Ground

# What our own server asks of the provider; a client's browser confirms, and is left in peace.
OUR_CALLS = "^/v1/(payment_intents(?!.*/confirm)|refunds|disputes|checkout)"


class Provider(Ground):
    """The acts at the provider."""

    def refund_in_dashboard(self, which: int, tab: int, amount_minor: int | None, speed: str) -> None:
        """Give money back past the shop."""
        for intent in self.intents_of(which)[tab % 2 :][:1]:
            self._ask_control("refund", id=intent, amount=amount_minor, speed=speed)

    def finish_refund(self, number: int, outcome: str) -> None:
        """Let a refund that waits come to its end, or one that succeeded come back."""
        refunds = self._told_of("refund.created")
        if refunds:
            self._ask_control("settle", id=refunds[number % len(refunds)], outcome=outcome)

    def dispute(self, which: int, tab: int, status: str) -> None:
        """The client's bank asks, or takes the money."""
        for intent in self.intents_of(which)[tab % 2 :][:1]:
            self._ask_control("dispute", id=intent, status=status)

    def decide_dispute(self, number: int, outcome: str) -> None:
        """The bank decides."""
        disputes = self._told_of("charge.dispute.created")
        if disputes:
            self._ask_control("dispute", id=disputes[number % len(disputes)], outcome=outcome)

    def settle_debit(self, which: int, outcome: str) -> None:
        """The bank answers a debit."""
        for intent in self.intents_of(which):
            self._ask_control("settle", id=intent, outcome=outcome)

    def a_day_passes(self) -> None:
        """The provider forgets its keys, closes pages, settles what waits."""
        self.days += 1
        self.stripe.control("POST clock", advance_seconds=DAY.total_seconds())

    def next_call_fails(self, kind: str) -> None:
        """The next call of our server meets a fault: it is refused, or its answer is lost as when a process dies."""
        self.stripe.control("POST faults", path=OUR_CALLS, kind=kind, times=1, seconds=0)

    def fault_waits(self) -> bool:
        """Tell whether the next call, whoever makes it, would meet a fault."""
        return bool(self.stripe.control("GET faults")["faults"])
