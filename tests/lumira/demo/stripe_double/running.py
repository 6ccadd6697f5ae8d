"""A double running as a process of its own, as in the demo, and the calls that a test makes to it."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import stripe

ROOT = Path(__file__).parents[4]
DEADLINE_SECONDS = 20


class RunningDouble:
    """One process; `arguments` go to its command line."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-W", "error", "-m", "lumira.demo.stripe_double", "--port", "0", *arguments]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.line = self.process.stdout.readline()
        self.url = next(word for word in self.line.split() if word.startswith("http://"))
        self.port = int(self.url.rpartition(":")[2])
        self.client = self.client_with("sk_test_x")

    def client_with(self, key: str, **options: Any) -> stripe.StripeClient:
        """Return the official client, speaking to this double."""
        options = {"max_network_retries": 0, **options}
        return stripe.StripeClient(key, base_addresses={"api": self.url}, http_client=http_client(), **options)

    def request(
        self, method: str, path: str, form: Any = None, *, key: str | None = "sk_test_x", **headers: str
    ) -> tuple[int, Any, http.client.HTTPMessage]:
        """Send one request without the official client; return the status, the JSON body and the headers."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if key is not None:
            sent["Authorization"] = f"Bearer {key}"
        body = None
        if form is not None:
            sent.setdefault("Content-Type", "application/x-www-form-urlencoded")
            body = form if isinstance(form, str) else urlencode(form)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE_SECONDS)
        try:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            text = answer.read().decode()
            is_json = "json" in (answer.headers.get("Content-Type") or "")
            return answer.status, json.loads(text) if is_json else text, answer.headers
        finally:
            connection.close()

    def control(self, command: str, **data: Any) -> Any:
        """Obey a command of the control address; GET where there is nothing to send."""
        method, _, path = command.partition(" ")
        body = json.dumps(data) if method != "GET" else None
        status, answer, _ = self.request(method, f"/_double/{path}", body, key=None)
        assert status == 200, answer
        return answer

    def truth(self) -> list[dict[str, Any]]:
        """Return what money the double holds."""
        return self.control("GET truth")["payment_intents"]

    def pay(self, amount: int = 6700, method: str = "pm_card_visa", **parameters: Any) -> stripe.PaymentIntent:
        """Return an intent after one try to pay it."""
        automatic = {"enabled": True, "allow_redirects": "never"}
        given = {"amount": amount, "currency": "eur", "automatic_payment_methods": automatic, **parameters}
        return self.client.v1.payment_intents.create({**given, "payment_method": method, "confirm": True})

    def event_types(self) -> list[str]:
        """Return what happened, oldest first."""
        return [event.type for event in self.client.v1.events.list({"limit": 100}).data][::-1]

    def kill(self) -> None:
        """kill -9."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """End the process politely; return its exit status."""
        return self._end(signal.SIGTERM)

    def _end(self, number: int) -> int:
        if self.process.poll() is None:
            os.kill(self.process.pid, number)
        status = self.process.wait(timeout=DEADLINE_SECONDS)
        self.process.stdout.close()
        return status


def http_client() -> stripe.HTTPClient:
    """Return the library's own client with a short timeout."""
    return stripe.RequestsClient(timeout=DEADLINE_SECONDS)


def until(condition: Callable[[], Any], seconds: float = DEADLINE_SECONDS) -> Any:
    """Return the first true value of the condition. Fails at the deadline."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, "the deadline passed"
        time.sleep(0.01)
    return value
