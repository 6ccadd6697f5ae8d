"""Unpaid orders are reminded of and lapse; the kinds of what is told about that, and about withdrawals."""

import django.utils.timezone
from django.db import migrations, models

import orders.states


class Migration(migrations.Migration):
    dependencies = [("orders", "0003_invoices")]

    operations = [
        migrations.RemoveConstraint(
            model_name="order",
            name="orders_order_refused_is_completed",
        ),
        migrations.AddField(
            model_name="order",
            name="payment_activity_at",
            field=models.DateTimeField(default=django.utils.timezone.now, verbose_name="dernier pas vers le paiement"),
        ),
        migrations.AlterField(
            model_name="incident",
            name="kind",
            field=models.CharField(
                choices=[
                    ("payment_review", "Paiement à vérifier"),
                    ("unknown_payment", "Paiement sans commande"),
                    ("late_payment", "Payée après l’annulation, remboursée"),
                    ("refund_failed", "Remboursement échoué"),
                    ("mail_failed", "E-mail non envoyé"),
                    ("delivery_failed", "Livraison bloquée"),
                    ("generation_failed", "Génération échouée"),
                    ("invoice_failed", "Facture non établie"),
                    ("expiry_failed", "Commande impayée non close"),
                    ("dispute", "Paiement contesté"),
                    ("withdrawal", "Rétractation"),
                    ("reconciliation", "Écart dans les comptes"),
                    ("settlement_failed", "Paiement non appliqué"),
                ],
                max_length=20,
                verbose_name="sorte",
            ),
        ),
        migrations.AlterField(
            model_name="notification",
            name="kind",
            field=models.CharField(
                choices=[
                    ("order_received", "Commande reçue"),
                    ("intake_sealed", "Dossier confié"),
                    ("sanctuary_open", "Sanctuaire ouvert"),
                    ("payment_reminder", "Paiement en attente"),
                    ("payment_failed", "Paiement refusé par la banque"),
                    ("withdrawal_received", "Rétractation reçue"),
                    ("new_link", "Nouveau lien"),
                    ("order_cancelled", "Commande annulée"),
                    ("order_refused", "Lecture refusée"),
                    ("revision_requested", "Révision demandée"),
                    ("staff_alert", "Alerte de l’équipe"),
                ],
                max_length=20,
                verbose_name="sorte",
            ),
        ),
        migrations.AlterField(
            model_name="notification",
            name="status",
            field=models.CharField(
                choices=[
                    ("queued", "À envoyer"),
                    ("sent", "Envoyé"),
                    ("failed", "Échoué"),
                    ("dropped", "Devenu sans objet"),
                ],
                default="queued",
                max_length=8,
                verbose_name="statut",
            ),
        ),
        migrations.AlterField(
            model_name="order",
            name="outcome",
            field=models.CharField(
                blank=True,
                choices=[("refused", "Refusée définitivement"), ("expired", "Expirée sans paiement")],
                max_length=12,
                verbose_name="issue",
            ),
        ),
        migrations.AlterField(
            model_name="orderevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("created", "Commande créée"),
                    ("status", "Changement de statut"),
                    ("payment", "Paiement"),
                    ("intake_sealed", "Dossier confié"),
                    ("intake_changed", "Dossier modifié"),
                    ("file_added", "Fichier ajouté"),
                    ("file_removed", "Fichier retiré"),
                    ("file_viewed", "Photo consultée"),
                    ("content_saved", "Contenu enregistré"),
                    ("draft_generated", "Proposition générée"),
                    ("review", "Note de l’expert"),
                    ("hold", "Suspension"),
                    ("mail", "E-mail"),
                    ("access", "Lien privé"),
                    ("incident", "Incident"),
                    ("withdrawal", "Rétractation"),
                ],
                max_length=20,
                verbose_name="sorte",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("status", orders.states.Status["AWAITING_PAYMENT"])),
                fields=["payment_activity_at"],
                name="orders_order_unpaid",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("outcome", ""),
                    models.Q(("outcome", "refused"), ("status", orders.states.Status["COMPLETED"])),
                    models.Q(
                        ("outcome", "expired"), ("settled_at", None), ("status", orders.states.Status["CANCELLED"])
                    ),
                    _connector="OR",
                ),
                name="orders_order_outcome_fits_status",
            ),
        ),
    ]
