"""`/commande/<level>/`: each bad answer gets its sentence at its field, nothing typed is lost, one attempt is one order."""

import html
import re
import uuid

import pytest
from django.test import Client

from checkout import consents
from lumira.accounts.models import User
from lumira.payments.models import PaymentAttempt
from orders.models import Consent, Order, OrderEvent
from orders.states import Status
from products.models import Level
from tests.journeys.walk import CONTACT

PAGE = "/commande/profond/"
FREE = "/commande/initie/"
NO_NAME = "Indiquez votre prénom."
NO_LAST_NAME = "Indiquez votre nom."
NO_EMAIL = "Indiquez votre adresse e-mail."
BAD_EMAIL = "Complétez l’adresse e-mail, par exemple prenom@exemple.fr"


def post(browser: Client, page: str = PAGE, **values: str):
    return browser.post(page, {"attempt_id": str(uuid.uuid4()), **CONTACT, **values})


def errors(answer) -> dict[str, list[str]]:
    return {name: list(dict.fromkeys(found)) for name, found in answer.context["form"].errors.items()}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("first_name", "", NO_NAME),
        ("first_name", "   ", NO_NAME),
        ("first_name", "\u200b\u202e", NO_NAME),
        ("first_name", "a" * 81, "Ce prénom est trop long : 80 caractères au plus."),
        ("last_name", "", NO_LAST_NAME),
        ("last_name", "\ufeff", NO_LAST_NAME),
        ("last_name", "a" * 81, "Ce nom est trop long : 80 caractères au plus."),
        ("email", "", NO_EMAIL),
        ("email", "camille", BAD_EMAIL),
        ("email", "camille@", BAD_EMAIL),
        ("email", "camille@exemple", BAD_EMAIL),
        ("email", "camille aubry@exemple.fr", BAD_EMAIL),
        ("email", "a@exemple.fr\nBcc: b@exemple.fr", BAD_EMAIL),
        ("email", "a@b.fr,c@d.fr", BAD_EMAIL),
        ("email", "a@exemple.fr\x00", BAD_EMAIL),
        ("email", "a" * 250 + "@exemple.fr", "Cette adresse est trop longue : 254 caractères au plus."),
        ("email", "a" * 260 + "@exemple.fr", "Cette adresse est trop longue : 254 caractères au plus."),
        ("consent", "", "Cochez la case pour accepter les conditions de vente et le commencement immédiat."),
        ("consent_digital", "", "Cochez la case pour recevoir le contenu numérique dès qu’il est prêt."),
    ],
)
def test_a_bad_answer_gets_its_sentence_at_its_field(browser, field, typed, sentence):
    answer = post(browser, **{field: typed})

    assert (answer.status_code, errors(answer)) == (422, {field: [sentence]})
    page = answer.content.decode()
    assert f'href="#id_{field}"' in page
    assert sentence in page.partition("<form")[2]
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_a_wrong_form_keeps_everything_that_was_typed(browser):
    page = post(browser, last_name="O’Brien <b>", email="camille@").content.decode()

    assert 'value="Camille"' in page
    assert 'value="O’Brien &lt;b&gt;"' in page
    assert 'value="camille@"' in page
    assert re.search(r'<input type="checkbox" name="consent"[^>]* checked', page)


@pytest.mark.django_db
def test_several_bad_answers_are_counted_and_listed(browser):
    answer = browser.post(PAGE, {})

    assert list(errors(answer)) == ["first_name", "last_name", "email", "consent", "consent_digital"]
    assert "5 points à corriger" in answer.content.decode()


@pytest.mark.django_db
def test_the_script_gets_the_same_sentences(browser):
    answer = browser.post(PAGE, {**CONTACT, "first_name": ""}, headers={"accept": "application/json"})

    assert (answer.status_code, answer.json()) == (422, {"errors": {"first_name": NO_NAME}, "problem": ""})


