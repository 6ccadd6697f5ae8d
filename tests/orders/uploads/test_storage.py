"""Private files: names that nobody guesses, the same behaviour on disk and on S3, and one refusal when it fails.

S3 is a moto server in this process, spoken to over the loopback. It checks what the client asks for (keys, ranges,
headers, versions), not what a provider would enforce: bucket policies and signatures are taken on trust.
"""

import io
import re
import socket
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest
from botocore.config import Config
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from structlog.testing import capture_logs

from orders.uploads import storage
from orders.uploads.exceptions import FileMissing, StorageUnavailable
from orders.uploads.storage import delete_private, open_private, private_name, store_private
from tests.orders.uploads.conftest import BUCKET, s3_storage


def test_private_name_says_nothing_of_the_file():
    name = private_name("photos", "jpg")

    assert re.fullmatch(r"photos/\d{4}/\d{2}/[0-9a-f]{40}\.jpg", name)
    assert len({private_name("photos", "jpg") for _ in range(1000)}) == 1000


@pytest.mark.parametrize(
    ("kind", "extension"), [("../etc", "jpg"), ("photos", "jpg/../x"), ("Photos", "jpg"), ("", "jpg")]
)
def test_private_name_takes_plain_words_only(kind, extension):
    with pytest.raises(ValueError, match="plain lowercase"):
        private_name(kind, extension)


@pytest.mark.parametrize("wrap", [bytes, io.BytesIO, lambda data: SimpleUploadedFile("../x.php", data)])
def test_file_comes_back_as_it_went(any_storage, wrap):
    data = bytes(range(256)) * 1000

    stored = store_private(wrap(data), "photos", "image/jpeg")
    file = open_private(stored.name)

    assert (stored.size, stored.content_type, file.size) == (len(data), "image/jpeg", len(data))
    assert stored.name.endswith(".jpg")
    assert b"".join(file.chunks()) == data


@pytest.mark.parametrize(
    ("start", "end"), [(0, 1), (0, 70_000), (100, 200), (255_999, 256_000), (250_000, None), (5, 5)]
)
def test_part_of_a_file_comes_back(any_storage, start, end):
    data = bytes(range(256)) * 1000
    file = open_private(store_private(data, "recordings", "audio/mpeg").name)

    assert b"".join(file.chunks(start, end)) == data[start:end]


def test_uploaded_temporary_file_is_copied_not_moved(any_storage):
    with TemporaryUploadedFile("voice.mp3", "audio/mpeg", 0, None) as sent:
        sent.write(b"sound" * 100)

        stored = store_private(sent, "recordings", "audio/mpeg")

        sent.seek(0)
        assert sent.read() == b"sound" * 100
    assert b"".join(open_private(stored.name).chunks()) == b"sound" * 100


def test_deleted_file_is_gone_and_may_be_deleted_again(any_storage):
    stored = store_private(b"photo", "photos", "image/jpeg")

    delete_private(stored.name)
    delete_private(stored.name)

    with pytest.raises(FileMissing):
        open_private(stored.name)


@pytest.mark.parametrize(
    "name", ["", "photos", "../settings.py", "/etc/passwd", "photos/2026/11/../../../x.jpg", "a\x00b"]
)
def test_name_that_is_not_ours_opens_nothing(any_storage, name):
    with pytest.raises(FileMissing):
        open_private(name)
    delete_private(name)


def test_content_type_that_is_not_kept_is_a_mistake(private_disk):
    with pytest.raises(KeyError):
        store_private(b"<script>", "photos", "text/html")


def test_file_on_disk_is_for_the_server_alone(private_disk):
    stored = store_private(b"photo", "photos", "image/jpeg")

    assert (private_disk / stored.name).stat().st_mode & 0o777 == 0o600


def test_object_is_private_and_carries_our_type(s3):
    stored = store_private(b"photo", "photos", "image/jpeg")

    grants = s3.get_object_acl(Bucket=BUCKET, Key=stored.name)["Grants"]
    head = s3.head_object(Bucket=BUCKET, Key=stored.name)

    assert [grant["Permission"] for grant in grants] == ["FULL_CONTROL"]
    assert all(grant["Grantee"]["Type"] == "CanonicalUser" for grant in grants)
    assert head["ContentType"] == "image/jpeg"


def test_object_carries_our_type_not_a_guess(s3):
    names = {content_type: store_private(b"content", "files", content_type).name for content_type in storage.EXTENSIONS}

    found = {kind: s3.head_object(Bucket=BUCKET, Key=name)["ContentType"] for kind, name in names.items()}

    assert found == {kind: kind for kind in storage.EXTENSIONS}


def test_object_is_closed_to_who_signs_nothing(s3, moto):
    stored = store_private(b"photo", "photos", "image/jpeg")

    with pytest.raises(HTTPError) as refusal:
        urlopen(f"{moto}/{BUCKET}/{stored.name}")
    refusal.value.close()

    assert refusal.value.code == 403
    with urlopen(default_storage.url(stored.name)) as answer:
        assert answer.read() == b"photo"


