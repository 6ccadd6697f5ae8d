"""Stripe's objects: how each is made, and what may happen to it."""
