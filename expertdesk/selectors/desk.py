"""The desk's lists, assembled for their pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from lumira.accounts import roles
from lumira.accounts.models import User
from lumira.live.topics import topic_token
from orders.models import Incident, IntakeSnapshot, Order
from orders.priority import BAND_LABELS
from orders.selectors import queue
from orders.selectors.queue import QueueRow
from orders.services.events import DESK_TOPIC
from orders.states import Status
from products.models import Level

PAGE_SIZE = 50
TAB_LABELS: dict[str, Promise] = {
    queue.PRIORITY: _("Priorité"),
    queue.TO_TAKE: _("À prendre"),
    queue.MINE: _("Les miennes"),
    queue.TO_REVISE: _("À réviser"),
    queue.VALIDATING: _("En validation"),
    queue.UNFINISHED: _("Dossier incomplet"),
}


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab with its count."""

    code: str
    label: str | Promise
    count: int
    is_current: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A row with what this person may do with it."""

    row: QueueRow
    band: int
    band_label: str | Promise
    action: str  # take, open, review or nothing
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Peek:
    """The chosen order beside the list: enough to decide whether to take it, no address and no photo."""

    line: Line
    question: str
    objective: str
    birth_date: object
    created_at: datetime
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class QueuePage:
    """Everything that the queue's page shows."""

    tabs: Sequence[Tab]
    tab: str
    lines: Sequence[Line]
    total: int
    page: int
    page_count: int
    level: int | None
    search: str
    peek: Peek | None
    topic_token: str
    incidents: Sequence[Incident]
    is_filtered: bool
    levels: Sequence[tuple[int, str]]

    @property
    def query(self) -> str:
        """The address of this very view, without the chosen order."""
        parts = {"onglet": self.tab, "niveau": self.level, "q": self.search}
        return urlencode({name: str(value) for name, value in parts.items() if value})

    @property
    def fragment_url(self) -> str:
        """Where the rows alone are found."""
        return f"?{self.query}&page={self.page}&fragment=rows"

    @property
    def previous_url(self) -> str:
        """The page before, empty on the first."""
        return f"?{self.query}&page={self.page - 1}" if self.page > 1 else ""

    @property
    def next_url(self) -> str:
        """The page after, empty on the last."""
        return f"?{self.query}&page={self.page + 1}" if self.page < self.page_count else ""

    @property
    def range_text(self) -> str:
        """« 51 à 100 sur 230 »."""
        first = PAGE_SIZE * (self.page - 1) + 1
        last = min(self.total, PAGE_SIZE * self.page)
        return gettext("%(first)d à %(last)d sur %(total)d") % {"first": first, "last": last, "total": self.total}


@dataclass(frozen=True, slots=True)
class ListPage:
    """A plain list: history, validation."""

    lines: Sequence[Line]
    page: int
    has_next: bool
    search: str
    tab: str = ""
    is_filtered: bool = False
    page_count: int = 1

    @property
    def total(self) -> int:
        """How many rows are shown."""
        return len(self.lines)

    @property
    def previous_url(self) -> str:
        """The page before, empty on the first."""
        return f"?{urlencode({'q': self.search, 'page': str(self.page - 1)})}" if self.page > 1 else ""

    @property
    def next_url(self) -> str:
        """The page after, empty on the last."""
        return f"?{urlencode({'q': self.search, 'page': str(self.page + 1)})}" if self.has_next else ""

    @property
    def range_text(self) -> str:
        """« Page 2 », nothing for a list of one page."""
        if self.page == 1 and not self.has_next:
            return ""
        return gettext("Page %(page)d") % {"page": self.page}


def queue_page(
    user: User, *, tab: str, level: int | None, search: str, page: int, chosen: str, now: datetime
) -> QueuePage:
    """Return a tab of the queue for this person."""
    rows, total = queue.queue_rows(
        user, tab=tab, level=level, search=search, now=now, limit=PAGE_SIZE, offset=PAGE_SIZE * (page - 1)
    )
    is_lead = user.has_perm(roles.full(roles.LEAD_ORDERS))
    return QueuePage(
        tabs=tabs_of(user, current=tab),
        tab=tab,
        lines=[line_of(row, user, chosen=chosen) for row in rows],
        total=total,
        page=page,
        page_count=max(1, -(-total // PAGE_SIZE)),
        level=level,
        search=search,
        peek=_peek(chosen, user, now=now) if chosen else None,
        topic_token=topic_token(DESK_TOPIC),
        incidents=list(Incident.objects.filter(closed_at=None).select_related("order")[:20]) if is_lead else [],
        is_filtered=bool(level or search),
        levels=list(Level.objects.order_by("rank").values_list("rank", "name")),
    )


def tabs_of(user: User, *, current: str = "") -> list[Tab]:
    """Return the tabs with their counts."""
    counts = queue.tab_counts(user)
    return [Tab(code, TAB_LABELS[code], counts[code], code == current) for code in queue.TABS]


def history_page(user: User, *, search: str, page: int, now: datetime) -> ListPage:
    """Return closed orders, the latest first."""
    rows, has_next = queue.history_rows(now=now, search=search, limit=PAGE_SIZE, offset=PAGE_SIZE * (page - 1))
    return ListPage([line_of(row, user) for row in rows], page, has_next, search)


def validation_page(user: User, *, now: datetime) -> ListPage:
    """Return what waits for a second person, by promise."""
    rows, _total = queue.queue_rows(user, tab=queue.VALIDATING, now=now, limit=PAGE_SIZE)
    return ListPage([line_of(row, user) for row in rows], 1, False, "", tab=queue.VALIDATING)


def line_of(row: QueueRow, user: User, *, chosen: str = "") -> Line:
    """Return a row with its words and what this person may do with it."""
    band = row.priority.band if row.priority else 0
    return Line(
        row=row,
        band=int(band),
        band_label=BAND_LABELS[row.priority.band] if row.priority else "",
        action=_action(row, user),
        is_chosen=row.number == chosen,
    )


def _action(row: QueueRow, user: User) -> str:
    status = Status(row.status)
    if status == Status.QUEUED:
        can_take = row.sealed_at is not None and not row.is_on_hold and user.has_perm(roles.full(roles.TAKE_ORDERS))
        return "take" if can_take else ""
    if row.holder_id == user.pk:
        return "open"
    if status == Status.IN_VALIDATION and user.has_perm(roles.full(roles.VALIDATE_CONTENT)):
        return "review"
    return "open" if user.has_perm(roles.full(roles.LEAD_ORDERS)) else ""


def _peek(number: str, user: User, *, now: datetime) -> Peek | None:
    row = queue.row_of(number, now=now)
    order = Order.objects.filter(number=number).first()
    if row is None or order is None:
        return None
    snapshot = IntakeSnapshot.objects.filter(order=order).order_by("-number").first()
    return Peek(
        line=line_of(row, user, chosen=number),
        question=snapshot.question if snapshot else "",
        objective=snapshot.objective if snapshot else "",
        birth_date=snapshot.birth_date if snapshot else None,
        created_at=order.created_at,
        settled_at=order.settled_at,
    )