@pytest.mark.django_db
def test_english_pages_answer_in_english(browser):
    answer = browser.post("/en/commande/profond/", {**CONTACT, "consent": ""})

    assert (answer.status_code, answer.headers["Content-Language"]) == (422, "en")
    assert NO_NAME not in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["Zoé-Ève", "李小龙", "محمد", "Łucja 🌙", "O’Neil", "  Anne   Marie "])
def test_names_of_the_world_are_taken(browser, typed):
    post(browser, FREE, first_name=typed)

    assert Order.objects.get().first_name == " ".join(typed.split())


@pytest.mark.django_db
def test_control_and_direction_characters_leave_a_name(browser):
    post(browser, FREE, first_name="Ca\u202emil\x07le\x00", last_name="Au\tbry\r\n")

    order = Order.objects.get()
    assert (order.first_name, order.last_name) == ("Camille", "Aubry")


@pytest.mark.django_db
def test_an_address_is_kept_in_lower_case(browser):
    post(browser, FREE, email="  Camille@Exemple.FR ")

    assert Order.objects.get().email == "camille@exemple.fr"


@pytest.mark.django_db
@pytest.mark.parametrize("page", [PAGE, FREE])
def test_no_box_is_ticked_beforehand(browser, page):
    boxes = re.findall(r'<input type="checkbox"[^>]*>', browser.get(page).content.decode())

    assert len(boxes) == 2
    assert [box for box in boxes if "checked" in box or "required" not in box] == []


