import pytest
from django import forms
from django.template import engines

from lumira.templatetags import ui

NBSP = "\u00a0"


def render(source, **context):
    return engines["django"].from_string(source).render(context)


class Contact(forms.Form):
    email = forms.EmailField(help_text="Elle reçoit votre reçu.", widget=forms.EmailInput(attrs={"placeholder": "x"}))
    question = forms.CharField(widget=forms.Textarea, max_length=1000, required=False)


def test_money_is_written_in_the_current_language():
    assert render("{{ amount|money:currency }}", amount=6700, currency="EUR") == f"67,00{NBSP}€"


def test_money_in_english(english):
    assert ui.money(6700, "EUR") == "€67.00"


def test_money_whole_leaves_out_round_decimals():
    assert ui.money_whole(6700, "EUR") == f"67{NBSP}€"
    assert ui.money_whole(6750, "EUR") == f"67,50{NBSP}€"


@pytest.mark.parametrize(
    "source",
    [
        "{% brand_mark %}",
        "{% level_glyph 3 %}",
        "{% level_dot 3 %}",
        '{% seal done=2 current=3 label="En écriture" %}',
        '{% icon "clock" size="s" %}',
    ],
)
def test_drawings_reach_the_page_unescaped(source):
    assert render(source).startswith("<svg ")


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ('{{ "Inès Marchal"|initials }}', "IM"),
        ('{{ "Inès Marchal"|hue }}', "1"),
        ('{{ "queued"|status_word:"expert" }}', "À prendre"),
        ('{{ "queued"|status_icon }}', "inbox"),
        ('{{ "Qui ?"|typo }}', "Qui\u202f?"),
        ("{{ nothing|day }}{{ nothing|moment }}{{ nothing|clock_time }}{{ nothing|relative_day }}", ""),
    ],
)
def test_filters_are_registered(source, written):
    assert render(source, nothing=None) == written


def test_control_is_wired_to_its_hint():
    control = render("{% control form.email %}", form=Contact())

    assert 'class="field__control"' in control
    assert 'aria-describedby="id_email_helptext"' in control


def test_control_in_error_is_wired_to_hint_and_error():
    control = render("{% control form.email %}", form=Contact({}))

    assert 'aria-describedby="id_email_helptext id_email_error"' in control
    assert 'aria-invalid="true"' in control


def test_control_takes_attributes_and_leaves_out_false_ones():
    control = render('{% control form.email autocomplete="email" placeholder=False %}', form=Contact())

    assert 'autocomplete="email"' in control
    assert "placeholder" not in control


def test_control_with_a_counter_is_wired_to_it():
    control = render('{% control form.question hint="Avec vos mots." data_counter=True %}', form=Contact())

    assert 'aria-describedby="id_question_helptext id_question_counter"' in control
    assert " data-counter" in control


def test_control_without_anything_to_say_is_wired_to_nothing():
    assert "aria-describedby" not in render("{% control form.question %}", form=Contact())


def test_control_keeps_the_widgets_own_attribute_for_none():
    assert 'placeholder="x"' in render("{% control form.email placeholder=None %}", form=Contact())


def test_error_points_lead_to_the_fields_in_the_order_of_the_page():
    class Voice(forms.Form):
        email = forms.EmailField()
        voice = forms.ChoiceField(choices=[("a", "A")], widget=forms.RadioSelect)
        token = forms.CharField(widget=forms.HiddenInput)

        def clean(self):
            raise forms.ValidationError("Trop d’essais.")

    points = ui.error_points(Voice({"email": "camille@"}), Contact({"email": "camille@exemple.fr"}))

    assert [point.href for point in points] == ["", "#id_email", "#id_voice_0", ""]
    assert points[0].text == "Trop d’essais."


def test_error_points_of_a_form_nobody_sent_are_none():
    assert ui.error_points(Contact()) == []
