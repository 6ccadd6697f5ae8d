"""`make demo`: its sentences when it cannot start, and one whole life: start, neighbours, Ctrl-C, again, reset."""

import json
import os
import re
import signal
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from lumira.demo import home, people, postgres
from lumira.demo.supervisor import is_port_free
from tests.lumira.demo.launching import Demo, answer, free_pair
from tests.lumira.demo.stripe_double.running import until

pytestmark = pytest.mark.faults


@pytest.fixture
def folder(tmp_path) -> Iterator[Path]:
    """A demo's folder, forgotten at the end even where the database stands elsewhere."""
    yield tmp_path / "demo"
    # After a failure in the middle of its life.
    for demo in Demo.running:
        demo.told(signal.SIGTERM)
    postgres.forget(tmp_path / "demo" / "postgres")


def test_a_port_in_use_gets_one_sentence(folder):
    port = free_pair()
    for taken in (port, port + 1):
        with socket.socket() as other:
            other.bind(("127.0.0.1", taken))
            other.listen()

            assert answer(folder, port) == (
                1,
                f"CommandError: Port {taken} is in use. Choose another pair with LUMIRA_DEMO_PORT, for example "
                f"LUMIRA_DEMO_PORT={port + 100 if port + 100 < 65535 else port - 100} make demo.",
            )
    assert not folder.exists()


@pytest.mark.parametrize("written", ["abc", "0", "65535", "-1", "80.5"])
def test_a_port_that_is_none_gets_one_sentence(folder, written):
    assert answer(folder, written) == (1, f"LUMIRA_DEMO_PORT is a number from 1 to 65534, not « {written} ».")


def test_a_folder_that_is_a_file_gets_one_sentence(folder):
    folder.write_text("not a folder")

    assert answer(folder, free_pair()) == (
        1,
        f"CommandError: The folder {folder} cannot be used (File exists): choose another with LUMIRA_DEMO_HOME.",
    )
    folder.unlink()


def test_missing_tools_get_one_sentence(folder, tmp_path):
    (tmp_path / "postgres").touch()

    code, said = answer(folder, free_pair(), PG_BIN=str(tmp_path))

    assert (code, said.splitlines()[0]) == (
        1,
        f"CommandError: The demo's database did not start. PG_BIN is {tmp_path}, where initdb, pg_ctl, psql, "
        "pg_isready cannot be found.",
    )


def test_damaged_data_are_named_and_a_reset_mends_them(folder):
    server = postgres.start(folder / "postgres")
    postgres.stop(server, mode="immediate")
    (server.data / "global" / "pg_control").unlink()

    code, said = answer(folder, free_pair())

    assert code == 1
    assert said.splitlines()[-1] == "If its data are damaged, make demo-reset forgets them."
    assert "pg_control" in said
    assert answer(folder, free_pair(), "--reset")[0] == 0
    assert not server.data.exists()


def test_a_demo_lives_from_its_first_start_to_its_reset(folder):
    """One long story, since each start costs seconds."""
    port = free_pair()
    demo = Demo(folder, port)
    demo.wait_until_ready()

    # What it says and writes.
    assert re.search(r"Lumira is ready \(\d+\.\d s\)\.", demo.said)
    for person in people.TEAM:
        assert re.search(rf"{person.email}\s+{people.PASSWORD}\s+{person.totp_secret}", demo.said)
    access = json.loads((folder / "access.json").read_text())
    assert access["site"] == f"http://127.0.0.1:{port}"
    assert {person["role"] for person in access["people"]} == {"expert", "validator", "lead", "admin", "client"}
    assert json.loads(demo.get("/readyz")[1])["sample"] == "ok"
    assert "Initié" in demo.get("/")[1]
    letters = until(lambda: len(json.loads(demo.get("/demo/courrier.json")[1])["messages"]))

    # Neighbours.
    assert answer(folder.with_name("other"), port)[1].startswith(f"CommandError: Port {port} is in use.")
    assert answer(folder, free_pair()) == (
        1,
        f"CommandError: Another demo uses the folder {folder}: choose another with LUMIRA_DEMO_HOME.",
    )
    assert answer(folder, port, "--reset") == (
        1,
        "CommandError: The demo is running: stop it first (Ctrl-C where it runs).",
    )
    beside = Demo(folder.with_name("beside"), free_pair())
    until(lambda: (beside.home / "logs" / "schema.log").exists(), 60)
    assert beside.told(signal.SIGINT) == 0
    assert "Stopping…" in beside.said
    assert "Lumira is ready" not in beside.said
    assert beside.family() == set()
    postgres.forget(beside.home / "postgres")

    # Ctrl-C, while a browser holds a stream open.
    family = demo.family()
    assert len(family) >= 4
    assert demo.told(signal.SIGINT) == 0
    assert until(lambda: demo.family() == set(), 20)
    assert [is_port_free(number) for number in (port, port + 1)] == [True, True]
    assert not (data_of(folder) / "postmaster.pid").exists()

    # A second start keeps the data and adds nothing; closing the terminal stops it too.
    again = Demo(folder, port)
    again.wait_until_ready()
    assert json.loads((folder / "access.json").read_text()) == access
    assert "0 orders added." in (folder / "logs" / "sample.log").read_text()
    assert len(json.loads(again.get("/demo/courrier.json")[1])["messages"]) >= letters
    assert again.told(signal.SIGHUP) == 0
    assert until(lambda: again.family() == set(), 20)

    # Reset.
    assert answer(folder, port, "--reset") == (
        0,
        "The demo's data are gone; the next `make demo` starts afresh.",
    )
    assert not folder.exists()
    assert not data_of(folder).exists()


def data_of(folder: Path) -> Path:
    """Where the database's files stand: beside the rest, or where its account may enter."""
    name = f"pg{postgres.major_version(postgres.find_binaries())}"
    places = [folder / "postgres" / name, postgres.elsewhere_of((folder / "postgres").absolute()) / name]
    return next((place for place in places if place.exists()), places[0])


def test_the_demos_files_are_closed_to_other_accounts(folder):
    server = postgres.start(folder / "postgres")

    modes = [stat.S_IMODE(os.stat(place).st_mode) for place in (server.data, server.socket)]

    assert modes == [0o700, 0o700]
    postgres.stop(server)


def test_the_demos_folder_and_port_come_from_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("LUMIRA_DEMO_HOME", str(tmp_path))
    monkeypatch.setenv("LUMIRA_DEMO_PORT", "9000")

    values = home.environment()

    assert (home.folder(), home.port(), values["SITE_URL"]) == (tmp_path, 9000, "http://127.0.0.1:9000")
    assert (values["STRIPE_API_BASE"], values["MEDIA_ROOT"]) == ("http://127.0.0.1:9001", str(tmp_path / "media"))
