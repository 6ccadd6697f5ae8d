"""The map with the control's webhook in the place of the inbox."""

from django.urls import path

from lumira import urls
from lumira.urls import handler400, handler403, handler404, handler500
from tests.faults.storm.acting_inside import act_inside_request

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]

urlpatterns = [path("webhooks/stripe/", act_inside_request), *urls.urlpatterns]
