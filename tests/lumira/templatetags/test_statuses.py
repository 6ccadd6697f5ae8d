import pytest
from django.template import TemplateSyntaxError

from lumira.templatetags import icons, statuses

ORDER = {
    "awaiting_payment",
    "queued",
    "in_progress",
    "in_validation",
    "in_revision",
    "approved",
    "delivered",
    "completed",
    "cancelled",
}


def test_every_state_of_an_order_has_a_look():
    assert set(statuses.STATUSES) >= ORDER


@pytest.mark.parametrize("code", statuses.STATUSES)
def test_every_look_has_an_icon_that_is_drawn(code):
    assert icons.icon(statuses.status_icon(code))


def test_client_and_expert_do_not_read_the_same_word():
    assert statuses.status_word("queued") == "Commande reçue"
    assert statuses.status_word("queued", "expert") == "À prendre"


@pytest.mark.parametrize("code", ["in_validation", "in_revision"])
def test_client_never_reads_that_a_reading_was_sent_back(code):
    assert statuses.status_word(code, "client") == "En relecture"


def test_client_never_reads_that_a_refused_reading_is_finished():
    assert statuses.status_word("refused", "client") == "Annulée"


def test_unknown_status_is_an_error():
    with pytest.raises(TemplateSyntaxError):
        statuses.status_word("payee")


def test_unknown_reader_is_an_error():
    with pytest.raises(TemplateSyntaxError):
        statuses.status_word("queued", "everyone")


@pytest.mark.parametrize(("code", "shown"), [("in_revision", "in_validation"), ("refused", "cancelled")])
def test_client_does_not_see_the_look_of_a_refusal_either(code, shown):
    assert statuses.shown_status(code) == shown
    assert statuses.shown_status(code, "expert") == code
    assert statuses.status_word(shown) == statuses.status_word(code)
