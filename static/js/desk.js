/* The editor of a section: saved after a moment of quiet, on leaving the field and before leaving the page. A conflict
   stops the saving and is shown by the server, with both texts. */
(() => {
  "use strict";

  const form = document.querySelector("[data-editor]");
  if (!form) return;
  const text = form.elements.text;
  const base = form.elements.base_number;
  const state = form.querySelector("[data-saved-state]");
  const IDLE_MILLISECONDS = 1500;
  let timer, saved = text.value, isStopped = false, isSaving = false;

  async function save() {
    clearTimeout(timer);
    if (isStopped || isSaving || text.value === saved) return;
    isSaving = true;
    const sent = text.value;
    state.textContent = form.dataset.saving;
    try {
      const answer = await fetch(form.action, {
        method: "POST", body: new FormData(form), headers: { Accept: "application/json" }, keepalive: sent.length < 30000,
      });
      const body = await answer.json();
      if (answer.status === 409) {
        isStopped = true;
        state.textContent = body.problem;
        state.dataset.state = "bad";
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      saved = sent;
      base.value = body.number;
      state.textContent = body.saved;
      delete state.dataset.state;
    } catch {
      state.textContent = form.dataset.notSaved;
      state.dataset.state = "bad";
      timer = setTimeout(save, 5000);
    } finally {
      isSaving = false;
    }
    if (text.value !== saved && !isStopped) timer = setTimeout(save, IDLE_MILLISECONDS);
  }

  /* ---- a suspension that arrives while someone writes: nothing is saved any more, nothing is lost ---- */
  const alerts = document.querySelector("#alertes");
  function rest() {
    const isFrozen = Boolean(alerts.querySelector("[data-frozen]"));
    if (isFrozen === text.readOnly) return;
    text.readOnly = isStopped = isFrozen;
    if (isFrozen) {
      clearTimeout(timer);
      state.textContent = text.value === saved ? form.dataset.frozenSaved : form.dataset.frozenNow;
      state.dataset.state = "bad";
    } else {
      delete state.dataset.state;
      state.textContent = "";
      save();
    }
  }
  if (alerts) new MutationObserver(rest).observe(alerts, { childList: true, subtree: true });

  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, IDLE_MILLISECONDS);
  });
  text.addEventListener("blur", save);
  addEventListener("visibilitychange", () => document.hidden && save());
  addEventListener("beforeunload", (event) => { if (text.value !== saved && (!isStopped || text.readOnly)) event.preventDefault(); });
  form.addEventListener("submit", () => { saved = text.value; });

  /* ---- marks around the selection, as Markdown ---- */
  const MARKS = { heading: ["## ", ""], bold: ["**", "**"], italic: ["*", "*"], quote: ["> ", ""], list: ["1. ", ""] };
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mark]");
    if (!button) return;
    const [before, after] = MARKS[button.dataset.mark];
    const { selectionStart: start, selectionEnd: end, value } = text;
    const isLine = after === "";
    const from = isLine ? value.lastIndexOf("\n", start - 1) + 1 : start;
    text.setRangeText(before + value.slice(from, end) + after, from, end, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
