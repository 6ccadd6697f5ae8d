/* A mistyped domain (« gmial.com ») is asked about, never corrected by itself: whoever has that address keeps it.
   The field names the domains that most people have, and the question, in data-domains and data-suggest. */
(() => {
  "use strict";

  // How many letters differ, two that changed places counting once (optimal string alignment).
  function distance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    for (let i = 1; i <= a.length; i += 1) {
      rows.push([i]);
      for (let j = 1; j <= b.length; j += 1) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
    return rows[a.length][b.length];
  }

  function meant(address, domains) {
    const [name, domain] = address.trim().toLowerCase().split("@");
    if (!name || !domain || domains.includes(domain)) return "";
    // One slip in a short domain, two in a long one.
    const near = domains.find((known) => distance(domain, known) <= (known.length > 9 ? 2 : 1));
    return near ? `${address.trim().slice(0, address.trim().indexOf("@"))}@${near}` : "";
  }

  for (const field of document.querySelectorAll("input[data-suggest]")) {
    const place = document.createElement("p");
    place.className = "field__suggestion";
    place.setAttribute("role", "status");
    field.after(place);
    field.addEventListener("change", () => {
      const address = meant(field.value, field.dataset.domains.split(" "));
      place.replaceChildren();
      if (!address) return;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = field.dataset.suggest.replace("{address}", address);
      button.addEventListener("click", () => {
        field.value = address;
        place.replaceChildren();
        field.focus();
      });
      place.append(button);
    });
  }
})();
