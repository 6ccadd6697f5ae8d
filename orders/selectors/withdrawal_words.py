"""What applies to a withdrawal, in plain words: before it is confirmed, and after."""

from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lumira.money import format_money
from orders.withdrawal import Applies


@dataclass(frozen=True, slots=True)
class Words:
    """A headline, what applies, and what has been done once it was confirmed."""

    title: str
    text: str
    done: str


def words_for(
    applies: str, *, amount_minor: int = 0, due_permille: int = 0, currency: str = "", price_minor: int = 0
) -> Words:
    """Return what applies in the reader's language; amounts in minor units."""
    if applies in (Applies.NOT_STARTED, Applies.STARTED, Applies.UNAGREED):
        language = get_language() or "fr"
        amount = format_money(amount_minor, currency, language)
        due = format_money(price_minor * due_permille // 1000, currency, language)
        return _money_back(applies, amount=amount, due=due, percent=due_permille // 10)
    if applies in (Applies.UNPAID, Applies.UNDER_WAY, Applies.FREE):
        return _nothing_paid(applies)
    if applies == Applies.CLOSED:
        return Words(
            _("Cette commande est déjà close"),
            _("Elle est annulée ou déjà remboursée : il n’y a plus rien dont se rétracter."),
            "",
        )
    return _for_a_person(applies)


def _money_back(applies: str, *, amount: str, due: str, percent: int) -> Words:
    title = _("Nous vous remboursons %(amount)s") % {"amount": amount}
    term = _("Il part sur le moyen de paiement utilisé, au plus tard quatorze jours après votre déclaration.")
    done = _("Votre commande est close et le remboursement de %(amount)s est demandé.") % {"amount": amount}
    if applies == Applies.NOT_STARTED:
        text = _("L’écriture de votre lecture n’a pas commencé : le remboursement est entier.")
    elif applies == Applies.STARTED:
        text = _(
            "L’écriture a commencé avant la fin des quatorze jours, comme vous l’avez demandé. La part déjà réalisée, "
            "%(percent)d %% du prix, soit %(due)s, reste due. Le remboursement couvre tout le reste."
        ) % {"percent": percent, "due": due}
    else:
        text = _(
            "Vous n’aviez pas demandé que nous commencions avant la fin des quatorze jours : rien ne reste dû, le "
            "remboursement est entier."
        )
    return Words(title, f"{text} {term}", f"{done} {term}")


def _nothing_paid(applies: str) -> Words:
    late = _("Si votre banque confirme le paiement malgré tout, nous vous le rendons en entier, sans autre démarche.")
    if applies == Applies.UNPAID:
        return Words(
            _("Rien n’a été débité"),
            _("Votre commande n’est pas payée : elle sera annulée, et il n’y a rien à rembourser."),
            _("Votre commande est annulée. Rien n’a été débité."),
        )
    if applies == Applies.UNDER_WAY:
        return Words(
            _("Votre paiement est en cours"),
            _("Votre commande sera annulée.") + f" {late}",
            _("Votre commande est annulée.") + f" {late}",
        )
    return Words(
        _("Il n’y a rien à rembourser"),
        _("Cette commande ne vous a rien coûté. Elle sera close, et votre lecture ne sera pas livrée."),
        _("Votre commande est close. Il n’y avait rien à rembourser."),
    )


def _for_a_person(applies: str) -> Words:
    still = _("Vous pouvez tout de même envoyer votre déclaration : une personne la lira et vous répondra.")
    answer = _("Une personne de l’équipe lit votre déclaration et vous répond par e-mail.")
    if applies == Applies.DELIVERED:
        text = _(
            "Comme vous l’avez accepté à la commande, le droit de rétractation s’est éteint à la livraison : aucun "
            "remboursement n’est dû."
        )
        return Words(_("Votre lecture vous a été livrée"), f"{text} {still}", answer)
    if applies == Applies.PERIOD_ENDED:
        text = _("Il courait à partir de votre commande : aucun remboursement n’est dû.")
        return Words(_("Le délai de quatorze jours est terminé"), f"{text} {still}", answer)
    if applies == Applies.DISPUTED:
        text = _("Vous avez contesté ce paiement : votre banque décide d’abord de ce qui vous est rendu.")
        return Words(_("Votre banque examine ce paiement"), f"{text} {still}", answer)
    text = _(
        "Ce numéro et cette adresse ne vont pas ensemble. Vérifiez-les sur votre e-mail de confirmation, ou envoyez "
        "votre déclaration telle quelle : nous en accusons réception aussitôt, et une personne s’en occupe."
    )
    return Words(_("Nous ne reconnaissons pas cette commande"), text, answer)
