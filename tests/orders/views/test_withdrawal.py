"""`/retractation/`: two steps without an account; nothing of an order is told to who cannot name it."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from lumira.payments.models import Refund
from orders.models import Notification, Order, WithdrawalRequest
from orders.views import withdrawal
from tests.checkout.conftest import by_link
from tests.factories.orders import in_status, paid, placed
from tests.jobs import run_jobs
from tests.journeys.conftest import signed_in
from tests.journeys.walk import CONTACT
from tests.orders.books import statuses
from tests.orders.services.test_withdrawing import agree

PAGE = "/retractation/"
CONFIRM = "/retractation/confirmation/"
UNKNOWN = "Nous ne reconnaissons pas cette commande"


@pytest.fixture(autouse=True)
def forget_throttles(clean_cache) -> None:
    """Requests of other tests do not count."""


@pytest.fixture
def order(db, moment) -> Order:
    return paid(moment, email="camille@exemple.fr")


def typed(order: Order, **changes: str) -> dict[str, str]:
    return {"name": "Camille Aubry", "number": order.number, "email": order.email, **changes}


def sealed(answer) -> dict[str, str]:
    return {"statement": re.search(r'name="statement" value="([^"]+)"', answer.content.decode()).group(1)}


def text(answer) -> str:
    return answer.content.decode()


def test_two_steps_withdraw_from_an_order(stranger, order):
    read = stranger.post(PAGE, typed(order))
    assert "Nous vous remboursons 67,00" in text(read)
    assert not WithdrawalRequest.objects.exists()

    confirmed = stranger.post(CONFIRM, sealed(read))

    made = WithdrawalRequest.objects.get()
    assert confirmed.url == f"/retractation/recue/{made.reference}/"
    receipt = text(stranger.get(confirmed.url))
    assert all(words in receipt for words in (made.reference, "67,00", "heure (Paris)", "camille@exemple.fr"))
    assert statuses(order)[0] == "cancelled"
    assert Refund.objects.get().reason == "withdrawal"


def test_confirming_again_is_the_same_acknowledgement(stranger, order):
    read = stranger.post(PAGE, typed(order))

    places = [stranger.post(CONFIRM, sealed(read)).url for _click in range(3)]

    assert len(set(places)) == 1
    assert (WithdrawalRequest.objects.count(), Refund.objects.count()) == (1, 1)


def test_who_came_by_their_link_types_nothing(order, moment):
    browser = by_link(order, moment)

    assert f"?commande={order.number}" in text(browser.get(PAGE))
    read = browser.get(f"{PAGE}?commande={order.number}")
    browser.post(CONFIRM, sealed(read))

    assert WithdrawalRequest.objects.get().email == "camille@exemple.fr"


def test_a_number_in_the_address_opens_nothing_to_a_stranger(stranger, order):
    answer = text(stranger.get(f"{PAGE}?commande={order.number}"))

    assert "Vos commandes" not in answer
    assert "camille@exemple.fr" not in answer


@pytest.mark.parametrize(
    "changes", [{"number": "LU991124001"}, {"email": "bob@exemple.fr"}, {"number": "je ne sais plus"}]
)
def test_what_does_not_fit_together_is_answered_as_unknown_and_may_still_be_stated(stranger, order, changes):
    read = stranger.post(PAGE, typed(order, **changes))
    assert (read.status_code, UNKNOWN in text(read)) == (200, True)

    stranger.post(CONFIRM, sealed(read))

    made = WithdrawalRequest.objects.get()
    assert (made.order, made.applied) == (None, "unknown")
    assert statuses(order) == ("queued", "paid")


def test_a_wrong_address_and_an_unknown_number_read_the_same(stranger, order):
    def said(**changes: str) -> str:
        page = text(stranger.post(PAGE, typed(order, **changes)))
        main = re.search(r"<main.*</main>", page, re.DOTALL).group(0)
        return re.sub(r'value="[^"]*"', "", main)

    wrong_address = said(email="x@exemple.fr")
    unknown_number = said(email="x@exemple.fr", number="LU991124001")

    assert wrong_address.replace(order.number, "N") == unknown_number.replace("LU991124001", "N")


@pytest.mark.parametrize("pattern", [" {} {} ", "{}{}.", "« {}-{} »"])
def test_number_and_address_are_taken_as_people_type_them(stranger, order, pattern):
    number = pattern.format(order.number[:2].lower(), order.number[2:])

    answer = stranger.post(PAGE, typed(order, number=number, email=" Camille@Exemple.FR "))

    assert "Nous vous remboursons 67,00" in text(answer)


def test_nothing_of_the_order_is_told_beyond_what_was_typed(stranger, moment):
    order = paid(moment, email="camille@exemple.fr", first_name="Zénobie", last_name="Quentin")

    read = text(stranger.post(PAGE, typed(order, name="X Y")))
    made_by = by_link(order, moment)
    made_by.post(CONFIRM, sealed(made_by.get(f"{PAGE}?commande={order.number}")))
    again = text(stranger.post(PAGE, typed(order, name="X Y")))

    for page in (read, again):
        assert "Zénobie" not in page
        assert "Quentin" not in page
    assert "déjà enregistrée" in again


def test_somebody_elses_acknowledgement_is_not_found(stranger, order, moment):
    browser = by_link(order, moment)
    place = browser.post(CONFIRM, sealed(browser.get(f"{PAGE}?commande={order.number}"))).url

    assert browser.get(place).status_code == 200
    assert stranger.get(place).status_code == 404


def test_a_statement_cannot_be_made_up(stranger, order):
    read = sealed(stranger.post(PAGE, typed(order)))["statement"]

    for value in ("", "x", read[:-2] + "xx"):
        for answer in (stranger.post(CONFIRM, {"statement": value}), stranger.post(PAGE, {"correct": value})):
            assert (answer.status_code, "rien n’a été envoyé" in text(answer)) == (400, True)
            assert 'name="number"' in text(answer)
    assert stranger.get(CONFIRM).url == PAGE
    assert not WithdrawalRequest.objects.exists()


def test_what_waited_too_long_is_read_again_and_nothing_typed_is_lost(stranger, order, monkeypatch):
    read = stranger.post(PAGE, typed(order))

    with monkeypatch.context() as two_hours_later:
        two_hours_later.setattr(withdrawal, "TOKEN_SECONDS", -1)
        late = stranger.post(CONFIRM, sealed(read))
    assert (late.status_code, "attendu plus de deux heures" in text(late)) == (409, True)
    assert "Nous vous remboursons 67,00" in text(late)
    assert not WithdrawalRequest.objects.exists()

    assert stranger.post(CONFIRM, sealed(late)).status_code == 302


@pytest.mark.parametrize("is_known", [True, False])
def test_going_back_brings_the_form_as_it_was_filled_in(stranger, order, is_known):
    number = order.number if is_known else "LU991124001"
    read = stranger.post(PAGE, typed(order, number=number))

    answer = stranger.post(PAGE, {"correct": sealed(read)["statement"]})

    assert (answer.status_code, answer.context["form"].initial) == (200, typed(order, number=number))
    for value in ("Camille Aubry", number, order.email):
        assert f'value="{value}"' in text(answer)


def test_who_may_follow_the_order_goes_back_to_it(order, moment):
    browser = by_link(order, moment)

    assert f'href="/suivi/{order.number}/"' in text(browser.get(f"{PAGE}?commande={order.number}"))


def test_a_mistake_leaves_the_own_orders_on_the_page(order, moment):
    answer = by_link(order, moment).post(PAGE, typed(order, email=""))

    assert (answer.status_code, "Vos commandes" in text(answer)) == (422, True)


def test_a_name_of_any_length_is_signed_with(moment):
    order = paid(moment, first_name="É" * 80, last_name="J." * 40, email="camille@exemple.fr")
    browser = by_link(order, moment)

    browser.post(CONFIRM, sealed(browser.get(f"{PAGE}?commande={order.number}")))

    assert len(WithdrawalRequest.objects.get().name) <= 160


def test_what_changed_meanwhile_is_shown_before_it_is_confirmed(stranger, moment, emma, vera):
    order = agree(in_status("in_progress", moment, expert=emma, validator=vera), moment)
    read = stranger.post(PAGE, typed(order))
    Order.objects.filter(pk=order.pk).update(revision_count=1)

    answer = stranger.post(CONFIRM, sealed(read))

    assert (answer.status_code, "Votre commande a avancé entre-temps" in text(answer)) == (409, True)
    assert "Nous vous remboursons 20,10" in text(answer)
    assert stranger.post(CONFIRM, sealed(answer)).status_code == 302
    assert Refund.objects.get().amount_minor == 2010


@pytest.mark.parametrize(
    ("status", "said", "may_confirm", "with_amount", "for_a_person"),
    [
        ("delivered", "Votre lecture vous a été livrée", True, False, True),
        ("cancelled", "Cette commande est déjà close", False, False, False),
        ("awaiting_payment", "Rien n’a été débité", True, False, False),
        ("approved", "Votre commande sera arrêtée", True, True, False),
        ("queued", "Nous vous remboursons 67,00", True, True, False),
    ],
)
def test_what_applies_is_said_in_each_state(
    stranger, status, said, may_confirm, with_amount, for_a_person, moment, emma, vera
):
    order = agree(in_status(status, moment, expert=emma, validator=vera), moment)

    page = text(stranger.post(PAGE, typed(order)))

    assert (said in page, 'name="statement"' in page) == (True, may_confirm)
    assert ("Montant rendu" in page, "Une personne la lit et vous répond" in page) == (with_amount, for_a_person)
    assert ("Elle prend effet dès que vous la confirmez" in page) == (may_confirm and not for_a_person)


@pytest.mark.parametrize("status", ["delivered", "awaiting_payment", "queued"])
@pytest.mark.parametrize("days", [1, 30])
def test_a_period_that_is_over_is_never_said_to_run(stranger, status, days, moment, emma, vera):
    then = moment - timedelta(days=days)
    order = agree(in_status(status, then, expert=emma, validator=vera), then)

    page = text(stranger.post(PAGE, typed(order)))

    assert ("terminé le" in page, "inclus" in page) == (days == 30, days == 1)


def test_the_acknowledgement_says_what_was_done_and_in_which_language_it_was_stated(stranger, moment, emma, vera):
    order = agree(in_status("approved", moment, expert=emma, validator=vera), moment)
    place = stranger.post(CONFIRM, sealed(stranger.post(PAGE, typed(order)))).url

    read = text(stranger.get(place))
    assert "Votre commande est arrêtée, une personne de l’équipe la clôt" in read
    assert "Votre commande est close" not in read
    assert '<blockquote class="said" lang="fr">' in text(stranger.get(f"/en{place}"))
    assert "Votre commande est arrêtée" in text(stranger.post(PAGE, typed(order)))


def test_the_acknowledgement_of_what_moves_no_money_names_no_amount(stranger, moment, emma, vera):
    order = agree(in_status("delivered", moment, expert=emma, validator=vera), moment)

    place = stranger.post(CONFIRM, sealed(stranger.post(PAGE, typed(order)))).url

    assert "Montant rendu" not in text(stranger.get(place))


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "", "Indiquez votre prénom et votre nom."),
        ("name", "http://exemple.fr", "Indiquez votre nom, sans adresse ni lien."),
        ("name", "camille@exemple.fr", "Indiquez votre nom, sans adresse ni lien."),
        ("number", "", "Indiquez le numéro de votre commande."),
        ("number", "…", "Recopiez le numéro, par exemple LU261124007."),
        ("email", "camille", "Complétez l’adresse e-mail, par exemple prenom@exemple.fr"),
    ],
)
def test_a_bad_answer_gets_its_sentence_at_its_field(stranger, order, field, value, sentence):
    answer = stranger.post(PAGE, typed(order, **{field: value}))

    assert (answer.status_code, answer.context["form"].errors) == (422, {field: [sentence]})


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("J.Dupont", "J. Dupont"),
        ("Dr.Martin", "Dr. Martin"),
        ("St.John", "St. John"),
        ("Gagnez sur www.exemple.fr", "Gagnez sur www. exemple. fr"),
        ("exemple\u3002fr", "exemple\u3002 fr"),
        ("Camille A.", "Camille A."),
    ],
)
def test_a_name_is_taken_as_it_was_when_ordering_and_makes_no_link(stranger, order, name, kept):
    stranger.post(CONFIRM, sealed(stranger.post(PAGE, typed(order, name=name))))

    made = WithdrawalRequest.objects.get()
    assert (made.name, kept in made.text) == (kept, True)


def tries(order: Order, count: int, **changes: str) -> list:
    """Ask from as many connections."""
    return [Client(REMOTE_ADDR=f"10.0.0.{turn}").post(PAGE, typed(order, **changes)) for turn in range(count)]


def test_naming_the_right_order_is_never_counted_against_its_address(order):
    assert all("Nous vous remboursons 67,00" in text(answer) for answer in tries(order, 8))


def test_after_many_misses_right_and_wrong_read_the_same_and_the_statement_is_still_taken(stranger, order):
    misses = tries(order, 6, number="LU991124001")
    assert ["Nous ne reconnaissons pas cette commande" in text(answer) for answer in misses] == [True] * 5 + [False]

    right = stranger.post(PAGE, typed(order))

    def told(answer) -> str:
        main = re.search(r"<main.*</main>", text(answer), re.DOTALL).group(0)
        return re.sub(r'value="[^"]*"', "", main)

    assert told(right).replace(order.number, "N") == told(misses[-1]).replace("LU991124001", "N")
    assert "Une personne vérifiera votre commande" in told(right)

    stranger.post(CONFIRM, sealed(right))

    made = WithdrawalRequest.objects.get()
    assert (made.order, made.applied, made.number_typed) == (None, "unknown", order.number)
    assert statuses(order) == ("queued", "paid")


def test_who_came_by_their_link_is_not_kept_out_by_the_misses_of_others(order, moment):
    tries(order, 7, number="LU991124001")
    browser = by_link(order, moment)

    browser.post(CONFIRM, sealed(browser.get(f"{PAGE}?commande={order.number}")))

    assert WithdrawalRequest.objects.get().order == order


def test_trying_without_end_is_stopped_by_connection_with_the_other_ways_named(stranger, order):
    answers = [stranger.post(PAGE, typed(order, email=f"{turn}@exemple.fr")) for turn in range(22)]

    assert [answer.status_code for answer in answers] == [200] * 20 + [429] * 2
    assert "Écrivez-nous à" in text(answers[-1])
    assert "par courrier" in text(answers[-1])


def test_nobody_is_sent_letters_without_end(order, settings):
    settings.SELLER = {**settings.SELLER, "name": "Lumira SAS", "address": ["12 rue des Lampes", "75011 Paris"]}
    read = Client().post(PAGE, typed(order, number="LU991124001"))

    answers = [Client(REMOTE_ADDR=f"10.0.0.{turn}").post(CONFIRM, sealed(read)) for turn in range(7)]

    assert [answer.status_code for answer in answers] == [302] * 5 + [429] * 2
    assert "par courrier à Lumira SAS, 12 rue des Lampes, 75011 Paris : cela vaut autant" in text(answers[-1])
    assert 'value="LU991124001"' in text(answers[-1])
    assert Notification.objects.filter(kind="withdrawal_received", recipient=order.email).count() == 5


def test_the_tracking_page_holds_the_right_the_boxes_and_the_receipt(order, moment):
    agree(order, moment)
    browser = by_link(order, moment)
    before = text(browser.get(f"/suivi/{order.number}/"))
    assert f"/retractation/?commande={order.number}" in before
    assert "Je demande que le contenu numérique" in before
    assert "la part déjà réalisée reste due" in before

    browser.post(CONFIRM, sealed(browser.get(f"{PAGE}?commande={order.number}")))

    after = text(browser.get(f"/suivi/{order.number}/"))
    assert WithdrawalRequest.objects.get().reference in after
    assert f"/retractation/?commande={order.number}" not in after


def test_the_desk_sees_the_statement(lena, order, moment, stranger):
    stranger.post(CONFIRM, sealed(stranger.post(PAGE, typed(order))))

    page = text(signed_in(lena).get(f"/atelier/commandes/{order.number}/"))

    assert WithdrawalRequest.objects.get().reference in page
    assert "Le client : Rétractation" in page.replace("\u00a0", " ")


def test_an_expired_order_says_so_and_offers_another(moment):
    order = placed(timezone.now())
    Order.objects.filter(pk=order.pk).update(status="cancelled", outcome="expired", cancelled_at=moment)

    page = text(by_link(order, moment).get(f"/suivi/{order.number}/"))

    assert "Votre commande a expiré" in page
    assert "Rien n’a été débité" in page
    assert 'href="/commande/profond/"' in page
    assert "Non payé" in page


def test_the_confirmation_copies_both_boxes_word_for_word_with_their_moment(stranger):
    stranger.post("/commande/initie/", CONTACT)
    run_jobs()

    order = Order.objects.get()
    (message,) = [found for found in mail.outbox if found.subject == "Votre commande est confirmée"]
    html = message.alternatives[0][0]

    for body in (message.body, html):
        for consent in order.consents.all():
            assert consent.text in body.replace("&#x27;", "'")
        assert "Ce que vous avez accepté en commandant, le" in body
        assert "/retractation/" in body
    assert order.consents.count() == 2
