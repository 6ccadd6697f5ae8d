"""What can go wrong here."""


class DocumentError(Exception):
    """A document or an image could not be made: the message says why, for the log, not for a client."""
