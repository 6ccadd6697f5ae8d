"""How the API's OpenAPI document is made from the code (drf-spectacular)."""

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
