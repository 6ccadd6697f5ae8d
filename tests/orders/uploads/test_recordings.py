"""Recordings: whole ones of the four formats are accepted as they are, everything else is refused in one sentence."""

import hashlib
import io
import tracemalloc

import pytest
from structlog.testing import capture_logs

from orders.uploads import isolation, limits, listener, recordings
from orders.uploads.exceptions import DamagedRecording, DecoderUnavailable, RecordingTooLarge, UploadsBusy
from orders.uploads.recordings import check_recording
from tests.orders.uploads import sounds
from tests.orders.uploads.corpus import DATA

CASES = sounds.cases()
TYPES = {"wav": "audio/wav", "mp3": "audio/mpeg", "ogg": "audio/ogg", "m4a": "audio/mp4"}


@pytest.mark.parametrize("case", [case for case in CASES if not case.refused], ids=lambda case: case.name)
def test_recording_is_accepted(case):
    kind = case.name.partition("_")[0]

    recording = check_recording(io.BytesIO(case.data), declared_name="lecture.bin")

    assert (recording.content_type, recording.extension) == (TYPES[kind], kind)
    assert (recording.size, recording.sha256) == (len(case.data), hashlib.sha256(case.data).hexdigest())
    assert 1.9 < recording.duration_seconds < 3.1
    assert recording.was_decoded


@pytest.mark.parametrize("case", [case for case in CASES if case.refused], ids=lambda case: case.name)
def test_anything_else_is_refused(case):
    with pytest.raises(case.refused) as refusal:
        check_recording(io.BytesIO(case.data), declared_name="lecture.mp3")

    assert type(refusal.value) is case.refused
    assert str(refusal.value).startswith("Le fichier «\u00a0lecture.mp3\u00a0» ")


def test_sample_recording_is_accepted():
    recording = check_recording(io.BytesIO((DATA / "recording.mp3").read_bytes()))

    assert (recording.codec, recording.was_decoded) == ("mp3", True)
    assert 7.9 < recording.duration_seconds < 8.2


def test_length_of_a_variable_mp3_without_a_count_is_walked():
    """The library guesses it from the first frames: quiet ones here, so much too long."""
    mp3 = sounds.written(sounds.quiet_then_loud(60), "MP3", bitrate_mode="VARIABLE")

    recording = check_recording(io.BytesIO(sounds.without_a_count(mp3)))

    assert abs(recording.duration_seconds - 60) < 0.2


def test_recording_over_the_limit_is_refused():
    class Endless(io.RawIOBase):
        def read(self, size=-1):
            return b"\xff\xfb" + b"\x00" * (size - 2)

        def seek(self, offset, whence=0):
            return 0

    with pytest.raises(RecordingTooLarge):
        check_recording(Endless())


def test_file_is_left_rewound():
    file = io.BytesIO(sounds.plain_wav())

    check_recording(file)

    assert file.tell() == 0


def test_memory_of_the_server_stays_flat(tmp_path):
    path = tmp_path / "long.wav"
    path.write_bytes(sounds.plain_wav(600, rate=32_000))
    assert path.stat().st_size > 35_000_000
    tracemalloc.start()

    with path.open("rb") as file:
        recording = check_recording(file)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert recording.duration_seconds == 600
    assert peak < 8_000_000


def test_long_recording_is_heard_at_its_places_only():
    assert listener._windows(100, 20) == [(0, 100)]
    assert listener._windows(101, 20) == [(0, 20), (20, 20), (40, 20), (60, 20), (81, 20)]


def test_without_an_aac_decoder_the_structure_alone_is_checked(monkeypatch, tmp_path):
    (tmp_path / "tone.m4a").write_bytes(sounds.m4a())
    monkeypatch.setattr(listener, "has_aac_decoder", lambda: False)
    with (tmp_path / "tone.m4a").open("rb") as file:
        header, _ = listener.work("m4a", file)
    monkeypatch.setattr(isolation, "ask", lambda *_: isolation.Answer(header, b""))

    with capture_logs() as logs:
        recording = check_recording(io.BytesIO(sounds.m4a()))

    assert not recording.was_decoded
    assert logs == [{"event": "recording_not_decoded", "log_level": "warning", "kind": "m4a"}]


@pytest.mark.parametrize(
    ("reason", "refused"),
    [
        ("busy", UploadsBusy),
        ("not_started", DecoderUnavailable),
        ("cpu", DamagedRecording),
        ("killed", DamagedRecording),
    ],
)
def test_silent_child_is_a_refusal(monkeypatch, reason, refused):
    def silent(*_):
        raise isolation.NoAnswer(reason)

    monkeypatch.setattr(isolation, "ask", silent)

    with pytest.raises(refused):
        check_recording(io.BytesIO(sounds.plain_wav()))


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"codec": "mp3", "seconds": float("nan"), "heard_seconds": 2.0},
        {"codec": "mp3", "seconds": 1e9, "heard_seconds": 2.0},
        {"codec": "<script>", "seconds": 2.0, "heard_seconds": 2.0},
        {"codec": "mp3", "seconds": "2", "heard_seconds": 2.0},
    ],
)
def test_answer_of_the_child_is_checked_again(monkeypatch, header):
    monkeypatch.setattr(isolation, "ask", lambda *_: isolation.Answer(header, b""))

    with pytest.raises(DamagedRecording):
        check_recording(io.BytesIO(sounds.plain_wav()))


def test_every_format_of_the_list_has_a_reader_and_a_type():
    assert set(listener.READERS) == set(recordings.CONTENT_TYPES) == set(limits.RECORDING_FORMATS)
