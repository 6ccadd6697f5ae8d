"""A whole reading with JavaScript off everywhere: the card is entered on the provider's own page."""

from playwright.sync_api import expect

from orders.models import Order
from orders.states import Status
from tests.browser import steps
from tests.browser.house import until
from tests.browser.steps import FACE, INES, PALM, SARAH, Person


def test_reading_goes_from_order_to_delivery_without_script(window, house, watch, tmp_path):
    watch.expect(422)
    client = window(java_script_enabled=False, width=390, height=844)
    person = Person()
    client.goto("/commande/mystique/")
    steps.fill_contact(client, person)
    steps.pay_button(client).click()
    client.wait_for_url(f"{house.double_url}/**")
    steps.pay_on_hosted_page(client)
    client.wait_for_url("**/dossier/")
    order = person.order

    not_a_photo = tmp_path / "visage.jpg"
    not_a_photo.write_bytes(b"0123456789abcdef")
    steps.fill_dossier(client)
    client.locator("input[name=face_photo]").set_input_files(not_a_photo)
    client.locator("input[name=palm_photo]").set_input_files(PALM)
    client.get_by_role("button", name="Confier mon dossier").click()
    expect(client.locator("#erreurs")).to_contain_text("« visage.jpg » n’est pas une photo")
    expect(client.get_by_role("img", name="Photo de votre paume")).to_be_visible()
    expect(client.get_by_role("textbox", name="Lieu de naissance")).to_have_value("Nantes")
    client.locator("input[name=face_photo]").set_input_files(FACE)
    steps.confide(client)

    expert = window(member=INES, java_script_enabled=False)
    steps.take(expert, order.number)
    steps.compose(expert)
    expert.goto(f"/atelier/commandes/{order.number}/?partie=reading")
    expert.get_by_role("textbox", name="Lecture").fill("Une lecture écrite sans script. " * 40)
    expert.get_by_role("button", name="Enregistrer").click()
    steps.add_recording(expert, order.number)
    steps.submit(expert)
    steps.approve(window(member=SARAH, java_script_enabled=False), order.number)

    until(lambda: Order.objects.get(pk=order.pk).status == Status.DELIVERED)
    client.reload()
    expect(client.get_by_role("heading", level=1)).to_have_text("Votre sanctuaire est ouvert")
    steps.open_letter(client, house.letter(person.email, "sanctuaire"))
    expect(client.get_by_text("Une lecture écrite sans script.").first).to_be_visible()
    expect(client.locator("audio[controls]")).to_be_visible()
    client.get_by_role("radio", name="4").check()
    client.get_by_role("button", name="J’ai lu ma lecture").click()
    expect(client.get_by_text("Merci. Votre lecture reste ici")).to_be_visible()
    assert Order.objects.get(pk=order.pk).satisfaction == 4