@pytest.mark.django_db
@pytest.mark.parametrize(("prefix", "language"), [("", "fr"), ("/en", "en")])
def test_the_consent_is_kept_with_the_words_that_were_shown(browser, prefix, language):
    page = browser.get(prefix + FREE).content.decode()
    post(browser, prefix + FREE)

    kept = [(row.kind, row.text_version, row.language, row.text) for row in Consent.objects.order_by("id")]
    shown = [
        html.unescape(
            re.sub(r"<[^>]+>", "", re.search(rf'<label class="check" for="{box}">(.*?)</label>', page).group(1))
        )
        for box in ("id_consent", "id_consent_digital")
    ]
    assert kept == [
        ("terms_and_early_start", consents.VERSION, language, shown[0]),
        ("digital_content", consents.VERSION, language, shown[1]),
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "post"])
def test_an_unknown_level_is_not_found(browser, method):
    assert getattr(browser, method)("/commande/supreme/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["put", "patch", "delete", "options"])
def test_other_methods_are_refused(browser, method):
    assert getattr(browser, method)(PAGE).status_code == 405


@pytest.mark.django_db
def test_a_closed_level_is_announced_and_not_sold(browser):
    Level.objects.filter(slug="profond").update(availability=Level.Availability.COMING_SOON)

    page = browser.get(PAGE)
    answer = post(browser)

    assert (page.status_code, b'name="email"' in page.content) == (200, False)
    assert answer.status_code == 409
    assert not Order.objects.exists()


@pytest.mark.django_db
def test_a_level_whose_number_is_used_up_is_not_sold(browser):
    Level.objects.filter(slug="initie").update(quota=1)
    post(browser, FREE)

    answer = post(Client(), FREE, email="autre@exemple.fr")

    assert answer.status_code == 409
    assert "Ce niveau n’est pas en vente pour l’instant." in answer.content.decode()
    assert Order.objects.count() == 1


@pytest.mark.django_db
def test_the_free_level_is_given_once_to_a_client(browser):
    first = post(browser, FREE)
    again = post(Client(), FREE, email="CAMILLE@exemple.fr", first_name="Autre")

    order = Order.objects.get()
    assert first.url == f"/commande/{order.number}/dossier/"
    assert again.status_code == 409
    assert "Cette adresse a déjà reçu sa lecture offerte." in again.content.decode()
    assert 'value="Autre"' in again.content.decode()


@pytest.mark.django_db
def test_a_free_order_meets_no_payment(browser):
    post(browser, FREE)

    order = Order.objects.select_related("payment").get()
    assert (order.status, order.payment.status, order.amount_minor) == (Status.QUEUED, "paid", 0)
    assert list(order.events.order_by("id").values_list("kind", flat=True)) == [
        OrderEvent.Kind.CREATED,
        OrderEvent.Kind.STATUS,
    ]


@pytest.mark.django_db
def test_the_same_attempt_is_the_same_order(browser, stripe):
    attempt = str(uuid.uuid4())
    answers = [
        browser.post(PAGE, {**CONTACT, "attempt_id": attempt}, headers={"accept": "application/json"}).json()
        for _ in range(3)
    ]

    order = Order.objects.get()
    assert {answer["returnUrl"] for answer in answers} == {
        f"http://testserver/commande/{order.number}/paiement/retour/"
    }
    assert len({answer["clientSecret"] for answer in answers}) == 1
    assert PaymentAttempt.objects.filter(payment=order.payment).count() == 1


@pytest.mark.django_db
def test_a_corrected_address_stays_on_the_same_order(browser, stripe):
    attempt = str(uuid.uuid4())
    for email in ("camile@exemple.fr", "camille@exemple.fr"):
        browser.post(PAGE, {**CONTACT, "email": email, "attempt_id": attempt}, headers={"accept": "application/json"})

    order = Order.objects.get()
    assert (order.email, order.client.email) == ("camille@exemple.fr", "camille@exemple.fr")


@pytest.mark.django_db
def test_every_tab_of_a_session_shares_the_attempt(browser):
    first, second = (attempt_on(browser) for _ in range(2))

    assert first == second
    assert attempt_on(Client()) != first


@pytest.mark.django_db
def test_after_a_settled_order_a_new_one_begins(browser):
    attempt = attempt_on(browser, FREE)
    browser.post(FREE, {**CONTACT, "attempt_id": attempt})

    assert attempt_on(browser, FREE) != attempt


@pytest.mark.django_db
@pytest.mark.parametrize("garbled", ["", "42", "../../etc", "\x00", "0" * 5000])
def test_a_garbled_attempt_id_hinders_nobody(browser, garbled):
    answer = post(browser, FREE, attempt_id=garbled)

    assert (answer.status_code, Order.objects.count()) == (302, 1)


@pytest.mark.django_db
def test_an_attempt_of_one_level_buys_no_other(browser, stripe):
    attempt = str(uuid.uuid4())
    browser.post(PAGE, {**CONTACT, "attempt_id": attempt}, headers={"accept": "application/json"})

    answer = browser.post("/commande/integral/", {**CONTACT, "attempt_id": attempt})

    assert (answer.status_code, Order.objects.count()) == (409, 1)
    assert 'value="Camille"' in answer.content.decode()


@pytest.mark.django_db
def test_without_the_provider_the_order_and_its_payment_page_remain(browser):
    answer = post(browser)

    order = Order.objects.get()
    assert (answer.status_code, answer.url) == (302, f"/commande/{order.number}/paiement/")
    assert browser.get(answer.url).status_code == 200


@pytest.mark.django_db
def test_an_order_of_someone_known_changes_nothing_about_them(browser, alice):
    post(browser, FREE, email="alice@exemple.fr", first_name="Mallory", last_name="X")

    account = User.objects.get(email="alice@exemple.fr")
    assert (account.first_name, account.last_name) == ("Alice", "Martin")
    assert browser.get("/sanctuaire/").context["user"].is_anonymous


@pytest.mark.django_db
def test_orders_are_limited_by_address_and_what_was_typed_stays(browser, clean_cache):
    answers = [browser.post(FREE, {**CONTACT, "email": ""}).status_code for _ in range(20)]
    refused = post(browser, FREE)

    assert set(answers) == {422}
    assert refused.status_code == 429
    assert "Trop d’essais" in refused.content.decode()
    assert 'value="camille@exemple.fr"' in refused.content.decode()
    assert not Order.objects.exists()


def attempt_on(browser: Client, page: str = PAGE) -> str:
    return re.search(r'name="attempt_id" value="([^"]+)"', browser.get(page).content.decode()).group(1)
