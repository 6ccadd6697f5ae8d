"""Where private files live: a folder of the server by default, a bucket when one is named. Pure."""

from pathlib import Path
from typing import Any

# A page waits for the storage: these bound how long, at the most twice (one further try).
CONNECT_TIMEOUT_SECONDS = 2
READ_TIMEOUT_SECONDS = 5
# Of a signed link. No page shows one; an operator's command may.
LINK_SECONDS = 60


def private_storage(*, bucket: str, endpoint_url: str, region: str, folder: Path) -> dict[str, Any]:
    """Return Django's entry for the private storage."""
    if not bucket:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": folder}}
    return {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": endpoint_url or None,
            "region_name": region or None,
            # The bucket's own rule is « private »; no object says otherwise.
            "default_acl": None,
            "querystring_auth": True,
            "querystring_expire": LINK_SECONDS,
            "file_overwrite": False,
            "client_config": _client_config(),
        },
    }


def _client_config() -> object:
    # Imported where a bucket is named only: it costs every start a quarter of a second.
    from botocore.config import Config

    return Config(
        signature_version="s3v4",
        connect_timeout=CONNECT_TIMEOUT_SECONDS,
        read_timeout=READ_TIMEOUT_SECONDS,
        retries={"total_max_attempts": 2, "mode": "standard"},
        # Providers beside Amazon do not know the checksums that newer clients add unasked.
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
