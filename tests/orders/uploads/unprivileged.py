"""The real programs, run as nobody: production has no privileges, and some limits bind only those without."""

import os

from orders.uploads import decoder, limits, listener

NOBODY = 65_534


def prepare(kind):
    """Prepare the real program, then give up the privileges of whoever runs the tests."""
    (decoder if kind in limits.PHOTO_FORMATS else listener).prepare(kind)
    if os.getuid() == 0:
        os.setuid(NOBODY)


def work(kind, file):
    """Do the real work."""
    return (decoder if kind in limits.PHOTO_FORMATS else listener).work(kind, file)
