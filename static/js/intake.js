/* The dossier: kept as a draft while the person writes, photos sent one by one with their progress. */
(() => {
  "use strict";

  const form = document.querySelector("[data-intake]");
  const state = form.querySelector("[data-draft-state]");
  const csrf = form.elements.csrfmiddlewaretoken.value;
  const IDLE_MILLISECONDS = 3000;
  let timer, isDirty = false, isSaving = false;

  // One at a time: an older draft that arrives late must not replace a newer one.
  async function save() {
    clearTimeout(timer);
    if (!isDirty || isSaving) return;
    isDirty = false;
    isSaving = true;
    const values = new FormData();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") values.append(name, value);
    try {
      const answer = await fetch(form.dataset.draftUrl, {
        method: "POST", body: values, headers: { Accept: "application/json" }, keepalive: true,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      if (!isDirty) state.textContent = form.dataset.saved;
    } catch {
      isDirty = true;
      state.textContent = form.dataset.notSaved;
    } finally {
      isSaving = false;
    }
    if (isDirty) {
      clearTimeout(timer);
      timer = setTimeout(save, 2 * IDLE_MILLISECONDS);
    }
  }

  form.addEventListener("input", ({ target }) => {
    if (target.type === "file") return;
    isDirty = true;
    state.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(save, IDLE_MILLISECONDS);
  });
  form.addEventListener("focusout", save);
  addEventListener("visibilitychange", () => document.hidden && save());

  /* ---- parts that only one choice needs ---- */
  function showParts() {
    for (const part of form.querySelectorAll("[data-shown-for]")) {
      const [name, value] = part.dataset.shownFor.split("=");
      part.hidden = form.elements[name]?.value !== value;
    }
  }
  form.addEventListener("change", showParts);
  showParts();

  /* ---- photos ---- */
  const busyPart = form.querySelector("[data-photo-busy]");
  const cutPart = form.querySelector("[data-photo-cut]");

  function send(place, file) {
    const before = [...place.childNodes].filter((node) => !node.matches?.(".field__error"));
    const showCut = () => {
      place.replaceChildren(...before, cutPart.content.cloneNode(true));
      // Emptied, so that the same file can be chosen again: a browser tells of changes only.
      place.querySelector("input[type=file]").value = "";
    };
    place.replaceChildren(busyPart.content.cloneNode(true));
    place.querySelector("[data-photo-name]").textContent = file.name;
    const progress = place.querySelector("progress");
    const body = new FormData();
    body.append("csrfmiddlewaretoken", csrf);
    body.append(place.dataset.photo.split("/").filter(Boolean).pop(), file);
    const request = new XMLHttpRequest();
    request.open("POST", place.dataset.photo);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) progress.value = Math.round((100 * event.loaded) / event.total);
    });
    request.addEventListener("load", () => {
      if (request.status === 200 || request.status === 422) {
        place.innerHTML = request.responseText;
        place.querySelector("input, button")?.focus();
      } else {
        showCut();
      }
    });
    request.addEventListener("error", showCut);
    request.send(body);
  }

  form.addEventListener("change", ({ target }) => {
    const place = target.closest("[data-photo]");
    if (place && target.type === "file" && target.files.length) send(place, target.files[0]);
  });
  form.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-photo-remove]");
    if (!button) return;
    event.preventDefault();
    const place = button.closest("[data-photo]");
    const body = new FormData();
    body.append("csrfmiddlewaretoken", csrf);
    body.append("remove", "1");
    const answer = await fetch(place.dataset.photo, { method: "POST", body }).catch(() => null);
    if (answer?.ok) {
      place.innerHTML = await answer.text();
      place.querySelector("input")?.focus();
    }
  });
  for (const type of ["dragover", "drop"]) {
    form.addEventListener(type, (event) => {
      const place = event.target.closest("[data-photo]");
      if (!place || !place.querySelector("input[type=file]")) return;
      event.preventDefault();
      if (type === "drop" && event.dataTransfer.files.length) send(place, event.dataTransfer.files[0]);
    });
  }
})();
