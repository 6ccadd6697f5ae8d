"""Files of the tests: a private storage of their own, on disk or on a local S3 server."""

import os
from pathlib import Path

import pytest
from django.conf import settings

from lumira.settings.storage import private_storage
from orders.uploads import limits

BUCKET = "lumira-private"
REGION = "eu-west-3"

# This room needs no database: alone, it runs without the project's settings. Under them, these lines do nothing.
if not settings.configured and "DJANGO_SETTINGS_MODULE" not in os.environ:
    import django

    settings.configure(USE_I18N=True, LANGUAGE_CODE="fr", USE_TZ=True, FILE_UPLOAD_PERMISSIONS=0o600)
    django.setup()


@pytest.fixture(scope="session", autouse=True)
def patience():
    """Tests share their cores with others: those about time set their own limits."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "CHILD_WALL_SECONDS", 120.0)
        patch.setattr(limits, "CHILD_QUEUE_SECONDS", 120.0)
        yield


@pytest.fixture
def private_disk(settings_of_storage, tmp_path):
    """The default storage on an empty folder; returns the folder."""
    settings_of_storage(
        {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(tmp_path)}}
    )
    return tmp_path


@pytest.fixture
def settings_of_storage():
    """Return a function that sets the default storage until the test ends."""
    from django.test import override_settings

    active = []

    def use(default):
        override = override_settings(STORAGES={**settings.STORAGES, "default": default})
        override.enable()
        active.append(override)

    yield use
    for override in reversed(active):
        override.disable()


def s3_storage(endpoint):
    """Return the default storage on S3, as the base settings write it."""
    return private_storage(bucket=BUCKET, endpoint_url=endpoint, region=REGION, folder=Path("unused"))


@pytest.fixture(scope="session")
def moto():
    """A local S3 server; returns its address."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="session")
def outside(moto):
    """A client and a resource that look at the storage from outside; each costs a quarter of a second to make."""
    import boto3

    keys = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
    return [make("s3", endpoint_url=moto, region_name=REGION, **keys) for make in (boto3.client, boto3.resource)]


@pytest.fixture
def s3(moto, outside, monkeypatch, settings_of_storage):
    """The default storage on an empty S3 bucket; returns a client that looks at it from outside."""
    client, resource = outside
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(variable, "testing")
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    settings_of_storage(s3_storage(moto))
    yield client
    bucket = resource.Bucket(BUCKET)
    bucket.object_versions.delete()
    bucket.delete()


@pytest.fixture(params=["disk", "s3"])
def any_storage(request):
    """Disk, then S3."""
    return request.getfixturevalue("private_disk" if request.param == "disk" else "s3")
