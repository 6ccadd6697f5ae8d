"""Orders and callers of the tests of the orders' API."""

import pytest
from django.utils import timezone

from tests import api
from tests.journeys.conftest import running_double, stripe

__all__ = ["running_double", "stripe"]


@pytest.fixture
def moment(clean_cache):
    """Now: what the API itself reads."""
    return timezone.now()


@pytest.fixture
def expert(emma):
    return api.with_session(emma)


@pytest.fixture
def validator(vera):
    return api.with_session(vera)


@pytest.fixture
def lead(lena):
    return api.with_session(lena)


@pytest.fixture
def key(ada):
    return api.with_key(ada, *api.SCOPES)
