"""The HTTP plumbing: sockets, headers, one thread a connection."""

import re
import socket
import struct
import sys
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from lumira.demo.stripe_double.application import Double
from lumira.demo.stripe_double.settings import HOST
from lumira.demo.stripe_double.state.store import StoreClosedError
from lumira.demo.stripe_double.transport import ConnectionDroppedError, Request, Response, json_response

LARGEST_BODY = 1024 * 1024
IDLE_SECONDS = 60
DRIP_SECONDS = 0.1
# SO_LINGER with zero seconds: closing sends a reset, as a network that breaks.
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
METHODS_WITH_BODY = ("POST", "DELETE")


class DoubleServer(ThreadingHTTPServer):
    """Listens on 127.0.0.1 and nowhere else."""

    daemon_threads = True
    request_queue_size = 256
    double: Double

    def __init__(self, port: int) -> None:
        super().__init__((HOST, port), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay silent about clients that went away; everything else is a defect to be seen."""
        error = sys.exception() if sys.version_info >= (3, 11) else None
        if not isinstance(error, ConnectionError | TimeoutError):
            traceback.print_exc()


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version = "StripeDouble"
    sys_version = ""
    timeout = IDLE_SECONDS
    server: DoubleServer

    def setup(self) -> None:
        """Send small answers at once."""
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def do_GET(self) -> None:
        """Answer."""
        self._answer()

    def do_POST(self) -> None:
        """Answer."""
        self._answer()

    def do_DELETE(self) -> None:
        """Answer."""
        self._answer()

    def do_OPTIONS(self) -> None:
        """Answer."""
        self._answer()

    def do_HEAD(self) -> None:
        """Answer."""
        self._answer()

    def log_message(self, *arguments: object) -> None:
        """Write nothing: what people type would stand in the log."""

    def _answer(self) -> None:
        try:
            self._send(self._respond())
        except (ConnectionDroppedError, StoreClosedError):
            # A reset, as from a network that breaks.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
            self.close_connection = True

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        self.send_header("Content-Type", f"{response.content_type}; charset=utf-8")
        self.send_header("Content-Length", str(len(response.body)))
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        # A drop every tenth of a second defeats a client that only limits the wait for the next one.
        drops = max(1, min(len(response.body), round(response.drip_seconds / DRIP_SECONDS)))
        size = -(-len(response.body) // drops)
        for start in range(0, len(response.body), max(1, size)):
            self.wfile.write(response.body[start : start + size])
            if response.drip_seconds and response.let_go.wait(response.drip_seconds / drops):
                raise ConnectionDroppedError

    def _respond(self) -> Response:
        # Only by the name of this machine: a foreign name that was made to point here is an attack.
        host = urlsplit(f"//{self.headers.get('Host', '')}").hostname
        if host not in (HOST, "localhost"):
            return self._refuse(403, "The double answers only to 127.0.0.1 and localhost.")
        length = self.headers.get("Content-Length", "0")
        if not re.fullmatch("[0-9]{1,9}", length) or int(length) > LARGEST_BODY or "Transfer-Encoding" in self.headers:
            return self._refuse(413, "The body must have a Content-Length of at most 1 MiB.")
        body = self.rfile.read(int(length))
        address = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        method = "GET" if self.command == "HEAD" else self.command
        request = Request(method, address.path, address.query, headers, body)
        try:
            return self.server.double.answer(request)
        except (ConnectionDroppedError, StoreClosedError):
            raise
        except Exception:  # noqa: BLE001 - whatever broke, the caller gets Stripe's 500 and the reason is printed.
            traceback.print_exc()
            error = {"type": "api_error", "message": "The double itself failed; its output says why."}
            return json_response(500, {"error": error})

    def _refuse(self, status: int, message: str) -> Response:
        self.close_connection = True
        return json_response(status, {"error": {"type": "invalid_request_error", "message": message}})
