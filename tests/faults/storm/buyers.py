"""Buyers: each orders and pays as a browser or another shop does, and tries again when a process dies under them."""

import random
import re
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any

import requests

from tests.faults.storm.aftermath import Aftermath, Case
from tests.faults.storm.house import House
from tests.faults.storm.ways import Payment, Way, buys_on_the_pages, way_of

TIMEOUT_SECONDS = 15
PATIENCE_SECONDS = 180
CONTACT = {"first_name": "Camille", "last_name": "Aubry", "consent": "on", "consent_digital": "on"}
CUSTOMER = {"firstName": "Camille", "lastName": "Aubry"}


@dataclass
class Crowd:
    """The buyers of one storm; `gave_up` are those whom the shop kept waiting for too long."""

    house: House
    aftermath: Aftermath
    orders: int
    seconds: float
    placed: int = 0
    retries: int = 0
    gave_up: list[str] = field(default_factory=list)
    is_over: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def buy(self, *, at_once: int, may_enter: Callable[[], bool], longest: float) -> None:
        """Place all orders: spread evenly over the time, later where the house is not ready for more."""
        try:
            self._send_in(at_once=at_once, may_enter=may_enter, longest=longest)
        except BaseException:
            # Told to leave: nobody is waited for.
            self.is_over.set()
            raise

    def _send_in(self, *, at_once: int, may_enter: Callable[[], bool], longest: float) -> None:
        began = time.monotonic()
        with ThreadPoolExecutor(at_once) as pool:
            room = threading.Semaphore(at_once)
            for number in range(self.orders):
                room.acquire()
                due = began + number * self.seconds / self.orders
                while time.monotonic() < due or not may_enter():
                    time.sleep(min(0.1, max(0.01, due - time.monotonic())))
                    if time.monotonic() - began > longest:
                        break
                if time.monotonic() - began > longest:
                    self.gave_up.append(f"{self.orders - number} buyers never came: {longest:.0f} s were over")
                    return
                pool.submit(self._one, number).add_done_callback(lambda _done: room.release())
        if self.placed + len(self.gave_up) < self.orders:
            self.gave_up.append(f"{self.orders - self.placed} buyers of {self.orders} did not place their order")

    def _one(self, number: int) -> None:
        buyer = Buyer(self.house, number, self._note_retry, self.is_over)
        try:
            case = buyer.buy(way_of(number))
        except (GaveUp, OSError, HTTPException) as reason:
            with self._lock:
                self.gave_up.append(f"buyer {number}: {reason}")
            return
        with self._lock:
            self.placed += 1
        self.aftermath.follow(case)

    def _note_retry(self) -> None:
        with self._lock:
            self.retries += 1


class GaveUp(Exception):
    """The shop did not answer for too long; the message is the last answer."""


class Buyer:
    """One person at one address."""

    def __init__(self, house: House, number: int, note_retry: Callable[[], None], is_over: threading.Event) -> None:
        self.house = house
        self.email = email_of(number)
        self.browser = requests.Session()
        self.browser.headers["X-Forwarded-For"] = f"10.{number // 65536}.{number // 256 % 256}.{number % 256}"
        self.browser.headers["Accept-Language"] = "fr"
        self._order = self._order_on_the_pages if buys_on_the_pages(number) else self._order_by_the_api
        self._random = random.Random(number)
        self._note_retry = note_retry
        self._is_over = is_over

    def buy(self, way: Way) -> Case:
        """Order, pay and, if the way says so, come back."""
        secret, amount, return_url = self._order()
        intent_id = secret.partition("_secret_")[0]
        for payment in way.payments:
            self._pay(intent_id, payment, return_url)
        for _ in range(way.returns):
            path = return_url.removeprefix(self.house.address)
            query = f"?payment_intent={intent_id}&payment_intent_client_secret={secret}"
            self._ask("GET", path + query, good=(302,))
        self.browser.close()
        return Case(intent_id, amount, self.email, list(way.then))

    def _order_on_the_pages(self) -> tuple[str, int, str]:
        """Fill in the order page; return the client secret, the price and where the bank sends people back."""
        page = self._ask("GET", "/commande/profond/", good=(200,)).text
        form = {
            name: re.search(rf'name="{name}" value="([^"]+)"', page) for name in ("csrfmiddlewaretoken", "attempt_id")
        }
        values = {name: found.group(1) for name, found in form.items() if found}
        answer = self._ask(
            "POST",
            "/commande/profond/",
            data={**CONTACT, **values, "email": self.email},
            headers={"Accept": "application/json"},
            good=(200,),
        ).json()
        price = self._shown_at_the_provider(answer["clientSecret"])
        return answer["clientSecret"], price, answer["returnUrl"]

    def _order_by_the_api(self) -> tuple[str, int, str]:
        """Order as another shop does, with one attempt's id however often it asks."""
        asked = {
            "level": "profond",
            "attemptId": str(uuid.UUID(int=self._random.getrandbits(128), version=4)),
            "customer": {**CUSTOMER, "email": self.email},
            "consents": ["terms"],
        }
        answer = self._ask("POST", "/api/products/create-payment-intent", json=asked, good=(200, 201)).json()
        back = f"{self.house.address}/commande/{answer['orderNumber']}/paiement/retour/"
        return answer["clientSecret"], answer["amount"], back

    def _shown_at_the_provider(self, secret: str) -> int:
        intent_id = secret.partition("_secret_")[0]
        status, answer, _headers = self.house.double.request("GET", f"/v1/payment_intents/{intent_id}")
        if status != 200:
            raise GaveUp(f"the provider answered {status}: {answer}")
        return int(answer["amount"])

    def _pay(self, intent_id: str, payment: Payment, return_url: str) -> None:
        status, answer, _headers = self.house.double.request(
            "POST", f"/v1/payment_intents/{intent_id}/confirm", {**dict(payment.form), "return_url": return_url}
        )
        if status not in (200, 402):
            raise GaveUp(f"the provider answered {status}: {answer}")

    def _ask(self, method: str, path: str, *, good: tuple[int, ...], **options: Any) -> requests.Response:
        """Ask the shop, again and again until it answers well."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                answer = self.browser.request(
                    method, self.house.address + path, timeout=TIMEOUT_SECONDS, allow_redirects=False, **options
                )
                if answer.status_code in good:
                    return answer
                last = f"{method} {path.partition('?')[0]} -> {answer.status_code} {answer.text[:200]}"
            except requests.RequestException as error:
                last = f"{method} {path.partition('?')[0]} -> {type(error).__name__}"
            if time.monotonic() > deadline or self._is_over.is_set():
                raise GaveUp(last)
            self._note_retry()
            time.sleep(self._random.uniform(0.2, 0.6))


def email_of(number: int) -> str:
    """Return the address by which a buyer's orders and e-mails are counted."""
    return f"acheteur{number}@exemple.fr"
