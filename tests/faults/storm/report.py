"""What the storm did and what it left, for the terminal and for the folder."""

from dataclasses import dataclass
from pathlib import Path

from tests.faults.storm.buyers import Crowd
from tests.faults.storm.house import Toll
from tests.faults.storm.judge import Verdict
from tests.faults.storm.timing import Spread
from tests.faults.storm.watch import Watch, say
from tests.faults.storm.ways import events_of

SHOWN = 12


@dataclass
class Storm:
    """One storm that is over."""

    toll: Toll
    crowd: Crowd
    watch: Watch
    verdict: Verdict
    spreads: list[Spread]
    stormed: float
    settled: float

    @property
    def is_good(self) -> bool:
        """Nothing lost, doubled or wrong, everybody was served, and all that was planned happened."""
        is_whole = self.watch.events == events_of(self.crowd.orders) == self.verdict.events
        return is_whole and self.verdict.is_good and not self.crowd.gave_up and not self.crowd.aftermath.failed

    def tell(self, folder: Path, *, seconds: float) -> int:
        """Say it, keep it in the folder, and return the exit status."""
        text = "\n".join([self._figures(seconds), *self._measures(), "", *self._findings(), self._ending()])
        (folder / "report.txt").write_text(text + "\n", encoding="utf-8")
        say(text)
        return 0 if self.is_good else 1

    def _ending(self) -> str:
        return "PASSED" if self.is_good else "FAILED"

    def _figures(self, seconds: float) -> str:
        verdict, crowd, mails, toll = self.verdict, self.crowd, self.watch.webhooks, self.toll
        return f"""
storm       {self.stormed:.1f} s, then {self.settled:.1f} s until nothing was left to do; {seconds:.0f} s in all
killed      {toll.webs} web and {toll.workers} worker processes (SIGKILL), {toll.databases} database crashes
buyers      {crowd.placed} placed, {len(crowd.gave_up)} gave up, {crowd.retries} requests repeated
orders      {verdict.orders} in our books, {verdict.succeeded} paid at the provider, {verdict.refunds} with money given back, \
{verdict.disputes} disputed, {verdict.cancelled} cancelled at the desk
money       {verdict.held_minor / 100:.2f} EUR held at the provider, compared intent by intent with the ledger; \
the shop's own reconciliation read {verdict.reconciled} payments
deliveries  {mails["sent"]} tried, {mails["accepted"]} accepted, {mails["failed"]} given up
events      {self.watch.events} at the provider, {events_of(crowd.orders)} planned, {verdict.events} in our inbox
e-mails     {verdict.e_mails - verdict.repeated_sends} different, {verdict.repeated_sends} transmitted again after a kill \
(same Message-ID)

lost    {len(verdict.lost)}
doubled {len(verdict.doubled)}
wrong   {len(verdict.wrong)}
"""

    def _measures(self) -> list[str]:
        header = (
            f"seconds to the COMMIT of an event's effect, from … {'events':>16}  {'p50':>8}  {'p99':>8}  {'max':>8}"
        )
        return [header, *(spread.line() for spread in self.spreads)]

    def _findings(self) -> list[str]:
        lines = []
        for title, found in (
            ("gave up", self.crowd.gave_up),
            ("not done", self.crowd.aftermath.failed),
            ("lost", self.verdict.lost),
            ("doubled", self.verdict.doubled),
            ("wrong", self.verdict.wrong),
        ):
            lines += [f"{title}: {line}" for line in found[:SHOWN]]
            if len(found) > SHOWN:
                lines.append(f"{title}: … and {len(found) - SHOWN} more")
        return lines
