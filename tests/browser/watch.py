"""What a browser complains of while a test runs: errors of scripts, of the console, of the page's policy."""

import re

from playwright.sync_api import BrowserContext, ConsoleMessage, WebError

STATUS = re.compile(r"the server responded with a status of (\d+)")


class Watch:
    """Collects complaints of every page of the contexts given to it; expected answers are named beforehand."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self._expected: list[tuple[int, str]] = []
        self._blocked: list[str] = []

    def over(self, context: BrowserContext) -> None:
        """Listen to a context."""
        context.on("console", self._hear)
        context.on("weberror", self._hear_error)

    def expect(self, status: int, part: str = "") -> None:
        """Let an answer with this status pass, from an address with this part."""
        self._expected.append((status, part))

    def expect_blocked(self, part: str) -> None:
        """Let a request fail that the test itself blocks."""
        self._blocked.append(part)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        address = message.location["url"]
        status = STATUS.search(message.text)
        if status and any(int(status[1]) == known and part in address for known, part in self._expected):
            return
        if "net::ERR_" in message.text and any(part in address for part in self._blocked):
            return
        self.complaints.append(f"{message.text} ({address})")

    def _hear_error(self, error: WebError) -> None:
        self.complaints.append(str(error.error))
