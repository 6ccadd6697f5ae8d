"""Webhooks: signed, delivered out of order, retried with back-off, troubled on request."""
