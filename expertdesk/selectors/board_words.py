"""What each difference means and what its repair does, in words for people."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lumira.payments.models import LedgerEntry
from lumira.payments.states import DisputeStatus, IntentStatus, PaymentStatus, RefundStatus
from orders.models import Discrepancy
from orders.states import LABELS

Kind, Repair = Discrepancy.Kind, Discrepancy.Repair

MEANING: dict[str, Promise] = {
    Kind.MISSING_CHARGE: _("Stripe a encaissé ce paiement ; le grand livre ne le connaît pas encore."),
    Kind.EXTRA_CHARGE: _("Le grand livre compte un encaissement que Stripe n’a pas, ou n’a plus."),
    Kind.AMOUNT: _("Le montant reçu n’est pas celui qui était dû ou qui est inscrit."),
    Kind.CURRENCY: _("La devise reçue n’est pas celle de la commande ou du grand livre."),
    Kind.STATE: _("Deux de nos registres ne disent pas la même chose de ce paiement."),
    Kind.REFUND_MISSING: _("Stripe a remboursé le client ; le grand livre ne le sait pas encore."),
    Kind.REFUND_EXTRA: _("Nous comptons un remboursement que Stripe n’a pas fait."),
    Kind.DISPUTE: _("La contestation de la banque n’est pas la même ici et chez Stripe."),
    Kind.DOUBLE_INTENT: _("Le client a payé deux fois ; le second paiement n’est pas rendu."),
    Kind.ORPHAN_INTENT: _(
        "De l’argent est arrivé chez Stripe, sans commande qui l’attende. "
        "Un formulaire encore ouvert peut la créer : laissez-lui une heure."
    ),
    Kind.ORPHAN_ORDER: _("Cette commande avance, alors qu’aucun argent n’est arrivé."),
    Kind.WRONG_ACCOUNT: _("Ce paiement vient d’un autre compte, ou du mode d’essai de Stripe."),
    Kind.STALE_PROCESSING: _("Ce paiement est « en cours » depuis plus longtemps qu’une banque n’en demande."),
}
CONSEQUENCE: dict[str, Promise] = {
    Repair.GIVE_BACK: _("Le montant repart vers la carte ou le compte qui a payé. Cela ne se reprend pas."),
    Repair.LOOK_AGAIN: _("Stripe est relu à l’instant, et ce qu’il dit est appliqué. Rien d’autre ne change."),
    Repair.HOLD: _(
        "La commande quitte la file ; elle n’est pas livrée tant qu’une personne responsable ne la reprend."
    ),
    Repair.QUEUE: _("La commande, qui est payée, entre dans la file comme toute autre."),
    Repair.EXPLAIN: _("L’écart quitte cette liste avec votre motif. Il revient de lui-même si un chiffre change."),
}
SIDES: dict[str, Promise] = {
    "provider": _("Stripe"),
    "ledger": _("Grand livre"),
    "order": _("Commandes"),
}

# What a side's state reads as; each side has codes of its own.
STATES: dict[str, dict[str, str | Promise]] = {
    "provider": {**dict(DisputeStatus.choices), **dict(RefundStatus.choices), **dict(IntentStatus.choices)},
    "ledger": {
        **dict(PaymentStatus.choices),
        **dict(DisputeStatus.choices),
        **dict(RefundStatus.choices),
        **dict(LedgerEntry.Kind.choices),
    },
    "order": {**dict(PaymentStatus.choices), **{status.value: label for status, label in LABELS.items()}},
}
