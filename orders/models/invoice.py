"""Invoices and credit notes."""

import uuid

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# What the rendering job writes, once.
PDF_FIELDS = ("storage_name", "sha256", "size_bytes", "rendered_at")


class Invoice(models.Model):
    """One numbered document of the books, frozen as it was issued. Amounts are positive; the kind tells the direction.

    An order has one invoice, a refund that was made one credit note, and a refund that came back after that one
    corrective invoice, which takes the credit note back.
    """

    class Kind(models.TextChoices):
        INVOICE = "invoice", _("Facture")
        CREDIT_NOTE = "credit_note", _("Avoir")
        CORRECTIVE = "corrective", _("Facture rectificative")

    class Series(models.TextChoices):
        INVOICES = "F", _("Factures")
        CREDIT_NOTES = "A", _("Avoirs")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("nature"), max_length=12, choices=Kind.choices)
    series = models.CharField(_("série"), max_length=1, choices=Series.choices)
    # Of the day of issue in Europe/Paris.
    year = models.PositiveSmallIntegerField(_("année"))
    sequence = models.PositiveIntegerField(_("rang"))
    number = models.CharField(_("numéro"), max_length=20, unique=True, editable=False)
    order = models.ForeignKey("orders.Order", on_delete=models.PROTECT, related_name="invoices")
    refund = models.ForeignKey("payments.Refund", null=True, on_delete=models.PROTECT, related_name="+")
    # The invoice of a credit note, the credit note of a corrective invoice.
    corrects = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="corrections")
    language = models.CharField(_("langue"), max_length=8)
    currency = models.CharField(_("devise"), max_length=3)
    net_minor = models.PositiveIntegerField(_("montant HT"))
    vat_minor = models.PositiveIntegerField(_("TVA"))
    gross_minor = models.PositiveIntegerField(_("montant TTC"))
    # As they were on the day of issue; see services/invoicing.py for their keys.
    seller = models.JSONField(_("vendeur"))
    buyer = models.JSONField(_("client"))
    lines = models.JSONField(_("lignes"))
    # When the money moved that this document tells of.
    moved_at = models.DateTimeField(_("payée ou remboursée le"))
    # `client`, `system` or `team`.
    issued_by = models.CharField(_("émise par"), max_length=20)
    issued_at = models.DateTimeField(_("émise le"), default=timezone.now)
    # Written before the bytes, so that what a crash leaves behind is found.
    storage_name = models.CharField(max_length=120, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    size_bytes = models.PositiveIntegerField(_("taille"), default=0)
    rendered_at = models.DateTimeField(_("mise en page le"), null=True)

    class Meta:
        verbose_name = _("facture ou avoir")
        verbose_name_plural = _("factures et avoirs")
        indexes = (models.Index(fields=["issued_at", "id"], name="orders_invoice_issued"),)
        constraints = (
            models.UniqueConstraint(fields=["series", "year", "sequence"], name="orders_invoice_rank_once"),
            models.UniqueConstraint(
                fields=["order"], condition=models.Q(kind="invoice"), name="orders_invoice_one_per_order"
            ),
            models.UniqueConstraint(
                fields=["refund"], condition=models.Q(kind="credit_note"), name="orders_invoice_one_credit_per_refund"
            ),
            models.UniqueConstraint(
                fields=["corrects"], condition=models.Q(kind="corrective"), name="orders_invoice_taken_back_once"
            ),
            models.CheckConstraint(
                condition=models.Q(kind="invoice", series="F", refund=None, corrects=None)
                | models.Q(kind="credit_note", series="A", refund__isnull=False, corrects__isnull=False)
                | models.Q(kind="corrective", series="F", refund__isnull=False, corrects__isnull=False),
                name="orders_invoice_shape_of_kind",
            ),
            models.CheckConstraint(
                condition=models.Q(number__regex=r"^[FA]-\d{4}-\d{6,}$"), name="orders_invoice_number_form"
            ),
            models.CheckConstraint(condition=models.Q(sequence__gt=0), name="orders_invoice_counts_from_one"),
            models.CheckConstraint(condition=models.Q(gross_minor__gt=0), name="orders_invoice_positive"),
            models.CheckConstraint(
                condition=models.Q(gross_minor=models.F("net_minor") + models.F("vat_minor")),
                name="orders_invoice_adds_up",
            ),
            models.CheckConstraint(condition=models.Q(currency__regex=r"^[A-Z]{3}$"), name="orders_invoice_iso4217"),
            models.CheckConstraint(condition=~models.Q(issued_by=""), name="orders_invoice_has_issuer"),
            models.CheckConstraint(
                condition=models.Q(rendered_at=None, sha256="", size_bytes=0)
                | models.Q(rendered_at__isnull=False, sha256__regex=r"^[0-9a-f]{64}$", size_bytes__gt=0)
                & ~models.Q(storage_name=""),
                name="orders_invoice_rendered_whole",
            ),
        )
        triggers = (
            # No gap, no going back in time: the number before this one is there, and not younger.
            pgtrigger.Trigger(
                name="follows_on",
                operation=pgtrigger.Insert,
                when=pgtrigger.Before,
                func="""
                    IF NEW.sequence > 1 AND NOT EXISTS (
                        SELECT 1 FROM orders_invoice
                        WHERE series = NEW.series AND year = NEW.year AND sequence = NEW.sequence - 1
                        AND issued_at <= NEW.issued_at
                    ) THEN
                        RAISE EXCEPTION 'document % does not follow on from the one before', NEW.number;
                    END IF;
                    RETURN NEW;
                """,
            ),
            # The invoice's row is the lock: two credit notes at once see each other.
            pgtrigger.Trigger(
                name="never_above_the_invoice",
                operation=pgtrigger.Insert,
                when=pgtrigger.Before,
                condition=pgtrigger.Q(new__kind__df="invoice"),
                declare=[("invoiced", "orders_invoice%ROWTYPE"), ("credited", "BIGINT")],
                func="""
                    SELECT * INTO invoiced FROM orders_invoice
                    WHERE order_id = NEW.order_id AND kind = 'invoice' FOR NO KEY UPDATE;
                    SELECT COALESCE(SUM(CASE kind WHEN 'credit_note' THEN gross_minor ELSE -gross_minor END), 0)
                    INTO credited FROM orders_invoice WHERE order_id = NEW.order_id AND kind <> 'invoice';
                    credited := credited + CASE NEW.kind
                        WHEN 'credit_note' THEN NEW.gross_minor ELSE -NEW.gross_minor END;
                    IF invoiced.id IS NULL OR invoiced.currency <> NEW.currency
                        OR credited < 0 OR credited > invoiced.gross_minor THEN
                        RAISE EXCEPTION 'credit notes of an order stay within its invoice';
                    END IF;
                    RETURN NEW;
                """,
            ),
            pgtrigger.Trigger(
                name="frozen",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.AnyChange(exclude=list(PDF_FIELDS)),
                func="RAISE EXCEPTION 'an issued document is never changed';",
            ),
            pgtrigger.Trigger(
                name="stored_once",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                condition=pgtrigger.Q(old__rendered_at__isnull=False),
                func="RAISE EXCEPTION 'the file of a document is stored once';",
            ),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return self.number

    @property
    def sign(self) -> int:
        """What the document does to the turnover: -1 for a credit note."""
        return -1 if self.kind == self.Kind.CREDIT_NOTE else 1

    @property
    def file_name(self) -> str:
        """The name under which it is saved."""
        return f"{self.number}.pdf"
