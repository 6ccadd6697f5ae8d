"""Buyers: each orders and pays through the pages as a browser does, and tries again when a process dies under them."""

import random
import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import requests

from tests.faults.storm.house import House

TIMEOUT_SECONDS = 15
PATIENCE_SECONDS = 180
CONTACT = {"first_name": "Camille", "last_name": "Aubry", "consent": "on", "consent_digital": "on"}
DEBIT = {
    "payment_method_data[type]": "sepa_debit",
    "payment_method_data[sepa_debit][iban]": "FR1420041010050500013M02606",
    "payment_method_data[billing_details][name]": "Camille Aubry",
    "payment_method_data[billing_details][email]": "camille@exemple.fr",
}
VISA = {"payment_method": "pm_card_visa"}
DECLINED = {"payment_method": "pm_card_visa_chargeDeclined"}


@dataclass(frozen=True)
class Way:
    """How a buyer pays, and whether the browser comes back to the shop afterwards."""

    name: str
    payments: tuple[dict[str, str], ...]
    returns: int


# Of ten buyers half close the tab at their bank: only the webhook tells the shop that they paid.
WAYS = (
    *[Way("card, comes back", (VISA,), 1)] * 3,
    Way("card, comes back twice", (VISA,), 2),
    *[Way("card, closes the tab", (VISA,), 0)] * 4,
    Way("declined, then paid, closes the tab", (DECLINED, VISA), 0),
    Way("debit, closes the tab", (DEBIT,), 0),
)


@dataclass
class Crowd:
    """The buyers of one storm; `gave_up` are those whom the shop kept waiting for too long."""

    house: House
    orders: int
    seconds: float
    paid: int = 0
    retries: int = 0
    gave_up: list[str] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def buy(self, *, at_once: int = 10) -> None:
        """Place all orders, spread evenly over the time."""
        began = time.monotonic()
        with ThreadPoolExecutor(at_once) as pool:
            for number in range(self.orders):
                pause = began + number * self.seconds / self.orders - time.monotonic()
                if pause > 0:
                    time.sleep(pause)
                pool.submit(self._one, number)

    def _one(self, number: int) -> None:
        buyer = Buyer(self.house, number, self._note_retry)
        try:
            buyer.buy(WAYS[number % len(WAYS)])
        except GaveUp as reason:
            with self._lock:
                self.gave_up.append(f"buyer {number}: {reason}")
            return
        with self._lock:
            self.paid += 1

    def _note_retry(self) -> None:
        with self._lock:
            self.retries += 1


class GaveUp(Exception):
    """The shop did not answer for too long; the message is the last answer."""


class Buyer:
    """One person with one browser."""

    def __init__(self, house: House, number: int, note_retry: Callable[[], None]) -> None:
        self.house = house
        self.email = email_of(number)
        self.browser = requests.Session()
        self.browser.headers["X-Forwarded-For"] = f"10.{number // 65536}.{number // 256 % 256}.{number % 256}"
        self.browser.headers["Accept-Language"] = "fr"
        self._random = random.Random(number)
        self._note_retry = note_retry

    def buy(self, way: Way) -> None:
        """Order, pay and, if the way says so, come back."""
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
        intent_id = answer["clientSecret"].partition("_secret_")[0]
        for payment in way.payments:
            self._pay(intent_id, payment, answer["returnUrl"])
        for _ in range(way.returns):
            path = answer["returnUrl"].removeprefix(self.house.addresses[0])
            query = f"?payment_intent={intent_id}&payment_intent_client_secret={answer['clientSecret']}"
            self._ask("GET", path + query, good=(302,))

    def _pay(self, intent_id: str, payment: dict[str, str], return_url: str) -> None:
        status, answer, _headers = self.house.double.request(
            "POST", f"/v1/payment_intents/{intent_id}/confirm", {**payment, "return_url": return_url}
        )
        if status not in (200, 402):
            raise GaveUp(f"the provider answered {status}: {answer}")

    def _ask(self, method: str, path: str, *, good: tuple[int, ...], **options: object) -> requests.Response:
        """Ask one of the web processes, again and again until it answers well."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                answer = self.browser.request(
                    method,
                    self._random.choice(self.house.addresses) + path,
                    timeout=TIMEOUT_SECONDS,
                    allow_redirects=False,
                    **options,  # type: ignore[arg-type]
                )
                if answer.status_code in good:
                    return answer
                last = f"{method} {path.partition('?')[0]} -> {answer.status_code} {answer.text[:200]}"
            except requests.RequestException as error:
                last = f"{method} {path.partition('?')[0]} -> {type(error).__name__}"
            if time.monotonic() > deadline:
                raise GaveUp(last)
            self._note_retry()
            time.sleep(self._random.uniform(0.2, 0.6))


def email_of(number: int) -> str:
    """Return the address by which a buyer's orders and e-mails are counted."""
    return f"acheteur{number}@exemple.fr"
