"""The child process: its limits bite, its doors are shut, and whatever it does is one known outcome.

Each limit is seen to bite, and the same misdeed to succeed without it.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc

import pytest

from orders.uploads import isolation, limits
from orders.uploads.isolation import Allowance, NoAnswer, Program
from tests.orders.uploads import corpus, sounds

PROGRAM = Program("tests.orders.uploads.misbehaving", packages=())


def ask(kind, **allowance):
    """Run one misdeed on a small file and return what came of it."""
    with tempfile.TemporaryFile(buffering=0) as file:
        file.write(b"a stranger's bytes")
        return isolation.ask(PROGRAM, kind, file, allowance=Allowance(**allowance)).header


def reason(kind, **allowance):
    """Run one misdeed that ends without an answer and return why."""
    with pytest.raises(NoAnswer) as silence:
        ask(kind, **allowance)
    return silence.value.reason


def test_memory_limit_stops_a_hog_and_nothing_else_does():
    assert ask("hog", memory_bytes=128 << 20) == {"refused": "too_much_memory", "reason": "memory"}
    assert ask("hog", memory_bytes=512 << 20) == {"done": 300 << 20}


def test_cpu_limit_stops_a_loop_and_nothing_else_does():
    assert reason("spin", cpu_seconds=1) == "cpu"
    assert ask("spin", cpu_seconds=8) == {"done": "spun"}


def test_wall_clock_stops_a_sleeper_and_nothing_else_does():
    with pytest.raises(NoAnswer) as silence:
        ask("doze", wall_seconds=2)

    assert (silence.value.reason, silence.value.exit_code) == ("timeout", -signal.SIGALRM)
    assert ask("doze", wall_seconds=120) == {"done": "dozed"}


def test_server_kills_a_child_whose_own_alarm_does_not_ring(monkeypatch):
    monkeypatch.setattr(isolation, "BOOT", "import os, time; os.write(1, b'ready\\n'); time.sleep(60)")
    monkeypatch.setattr(isolation, "GRACE_SECONDS", 0.5)
    begun, start = [], isolation._start
    monkeypatch.setattr(isolation, "_start", lambda *given: begun.append(start(*given)) or begun[-1])

    assert reason("doze", wall_seconds=1.5) == "timeout"
    with pytest.raises(ChildProcessError):  # waited for already: no zombie is left
        os.waitpid(begun[0].pid, os.WNOHANG)


def test_flood_of_answer_is_cut():
    tracemalloc.start()

    assert reason("flood", answer_bytes=1 << 20) == "flood"

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("crash", "killed"), ("garble", "garbled"), ("vanish", "garbled"), ("never_starts", "not_started")],
)
def test_death_is_an_outcome(kind, expected):
    assert reason(kind) == expected


def test_what_is_no_exception_is_still_an_answer():
    assert ask("panic") == {"refused": "damaged_file", "reason": "SystemExit"}


def test_interpreter_that_does_not_exist_is_our_fault(monkeypatch):
    monkeypatch.setattr(isolation.sys, "executable", "/nowhere/python")

    assert reason("vanish") == "not_started"


def test_no_secret_and_no_open_file_is_inherited(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "MARKER-SECRET")
    monkeypatch.setenv("PYTHONSTARTUP", "/etc/passwd")
    read_end, write_end = os.pipe()
    os.set_inheritable(read_end, True)
    os.set_inheritable(write_end, True)

    seen = ask("environment_unsealed")["done"]

    os.close(read_end)
    os.close(write_end)
    assert set(seen["variables"]) <= {*isolation.ENVIRONMENT, *isolation.KEPT_FROM_ENVIRONMENT, "LC_CTYPE"}
    assert (seen["folder"], seen["files"][:3]) == ("/", [0, 1, 2])
    assert len(seen["files"]) == 4  # the listing itself is the fourth


def test_child_imports_neither_django_nor_the_settings():
    packages = set(ask("modules")["done"])

    assert packages.isdisjoint({"django", "lumira", "PIL", "structlog", "site"})


def test_limits_are_those_of_the_kernel():
    seen = ask("limits_seen", memory_bytes=200 << 20, cpu_seconds=3)["done"]

    assert seen["CPU"] == [3, 4]
    assert [seen[name] for name in ("AS", "CORE", "FSIZE", "NPROC", "NOFILE")] == [[200 << 20] * 2] + [[0, 0]] * 4


@pytest.mark.parametrize("kind", ["open_file", "reuse_a_file", "open_socket", "begin_process", "write_input"])
def test_sealed_child_reaches_nothing(kind):
    assert ask(kind)["done"] in ("OSError", "BlockingIOError", "PermissionError")
    assert ask(f"{kind}_unsealed")["done"] == "worked"


def test_import_that_came_too_late_is_told_apart():
    assert ask("import_late") == {"refused": "sealed", "reason": "OSError"}
    assert ask("import_late_unsealed") == {"done": "xml.dom.minidom"}


def test_limits_cannot_be_lifted():
    assert ask("raise_limits") == {"done": "ValueError"}


@pytest.mark.parametrize(
    ("kind", "data"),
    [(case.name, case.data) for case in corpus.cases() if case.name in ("jpeg", "png", "gif", "webp")]
    + [("mp3", (corpus.DATA / "recording.mp3").read_bytes())],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_real_programs_are_sealed_when_native_code_gets_the_file(kind, data):
    spying = Program("tests.orders.uploads.spying", packages=("PIL", "soundfile", "numpy"))
    with tempfile.TemporaryFile(buffering=0) as file:
        file.write(data)

        answer = isolation.ask(spying, kind, file)

    assert answer.header == {"refused": "looked", "reason": "OSError"}


UNPRIVILEGED = Program("tests.orders.uploads.unprivileged", packages=("PIL", "pi_heif", "soundfile", "numpy", "sphn"))
ORDINARY = {
    **{case.name: case.data for case in corpus.cases() if case.name in ("jpeg", "png", "gif", "webp")},
    **{case.name: case.data for case in sounds.cases() if case.name in ("wav", "mp3", "ogg_opus", "m4a")},
    "heif": corpus.heic(),
}


@pytest.mark.parametrize("name", ORDINARY)
def test_real_programs_work_without_privileges(name):
    with tempfile.TemporaryFile(buffering=0) as file:
        file.write(ORDINARY[name])

        answer = isolation.ask(UNPRIVILEGED, name.partition("_")[0], file)

    assert "refused" not in answer.header


def test_processes_that_a_child_began_die_with_it():
    with tempfile.TemporaryFile(buffering=0) as file:
        began = isolation.ask(PROGRAM, "leave_a_process_unsealed", file).header["done"]

    for _ in range(100):
        if not is_alive(began):
            return
        time.sleep(0.05)
    pytest.fail("the process is still there")


def is_alive(pid):
    """Tell whether the process runs; one that nobody has waited for yet does not."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_stricter_limits_of_the_server_stay():
    server = (
        "import resource; resource.setrlimit(resource.RLIMIT_CPU, (5, 5));"
        "from tests.orders.uploads.test_isolation import ask; print(ask('limits_seen', cpu_seconds=60)['done']['CPU'])"
    )

    seen = subprocess.run(
        [sys.executable, "-c", server], cwd=isolation.ROOT, capture_output=True, text=True, check=True
    )

    assert seen.stdout == "[5, 5]\n"


