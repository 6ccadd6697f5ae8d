"""Placeholder until the front branch lands."""

from django import template

register = template.Library()
