"""Keys of integrations: shown once, kept as a hash, limited, ended at once."""

import hashlib
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from lumira.accounts.models import ApiKey
from lumira.accounts.services.api_keys import LAST_USED_RESOLUTION, issue_api_key, recognise_api_key, revoke_api_key
from tests.journeys.conftest import signed_in


@pytest.fixture
def issued(ada, now):
    return issue_api_key(name="Comptabilité", scopes=["stats:read", "orders:read", "stats:read"], by=ada, now=now)


@pytest.mark.django_db
def test_only_a_hash_of_a_key_is_kept(issued, ada):
    key, secret = issued
    assert (len(secret), secret.startswith("lum_")) == (47, True)
    assert key.secret_hash == hashlib.sha256(secret.encode()).hexdigest()
    assert secret not in str(ApiKey.objects.values().get())
    assert (key.prefix, key.scopes, key.created_by) == (secret[:12], ["orders:read", "stats:read"], ada)


@pytest.mark.django_db
def test_two_keys_are_never_alike(ada, now):
    secrets = {issue_api_key(name="x", scopes=["orders:read"], by=ada, now=now)[1] for _turn in range(20)}
    assert len(secrets) == 20


@pytest.mark.django_db
@pytest.mark.parametrize("secret", ["", "lum_", "lum_x", "x", "Bearer x", "\u202e", "x" * 5000])
def test_what_is_no_key_opens_nothing(issued, now, secret):
    assert recognise_api_key(secret, now=now) is None


@pytest.mark.django_db
def test_a_key_ends_when_it_is_revoked_or_its_time_is_over(ada, now):
    key, secret = issue_api_key(name="x", scopes=["orders:read"], by=ada, now=now, expires_at=now + timedelta(hours=1))
    assert recognise_api_key(secret, now=now + timedelta(minutes=59)) == key
    assert recognise_api_key(secret, now=now + timedelta(hours=1)) is None
    other, other_secret = issue_api_key(name="y", scopes=["orders:read"], by=ada, now=now)
    revoke_api_key(other, now=now)
    assert recognise_api_key(other_secret, now=now) is None


@pytest.mark.django_db
def test_its_last_use_is_noted_now_and_then(issued, now, django_assert_num_queries):
    key, secret = issued
    recognise_api_key(secret, now=now)
    with django_assert_num_queries(1):
        recognise_api_key(secret, now=now + LAST_USED_RESOLUTION)
    key.refresh_from_db()
    assert key.last_used_at == now
    later = now + LAST_USED_RESOLUTION + timedelta(seconds=1)
    recognise_api_key(secret, now=later)
    key.refresh_from_db()
    assert key.last_used_at == later


@pytest.mark.django_db
@pytest.mark.parametrize("scopes", [[], ["orders:everything"], ["orders:read", "x"]])
def test_the_database_knows_the_scopes(ada, now, scopes):
    with pytest.raises(IntegrityError), transaction.atomic():
        issue_api_key(name="x", scopes=scopes, by=ada, now=now)


@pytest.mark.django_db
def test_the_administration_issues_shows_once_and_revokes(ada, now):
    browser = signed_in(ada)
    form = {"name": "Entrepôt", "scopes": ["orders:read", "orders:deliver"], "expires_at_0": "", "expires_at_1": ""}
    shown = browser.post(reverse("admin:accounts_apikey_add"), form, follow=True).content.decode()
    key = ApiKey.objects.get()
    secret = shown[shown.index("lum_") :].split("<")[0].strip()
    assert (key.scopes, key.created_by, recognise_api_key(secret, now=now)) == (
        ["orders:deliver", "orders:read"],
        ada,
        key,
    )
    listing = reverse("admin:accounts_apikey_changelist")
    assert secret not in browser.get(listing).content.decode()

    browser.post(listing, {"action": "revoke", "_selected_action": [str(key.pk)]})
    assert recognise_api_key(secret, now=now) is None
    changed = browser.post(reverse("admin:accounts_apikey_change", args=[key.pk]), {"scopes": ["stats:read"]})
    assert changed.status_code == 403
    assert browser.post(reverse("admin:accounts_apikey_delete", args=[key.pk]), {"post": "yes"}).status_code == 403


@pytest.mark.django_db
def test_nobody_but_an_administrator_issues_keys(lena):
    answer = signed_in(lena).post(reverse("admin:accounts_apikey_add"), {"name": "x", "scopes": ["orders:read"]})
    assert answer.status_code in (302, 403)
    assert not ApiKey.objects.exists()
