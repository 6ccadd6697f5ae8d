"""The form of the hosted Checkout page, piece by piece."""

from lumira.demo.stripe_double.pages.html import Html, join, link, page, render, wrap
from lumira.demo.stripe_double.pages.wording import money, refusal, words
from lumira.demo.stripe_double.state.store import Record
from lumira.demo.stripe_double.state.work import Work
from lumira.demo.stripe_double.transport import Response

FIELDS_OF = {"card": ("number", "expiry", "cvc"), "sepa_debit": ("name", "iban")}
# Name -> type, inputmode, autocomplete.
ATTRIBUTES = {
    "email": ("email", "email", "email"),
    "number": ("text", "numeric", "cc-number"),
    "expiry": ("text", "numeric", "cc-exp"),
    "cvc": ("text", "numeric", "cc-csc"),
    "name": ("text", "text", "name"),
    "iban": ("text", "text", "off"),
}
# Card and account numbers are never written back into a page.
KEPT_AFTER_ERROR = ("email", "name")
TEST_IBAN = "FR14 2004 1010 0505 0001 3M02 606"


def show(
    work: Work, session: Record, language: str, typed: dict[str, str], problems: dict[str, str], status: int = 200
) -> Response:
    """Return the page. `problems` maps a field to what is wrong with it; "" is the payment as a whole."""
    said = words(language)
    intent = work.get("payment_intent", session["payment_intent"])
    if not typed and intent is not None and intent["last_payment_error"] is not None:
        problems = {"": refusal(intent["last_payment_error"], language)}
    content = render(
        "checkout.html",
        summary=said["summary"],
        amount=money(session["amount_total"], session["currency"], language),
        items=join([_item(item, language) for item in session["_items"]]),
        cancel=link(session["cancel_url"], said["cancel"]),
        pay_title=said["pay_title"],
        alert=_alert(problems, said),
        details=said["details"],
        email=_email(session, said, typed, problems),
        method=said["method"],
        fields=_methods(session, said, typed, problems),
        pay=said["pay"],
        tests=_tests(session, said),
        test_cards=said["test_cards"],
    )
    back = [url for url in (session["success_url"], session["cancel_url"]) if url]
    return page(language, said["pay_title"], said["notice"], content, status=status, return_urls=back)


def _item(item: Record, language: str) -> Html:
    name = item["description"] if item["quantity"] == 1 else f"{item['quantity']} × {item['description']}"
    return render("item.html", name=name, amount=money(item["amount_total"], item["currency"], language))


def _alert(problems: dict[str, str], said: dict[str, str]) -> Html:
    if not problems:
        return Html()
    sentences = [problems[""], said["not_charged"]] if "" in problems else [said["problems"]]
    lines = join([wrap("p", sentence) for sentence in sentences])
    return wrap("div", lines, 'class="alert" role="alert"')


def _email(session: Record, said: dict[str, str], typed: dict[str, str], problems: dict[str, str]) -> Html:
    if session["customer_email"]:
        return wrap("p", session["customer_email"], 'class="preset"')
    known = (session["customer_details"] or {}).get("email") or ""
    return _field("email", said, {"email": known, **typed}, problems)


def _methods(session: Record, said: dict[str, str], typed: dict[str, str], problems: dict[str, str]) -> Html:
    kinds = session["payment_method_types"]
    chosen = typed.get("method", kinds[0])
    parts = []
    if len(kinds) > 1:
        for kind in kinds:
            checked = Html(" checked") if kind == chosen else Html()
            parts.append(render("choice.html", kind=kind, label=said[kind], checked=checked))
    for kind in kinds:
        fields = [_field(name, said, typed, problems) for name in FIELDS_OF[kind]]
        if kind == "sepa_debit":
            fields.append(wrap("p", said["mandate"], 'class="hint"'))
        parts.append(wrap("div", join(fields), f'class="panel panel-{kind}"'))
    return join(parts)


def _field(name: str, said: dict[str, str], typed: dict[str, str], problems: dict[str, str]) -> Html:
    kind, inputmode, autocomplete = ATTRIBUTES[name]
    error = described = Html()
    if name in problems:
        error = wrap("p", problems[name], f'class="error" id="{name}-error"')
        described = Html(f' aria-invalid="true" aria-describedby="{name}-error"')
    return render(
        "field.html",
        name=name,
        label=said[name],
        error=error,
        value=typed.get(name, "") if name in KEPT_AFTER_ERROR else "",
        type=kind,
        inputmode=inputmode,
        autocomplete=autocomplete,
        placeholder=said.get(f"{name}_hint", ""),
        described=described,
    )


def _tests(session: Record, said: dict[str, str]) -> Html:
    numbers = {
        "4242 4242 4242 4242": said["test_ok"],
        "4000 0000 0000 0002": said["test_declined"],
        "4000 0000 0000 9995": said["test_funds"],
        "4000 0025 0000 3155": said["test_3ds"],
    }
    if "sepa_debit" in session["payment_method_types"]:
        numbers[TEST_IBAN] = said["test_iban"]
    return join([piece for number, text in numbers.items() for piece in (wrap("dt", number), wrap("dd", text))])
