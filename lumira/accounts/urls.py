"""Addresses of signing in. allauth's names stay what its own code expects."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from django.urls import include, path, re_path

from lumira.accounts import views

own = (
    [
        path("connexion/lien/", views.request_link, name="request_link"),
        path("connexion/lien/<str:token>/", views.use_link, name="use_link"),
    ],
    "accounts",
)
urlpatterns = [
    path("", include(own)),
    path("connexion/", account.login, name="account_login"),
    path("connexion/code/", mfa.authenticate, name="mfa_authenticate"),
    path("deconnexion/", account.logout, name="account_logout"),
    path("connexion/inactif/", account.account_inactive, name="account_inactive"),
    path("connexion/inscription/", views.no_signup, name="account_signup"),
    path("connexion/confirmer/", account.reauthenticate, name="account_reauthenticate"),
    path("connexion/confirmer/code/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("connexion/securite/", mfa.index, name="mfa_index"),
    path("connexion/securite/totp/", totp.activate_totp, name="mfa_activate_totp"),
    path("connexion/securite/totp/retirer/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("connexion/securite/codes/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("connexion/securite/codes/nouveaux/", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("connexion/securite/codes/fichier/", recovery.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("connexion/mot-de-passe/", account.password_reset, name="account_reset_password"),
    path("connexion/mot-de-passe/envoye/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^connexion/mot-de-passe/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "connexion/mot-de-passe/change/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
