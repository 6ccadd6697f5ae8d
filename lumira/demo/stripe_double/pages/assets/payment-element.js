// The Payment Element inside its iframe: asks the API what may pay, shows the fields, confirms the intent.

import { applyAppearance, loadFonts } from "/assets/appearance.js";
import { FIELDS, FIELDS_OF, readExpiry, readIban, readNumber } from "/assets/fields.js";
import { wordsFor } from "/assets/wording.js";

const CHANNEL = "stripe-double";
const host = new URLSearchParams(location.search).get("origin");
const root = document.getElementById("element");

let settings = null;
let words = wordsFor("fr").words;
let language = "fr";
let method = null;
let loadedFonts = null;

const inputs = new Map();

function send(message) {
  window.parent.postMessage({ channel: CHANNEL, ...message }, host);
}

function flatten(value, name = "") {
  if (value === undefined || value === null || value === "") return [];
  if (typeof value !== "object") return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name ? `${name}[${key}]` : key));
}

async function callApi(verb, path, parameters) {
  const form = new URLSearchParams(flatten(parameters));
  try {
    const answer = await fetch(verb === "GET" ? `${path}?${form}` : path, {
      method: verb,
      headers: { Authorization: `Bearer ${settings.publishableKey}`, "Accept-Language": language },
      body: verb === "GET" ? undefined : form,
    });
    return await answer.json();
  } catch {
    return { error: { type: "api_connection_error", message: words.unreachable } };
  }
}

function loadSession() {
  const { clientSecret, amount, currency } = settings;
  const types = (settings.allowedPaymentMethodTypes ?? settings.paymentMethodTypes ?? []).join(",");
  const wanted = clientSecret ? { client_secret: clientSecret } : { amount, currency, types };
  return callApi("GET", "/v1/elements/sessions", wanted);
}

// ---- what is shown

function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

// Where the page collects a detail itself, the element does not ask for it again.
function isAsked(name) {
  const asked = settings.options?.fields?.billingDetails;
  return !(asked === "never" || asked?.[name] === "never");
}

function makeField(name) {
  const field = FIELDS[name];
  const input = make("input", {
    id: name,
    className: "Input",
    name,
    type: name === "email" ? "email" : "text",
    autocomplete: field.autocomplete,
    inputMode: field.inputMode,
    placeholder: field.placeholder(words),
    spellcheck: false,
    value: settings.options?.defaultValues?.billingDetails?.[name] ?? "",
  });
  input.setAttribute("aria-describedby", `${name}-error`);
  input.addEventListener("input", () => onInput(name));
  input.addEventListener("blur", () => input.value && showProblem(name));
  inputs.set(name, input);
  const label = make("label", { className: "Label", htmlFor: name }, words[name]);
  const error = make("p", { id: `${name}-error`, className: "Error" });
  return make("div", { className: `field field-${name}` }, label, input, error);
}

function makeChoice(types) {
  const options = types.map((type) => {
    const radio = make("input", { type: "radio", name: "method", value: type, id: `method-${type}`, checked: type === method });
    radio.addEventListener("change", () => choose(type));
    return make("label", { className: "Tab", htmlFor: radio.id }, radio, make("span", {}, words[type]));
  });
  return make("fieldset", { className: "methods" }, make("legend", {}, words.methods), ...options);
}

function makePanel(type) {
  const names = FIELDS_OF[type].filter((name) => !["name", "email"].includes(name) || isAsked(name));
  const panel = make("div", { id: `panel-${type}`, className: "panel", hidden: type !== method });
  panel.append(...names.map(makeField));
  if (type === "sepa_debit") panel.append(make("p", { className: "Text mandate" }, words.mandate));
  return panel;
}

function show(types) {
  const typed = new Map([...inputs].map(([name, input]) => [name, input.value]));
  inputs.clear();
  method = types.includes(method) ? method : types[0];
  const choice = types.length > 1 ? [makeChoice(types)] : [];
  const notice = make("p", { className: "Text notice" }, words.notice);
  root.replaceChildren(...choice, ...types.map(makePanel), notice);
  for (const [name, value] of typed) {
    if (inputs.has(name) && value) inputs.get(name).value = value;
  }
  markTabs();
  root.setAttribute("aria-busy", "false");
}

function markTabs() {
  for (const tab of root.querySelectorAll(".Tab")) {
    tab.classList.toggle("Tab--selected", tab.querySelector("input").checked);
  }
}

function choose(type) {
  method = type;
  for (const panel of root.querySelectorAll(".panel")) panel.hidden = panel.id !== `panel-${type}`;
  markTabs();
  announceChange();
}

// ---- what is typed

const shownInputs = () => FIELDS_OF[method].filter((name) => inputs.has(name));
const values = () => Object.fromEntries([...inputs].map(([name, input]) => [name, input.value]));
const problemOf = (name) => FIELDS[name].problem(inputs.get(name).value, values());

