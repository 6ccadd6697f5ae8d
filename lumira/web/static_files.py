"""How `collectstatic` stores files: under hashed names, compressed, styles without their comments and indentation."""

import re
from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage  # type: ignore[import-untyped]

# A comment, or a string that may hold what looks like one.
COMMENT_OR_STRING = re.compile(r"""/\*.*?\*/|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""", re.DOTALL)


def lean(styles: str) -> str:
    """Return the same styles in fewer bytes; what is left of a line stays as it was written."""
    bare = COMMENT_OR_STRING.sub(lambda found: found[1] or "", styles)
    return "\n".join(line.strip() for line in bare.splitlines() if line.strip()) + "\n"


class LeanSource:
    """A storage of sources whose styles read lean."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def open(self, name: str) -> ContentFile:  # type: ignore[type-arg]  # generic in the stubs only
        """Open a style as it is to be served."""
        with self._storage.open(name) as source:
            return ContentFile(lean(source.read().decode()).encode())


class LeanStaticFilesStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Whitenoise's storage for production, fed with lean styles."""

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:
        """Hash and compress what was collected."""
        read = {
            name: (LeanSource(storage) if name.endswith(".css") else storage, path)
            for name, (storage, path) in paths.items()
        }
        yield from super().post_process(read, dry_run, **options)
