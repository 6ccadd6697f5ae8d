// The fields of the Payment Element: how each is written, and what is wrong with what was typed.

const digitsOf = (text) => text.replace(/\D/g, "");

const isAmex = (digits) => /^3[47]/.test(digits);

function passesLuhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

// ISO 13616: the first four characters at the end, letters as numbers, remainder 1 by 97.
function passesIbanChecksum(iban) {
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((letter) => parseInt(letter, 36)).join("");
  return [...digits].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0) === 1;
}

function formatNumber(text) {
  const digits = digitsOf(text).slice(0, isAmex(digitsOf(text)) ? 15 : 16);
  const groups = isAmex(digits) ? /^(\d{1,4})(\d{1,6})?(\d{1,5})?$/ : /^(\d{1,4})(\d{1,4})?(\d{1,4})?(\d{1,4})?$/;
  return (groups.exec(digits) ?? ["", ""]).slice(1).filter(Boolean).join(" ");
}

function formatExpiry(text) {
  // "1/34" and "5" can only be January and May.
  const padded = /^([2-9]|\d\s*\/)/.test(text.trim()) ? `0${text.trim()}` : text;
  let digits = digitsOf(padded);
  // A browser may fill in four digits of the year.
  if (digits.length === 6 && digits.slice(2, 4) === "20") digits = digits.slice(0, 2) + digits.slice(4);
  digits = digits.slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
}

export function readExpiry(text) {
  const digits = digitsOf(text);
  return { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(2, 4)) };
}

export const readNumber = digitsOf;
export const readIban = (text) => text.replace(/[^a-z0-9]/gi, "").toUpperCase();

// Each problem() returns the key of a sentence and Stripe's code, or null.
export const FIELDS = {
  number: {
    autocomplete: "cc-number",
    inputMode: "numeric",
    placeholder: () => "1234 1234 1234 1234",
    format: formatNumber,
    problem(text) {
      const digits = digitsOf(text);
      if (digits.length < (isAmex(digits) ? 15 : 16)) return ["numberIncomplete", "incomplete_number"];
      return passesLuhn(digits) ? null : ["numberInvalid", "invalid_number"];
    },
  },
  expiry: {
    autocomplete: "cc-exp",
    inputMode: "numeric",
    placeholder: (words) => words.expiryHint,
    format: formatExpiry,
    problem(text) {
      if (digitsOf(text).length < 4) return ["expiryIncomplete", "incomplete_expiry"];
      const { month, year } = readExpiry(text);
      const now = new Date();
      if (month < 1 || month > 12 || year > now.getFullYear() + 50) return ["expiryInvalid", "invalid_expiry_month"];
      const isPast = year < now.getFullYear() || (year === now.getFullYear() && month < now.getMonth() + 1);
      return isPast ? ["expiryPast", "invalid_expiry_year_past"] : null;
    },
  },
  cvc: {
    autocomplete: "cc-csc",
    inputMode: "numeric",
    placeholder: (words) => words.cvcHint,
    format: (text) => digitsOf(text).slice(0, 4),
    problem(text, values) {
      const wanted = isAmex(digitsOf(values.number)) ? 4 : 3;
      return digitsOf(text).length < wanted ? ["cvcIncomplete", "incomplete_cvc"] : null;
    },
  },
  iban: {
    autocomplete: "off",
    inputMode: "text",
    placeholder: () => "FR14 2004 1010 0505 0001 3M02 606",
    format: (text) => readIban(text).slice(0, 34).replace(/(.{4})(?=.)/g, "$1 "),
    problem(text) {
      const iban = readIban(text);
      if (iban.length < 15) return ["ibanIncomplete", "incomplete_iban"];
      return passesIbanChecksum(iban) ? null : ["ibanInvalid", "invalid_iban"];
    },
  },
  name: {
    autocomplete: "name",
    inputMode: "text",
    placeholder: () => "",
    format: (text) => text,
    problem: (text) => (text.trim() ? null : ["nameIncomplete", "incomplete_name"]),
  },
  email: {
    autocomplete: "email",
    inputMode: "email",
    placeholder: () => "",
    format: (text) => text,
    problem: (text) => (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text.trim()) ? null : ["emailIncomplete", "incomplete_email"]),
  },
};

export const FIELDS_OF = { card: ["number", "expiry", "cvc"], sepa_debit: ["name", "email", "iban"] };
