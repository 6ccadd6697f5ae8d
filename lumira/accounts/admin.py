"""People, keys and second factors in the administration."""

from typing import Any

from allauth.account.decorators import secure_admin_login
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django import forms
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lumira.accounts.models import ApiKey, LoginLink, User
from lumira.accounts.services.api_keys import issue_api_key, revoke_api_key
from lumira.web.readonly_admin import ReadOnlyAdmin

admin.site.site_header = admin.site.site_title = "Lumira"
admin.site.index_title = _("Administration")
# Password and second factor, as everywhere: the admin has no door of its own.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]
# Roles are written in code; addresses are a person's own column; factors have their own page below.
for _model in (Group, EmailAddress, Authenticator):
    if admin.site.is_registered(_model):
        admin.site.unregister(_model)


class MemberCreationForm(AdminUserCreationForm):  # type: ignore[type-arg]
    """A new member of the team: clients come by ordering, never from here."""

    class Meta:
        model = User
        fields = ("email", "first_name", "last_name")

    def save(self, commit: bool = True) -> User:
        """Make the person a member of the team."""
        user: User = super().save(commit=False)
        user.kind = User.Kind.TEAM
        if commit:
            user.save()
            self.save_m2m()
        return user


@admin.register(User)
class UserAdmin(DjangoUserAdmin):  # type: ignore[type-arg]
    """People. Nobody is deleted: their orders, decisions and history remain theirs."""

    add_form = MemberCreationForm
    ordering = ("email",)
    list_display = ("email", "first_name", "last_name", "kind", "is_active", "last_login")
    list_filter = ("kind", "is_active", "groups")
    search_fields = ("email", "first_name", "last_name")
    filter_horizontal = ("groups",)
    readonly_fields = ("kind", "last_login", "created_at")
    fieldsets = (
        (None, {"fields": ("email", "password", "kind")}),
        (_("Identité"), {"fields": ("first_name", "last_name", "phone", "language")}),
        (_("Accès"), {"fields": ("is_active", "is_staff", "is_superuser", "groups")}),
        (_("Dates"), {"fields": ("last_login", "created_at")}),
    )
    add_fieldsets = (
        (
            None,
            {
                "classes": ("wide",),
                "fields": ("email", "first_name", "last_name", "usable_password", "password1", "password2"),
            },
        ),
    )

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse."""
        return False


class ApiKeyForm(forms.ModelForm):  # type: ignore[type-arg]
    """A name, its rights, an end."""

    scopes = forms.MultipleChoiceField(
        label=_("Droits"), choices=ApiKey.Scope.choices, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = ApiKey
        fields = ("name", "scopes", "expires_at")


@admin.register(ApiKey)
class ApiKeyAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Keys of integrations. A new key's secret is shown once, after which only its hash exists."""

    form = ApiKeyForm
    list_display = ("name", "prefix", "scopes", "created_by", "expires_at", "revoked_at", "last_used_at")
    readonly_fields = ("prefix", "created_by", "created_at", "revoked_at", "last_used_at")
    actions = ("revoke",)

    def get_fields(self, request: HttpRequest, obj: ApiKey | None = None) -> Any:
        """Show a new key's form, or what is known about an old one."""
        own = ("name", "scopes", "expires_at")
        return own if obj is None else (*own, *self.readonly_fields)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse once it exists: whoever holds a key must be able to trust what it allows."""
        return obj is None and super().has_change_permission(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Show to whoever may issue keys."""
        return super().has_change_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: history names keys. Revoke instead."""
        return False

    def save_model(self, request: HttpRequest, obj: ApiKey, form: Any, change: bool) -> None:
        """Issue the key and show its secret this once."""
        data = form.cleaned_data
        key, secret = issue_api_key(
            name=data["name"],
            scopes=data["scopes"],
            by=request.user,  # type: ignore[arg-type]  # the admin has signed in
            expires_at=data["expires_at"],
            now=timezone.now(),
        )
        obj.pk = key.pk
        obj.refresh_from_db()
        messages.warning(request, _("Copiez cette clé maintenant, elle ne sera plus montrée : %s") % secret)

    @admin.action(description=_("Révoquer les clés choisies"))
    def revoke(self, request: HttpRequest, queryset: QuerySet[ApiKey]) -> None:
        """End the chosen keys."""
        for key in queryset.filter(revoked_at=None):
            revoke_api_key(key, now=timezone.now())
        messages.success(request, _("Ces clés n’ouvrent plus rien."))


@admin.register(LoginLink)
class LoginLinkAdmin(ReadOnlyAdmin):
    """Sign-in links that were issued; their tokens exist only in the e-mails."""

    list_display = ("user", "created_at", "expires_at", "used_at")
    fields = list_display


@admin.register(Authenticator)
class AuthenticatorAdmin(ReadOnlyAdmin):
    """Second factors. Deleting one lets its owner, who lost it, choose a new one at the next sign-in."""

    list_display = ("user", "type", "created_at", "last_used_at")
    fields = list_display
    search_fields = ("user__email",)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Allow: a lost telephone must not lock a person out for good."""
        return request.user.is_active and request.user.is_superuser  # type: ignore[union-attr]