def test_link_of_the_storage_expires(s3):
    stored = store_private(b"photo", "photos", "image/jpeg")

    asked = parse_qs(urlsplit(default_storage.url(stored.name)).query)

    assert asked["X-Amz-Expires"] == ["60"]
    assert "X-Amz-Signature" in asked


def test_versions_are_deleted_too(s3):
    s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    stored = store_private(b"photo", "photos", "image/jpeg")
    other = store_private(b"other", "photos", "image/jpeg")

    delete_private(stored.name)

    listed = s3.list_object_versions(Bucket=BUCKET)
    assert [version["Key"] for version in listed["Versions"]] == [other.name]
    assert "DeleteMarkers" not in listed


def test_reading_from_s3_keeps_memory_flat(s3):
    stored = store_private(b"\x00" * (8 << 20), "recordings", "audio/wav")
    chunks = open_private(stored.name).chunks(0, 6 << 20)
    sizes = [len(next(chunks)) for _ in range(3)]
    chunks.close()

    assert sizes == [65_536] * 3


class Counting(io.BytesIO):
    """Bytes that remember the largest piece that was asked of them."""

    largest = 0

    def read(self, size=-1):
        self.largest = max(self.largest, size if size >= 0 else 1 << 62)
        return super().read(size)


def test_storing_reads_in_chunks(any_storage):
    source = Counting(b"\x00" * (20 << 20))

    store_private(source, "recordings", "audio/wav")

    assert source.largest <= 8 << 20  # one part of a multipart upload


@pytest.fixture
def dead_s3(monkeypatch, settings_of_storage):
    """The default storage on an S3 that does not answer."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    settings_of_storage(impatient(s3_storage("http://127.0.0.1:9")))


@pytest.fixture
def mute_s3(monkeypatch, settings_of_storage):
    """The default storage on an S3 that takes the call and never says a word."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        settings_of_storage(impatient(s3_storage(f"http://127.0.0.1:{listening.getsockname()[1]}")))
        yield


def impatient(storage):
    """Return the storage as it is set, waiting for an instant only."""
    options = storage["OPTIONS"]
    options["client_config"] = options["client_config"].merge(
        Config(connect_timeout=0.2, read_timeout=0.2, retries={"total_max_attempts": 1, "mode": "standard"})
    )
    return storage


def test_no_request_waits_long_for_the_storage(s3):
    config = default_storage.connection.meta.client.meta.config

    assert (config.connect_timeout, config.read_timeout, config.retries["total_max_attempts"]) == (2, 5, 2)
    assert config.signature_version == "s3v4"


def test_storage_that_never_says_a_word_is_one_refusal(mute_s3):
    with capture_logs() as logs, pytest.raises(StorageUnavailable):
        open_private(private_name("photos", "jpg"))

    assert [(line["event"], line["reason"]) for line in logs] == [("storage_unavailable", "ReadTimeoutError")]


@pytest.mark.parametrize(
    "action",
    [
        lambda: store_private(b"photo", "photos", "image/jpeg"),
        lambda: open_private(private_name("photos", "jpg")),
        lambda: delete_private(private_name("photos", "jpg")),
    ],
    ids=["store", "open", "delete"],
)
def test_storage_that_does_not_answer_is_one_refusal(dead_s3, action):
    with capture_logs() as logs, pytest.raises(StorageUnavailable) as refusal:
        action()

    assert refusal.value.http_status == 503
    assert [(line["event"], line["reason"]) for line in logs] == [("storage_unavailable", "EndpointConnectionError")]


def test_refused_object_is_one_refusal(s3, monkeypatch):
    stored = store_private(b"photo", "photos", "image/jpeg")
    file = open_private(stored.name)
    s3.delete_object(Bucket=BUCKET, Key=stored.name)

    with pytest.raises(StorageUnavailable):
        file.chunks()


def test_full_disk_leaves_nothing_behind(private_disk, monkeypatch):
    class Failing(io.BytesIO):
        def read(self, size=-1):
            if self.tell() > 100_000:
                raise OSError(28, "No space left on device")
            return super().read(size)

    with pytest.raises(StorageUnavailable):
        store_private(Failing(b"\x00" * 500_000), "recordings", "audio/wav")

    assert [path for path in private_disk.rglob("*") if path.is_file()] == []


def test_file_that_shrank_breaks_the_stream(private_disk):
    stored = store_private(b"\x00" * 200_000, "recordings", "audio/wav")
    file = open_private(stored.name)
    (private_disk / stored.name).write_bytes(b"\x00" * 70_000)

    with pytest.raises(StorageUnavailable):
        list(file.chunks())


def test_stream_is_closed_at_its_end(private_disk):
    stored = store_private(b"photo", "photos", "image/jpeg")
    chunks = open_private(stored.name).chunks()

    assert list(chunks) == [b"photo"]
    assert chunks._stream.closed


def test_failures_of_s3_are_known_once_it_is_in_use(s3):
    import botocore.exceptions

    assert issubclass(botocore.exceptions.ClientError, storage.failures())
