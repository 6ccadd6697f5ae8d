"""What is measured, and what one turn of each scene costs."""

import json
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Measure:
    """One line of the table; times are milliseconds of one turn."""

    name: str
    turns: int
    median_ms: float
    p99_ms: float
    slowest_ms: float
    cpu_ms: float
    note: str = ""


def measured(name: str, turn: Callable[[], object], *, turns: int, note: str = "") -> Measure:
    """Measure a turn after one that warms up."""
    turn()
    spans, cpu = [], time.process_time()
    for _again in range(turns):
        started = time.perf_counter()
        turn()
        spans.append((time.perf_counter() - started) * 1000)
    cpu_ms = (time.process_time() - cpu) * 1000 / turns
    p99_ms = sorted(spans)[math.ceil(len(spans) * 0.99) - 1]
    found = [round(value, 2) for value in (statistics.median(spans), p99_ms, max(spans), cpu_ms)]
    return Measure(name, turns, *found, note)


def pages(*, now: datetime) -> list[Measure]:
    """The queue's page, its rows alone, and a client's question about their order, with the queue full."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from orders.models import Order
    from tests.factories.people import MemberFactory
    from tests.journeys.conftest import signed_in
    from tests.lumira.live.test_pages import followed

    expert = signed_in(MemberFactory(roles=["experts"]))
    client = followed(Order.objects.order_by("created_at").first(), now)
    found = []
    for name, browser, path in (
        ("queue page", expert, "/atelier/?onglet=a-prendre"),
        ("queue rows (live event)", expert, "/atelier/?onglet=a-prendre&fragment=rows"),
        ("tracking state (poll)", client, f"/suivi/{Order.objects.order_by('created_at').first().number}/etat/"),
    ):
        assert browser.get(path).status_code == 200
        with CaptureQueriesContext(connection) as captured:
            browser.get(path)
        found.append(measured(name, lambda b=browser, p=path: b.get(p), turns=20, note=f"{len(captured)} queries"))
    return found


def taking(*, now: datetime) -> list[Measure]:
    """Taking what stands first in the queue."""
    from orders.models import Order
    from orders.selectors import queue
    from orders.services import workflow
    from tests.factories.people import MemberFactory

    expert = MemberFactory(roles=["experts"])
    rows, _total = queue.queue_rows(expert, tab=queue.TO_TAKE, now=now, limit=101)
    waiting = iter([Order.objects.get(pk=row.id) for row in rows])
    return [measured("take an order", lambda: workflow.take_order(next(waiting), by=expert, now=now), turns=100)]


def webhook() -> list[Measure]:
    """The provider delivers a new event of a payment: signed, checked, stored with its job, answered."""
    from itertools import count

    from lumira.payments.models import ProviderEvent
    from tests.checkout.webhooks.conftest import deliver

    numbers, before = count(), ProviderEvent.objects.count()
    subject = {"id": "pi_bench", "object": "payment_intent", "description": "x" * 3000}

    def turn() -> None:
        event = {"type": "payment_intent.succeeded", "livemode": False, "data": {"object": subject}}
        status = deliver(json.dumps({**event, "id": f"evt_bench_{next(numbers)}"}).encode())
        assert status == 200

    found = measured("accept an event (webhook)", turn, turns=1000, note="3 KB, one row and one job each")
    assert ProviderEvent.objects.count() == before + 1001
    return [found]


def making() -> list[Measure]:
    """Composing, drawing, typesetting: no database."""
    from datetime import date

    from expertdesk.generators.brief import Brief
    from expertdesk.generators.document.booklet import render_reading
    from expertdesk.generators.document.reading import Archetype, Mandala, ReadingDocument, Section
    from expertdesk.generators.mandala.drawing import draw_mandala
    from expertdesk.generators.registry import composer_for
    from products.deliverables import CODES

    born = date(1989, 3, 12)
    brief = Brief(
        order_number="LU261124001",
        language="fr",
        level_rank=4,
        deliverables=CODES,
        first_name="Camille",
        last_name="Aubry",
        birth_date=born,
        birth_time=None,
        birth_place="Nantes",
        question="Je quitte mon poste en janvier. Que dois-je emporter ?",
        objective="Partir sans regret.",
        context="",
        audio_voice="feminine",
    )
    draft = composer_for(4)(brief)
    svg = draw_mandala("Camille Aubry", born, level_rank=4, paper=True)
    document = ReadingDocument(
        language="fr",
        title="La Lampe",
        client_name="Camille Aubry",
        level_name="Intégral",
        order_number=brief.order_number,
        expert_name="Inès",
        validator_name="Sarah",
        archetype=Archetype("La Lampe", draft.sections["archetype"]),
        sections=tuple(Section(code, code, draft.sections[code]) for code in ("reading", "soul_profile", "blockages")),
        ritual=draft.sections["ritual"],
        mandala=Mandala(svg=svg, alt="Mandala", heading="Votre mandala"),
    )
    words = sum(len(text.split()) for text in draft.sections.values())
    size = round(len(render_reading(document)) / 1024)
    return [
        measured("compose a reading, rank 4", lambda: composer_for(4)(brief), turns=20, note=f"{words} words"),
        measured(
            "draw a mandala",
            lambda: draw_mandala("Camille Aubry", born, level_rank=4, paper=True),
            turns=20,
            note=f"{round(len(svg) / 1024)} KB",
        ),
        measured("set a booklet (PDF), rank 4", lambda: render_reading(document), turns=5, note=f"{size} KB"),
    ]
