"""Each answer of the dossier that is wrong gets its sentence, and nothing typed is lost."""

from datetime import date

import pytest
from django.utils import timezone

from orders.models import IntakeSnapshot
from tests.checkout.conftest import by_link
from tests.checkout.dossier import TOO_LONG, address, seal, shown
from tests.journeys.walk import DOSSIER

IMPOSSIBLE = "Cette date n’existe pas. Écrivez-la par exemple 12 3 1989."
NO_TIME = "Cette heure n’existe pas. Écrivez-la par exemple 14 h 30, ou laissez vide."
NO_NUMBER = "Indiquez le numéro qui recevra le message WhatsApp."
BAD_NUMBER = "Ce numéro semble incomplet. Écrivez-le par exemple 06 12 34 56 78 ou +33 6 12 34 56 78."
NEXT_YEAR = timezone.now().year + 1


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({"birth_day": "", "birth_month": "", "birth_year": ""}, "birth_date", "Indiquez votre date de naissance"),
        ({"birth_year": ""}, "birth_date", IMPOSSIBLE),
        ({"birth_day": "31", "birth_month": "avril"}, "birth_date", IMPOSSIBLE),
        ({"birth_day": "29", "birth_month": "2", "birth_year": "2001"}, "birth_date", IMPOSSIBLE),
        ({"birth_month": "brumaire"}, "birth_date", IMPOSSIBLE),
        ({"birth_day": "፩"}, "birth_date", IMPOSSIBLE),
        ({"birth_month": "፩"}, "birth_date", IMPOSSIBLE),
        ({"birth_year": "99999999999999999999"}, "birth_date", IMPOSSIBLE),
        ({"birth_year": str(NEXT_YEAR)}, "birth_date", "Cette date est à venir. Vérifiez l’année."),
        ({"birth_year": str(NEXT_YEAR - 10)}, "birth_date", "Lumira est réservé aux personnes majeures."),
        ({"birth_year": "89"}, "birth_date", "Vérifiez l’année : elle doit être postérieure à 1900."),
        ({"birth_year": "1899"}, "birth_date", "Vérifiez l’année : elle doit être postérieure à 1900."),
        ({"birth_time": "25 h"}, "birth_time", NO_TIME),
        ({"birth_time": "vers midi"}, "birth_time", NO_TIME),
        ({"birth_place": "a" * 181}, "birth_place", TOO_LONG % 180),
        ({"question": "a" * 1001}, "question", TOO_LONG % 1000),
        ({"objective": "a" * 1001}, "objective", TOO_LONG % 1000),
        ({"delivery_format": "pigeon"}, "delivery_format", "Choisissez un moyen d’envoi."),
        ({"delivery_format": "whatsapp"}, "phone", NO_NUMBER),
        ({"delivery_format": "whatsapp", "phone": "06 12"}, "phone", BAD_NUMBER),
        ({"phone": "appelez-moi"}, "phone", BAD_NUMBER),
        ({"phone": "0" * 40}, "phone", BAD_NUMBER),
    ],
)
def test_a_bad_answer_gets_its_sentence_and_nothing_typed_is_lost(free_order, moment, values, field, sentence):
    browser = by_link(free_order, moment)

    answer = seal(browser, free_order, photos=False, **values)

    page = answer.content.decode()
    assert (answer.status_code, list(answer.context["errors"])) == (422, [field])
    assert answer.context["errors"][field].startswith(sentence)
    assert sentence in page.partition("<form")[2]
    assert f'href="#id_{"birth_day" if field == "birth_date" else field}"' in page
    for name in ("birth_day", "birth_month", "birth_year", "birth_time", "birth_place", "question", "phone"):
        assert shown(page, name) == {**DOSSIER, "phone": "", **values}[name]
    assert not IntakeSnapshot.objects.exists()


def test_a_voice_that_does_not_exist_is_refused(order, client_of_order):
    answer = seal(client_of_order, order, audio_voice="robot")

    assert answer.context["errors"] == {"audio_voice": "Choisissez une voix."}


@pytest.mark.parametrize(
    ("values", "born"),
    [
        ({"birth_day": "1", "birth_month": "août", "birth_year": "1975"}, date(1975, 8, 1)),
        ({"birth_day": "01", "birth_month": "08", "birth_year": "1975"}, date(1975, 8, 1)),
        ({"birth_day": "29", "birth_month": "fév.", "birth_year": "2004"}, date(2004, 2, 29)),
    ],
)
def test_a_birth_date_is_taken_as_people_write_it(free_order, moment, values, born):
    assert seal(by_link(free_order, moment), free_order, photos=False, **values).status_code == 302
    assert free_order.snapshots.get().birth_date == born


def test_time_place_question_and_voice_are_optional(free_order, moment):
    born = {"birth_day": "12", "birth_month": "3", "birth_year": "1989", "seal": "1"}
    by_link(free_order, moment).post(address(free_order), born)

    snapshot = free_order.snapshots.get()
    assert (snapshot.birth_time, snapshot.birth_place, snapshot.question) == (None, "", "")
    assert (snapshot.audio_voice, snapshot.delivery_format) == ("feminine", "email")


def test_a_telephone_is_kept_without_its_ornaments(free_order, moment):
    seal(
        by_link(free_order, moment), free_order, photos=False, delivery_format="whatsapp", phone="+33 (0)6 12-34.56 78"
    )

    free_order.refresh_from_db()
    assert free_order.snapshots.get().phone == free_order.phone == "+33612345678"
