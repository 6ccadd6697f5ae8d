"""What a browser complains of while a test runs: errors of scripts, of the console, of the page's policy."""

import re
from collections import deque

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, WebError

ANSWERS_KEPT = 40
STATUS = re.compile(r"the server responded with a status of (\d+)")


class Watch:
    """Collects complaints of every page of the contexts given to it; expected answers are named beforehand."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self._expected: list[tuple[int, str]] = []
        self._blocked: list[str] = []
        self._contexts: list[BrowserContext] = []
        self._answers: deque[str] = deque(maxlen=ANSWERS_KEPT)

    def over(self, context: BrowserContext) -> None:
        """Listen to a context."""
        context.on("console", self._hear)
        context.on("weberror", self._hear_error)
        context.on(
            "response", lambda answer: self._answers.append(f"{answer.status} {answer.request.method} {answer.url}")
        )
        context.on("requestfailed", lambda asked: self._answers.append(f"{asked.failure} {asked.method} {asked.url}"))
        self._contexts.append(context)

    def expect(self, status: int, part: str = "") -> None:
        """Let an answer with this status pass, from an address with this part."""
        self._expected.append((status, part))

    def expect_blocked(self, part: str) -> None:
        """Let a request fail that the test itself blocks."""
        self._blocked.append(part)

    def describe(self) -> str:
        """Return where each window stands, what it says, and the last answers of the network."""
        parts = [f"{page.url}\n{_text(page)}" for context in self._contexts for page in context.pages]
        return "\n\n".join([*parts, "\n".join(self._answers), "\n".join(self.complaints)])

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


def _text(page: Page) -> str:
    try:
        return page.locator("body").inner_text(timeout=1000)
    except Error as error:
        return f"(no text: {error.message})"
