// Plays the checkout page of a shop; the address says which intent, or which amount before there is one.
const wishes = new URLSearchParams(location.search);
const stripe = Stripe("pk_test_x", { locale: wishes.get("locale") ?? "fr" });
const events = document.getElementById("events");

const appearance = {
  theme: "night",
  variables: {
    colorBackground: "#10142B",
    colorDanger: "#FFA9A0",
    colorPrimary: "#E2C27B",
    colorText: "#F3ECDC",
    borderRadius: "8px",
    fontFamily: "Georgia, serif",
    fontSizeBase: "17px",
  },
  rules: { ".Input": { borderColor: "#7C83AB" }, ".Input:focus": { outline: "3px solid #E2C27B" } },
};

const fonts = JSON.parse(wishes.get("fonts") ?? "[]");
const common = wishes.has("plain") ? {} : { appearance, fonts };
const secret = wishes.get("secret");
const elements = secret
  ? stripe.elements({ clientSecret: secret, ...common })
  : stripe.elements({
      mode: "payment",
      amount: Number(wishes.get("amount")),
      currency: "eur",
      paymentMethodTypes: wishes.get("types")?.split(","),
      ...common,
    });
const element = elements.create("payment", JSON.parse(wishes.get("options") ?? "{}"));
for (const name of ["ready", "change", "loaderror", "focus", "blur"]) {
  element.on(name, (detail) => events.append(`${name} ${JSON.stringify(detail)}\n`));
}
element.mount("#payment");

document.getElementById("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const error = document.getElementById("error");
  error.textContent = "";
  const submitted = await elements.submit();
  if (submitted.error) {
    error.textContent = `${submitted.error.type}: ${submitted.error.message}`;
    return;
  }
  const result = await stripe.confirmPayment({
    elements,
    clientSecret: wishes.get("later") ?? undefined,
    confirmParams: {
      return_url: `${location.origin}/back?order=LU1`,
      payment_method_data: { billing_details: { name: "Alice Martin", email: "alice@example.com" } },
    },
    redirect: wishes.get("redirect") ?? "always",
  });
  if (result.error) error.textContent = `${result.error.decline_code ?? result.error.code}: ${result.error.message}`;
  else events.append(`paid ${result.paymentIntent.status}\n`);
});

window.shop = { stripe, elements, element };
