"""Settings of the storm's control: the application's own, but for the webhook."""

from lumira.settings.dev import *  # noqa: F403

ROOT_URLCONF = "tests.faults.storm.urls_acting_inside"
