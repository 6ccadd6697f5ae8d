"""How allauth fits this house: nobody signs up, second-factor secrets are encrypted at rest."""

import base64
import hashlib
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.http import HttpRequest

from lumira.web.throttle import client_address


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts of the team are created by an administrator only; clients have none."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Refuse: there is no self-registration."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return the visitor's address by the house's own rule: behind a proxy, everyone would share the proxy's."""
        return client_address(request)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Count failures by person and address, so that nobody locks a colleague out from elsewhere."""
        return f"{super()._get_login_attempts_cache_key(request, **credentials)}:{self.get_client_ip(request)}"


class MFAAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Encrypts TOTP secrets and recovery seeds with a key derived from SECRET_KEY (rotation through its fallbacks)."""

    @staticmethod
    def _fernet() -> MultiFernet:
        keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
        digests = [hashlib.sha256(b"lumira.mfa|" + key.encode()).digest() for key in keys]
        return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])

    def encrypt(self, text: str) -> str:
        """Return the text encrypted for the database."""
        return self._fernet().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Return the text of a stored value."""
        return self._fernet().decrypt(encrypted_text.encode()).decode()
