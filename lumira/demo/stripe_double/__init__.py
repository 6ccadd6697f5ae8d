"""The Stripe double: an offline stand-in for Stripe, a process of its own on 127.0.0.1, without Django."""
