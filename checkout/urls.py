"""Addresses of the checkout."""

from django.urls import path

from checkout.views import intake, ordering, paying

app_name = "checkout"
urlpatterns = [
    path("<number:number>/paiement/", paying.payment, name="payment"),
    path("<number:number>/paiement/retour/", paying.payment_return, name="return"),
    path("<number:number>/dossier/", intake.intake, name="intake"),
    path("<number:number>/dossier/brouillon/", intake.draft, name="draft"),
    path("<number:number>/dossier/photo/<slug:kind>/", intake.photo, name="photo"),
    path("<slug:slug>/", ordering.choose, name="choose"),
]
