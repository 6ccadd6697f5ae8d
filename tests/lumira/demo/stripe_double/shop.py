"""A small shop with a strict Content-Security-Policy, on another origin than the double: what a browser test visits."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

FILES = Path(__file__).parent / "shop"
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}


class Shop:
    """Serves the files of `shop/`, with the double's address filled in, and a page for whatever comes back."""

    def __init__(self, double_url: str) -> None:
        policy = (
            f"default-src 'none'; script-src 'self' {double_url}; frame-src {double_url}; "
            f"connect-src 'self' {double_url}; style-src 'self'; img-src 'self' data:; base-uri 'none'"
        )

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                file = FILES / (urlsplit(self.path).path.strip("/") or "checkout.html")
                file = file if file.is_file() else FILES / "back.html"
                body = file.read_text().replace("DOUBLE", double_url).encode()
                self.send_response(200)
                self.send_header("Content-Type", f"{TYPES[file.suffix]}; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Content-Security-Policy", policy)
                self.send_header("Referrer-Policy", "same-origin")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None:
                """Keep the tests' output clean."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
