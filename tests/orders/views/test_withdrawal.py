"""`/retractation/`: two steps without an account; nothing of an order is told to who cannot name it."""

import re

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from lumira.payments.models import Refund
from orders.models import Order, WithdrawalRequest
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


def test_number_and_address_are_taken_as_people_type_them(stranger, order):
    number = f" {order.number[:2].lower()} {order.number[2:]} "

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
    read = sealed(stranger.post(PAGE, typed(order)))

    for value in ("", "x", read["statement"][:-2] + "xx"):
        assert stranger.post(CONFIRM, {"statement": value}).url == PAGE
    assert stranger.get(CONFIRM).url == PAGE
    assert not WithdrawalRequest.objects.exists()


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
    ("status", "said", "may_confirm"),
    [
        ("delivered", "Votre lecture vous a été livrée", True),
        ("cancelled", "Cette commande est déjà close", False),
        ("awaiting_payment", "Rien n’a été débité", True),
    ],
)
def test_what_applies_is_said_in_each_state(stranger, status, said, may_confirm, moment, emma, vera):
    order = agree(in_status(status, moment, expert=emma, validator=vera), moment)

    page = text(stranger.post(PAGE, typed(order)))

    assert (said in page, 'name="statement"' in page) == (True, may_confirm)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "", "Indiquez votre nom."),
        ("name", "http://exemple.fr", "Indiquez votre nom, sans adresse ni lien."),
        ("name", "Gagnez sur exemple.fr", "Indiquez votre nom, sans adresse ni lien."),
        ("number", "", "Indiquez le numéro de votre commande."),
        ("number", "www.exemple", "Recopiez le numéro, par exemple LU261124007."),
        ("email", "camille", "Complétez l’adresse e-mail, par exemple prenom@exemple.fr"),
    ],
)
def test_a_bad_answer_gets_its_sentence_at_its_field(stranger, order, field, value, sentence):
    answer = stranger.post(PAGE, typed(order, **{field: value}))

    assert (answer.status_code, answer.context["form"].errors) == (422, {field: [sentence]})


def test_guessing_is_slowed_down_by_address(order):
    answers = [Client(REMOTE_ADDR=f"10.0.0.{turn}").post(PAGE, typed(order)).status_code for turn in range(7)]

    assert answers == [200] * 5 + [429] * 2


def test_guessing_is_slowed_down_by_connection(stranger, order):
    answers = {stranger.post(PAGE, typed(order, email=f"{turn}@exemple.fr")).status_code: turn for turn in range(25)}

    assert answers == {200: 19, 429: 24}


def test_nobody_is_sent_letters_without_end(stranger, order):
    read = stranger.post(PAGE, typed(order, number="LU991124001"))

    answers = [stranger.post(CONFIRM, sealed(read)).status_code for _turn in range(7)]

    assert answers == [302] * 5 + [429] * 2


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
