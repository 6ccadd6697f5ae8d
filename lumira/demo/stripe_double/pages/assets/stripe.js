// The browser part of the Stripe double: what Stripe.js offers a checkout page, with the Payment Element alone.
//
// Card data never enters the host page: the element is an iframe of the double's origin, and both sides talk by
// postMessage, each checking the other's origin. The host page may have a strict Content-Security-Policy: styles are
// set through the CSSOM only, nothing is evaluated, nothing inline is written.
(() => {
  "use strict";

  const address = new URL(document.currentScript.src);
  const ORIGIN = address.origin;
  // "v3", "clover", … The release decides what Stripe.js still takes.
  const RELEASE = address.pathname.split("/")[1];
  const CHANNEL = "stripe-double";
  // A frame that is blocked or away "loads" an error page: then no word comes from it.
  const LOADING_LIMIT_MS = 15000;
  const SILENCE_LIMIT_MS = 2000;
  const FRAME_TITLES = {
    fr: "Cadre de saisie sécurisé pour le paiement",
    en: "Secure payment input frame",
  };

  class IntegrationError extends Error {
    constructor(message) {
      super(message);
      this.name = "IntegrationError";
    }
  }

  const forever = () => new Promise(() => {});

  function languageOf(locale) {
    const wanted = !locale || locale === "auto" ? navigator.language : locale;
    return wanted.toLowerCase().startsWith("en") ? "en" : "fr";
  }

  // {a: {b: 1}} as [["a[b]", "1"]], the way Stripe's API reads forms.
  function flatten(value, name = "") {
    if (value === undefined || value === null) return [];
    if (typeof value !== "object") return [[name, String(value)]];
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name ? `${name}[${key}]` : key));
  }

  async function callApi(key, method, path, parameters, language) {
    const form = new URLSearchParams(flatten(parameters));
    const target = method === "GET" ? `${ORIGIN}${path}?${form}` : `${ORIGIN}${path}`;
    try {
      const answer = await fetch(target, {
        method,
        headers: { Authorization: `Bearer ${key}`, "Accept-Language": language },
        body: method === "GET" ? undefined : form,
      });
      return await answer.json();
    } catch {
      const message = language === "fr" ? "Le service de paiement ne répond pas." : "The payment service is unreachable.";
      return { error: { type: "api_connection_error", message } };
    }
  }

  const idOf = (clientSecret) => String(clientSecret).split("_secret_")[0];

  class Emitter {
    #listeners = new Map();

    on(event, listener) {
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
      return this;
    }

    once(event, listener) {
      const wrapped = (detail) => {
        this.off(event, wrapped);
        listener(detail);
      };
      return this.on(event, wrapped);
    }

    off(event, listener) {
      const kept = (this.#listeners.get(event) ?? []).filter((known) => listener && known !== listener);
      this.#listeners.set(event, kept);
      return this;
    }

    emit(event, detail) {
      for (const listener of this.#listeners.get(event) ?? []) listener(detail);
    }
  }

  class PaymentElement extends Emitter {
    #group;
    #options;
    #node = null;
    #frame = null;
    #timer = null;
    #questions = new Map();
    #nextQuestion = 1;
    #isReady = false;
    #hasSpoken = false;

    constructor(group, options) {
      super();
      this.#group = group;
      this.#options = options;
    }

    mount(target) {
      const node = typeof target === "string" ? document.querySelector(target) : target;
      if (!(node instanceof Element)) {
        throw new IntegrationError(
          `The selector you specified (${target}) applies to no DOM elements that are currently on the page. ` +
            "Make sure the element exists on the page before calling mount().",
        );
      }
      if (this.#node === node) return;
      this.unmount();
      this.#node = node;
      this.#frame = this.#createFrame();
      node.classList.add("StripeElement");
      node.replaceChildren(this.#frame);
      window.addEventListener("message", this.#receive);
      this.#expectWord(LOADING_LIMIT_MS);
      this.#frame.addEventListener("load", () => this.#hasSpoken || this.#expectWord(SILENCE_LIMIT_MS));
    }

    unmount() {
      if (this.#node === null) return;
      window.removeEventListener("message", this.#receive);
      clearTimeout(this.#timer);
      this.#node.classList.remove("StripeElement");
      this.#node.replaceChildren();
      for (const answer of this.#questions.values()) answer({ error: notMounted() });
      this.#questions.clear();
      this.#node = this.#frame = null;
      this.#isReady = this.#hasSpoken = false;
    }

    destroy() {
      this.unmount();
      this.#group.forget();
    }

    update(options) {
      this.#options = { ...this.#options, ...options };
      this.configure();
    }

    focus() {
      this.#send({ type: "focus" });
    }

    blur() {
      this.#send({ type: "blur" });
    }

    clear() {
      this.#send({ type: "clear" });
    }

    collapse() {}

    // Send the frame everything that it shows; it answers "ready" or "loaderror".
    configure() {
      this.#send({ type: "configure", settings: { ...this.#group.settings(), options: this.#options } });
    }

    // Ask the frame for something and wait for its answer.
    ask(question, detail = {}) {
      if (this.#frame === null) return Promise.resolve({ error: notMounted() });
      const id = this.#nextQuestion++;
      return new Promise((resolve) => {
        this.#questions.set(id, resolve);
        this.#send({ type: "ask", id, question, detail });
      });
    }

    #createFrame() {
      const frame = document.createElement("iframe");
      const language = languageOf(this.#group.locale);
      frame.src = `${ORIGIN}/elements/payment?${new URLSearchParams({ origin: location.origin })}`;
      frame.title = FRAME_TITLES[language];
      frame.name = "stripe-double-payment";
      frame.allow = "payment";
      // The frame's own ground is transparent only while both sides agree on the colour scheme; the margin leaves room
      // for focus rings inside the frame.
      Object.assign(frame.style, {
        border: "0",
        colorScheme: "light",
        display: "block",
        height: "15rem",
        margin: "-4px",
        maxWidth: "none",
        width: "calc(100% + 8px)",
      });
      return frame;
    }

    #send(message) {
      this.#frame?.contentWindow?.postMessage({ channel: CHANNEL, ...message }, ORIGIN);
    }

    #receive = (event) => {
      if (event.origin !== ORIGIN || event.source !== this.#frame?.contentWindow) return;
      const message = event.data;
      if (message?.channel !== CHANNEL) return;
      this.#hasSpoken = true;
      const common = { elementType: "payment" };
      if (message.type === "loaded") {
        this.#expectWord(LOADING_LIMIT_MS);
        this.configure();
      } else if (message.type === "ready") {
        clearTimeout(this.#timer);
        if (!this.#isReady) this.emit("ready", common);
        this.#isReady = true;
      } else if (message.type === "loaderror") {
        clearTimeout(this.#timer);
        this.emit("loaderror", { ...common, error: message.error });
      } else if (message.type === "resize") {
        this.#frame.style.height = `${Number(message.height)}px`;
      } else if (message.type === "answer") {
        this.#questions.get(message.id)?.(message.result);
        this.#questions.delete(message.id);
      } else if (message.type === "change") {
        this.#group.markChanged();
        const { complete, empty, value } = message;
        this.emit("change", { ...common, collapsed: false, complete, empty, value });
      } else if (message.type === "focus" || message.type === "blur") {
        this.emit(message.type, common);
      }
    };

    #expectWord(milliseconds) {
      clearTimeout(this.#timer);
      const error = { type: "api_connection_error", message: "The payment form did not load." };
      this.#timer = setTimeout(() => this.emit("loaderror", { elementType: "payment", error }), milliseconds);
    }
  }

  const notMounted = () => ({
    type: "invalid_request_error",
    code: "element_not_mounted",
    message: "The Payment Element is not mounted on the page.",
  });

  class Elements {
    #key;
    #options;
    #element = null;
    #isSubmitted = false;

    constructor(key, options) {
      this.#key = key;
      this.#options = checkOptions(options);
    }

    get clientSecret() {
      return this.#options.clientSecret;
    }

    get locale() {
      return this.#options.locale;
    }

    // Before there is an intent, submit() must come before confirmPayment().
    get mustSubmit() {
      return !this.#options.clientSecret && !this.#isSubmitted;
    }

    create(type, options = {}) {
      if (type !== "payment") {
        throw new IntegrationError(`The double has no Element of type "${type}", only "payment".`);
      }
      if (this.#element) throw new IntegrationError("Can only create one Element of type payment.");
      this.#element = new PaymentElement(this, options);
      return this.#element;
    }

    getElement(type) {
      return type === "payment" ? this.#element : null;
    }

    update(options) {
      this.#options = checkOptions({ ...this.#options, ...options });
      this.#isSubmitted = false;
      this.#element?.configure();
    }

    async fetchUpdates() {
      return this.#element ? this.#element.ask("refresh") : {};
    }

    async submit() {
      if (!this.#element) throw new IntegrationError("elements.submit() needs a mounted Payment Element.");
      const result = await this.#element.ask("submit");
      this.#isSubmitted = !result.error;
      return result;
    }

    settings() {
      return { ...this.#options, publishableKey: this.#key };
    }

    markChanged() {
      this.#isSubmitted = false;
    }

    forget() {
      this.#element = null;
    }
  }

  function checkOptions(options) {
    const { clientSecret, mode, amount, currency } = options;
    if (clientSecret === undefined && mode === undefined) {
      throw new IntegrationError("In order to create a payment element, you must pass a clientSecret or mode.");
    }
    if (clientSecret !== undefined && !/^pi_\w+_secret_\w+$/.test(clientSecret)) {
      throw new IntegrationError("Invalid value for elements(): clientSecret must be like pi_123_secret_456.");
    }
    if (clientSecret === undefined) {
      if (mode !== "payment") throw new IntegrationError(`The double has no mode "${mode}", only "payment".`);
      if (!Number.isInteger(amount) || amount <= 0) {
        throw new IntegrationError("Invalid value for elements(): amount must be a positive integer.");
      }
      if (typeof currency !== "string") throw new IntegrationError("Invalid value for elements(): currency is missing.");
    }
    if (RELEASE === "endive" && options.paymentMethodTypes) {
      throw new IntegrationError("paymentMethodTypes is no longer supported. Use allowedPaymentMethodTypes.");
    }
    return options;
  }

  function returnAddress(returnUrl, intent) {
    const statuses = { succeeded: "succeeded", processing: "pending" };
    const target = new URL(returnUrl);
    target.searchParams.set("payment_intent", intent.id);
    target.searchParams.set("payment_intent_client_secret", intent.client_secret);
    target.searchParams.set("redirect_status", statuses[intent.status] ?? "failed");
    return target.href;
  }

  // The person goes to the bank in the top window; this page ends here.
  function goToBank(intent, language) {
    const action = intent.next_action;
    const target = new URL(action.redirect_to_url?.url ?? action.use_stripe_sdk.stripe_js);
    target.searchParams.set("language", language);
    location.assign(target.href);
    return forever();
  }

  function Stripe(publishableKey, settings = {}) {
    if (!/^pk_test_\w+$/.test(publishableKey ?? "")) {
      throw new IntegrationError("Invalid value for Stripe(): apiKey must be a publishable test key (pk_test_…).");
    }
    const language = () => languageOf(settings.locale);

    return {
      elements: (options = {}) => new Elements(publishableKey, { locale: settings.locale, ...options }),

      async confirmPayment({ elements, clientSecret, confirmParams = {}, redirect = "always" } = {}) {
        const secret = clientSecret ?? elements?.clientSecret;
        if (!secret) throw new IntegrationError("confirmPayment() needs a clientSecret, or elements that have one.");
        if (redirect !== "if_required" && !confirmParams.return_url) {
          throw new IntegrationError("confirmPayment() needs confirmParams.return_url.");
        }
        if (elements?.mustSubmit) {
          throw new IntegrationError("elements.submit() must be called before stripe.confirmPayment().");
        }
        const detail = { clientSecret: secret, confirmParams };
        const path = `/v1/payment_intents/${idOf(secret)}/confirm`;
        const parameters = { ...confirmParams, client_secret: secret };
        const intent = elements
          ? await (elements.getElement("payment")?.ask("confirm", detail) ?? { error: notMounted() })
          : await callApi(publishableKey, "POST", path, parameters, language());
        if (intent.error) return { error: intent.error };
        if (intent.status === "requires_action") return goToBank(intent, languageOf(elements?.locale ?? settings.locale));
        if (redirect === "if_required") return { paymentIntent: intent };
        location.assign(returnAddress(confirmParams.return_url, intent));
        return forever();
      },

      async retrievePaymentIntent(clientSecret) {
        const path = `/v1/payment_intents/${idOf(clientSecret)}`;
        const intent = await callApi(publishableKey, "GET", path, { client_secret: clientSecret }, language());
        return intent.error ? { error: intent.error } : { paymentIntent: intent };
      },

      async handleNextAction({ clientSecret }) {
        const result = await this.retrievePaymentIntent(clientSecret);
        if (result.paymentIntent?.status !== "requires_action") return result;
        return goToBank(result.paymentIntent, language());
      },

      registerAppInfo() {},
      _registerWrapper() {},
    };
  }

  Stripe.version = "double";
  window.Stripe = Stripe;
})();
