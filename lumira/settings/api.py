"""The API's part of the settings: REST framework and its OpenAPI document."""

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "lumira.accounts.authentication.ApiKeyAuthentication",
        "lumira.accounts.authentication.StaffSessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["lumira.rest.permissions.DenyAll"],
    "DEFAULT_RENDERER_CLASSES": ["lumira.rest.renderers.OrjsonRenderer"],
    "DEFAULT_PARSER_CLASSES": ["lumira.rest.parsers.StrictJSONParser"],
    "DEFAULT_THROTTLE_RATES": {"anonymous": "60/min", "key": "600/min", "checkout": "20/min", "submit": "30/min"},
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "lumira.rest.errors.envelope",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Lumira",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "COMPONENT_SPLIT_REQUEST": True,
    # What a PATCH must name is in its serializer.
    "COMPONENT_SPLIT_PATCH": False,
    "ENUM_ADD_EXPLICIT_BLANK_NULL_CHOICE": False,
    # Values stay where they are used: names for the sets that several fields share would change with each new field.
    "POSTPROCESSING_HOOKS": ["lumira.rest.documenting.contract_names"],
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
}
