"""Addresses of the orders' API, under /api/orders/."""

from django.urls import path

from orders.api import commands, content, reading

app_name = "orders_api"
urlpatterns = [
    path("", reading.OrderListView.as_view(), name="list"),
    path("stats/overview", reading.OverviewView.as_view(), name="overview"),
    path("number/<str:number>", reading.OrderNumberView.as_view(), name="by_number"),
    path("<uuid:order_id>", reading.OrderDetailView.as_view(), name="detail"),
    path("<uuid:order_id>/status", commands.OrderStatusView.as_view(), name="status"),
    path("<uuid:order_id>/take", commands.TakeView.as_view(), name="take"),
    path("<uuid:order_id>/release", commands.ReleaseView.as_view(), name="release"),
    path("<uuid:order_id>/submit", commands.SubmitView.as_view(), name="submit"),
    path("<uuid:order_id>/reopen", commands.ReopenView.as_view(), name="reopen"),
    path("<uuid:order_id>/validation", commands.ValidationView.as_view(), name="validation"),
    path("<uuid:order_id>/cancel", commands.CancelView.as_view(), name="cancel"),
    path("<uuid:order_id>/expert-review", commands.ExpertReviewView.as_view(), name="expert_review"),
    path("<uuid:order_id>/content", content.OrderContentView.as_view(), name="content"),
    path("<uuid:order_id>/files/<uuid:file_id>", reading.OrderFileView.as_view(), name="file"),
]
