// What the Payment Element says, in French and English.

const FRENCH = {
  title: "Paiement",
  methods: "Moyen de paiement",
  card: "Carte",
  sepa_debit: "Prélèvement SEPA",
  number: "Numéro de carte",
  expiry: "Expiration",
  expiryHint: "MM / AA",
  cvc: "Code de sécurité",
  cvcHint: "CVC",
  iban: "IBAN",
  name: "Nom du titulaire",
  email: "E-mail",
  mandate:
    "En validant, vous autorisez ce site, par l’intermédiaire de Stripe, à demander à votre banque de débiter votre compte. " +
    "Vous pouvez être remboursé pendant huit semaines selon les conditions de votre banque.",
  notice: "Double local : aucun paiement réel",
  numberIncomplete: "Le numéro de votre carte est incomplet.",
  numberInvalid: "Le numéro de votre carte n’est pas valide.",
  expiryIncomplete: "La date d’expiration de votre carte est incomplète.",
  expiryInvalid: "La date d’expiration de votre carte n’est pas valide.",
  expiryPast: "La date d’expiration de votre carte est passée.",
  cvcIncomplete: "Le code de sécurité de votre carte est incomplet.",
  ibanIncomplete: "Votre IBAN est incomplet.",
  ibanInvalid: "Votre IBAN n’est pas valide.",
  nameIncomplete: "Indiquez le nom du titulaire du compte.",
  emailIncomplete: "Votre adresse e-mail est incomplète.",
  unreachable: "Le service de paiement ne répond pas. Réessayez dans un instant.",
  amountChanged: "Le montant a changé. Rechargez la page avant de payer.",
};

const ENGLISH = {
  title: "Payment",
  methods: "Payment method",
  card: "Card",
  sepa_debit: "SEPA Direct Debit",
  number: "Card number",
  expiry: "Expiration",
  expiryHint: "MM / YY",
  cvc: "Security code",
  cvcHint: "CVC",
  iban: "IBAN",
  name: "Account holder name",
  email: "Email",
  mandate:
    "By confirming this payment, you authorise this site, through Stripe, to ask your bank to debit your account. " +
    "You may claim a refund for eight weeks under the terms of your bank.",
  notice: "Local double: no real payment",
  numberIncomplete: "Your card number is incomplete.",
  numberInvalid: "Your card number is invalid.",
  expiryIncomplete: "Your card’s expiration date is incomplete.",
  expiryInvalid: "Your card’s expiration date is invalid.",
  expiryPast: "Your card’s expiration date is in the past.",
  cvcIncomplete: "Your card’s security code is incomplete.",
  ibanIncomplete: "Your IBAN is incomplete.",
  ibanInvalid: "Your IBAN is invalid.",
  nameIncomplete: "Your name is incomplete.",
  emailIncomplete: "Your email address is incomplete.",
  unreachable: "The payment service is unreachable. Please try again in a moment.",
  amountChanged: "The amount has changed. Please reload the page before paying.",
};

// The document's language and its words, for a locale such as "fr", "fr-FR", "auto".
export function wordsFor(locale) {
  const wanted = !locale || locale === "auto" ? navigator.language : locale;
  const language = wanted.toLowerCase().startsWith("en") ? "en" : "fr";
  return { language, words: language === "en" ? ENGLISH : FRENCH };
}
