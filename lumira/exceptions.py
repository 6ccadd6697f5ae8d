"""The root of every expected error: something a person can be told in one sentence."""

from django.utils.functional import Promise


class LumiraError(Exception):
    """An expected refusal, shown to the person and logged without a traceback.

    `code` is stable for machines (`already_taken`); `message` is a sentence for people, translatable;
    `details` holds plain values an API client may need (never personal data of someone else).
    """

    code = "refused"
    message: str | Promise = ""

    def __init__(self, message: str | Promise | None = None, *, code: str | None = None, **details: object) -> None:
        self.message = message if message is not None else self.message
        self.code = code or self.code
        self.details = details
        super().__init__(str(self.message) or self.code)
