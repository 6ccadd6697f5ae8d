"""Addresses of the client's pages."""

from django.urls import path

from orders.views import invoices, sanctuary, tracking, withdrawal

app_name = "orders"
urlpatterns = [
    path("acces/<str:token>/", tracking.open_link, name="access"),
    path("suivi/", tracking.find, name="find"),
    path("suivi/<number:number>/", tracking.tracking, name="tracking"),
    path("suivi/<number:number>/etat/", tracking.tracking_state, name="tracking_state"),
    path("suivi/<number:number>/facture/", invoices.invoice, name="invoice"),
    path("suivi/<number:number>/factures/<document:document>.pdf", invoices.document, name="document"),
    path("retractation/", withdrawal.withdrawal, name="withdrawal"),
    path("retractation/confirmation/", withdrawal.confirm, name="withdrawal_confirm"),
    path("retractation/recue/<str:reference>/", withdrawal.receipt, name="withdrawal_receipt"),
    path("sanctuaire/", sanctuary.sanctuary, name="sanctuary"),
    path("sanctuaire/<number:number>/", sanctuary.reading, name="reading"),
    path("sanctuaire/<number:number>/lu/", sanctuary.confirm, name="confirm"),
    path("sanctuaire/<number:number>/fichiers/<uuid:file_id>/", sanctuary.file, name="file"),
]
