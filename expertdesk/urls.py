"""Addresses of the desk."""

from django.urls import path

from expertdesk.views import board, books, content, money, order, queue, validation

app_name = "expertdesk"
urlpatterns = [
    path("", queue.queue, name="queue"),
    path("historique/", queue.history, name="history"),
    path("argent/", board.board, name="money_board"),
    path("argent/verifier/", board.check, name="check_money"),
    path("argent/ecarts/<uuid:discrepancy_id>/", board.discrepancy, name="discrepancy"),
    path("argent/factures/", books.books, name="books"),
    path("argent/factures/export/", books.export, name="export_books"),
    path("argent/factures/<document:document>.pdf", books.document, name="document"),
    path("validation/", validation.validation_queue, name="validation"),
    path("validation/<number:number>/", validation.validation, name="validate"),
    path("validation/<number:number>/suspendre/", validation.suspend, name="suspend"),
    path("commandes/<number:number>/", order.order, name="order"),
    path("commandes/<number:number>/prendre/", queue.take, name="take"),
    path("commandes/<number:number>/rendre/", queue.release, name="release"),
    path("commandes/<number:number>/parties/<slug:section>/", content.save_section, name="save_section"),
    path("commandes/<number:number>/proposer/", content.generate, name="generate"),
    path("commandes/<number:number>/voix/", content.recording, name="recording"),
    path("commandes/<number:number>/soumettre/", content.submit, name="submit"),
    path("commandes/<number:number>/corriger/", content.start_corrections, name="start_corrections"),
    path("commandes/<number:number>/apercu.pdf", order.preview, name="preview"),
    path("commandes/<number:number>/fichiers/<uuid:file_id>/", order.file, name="file"),
    path("commandes/<number:number>/remboursement/", money.refund, name="refund"),
    path("commandes/<number:number>/preuves/", money.evidence_pack, name="evidence"),
    path("commandes/<number:number>/livrer/", order.deliver, name="deliver"),
    path("commandes/<number:number>/decision/<slug:action>/", order.lead_action, name="lead_action"),
    path("commandes/<number:number>/incidents/<int:incident_id>/clore/", order.close_incident, name="close_incident"),
]
