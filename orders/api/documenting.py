"""The headers by which a client proves an order, for the OpenAPI document."""

from lumira.rest.documenting import header
from orders.api.callers import SECRET_HEADER, TOKEN_HEADER

CLIENT_HEADERS = [
    header(TOKEN_HEADER, "Given at creation."),
    header(SECRET_HEADER, "The intent's client secret."),
]
