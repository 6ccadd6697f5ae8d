"""What a stored photo must be, checked apart from the code that makes it: for any test that reads one back."""

import io

from PIL import Image

from orders.uploads import limits

TELLTALES = (
    b"MARKER-",
    b"<script",
    b"<?php",
    b"Exif\x00",
    b"http://ns.adobe.com/xap",
    b"Photoshop 3.0",
    b"ICC_PROFILE",
)


def assert_clean_copy(data: bytes) -> Image.Image:
    """Check that the bytes are one bare RGB JPEG, of a size that we keep; return it decoded."""
    assert data.startswith(b"\xff\xd8\xff\xe0")
    assert data.count(b"\xff\xd9") == 1
    assert data.endswith(b"\xff\xd9")
    assert [mark for mark in TELLTALES if mark in data] == []
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert (image.format, image.mode, getattr(image, "n_frames", 1)) == ("JPEG", "RGB", 1)
        assert max(image.size) <= limits.STORED_MAX_EDGE
        assert dict(image.getexif()) == {}
        assert [name for name, _ in image.applist] == ["APP0"]
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        return image.copy()
