"""Statements of withdrawal."""

import uuid

import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("orders", "0004_unpaid_orders_lapse")]

    operations = [
        migrations.CreateModel(
            name="WithdrawalRequest",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("reference", models.CharField(max_length=16, unique=True, verbose_name="référence")),
                ("name", models.CharField(max_length=160, verbose_name="nom")),
                ("email", models.EmailField(max_length=254, verbose_name="adresse e-mail")),
                ("number_typed", models.CharField(max_length=40, verbose_name="commande, telle qu’écrite")),
                ("text", models.TextField(verbose_name="déclaration")),
                ("language", models.CharField(max_length=8, verbose_name="langue")),
                ("stated_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="reçue le")),
                (
                    "applied",
                    models.CharField(
                        choices=[
                            ("unpaid", "Impayée : annulée"),
                            ("under_way", "Paiement en cours : annulée"),
                            ("free", "Offerte : rien à rembourser"),
                            ("not_started", "Non commencée : remboursée en entier"),
                            ("started", "Commencée : la part non réalisée est remboursée"),
                            ("unagreed", "Commencée sans accord : remboursée en entier"),
                            ("delivered", "Livrée : droit éteint, à lire"),
                            ("period_ended", "Hors délai, à lire"),
                            ("disputed", "Paiement contesté, à lire"),
                            ("unknown", "Commande non reconnue, à lire"),
                        ],
                        max_length=16,
                        verbose_name="ce qui s’appliquait",
                    ),
                ),
                ("due_permille", models.PositiveSmallIntegerField(default=0, verbose_name="part due, en millièmes")),
                ("amount_minor", models.PositiveIntegerField(default=0, verbose_name="montant rendu")),
                ("currency", models.CharField(blank=True, max_length=3, verbose_name="devise")),
            ],
            options={
                "verbose_name": "rétractation",
                "verbose_name_plural": "rétractations",
            },
        ),
        migrations.AddField(
            model_name="withdrawalrequest",
            name="notification",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="orders.notification"
            ),
        ),
        migrations.AddField(
            model_name="withdrawalrequest",
            name="order",
            field=models.OneToOneField(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="withdrawal", to="orders.order"
            ),
        ),
        migrations.AddConstraint(
            model_name="withdrawalrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("amount_minor", 0), ("applied", "unknown"), ("currency", ""), ("order", None)),
                    models.Q(
                        models.Q(("applied", "unknown"), _negated=True),
                        ("order__isnull", False),
                        models.Q(("currency", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="orders_withdrawal_unknown_has_no_order",
            ),
        ),
        migrations.AddConstraint(
            model_name="withdrawalrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(("due_permille__lte", 1000)), name="orders_withdrawal_share_of_the_price"
            ),
        ),
        migrations.AddConstraint(
            model_name="withdrawalrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True), name="orders_withdrawal_has_words"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="withdrawalrequest",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9bf3610ea722582be50596f7933ccb2c705d3300",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8e25b",
                    table="orders_withdrawalrequest",
                    when="BEFORE",
                ),
            ),
        ),
    ]
