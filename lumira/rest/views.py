"""The base of every view of the API."""

from rest_framework.views import APIView


class ApiView(APIView):
    """Answers the methods that it defines and no other: OPTIONS has nothing to say that the document does not."""

    http_method_names = ["get", "head", "post", "put", "patch", "delete"]
