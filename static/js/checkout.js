/* The payment form of an order page: Stripe's Payment Element where its script is there, its hosted page otherwise.
   The form itself always works: sent without this script, it places the order and leads to the hosted page. */
(() => {
  "use strict";

  const form = document.querySelector("[data-checkout]");
  const settings = JSON.parse(document.getElementById("stripe-settings").textContent);
  const part = (name) => document.querySelector(`[data-${name}]`);
  const slot = part("payment-element");
  const button = form.querySelector("button[type=submit]");
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  let elements, stripe, isReady = false, isBroken = false;

  function fallBack() {
    isBroken = true;
    slot.hidden = true;
    part("payment-hosted").hidden = true;
    part("payment-blocked").hidden = false;
  }

  if (!window.Stripe) {
    fallBack();
    return;
  }

  const appearance = {
    theme: "night",
    variables: {
      colorPrimary: token("--brand") || "#e3c07c",
      colorBackground: "#10142b",
      colorText: token("--text") || "#f5f0e4",
      colorTextSecondary: token("--text-2") || "#cfcbdd",
      colorTextPlaceholder: token("--text-3") || "#b3b0c9",
      colorDanger: token("--bad") || "#ffa9a0",
      borderRadius: "8px",
      fontFamily: '"Hanken Grotesk Variable", system-ui, sans-serif',
      fontSizeBase: "17px",
      spacingUnit: "4px",
    },
    rules: {
      ".Input": { border: "1px solid #7c83ab" },
      ".Input:focus": { border: "1px solid transparent", boxShadow: "0 0 0 3px #fbebc6" },
      ".Label": { fontWeight: "600" },
    },
  };

  stripe = window.Stripe(settings.publishableKey, { locale: document.documentElement.lang });
  elements = stripe.elements({
    mode: "payment",
    amount: settings.amount,
    currency: settings.currency,
    locale: document.documentElement.lang,
    appearance,
    fonts: [{ family: "Hanken Grotesk Variable", src: `url(${settings.fontUrl})`, weight: "100 900" }],
  });
  const payment = elements.create("payment", { layout: { type: "accordion", defaultCollapsed: false } });
  payment.on("ready", () => {
    isReady = true;
    slot.querySelectorAll(".sk").forEach((line) => line.remove());
    part("payment-loading").hidden = true;
  });
  payment.on("loaderror", fallBack);
  const mount = document.createElement("div");
  slot.append(mount);
  slot.hidden = false;
  part("payment-hosted").hidden = true;
  payment.mount(mount);

  function showRefusal(text) {
    const note = part("payment-refused").content.cloneNode(true);
    note.querySelector("p").textContent = text;
    part("payment-message").replaceChildren(note);
    part("payment-message").scrollIntoView({ block: "center" });
    window.lumira.say(text);
  }

  function showErrors(errors) {
    for (const field of form.querySelectorAll(".field--in-error")) field.classList.remove("field--in-error");
    for (const old of form.querySelectorAll("[data-scripted-error]")) old.remove();
    let first;
    for (const [name, text] of Object.entries(errors)) {
      const control = form.elements[name];
      const field = control?.closest(".field");
      if (!field) continue;
      const line = document.createElement("p");
      line.className = "field__error";
      line.id = `${control.id}_error`;
      line.dataset.scriptedError = "";
      line.textContent = text;
      field.classList.add("field--in-error");
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-describedby", line.id);
      control.closest("label") ? field.prepend(line) : control.before(line);
      first ??= control;
    }
    first?.focus();
    return Boolean(first);
  }

  form.addEventListener("input", ({ target }) => {
    target.removeAttribute("aria-invalid");
    target.closest(".field--in-error")?.classList.remove("field--in-error");
    document.getElementById(`${target.id}_error`)?.remove();
  });

  function busy(isBusy, words) {
    window.lumira.busy(button, isBusy);
    if (isBusy && words) {
      const text = [...button.childNodes].findLast((node) => node.nodeType === 3 && node.data.trim());
      if (text) text.data = words;
    }
  }

  async function placeOrder() {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new FormData(form),
      credentials: "same-origin",
    });
    const body = await answer.json();
    if (body.redirect) {
      location.assign(body.redirect);
      return null;
    }
    if (answer.ok) return body;
    if (!showErrors(body.errors ?? {}) || body.problem) showRefusal(body.problem || button.dataset.failed || "");
    if (body.paymentUrl) history.replaceState(null, "", body.paymentUrl);
    busy(false);
    return null;
  }

  async function pay() {
    const { error: incomplete } = await elements.submit();
    if (incomplete) {
      busy(false);
      showRefusal(incomplete.message);
      return;
    }
    const order = await placeOrder();
    if (!order) return;
    // Reloading, or coming back, continues this order.
    history.replaceState(null, "", order.paymentUrl);
    busy(true, button.dataset.bank);
    const { error } = await stripe.confirmPayment({
      elements,
      clientSecret: order.clientSecret,
      confirmParams: { return_url: order.returnUrl },
    });
    busy(false);
    showRefusal(error.message);
  }

  form.addEventListener("submit", (event) => {
    if (isBroken) return;
    event.preventDefault();
    if (button.dataset.state === "busy") return;
    if (!isReady) {
      part("payment-loading").hidden = false;
      return;
    }
    busy(true);
    part("payment-message").replaceChildren();
    pay().catch(() => {
      busy(false);
      showRefusal(part("payment-message").dataset.unreachable);
    });
  });
})();
