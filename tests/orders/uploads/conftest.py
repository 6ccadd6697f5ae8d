"""Files of the tests: a private storage of their own, on disk or on a local S3 server."""

import os
from pathlib import Path

import pytest
from django.conf import settings

from orders.uploads import limits

BUCKET = "lumira-private"
REGION = "eu-west-3"
ROOT = Path(__file__).resolve().parents[3]

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
    options = {
        "bucket_name": BUCKET,
        "endpoint_url": endpoint,
        "region_name": REGION,
        "default_acl": None,
        "querystring_auth": True,
        "querystring_expire": 60,
        "file_overwrite": False,
        "signature_version": "s3v4",
    }
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}


@pytest.fixture(scope="session")
def moto():
    """A local S3 server; returns its address."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3(moto, monkeypatch, settings_of_storage):
    """The default storage on an empty S3 bucket; returns a client that looks at it from outside."""
    import boto3

    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(variable, "testing")
    client = boto3.client("s3", endpoint_url=moto, region_name=REGION)
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    settings_of_storage(s3_storage(moto))
    yield client
    bucket = boto3.resource("s3", endpoint_url=moto, region_name=REGION).Bucket(BUCKET)
    bucket.object_versions.delete()
    bucket.delete()


@pytest.fixture(params=["disk", "s3"])
def any_storage(request):
    """Disk, then S3."""
    return request.getfixturevalue("private_disk" if request.param == "disk" else "s3")
