"""What applies to a withdrawal, in plain words: before it is confirmed, and after."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from lumira.money import format_money
from orders.states import Status
from orders.withdrawal import CORRECTED_PERMILLE, DUE_PERMILLE, Act, Applies

MONEY_BACK = (Applies.NOT_STARTED, Applies.STARTED, Applies.UNAGREED)


@dataclass(frozen=True, slots=True)
class Words:
    """A headline, what applies, and what has been done once it was confirmed."""

    title: str
    text: str
    done: str
    # Instead of `done` where the order cannot end by itself: it rests until a person ends it.
    held: str = ""
    # Whether an amount given back is said beside them.
    has_amount: bool = False

    def after(self, act: str) -> str:
        """Return what has been done, by what was done to the order."""
        return self.held if act == Act.HOLD and self.held else self.done


@dataclass(frozen=True, slots=True)
class Share:
    """A state of the work in the client's words, and the percentage of the price that stays due in it."""

    state: str | Promise
    percent: int

    @property
    def percent_back(self) -> int:
        """What is given back."""
        return 100 - self.percent


def shares() -> list[Share]:
    """Return what stays due in each state of the work, in its order."""
    return [
        Share(gettext_lazy("Écriture non commencée"), 0),
        Share(gettext_lazy("En écriture"), DUE_PERMILLE[Status.IN_PROGRESS] // 10),
        Share(gettext_lazy("Écrite, en relecture"), DUE_PERMILLE[Status.IN_VALIDATION] // 10),
        Share(gettext_lazy("En relecture, avec des passages à reprendre"), CORRECTED_PERMILLE // 10),
        Share(gettext_lazy("Relue, prête à vous être envoyée"), DUE_PERMILLE[Status.APPROVED] // 10),
    ]


def words_for(
    applies: str,
    *,
    amount_minor: int = 0,
    due_permille: int = 0,
    currency: str = "",
    price_minor: int = 0,
    given_back_minor: int = 0,
    act: str = "",
) -> Words:
    """Return what applies in the reader's language; amounts in minor units."""
    if applies in MONEY_BACK:
        language = get_language() or "fr"
        amounts = _Amounts(
            back=format_money(amount_minor, currency, language) if amount_minor else "",
            due=format_money(price_minor * due_permille // 1000, currency, language),
            percent=due_permille // 10,
            before=format_money(given_back_minor, currency, language) if given_back_minor else "",
        )
        return _money_back(applies, amounts, is_held=act == Act.HOLD)
    if applies == Applies.FREE:
        return _free(is_held=act == Act.HOLD)
    if applies in (Applies.UNPAID, Applies.UNDER_WAY):
        return _nothing_paid(applies)
    if applies == Applies.CLOSED:
        return Words(
            _("Cette commande est déjà close"),
            _("Elle est annulée ou déjà remboursée : il n’y a plus rien dont se rétracter."),
            "",
        )
    return _for_a_person(applies)


def unchecked_words() -> Words:
    """Return what is said when an address was tried too often: the statement is taken, nothing is looked up."""
    text = _(
        "Cette adresse a été essayée trop souvent depuis une heure. Envoyez votre déclaration telle quelle : nous en "
        "accusons réception aussitôt, et une personne s’en occupe. Par votre lien privé, elle prend effet aussitôt."
    )
    return Words(_("Une personne vérifiera votre commande"), text, "")


@dataclass(frozen=True, slots=True)
class _Amounts:
    """Amounts as the reader writes them; empty where there is none."""

    back: str
    due: str
    percent: int
    before: str


def _money_back(applies: str, amounts: _Amounts, *, is_held: bool) -> Words:
    sentences = [*_why(applies, amounts), *_given_back_before(amounts)]
    if is_held:
        sentences.append(_("Votre commande sera arrêtée, et une personne de l’équipe la clôt."))
    if not amounts.back:
        return Words(
            _("Il n’y a plus rien à rembourser"),
            " ".join(sentences),
            _("Votre commande est close. Il n’y avait plus rien à rembourser."),
            _("Votre commande est arrêtée et une personne de l’équipe la clôt. Il n’y avait plus rien à rembourser."),
            has_amount=True,
        )
    values = {"amount": amounts.back}
    term = _(
        "Le remboursement part sur le moyen de paiement utilisé, au plus tard quatorze jours après votre déclaration."
    )
    done = _("Votre commande est close et le remboursement de %(amount)s est demandé.") % values
    held = (
        _("Votre commande est arrêtée, une personne de l’équipe la clôt et le remboursement de %(amount)s est demandé.")
        % values
    )
    title = _("Nous vous remboursons %(amount)s") % values
    return Words(title, " ".join([*sentences, term]), f"{done} {term}", f"{held} {term}", has_amount=True)


def _why(applies: str, amounts: _Amounts) -> list[str]:
    if applies == Applies.NOT_STARTED:
        return [_("L’écriture de votre lecture n’a pas commencé : le remboursement est entier.")]
    if applies == Applies.UNAGREED:
        return [
            _("Il nous manque un accord de votre part pour garder une partie du prix : le remboursement est entier.")
        ]
    due = _(
        "L’écriture a commencé avant la fin des quatorze jours, comme vous l’avez demandé. La part déjà réalisée, "
        "%(percent)d %% du prix, soit %(due)s, reste due."
    ) % {"percent": amounts.percent, "due": amounts.due}
    return [due, _("Le remboursement couvre tout le reste.")] if amounts.back else [due]


def _given_back_before(amounts: _Amounts) -> list[str]:
    if not amounts.before:
        return []
    values = {"before": amounts.before, "amount": amounts.back}
    if amounts.back:
        return [_("Nous vous avons déjà rendu %(before)s : ces %(amount)s s’y ajoutent.") % values]
    return [
        _("Nous vous avons déjà rendu %(before)s, au moins autant que le reste : rien ne vous est redemandé.") % values
    ]


def _nothing_paid(applies: str) -> Words:
    late = _("Si votre banque confirme le paiement malgré tout, nous vous le rendons en entier, sans autre démarche.")
    if applies == Applies.UNPAID:
        return Words(
            _("Rien n’a été débité"),
            _("Votre commande n’est pas payée : elle sera annulée, et il n’y a rien à rembourser."),
            _("Votre commande est annulée. Rien n’a été débité."),
        )
    return Words(
        _("Votre paiement est en cours"),
        _("Votre commande sera annulée.") + f" {late}",
        _("Votre commande est annulée.") + f" {late}",
    )


def _free(*, is_held: bool) -> Words:
    text = (
        _("Cette commande ne vous a rien coûté. Elle sera arrêtée, et rien de plus ne vous sera livré.")
        if is_held
        else _("Cette commande ne vous a rien coûté. Elle sera close, et votre lecture ne sera pas livrée.")
    )
    return Words(
        _("Il n’y a rien à rembourser"),
        text,
        _("Votre commande est close. Il n’y avait rien à rembourser."),
        _("Votre commande est arrêtée et une personne de l’équipe la clôt. Il n’y avait rien à rembourser."),
    )


def _for_a_person(applies: str) -> Words:
    title, text = _reasons().get(applies, _not_recognised())
    if applies != Applies.UNKNOWN:
        still = _("Vous pouvez tout de même envoyer votre déclaration : une personne la lira et vous répondra.")
        text = f"{text} {still}"
    return Words(title, text, _("Une personne de l’équipe lit votre déclaration et vous répond par e-mail."))


def _reasons() -> dict[str, tuple[str, str]]:
    return {
        Applies.DELIVERED: (
            _("Votre lecture vous a été livrée"),
            _(
                "Comme vous l’avez accepté à la commande, le droit de rétractation s’est éteint à la livraison : aucun "
                "remboursement n’est dû."
            ),
        ),
        Applies.PERIOD_ENDED: (
            _("Le délai de quatorze jours est terminé"),
            _("Il courait à partir de votre commande : aucun remboursement n’est dû."),
        ),
        Applies.DISPUTED: (
            _("Votre banque examine ce paiement"),
            _("Vous avez contesté ce paiement : votre banque décide d’abord de ce qui vous est rendu."),
        ),
        Applies.DISPUTE_LOST: (
            _("Votre banque a déjà décidé"),
            _(
                "Vous aviez contesté ce paiement, et votre banque vous a donné raison : vous gardez ce qu’elle vous a "
                "rendu."
            ),
        ),
        Applies.MONEY_KEPT: (
            _("Cette commande a déjà pris fin"),
            _("Ce que vous avez payé ne vous a pas été rendu en entier."),
        ),
    }


def _not_recognised() -> tuple[str, str]:
    text = _(
        "Ce numéro et cette adresse ne vont pas ensemble. Vérifiez-les sur votre e-mail de confirmation, ou envoyez "
        "votre déclaration telle quelle : nous en accusons réception aussitôt, et une personne s’en occupe."
    )
    return _("Nous ne reconnaissons pas cette commande"), text