function onInput(name) {
  const input = inputs.get(name);
  const kept = readIban(input.value.slice(0, input.selectionStart ?? 0)).length;
  const isAtEnd = input.selectionStart === input.value.length;
  const formatted = FIELDS[name].format(input.value);
  if (formatted !== input.value) {
    input.value = formatted;
    if (!isAtEnd) placeCaret(input, kept);
  }
  if (input.getAttribute("aria-invalid") === "true" && !problemOf(name)) showProblem(name);
  announceChange();
}

// Spaces come and go while typing; the caret stays after the same character.
function placeCaret(input, kept) {
  let position = 0;
  for (let seen = 0; position < input.value.length && seen < kept; position++) {
    if (/[a-z0-9]/i.test(input.value[position])) seen++;
  }
  input.setSelectionRange(position, position);
}

function showProblem(name) {
  const input = inputs.get(name);
  const problem = problemOf(name);
  input.setAttribute("aria-invalid", String(Boolean(problem)));
  input.classList.toggle("Input--invalid", Boolean(problem));
  document.getElementById(`${name}-error`).textContent = problem ? words[problem[0]] : "";
  return problem;
}

function announceChange() {
  const names = shownInputs();
  send({
    type: "change",
    complete: names.every((name) => !problemOf(name)),
    empty: names.every((name) => !inputs.get(name).value),
    value: { type: method },
  });
}

// Show every problem, put the person at the first, and return Stripe's validation error, or null.
function validate() {
  const wrong = shownInputs().filter((name) => showProblem(name));
  if (!wrong.length) return null;
  inputs.get(wrong[0]).focus();
  const [sentence, code] = problemOf(wrong[0]);
  return { type: "validation_error", code, message: words[sentence] };
}

// ---- what is asked

function paymentMethodData(given = {}) {
  const typed = values();
  const billing = { ...given.billing_details };
  if (method === "sepa_debit") {
    billing.name ??= typed.name;
    billing.email ??= typed.email;
    return { ...given, type: "sepa_debit", billing_details: billing, sepa_debit: { iban: readIban(typed.iban) } };
  }
  const { month, year } = readExpiry(typed.expiry);
  const card = { number: readNumber(typed.number), exp_month: month, exp_year: year, cvc: typed.cvc };
  return { ...given, type: "card", billing_details: billing, card };
}

async function confirm({ clientSecret, confirmParams }) {
  const error = validate();
  if (error) return { error };
  if (!settings.clientSecret) {
    const session = await callApi("GET", "/v1/elements/sessions", { client_secret: clientSecret });
    if (session.error) return session;
    if (session.amount !== settings.amount || session.currency !== settings.currency.toLowerCase()) {
      return { error: { type: "invalid_request_error", code: "amount_mismatch", message: words.amountChanged } };
    }
  }
  setDisabled(true);
  try {
    const { payment_method_data: given, ...parameters } = confirmParams;
    const data = { ...parameters, client_secret: clientSecret, payment_method_data: paymentMethodData(given) };
    return await callApi("POST", `/v1/payment_intents/${clientSecret.split("_secret_")[0]}/confirm`, data);
  } finally {
    setDisabled(false);
  }
}

function setDisabled(disabled) {
  for (const input of root.querySelectorAll("input")) input.disabled = disabled;
}

async function refresh() {
  const session = await loadSession();
  if (session.error) return { error: session.error };
  show(session.payment_method_types);
  return {};
}

const QUESTIONS = {
  submit: () => {
    const error = validate();
    return error ? { error } : { selectedPaymentMethod: method };
  },
  confirm,
  refresh,
};

async function configure(received) {
  settings = received;
  ({ language, words } = wordsFor(settings.locale));
  document.documentElement.lang = language;
  document.title = words.title;
  applyAppearance(settings.appearance);
  const fonts = JSON.stringify(settings.fonts ?? []);
  if (fonts !== loadedFonts) loadFonts(settings.fonts);
  loadedFonts = fonts;
  const session = await loadSession();
  if (session.error) {
    send({ type: "loaderror", error: session.error });
    return;
  }
  show(session.payment_method_types);
  send({ type: "ready" });
}

window.addEventListener("message", async (event) => {
  if (event.origin !== host || event.source !== window.parent || event.data?.channel !== CHANNEL) return;
  const message = event.data;
  if (message.type === "configure") {
    await configure(message.settings);
  } else if (message.type === "focus") {
    inputs.get(shownInputs()[0])?.focus();
  } else if (message.type === "blur") {
    document.activeElement?.blur();
  } else if (message.type === "clear") {
    for (const input of inputs.values()) input.value = "";
    announceChange();
  } else if (message.type === "ask" && Object.hasOwn(QUESTIONS, message.question)) {
    send({ type: "answer", id: message.id, result: await QUESTIONS[message.question](message.detail) });
  }
});

window.addEventListener("focusin", (event) => event.relatedTarget ?? send({ type: "focus" }));
window.addEventListener("focusout", (event) => event.relatedTarget ?? send({ type: "blur" }));

new ResizeObserver(() => {
  send({ type: "resize", height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
}).observe(document.documentElement);

send({ type: "loaded" });