def test_only_so_many_children_run_at_once(monkeypatch):
    monkeypatch.setattr(limits, "CHILD_QUEUE_SECONDS", 0.2)
    started = threading.Barrier(limits.CHILDREN_AT_ONCE + 1)

    def occupy():
        with isolation._place():
            started.wait()
            started.wait()

    occupants = [threading.Thread(target=occupy) for _ in range(limits.CHILDREN_AT_ONCE)]
    for occupant in occupants:
        occupant.start()
    started.wait()

    assert reason("modules") == "busy"

    started.wait()
    for occupant in occupants:
        occupant.join()
    assert "done" in ask("modules")


def test_children_of_many_threads_do_not_disturb_each_other():
    kinds = ["crash", "modules", "garble", "modules", "doze", "modules"] * 2
    outcomes = {}
    barrier = threading.Barrier(len(kinds))

    def one(number, kind):
        barrier.wait()
        try:
            outcomes[number] = "done" in ask(kind, wall_seconds=3 if kind == "doze" else 120)
        except NoAnswer as silence:
            outcomes[number] = silence.reason

    threads = [threading.Thread(target=one, args=item) for item in enumerate(kinds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    expected = {"crash": "killed", "modules": True, "garble": "garbled", "doze": "timeout"}
    assert outcomes == {number: expected[kind] for number, kind in enumerate(kinds)}


def test_child_starts_from_any_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "json.py").write_text("raise SystemExit('a file of this folder was imported')")

    assert "done" in ask("modules")


@pytest.mark.parametrize("word", ["damaged_file", "x" * 40])
def test_plain_word_is_kept(word):
    assert isolation.plain_word(word) == word


@pytest.mark.parametrize("word", [None, 3, "", "two words", "x" * 41, "é", "a\nb", "<b>"])
def test_any_other_word_stays_out_of_the_logs(word):
    assert isolation.plain_word(word) == "unreadable"
