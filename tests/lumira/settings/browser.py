"""A visitor behind the proxy of production: HTTPS as far as Django is told, cookies, forms and one live stream."""

import html
import http.client
import json
import re
import time
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

TIMEOUT_SECONDS = 20


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    text: str

    @property
    def location(self) -> str:
        """Where a redirect leads, as a path."""
        parts = urlsplit(self.headers["Location"])
        return f"{parts.path}?{parts.query}" if parts.query else parts.path

    def field(self, name: str) -> str:
        """The value of a hidden field."""
        return html.unescape(re.search(rf'name="{name}"[^>]*value="([^"]*)"', self.text).group(1))


@dataclass
class Browser:
    """One visitor; `live_port` is where the proxy sends /live/."""

    host: str
    port: int
    live_port: int
    address: str = "203.0.113.7"
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> Answer:
        """Ask for a page."""
        return self._send("GET", path)

    def post(self, path: str, **values: str) -> Answer:
        """Send a form as its page would: with the token of the cookie."""
        token = self.cookies.get("__Host-csrftoken", "")
        return self._send("POST", path, urlencode({"csrfmiddlewaretoken": token, **values}))

    def stream(self, path: str) -> "Stream":
        """Open a live stream."""
        connection = http.client.HTTPConnection("127.0.0.1", self.live_port, timeout=TIMEOUT_SECONDS)
        connection.request("GET", path, headers=self._headers())
        return Stream(connection, connection.getresponse())

    def _send(self, method: str, path: str, body: str | None = None) -> Answer:
        port = self.live_port if path.startswith("/live/") else self.port
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_SECONDS)
        try:
            connection.request(method, path, body, self._headers(is_form=body is not None))
            found = connection.getresponse()
            self._keep_cookies(found.headers)
            return Answer(found.status, found.headers, found.read().decode("utf-8", "replace"))
        except ConnectionRefusedError:
            return Answer(0, http.client.HTTPMessage(), "")
        finally:
            connection.close()

    def _headers(self, *, is_form: bool = False) -> dict[str, str]:
        headers = {
            "Host": self.host,
            "X-Forwarded-Proto": "https",
            "X-Forwarded-For": self.address,
            "Origin": f"https://{self.host}",
            "Accept-Language": "fr",
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        }
        return {**headers, "Content-Type": "application/x-www-form-urlencoded"} if is_form else headers

    def _keep_cookies(self, headers: http.client.HTTPMessage) -> None:
        for line in headers.get_all("Set-Cookie", []):
            assert "Secure" in line or "Max-Age=0" in line, line
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value.strip('"')


@dataclass
class Stream:
    """An open stream of server-sent events."""

    connection: http.client.HTTPConnection
    response: http.client.HTTPResponse

    def event(self, kind: str) -> dict[str, str]:
        """Wait for the next event of this kind and return its data."""
        name, deadline = "", time.monotonic() + TIMEOUT_SECONDS
        while line := self.response.readline().decode():
            assert time.monotonic() < deadline, f"no event « {kind} »"
            field, _, value = line.rstrip("\n").partition(": ")
            if field == "event":
                name = value
            elif field == "data" and name == kind:
                return json.loads(value)
        raise AssertionError("the stream has ended")

    def close(self) -> None:
        """Leave."""
        self.response.close()
        self.connection.close()
