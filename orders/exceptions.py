"""Refusals about orders: each says what happened in one sentence."""

from django.utils.translation import gettext_lazy as _

from lumira.exceptions import LumiraError


class InvalidTransition(LumiraError):
    """The order's status does not allow this."""

    code = "invalid_transition"
    message = _("Cette commande n’est plus dans l’état qu’il faut pour cela.")


class AlreadyTaken(LumiraError):
    """Someone else was quicker; `holder` names them."""

    code = "already_taken"
    message = _("Cette commande est déjà prise.")


class NotTakeable(LumiraError):
    """The order is not ready for work; `reason` is a code."""

    code = "not_takeable"
    message = _("Cette commande ne peut pas encore être prise.")


class NotAllowed(LumiraError):
    """The person's roles do not include this."""

    code = "not_allowed"
    message = _("Votre rôle ne permet pas cette action.")


class AboveRefundLimit(LumiraError):
    """More than the person may give back of one order."""

    code = "above_refund_limit"
    message = _("Ce montant dépasse ce que votre rôle permet de rembourser sur une commande.")


class NumberNotTyped(LumiraError):
    """An amount above the leads' limit needs the order's number, typed."""

    code = "number_not_typed"
    message = _("Recopiez le numéro de la commande.")


class DecisionSpent(LumiraError):
    """The form was used for another decision."""

    code = "decision_spent"
    message = _("Ce formulaire a déjà servi. Rouvrez la page.")


class JustPaid(LumiraError):
    """An order that was to be cancelled as unpaid was paid meanwhile: its money needs a decision."""

    code = "just_paid"
    message = _("Le paiement vient d’arriver. Décidez du remboursement.")


class NothingDecided(LumiraError):
    """Neither money nor the order would change."""

    code = "nothing_decided"
    message = _("Choisissez un remboursement, l’annulation, ou les deux.")


class NotHolder(LumiraError):
    """Only who holds the order may do this."""

    code = "not_holder"
    message = _("Seule la personne qui tient la commande peut faire cela.")


class OrderOnHold(LumiraError):
    """A refund or a dispute stops the work."""

    code = "on_hold"
    message = _("Cette commande est suspendue.")


class ReasonMissing(LumiraError):
    """A reason was left empty where one is owed."""

    code = "reason_missing"
    message = _("Donnez un motif.")


class AuthorMayNotJudge(LumiraError):
    """Two persons: no one judges what they wrote."""

    code = "author_may_not_judge"
    message = _("Vous avez écrit une partie de cette lecture. Demandez à quelqu’un d’autre de la valider.")


class AlreadyDecided(LumiraError):
    """Another validator was quicker."""

    code = "already_decided"
    message = _("Cette lecture vient d’être jugée par quelqu’un d’autre.")


class ContentIncomplete(LumiraError):
    """Something that the level contains is missing; `missing` lists the codes."""

    code = "content_incomplete"
    message = _("Il manque des éléments à cette lecture.")


class RevisionConflict(LumiraError):
    """The section changed since it was opened; `current` is the version to compare with."""

    code = "revision_conflict"
    message = _("Cette partie a changé depuis que vous l’avez ouverte. Votre texte est conservé ci-dessous.")


class NotDeliverable(LumiraError):
    """The gate is closed; `missing` lists why."""

    code = "not_deliverable"
    message = _("Cette lecture ne peut pas être livrée en l’état.")


class AlreadyInProduction(LumiraError):
    """An expert has begun; the dossier is frozen."""

    code = "already_in_production"
    message = _("Votre lecture est déjà en préparation : votre dossier ne peut plus être modifié.")


class IntakeIncomplete(LumiraError):
    """The dossier cannot be sealed yet; `errors` maps field -> sentence, `missing` lists fields."""

    code = "intake_incomplete"
    message = _("Il manque quelque chose à votre dossier.")


class NotOnSale(LumiraError):
    """The level or product cannot be bought now."""

    code = "not_on_sale"
    message = _("Ce niveau n’est pas en vente pour l’instant.")


class OrderClosed(LumiraError):
    """The order lapsed or was cancelled: it can no longer be paid."""

    code = "order_closed"
    message = _("Cette commande est close : elle ne peut plus être payée. Vous pouvez commander à nouveau.")


class FreeLevelUsed(LumiraError):
    """One free reading per person."""

    code = "free_level_used"
    message = _("Cette adresse a déjà reçu sa lecture offerte. Les autres niveaux vous restent ouverts.")


class WithdrawalChanged(LumiraError):
    """Something else applies to the withdrawal than what was shown."""

    code = "withdrawal_changed"
    message = _("Votre commande a avancé entre-temps. Voici ce qui s’applique maintenant.")


class AccessInvalid(LumiraError):
    """The private link was revoked, has expired or never existed."""

    code = "access_invalid"
    message = _("Ce lien privé n’est plus valable.")


class UnknownLevel(LumiraError):
    """No level has this name."""

    code = "unknown_level"
    message = _("Ce niveau n’existe pas.")


class NothingToInvoice(LumiraError):
    """No money came in for the order: free, unpaid or cancelled before its payment."""

    code = "nothing_to_invoice"
    message = _("Cette commande n’a pas encore été payée : sa facture viendra après.")


class AlreadyInvoiced(LumiraError):
    """The invoice was issued; what it says is frozen."""

    code = "already_invoiced"
    message = _("Votre facture est émise : elle ne peut plus être modifiée.")
