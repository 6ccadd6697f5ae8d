"""The command line: `python -m lumira.demo.stripe_double --port 8001 --state FILE`."""

import argparse
import errno
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path

from lumira.demo.stripe_double.api.contracts import api_version
from lumira.demo.stripe_double.application import Double
from lumira.demo.stripe_double.resources.payment_methods import CURRENCIES
from lumira.demo.stripe_double.server import DoubleServer
from lumira.demo.stripe_double.settings import HOST, Endpoint, Settings
from lumira.demo.stripe_double.state.journal import UnusableStateError
from lumira.demo.stripe_double.webhooks.endpoints import UnusableEndpointError


def main(arguments: list[str] | None = None) -> int:
    """Run the double until SIGTERM or SIGINT; return the exit status."""
    given = _parser().parse_args(arguments)
    try:
        server = DoubleServer(given.port)
    except OSError as error:
        reason = "is already in use" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
        return _complain(f"The Stripe double cannot start: port {given.port} of {HOST} {reason}.")
    with server:
        settings = _settings(given, server.server_address[1])
        try:
            double = Double(settings)
            double.start()
        except (UnusableStateError, UnusableEndpointError) as error:
            return _complain(f"The Stripe double cannot start: {error}")
        except OSError as error:
            return _complain(f"The Stripe double cannot start: {given.state} cannot be written ({error.strerror}).")
        server.double = double
        _serve(server, settings)
        double.stop()
    return 0


def _serve(server: DoubleServer, settings: Settings) -> None:
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True, name="server").start()
    # The first event would otherwise wait while the library is imported.
    threading.Thread(target=api_version, daemon=True, name="warm-up").start()
    kept = f"state in {settings.state}" if settings.state else "nothing kept"
    print(f"Stripe double listening on {settings.base_url} ({kept}).", flush=True)
    stopping.wait()
    server.shutdown()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m lumira.demo.stripe_double",
        description="An offline stand-in for Stripe, for the demo and for tests. Only test keys, only this machine.",
    )
    parser.add_argument("--port", type=_port, default=8001, help="0 takes any free port")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep the state here, across restarts and kills")
    parser.add_argument("--webhook", action="append", default=[], metavar="URL", help="may be given several times")
    parser.add_argument("--webhook-secret", action="append", default=[], metavar="SECRET", help="one, or one a URL")
    parser.add_argument("--seed", type=int, help="make identifiers and the knobs' lots repeatable")
    parser.add_argument("--settle-seconds", type=float, default=5.0, help="how long debits and slow refunds take")
    parser.add_argument(
        "--methods", default="card,sepa_debit", help="payment methods switched on, as in Stripe's Dashboard"
    )
    parser.add_argument("--retry-seconds", type=_seconds, metavar="S,S,…", help="waits between the tries of a webhook")
    return parser


def _port(text: str) -> int:
    if not 0 <= int(text) <= 65535:
        raise ValueError
    return int(text)


def _seconds(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in text.split(","))


def _settings(given: argparse.Namespace, port: int) -> Settings:
    secrets: list[str] = given.webhook_secret
    if len(secrets) == 1:
        secrets = secrets * len(given.webhook)
    if len(secrets) != len(given.webhook):
        _parser().error("give one --webhook-secret, or one for each --webhook")
    methods = tuple(given.methods.split(","))
    if not set(methods) <= set(CURRENCIES):
        _parser().error(f"--methods takes {', '.join(CURRENCIES)}")
    endpoints = tuple(Endpoint(url, secret) for url, secret in zip(given.webhook, secrets, strict=True))
    settings = Settings(port, given.state, given.seed, endpoints, given.settle_seconds, methods=methods)
    if given.retry_seconds is None:
        return settings
    return replace(settings, retry_seconds=given.retry_seconds)


def _complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
