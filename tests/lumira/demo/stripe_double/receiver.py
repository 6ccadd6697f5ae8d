"""A webhook endpoint that keeps what it gets and answers as a test wishes."""

import json
import threading
from collections import deque
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Delivery:
    """One request: the raw body, as the signature needs it, and the header."""

    body: bytes
    signature: str

    @property
    def event(self) -> dict[str, Any]:
        """The event inside."""
        return json.loads(self.body)


class Receiver:
    """Listens on a free port; `answers` are the next statuses, 200 when there are none left."""

    def __init__(self) -> None:
        self.deliveries: list[Delivery] = []
        self.answers: deque[int] = deque()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.deliveries.append(Delivery(body, self.headers["Stripe-Signature"]))
                status = receiver.answers.popleft() if receiver.answers else 200
                self.send_response(status)
                if status == 302:
                    self.send_header("Location", f"{receiver.url}/elsewhere")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *arguments: object) -> None:
                """Keep the tests' output clean."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/hook"

    def types(self) -> list[str]:
        """Return the types of the events, in the order of their arrival."""
        return [delivery.event["type"] for delivery in self.deliveries]

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
