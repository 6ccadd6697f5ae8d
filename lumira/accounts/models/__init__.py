"""People and how they are recognised."""

from lumira.accounts.models.api_key import ApiKey
from lumira.accounts.models.login_link import LoginLink
from lumira.accounts.models.user import User

__all__ = ["ApiKey", "LoginLink", "User"]
