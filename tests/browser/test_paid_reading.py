"""A paid reading, from the home page to « J’ai lu ma lecture », each person at their own screen."""

from playwright.sync_api import expect

from orders.models import Order
from orders.states import Status
from tests.browser import audit, steps
from tests.browser.house import until
from tests.browser.steps import INES, SARAH, Person

ADDED = "Une phrase ajoutée par l’experte, et par elle seule."


def test_paid_reading_goes_from_the_home_page_to_the_sanctuary(window, house):
    client, expert, validator = window(), window(), window()
    person = Person()

    client.goto("/")
    client.get_by_role("link", name="Intégral").first.click()
    client.wait_for_url("**/commande/integral/")
    steps.fill_contact(client, person)
    steps.fill_card(client)
    steps.pay_button(client).click()
    client.wait_for_url("**/dossier/")
    order = person.order
    assert (order.status, order.payment.status, order.amount_minor) == (Status.QUEUED, "paid", 9700)

    steps.fill_dossier(client)
    steps.add_photos(client)
    steps.confide(client)
    expect(client.get_by_role("heading", level=1)).to_have_text("Votre commande est confirmée")
    expect(client.locator(".conf__now")).to_have_text("Commande reçue")

    steps.sign_in(expert, INES)
    steps.take(expert, order.number)
    expect(client.get_by_text("Inès a ouvert votre dossier et compose votre lecture.")).to_be_visible()
    steps.compose(expert)
    expert.get_by_role("navigation", name="Parties").get_by_role("link", name="Lecture").click()
    text = expert.get_by_role("textbox", name="Lecture")
    text.fill(f"{text.input_value()}\n\n{ADDED}")
    expect(expert.locator("[data-saved-state]")).to_contain_text("Enregistré à")
    steps.add_recording(expert, order.number)
    steps.submit(expert)
    expect(client.get_by_text("Un second expert relit et valide.")).to_be_visible()

    steps.sign_in(validator, SARAH)
    steps.approve(validator, order.number)
    expect(client.get_by_role("heading", level=1)).to_have_text("Votre sanctuaire est ouvert")
    order.refresh_from_db()
    assert order.status == Status.DELIVERED

    reader = window(width=390, height=844)
    steps.open_letter(reader, house.letter(person.email, "sanctuaire"))
    reader.wait_for_url(f"**/sanctuaire/{order.number}/")
    expect(reader.get_by_text(ADDED)).to_be_visible()
    expect(reader.get_by_text("relue par Sarah")).to_be_visible()
    for image in reader.locator("main img").all():
        image.scroll_into_view_if_needed()
        until(lambda image=image: image.evaluate("image => image.naturalWidth"))
    expect(reader.locator(".rite li").first).to_be_visible()
    with reader.expect_download() as download:
        reader.get_by_role("link", name="Télécharger le PDF").click()
    assert download.value.path().read_bytes().startswith(b"%PDF")
    reader.get_by_role("button", name="Écouter la lecture").click()
    until(lambda: reader.locator("audio").evaluate("audio => audio.currentTime > 0"))

    audit.examine(reader, language="fr")
    reader.get_by_role("radio", name="5").check()
    reader.get_by_role("button", name="J’ai lu ma lecture").click()
    expect(reader.get_by_text("Merci. Votre lecture reste ici")).to_be_visible()
    order = Order.objects.get(pk=order.pk)
    assert (order.status, order.satisfaction) == (Status.COMPLETED, 5)
    expect(client.locator(".conf__seal")).to_have_attribute("data-status", Status.COMPLETED)
    assert [letter["subject"] for letter in house.letters(person.email)][::-1] == [
        "Votre commande est confirmée",
        "Votre dossier est entre nos mains",
        "Votre sanctuaire est ouvert",
    ]
