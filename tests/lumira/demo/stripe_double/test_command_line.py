"""The command line: one line when it listens, one sentence when it cannot, a clean end."""

import signal
import socket
import subprocess
import sys

import pytest

from tests.lumira.demo.stripe_double.conftest import SECRET
from tests.lumira.demo.stripe_double.receiver import Receiver
from tests.lumira.demo.stripe_double.running import DEADLINE_SECONDS, ROOT

COMMAND = [sys.executable, "-W", "error", "-m", "lumira.demo.stripe_double"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=DEADLINE_SECONDS)


def test_double_says_that_it_listens(start_double, tmp_path):
    running = start_double("--state", str(tmp_path / "state.jsonl"))

    assert running.line.startswith(f"Stripe double listening on http://127.0.0.1:{running.port} (state in ")


def test_double_listens_on_one_address_only(double):
    # The whole of 127.0.0.0/8 is this machine: whoever listens everywhere answers here, too.
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", double.port), timeout=2)


def test_port_in_use_is_one_sentence(double):
    ended = run("--port", str(double.port))

    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"The Stripe double cannot start: port {double.port} of 127.0.0.1 is already in use.\n"


def test_state_in_use_is_one_sentence(start_double, tmp_path):
    state = str(tmp_path / "state.jsonl")
    start_double("--state", state)

    ended = run("--port", "0", "--state", state)

    assert ended.returncode == 1
    assert ended.stderr == f"The Stripe double cannot start: {state} is in use by another double.\n"


def test_state_that_cannot_be_written_is_one_sentence(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()

    ended = run("--port", "0", "--state", str(folder))

    assert ended.returncode == 1
    assert ended.stderr.startswith("The Stripe double cannot start: ")
    assert len(ended.stderr.splitlines()) == 1


def test_foreign_webhook_is_one_sentence():
    ended = run("--port", "0", "--webhook", "https://hooks.example.com/", "--webhook-secret", SECRET)

    assert ended.returncode == 1
    assert "must be an http address of this machine" in ended.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--webhook", "http://127.0.0.1:1/"],
        ["--methods", "card,bitcoin"],
        ["--retry-seconds", "soon"],
        ["--port", "70000"],
    ],
)
def test_arguments_that_make_no_sense_are_refused(arguments):
    ended = run("--port", "0", *arguments)

    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_ends_the_double_cleanly(start_double, number):
    running = start_double()
    running.pay()

    running.process.send_signal(number)

    assert running.process.wait(timeout=DEADLINE_SECONDS) == 0


def test_endpoints_of_the_command_line_are_registered(start_double):
    first, second = Receiver(), Receiver()
    try:
        given = ["--webhook", first.url, "--webhook", second.url, "--webhook-secret", "a", "--webhook-secret", "b"]
        running = start_double(*given)

        running.control("POST reset")

        urls = [endpoint["url"] for endpoint in running.control("GET webhooks")["endpoints"]]
        assert urls == [first.url, second.url]
    finally:
        first.close()
        second.close()


def test_methods_are_switched_off_as_in_the_dashboard(start_double):
    assert start_double("--methods", "card").pay().payment_method_types == ["card"]


def test_django_is_not_imported():
    script = (
        "import sys, runpy, importlib, pkgutil, lumira.demo.stripe_double as package\n"
        "for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(', '.join(loaded & {'django', 'stripe', 'requests', 'rest_framework', 'babel'}) or 0)\n"
    )

    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)

    assert ended.stderr == ""
