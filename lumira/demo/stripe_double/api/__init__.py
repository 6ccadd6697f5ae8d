"""What all API requests go through: keys, forms, parameters, routes, idempotency, lists, expansion."""
