/* Behaviours shared by every page. Each attaches to a data attribute and adds to something that works without it (the
   attributes are listed in docs/pages.md). No sentence is written here: pages give them. */
(() => {
  "use strict";

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const on = (type, selector, act) =>
    document.addEventListener(type, (event) => {
      const element = event.target.closest?.(selector);
      if (element) act(element, event);
    });
  // Runs once per element: for the page, then for what htmx brings in.
  const enhancers = [];
  const enhance = (selector, act) => {
    const known = new WeakSet();
    enhancers.push((root) => [root, ...all(selector, root)].forEach((element) => {
      if (known.has(element) || !element.matches?.(selector)) return;
      known.add(element);
      act(element);
    }));
  };
  const fill = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);
  // The words of a button that may also hold icons.
  const wordsOf = (button) => [...button.childNodes].findLast((node) => node.nodeType === 3 && node.data.trim());
  const language = document.documentElement.lang;

  // Private windows may refuse storage; nothing here depends on it.
  const memory = {
    get: (key) => { try { return localStorage.getItem(`lumira.${key}`); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(`lumira.${key}`, value); } catch { /* as without it */ } },
  };

  /* ---- said aloud: at most one sentence in ten seconds, the last one wins ---- */
  let saidAt = 0, saying;
  function say(text) {
    clearTimeout(saying);
    saying = setTimeout(() => {
      saidAt = Date.now();
      const region = one("[data-announcer]");
      if (region) region.textContent = text;
    }, Math.max(50, saidAt + 10000 - Date.now()));
  }

  /* ---- toasts: leave after six seconds, wait while one looks ---- */
  function dismiss(toast) {
    if (toast.contains(document.activeElement)) one("main")?.focus();
    toast.remove();
  }

  function arm(toast) {
    if (toast.dataset.armed) return;
    toast.dataset.armed = "true";
    let timer;
    const start = () => { timer = setTimeout(dismiss, toast.dataset.timeout ?? 6000, toast); };
    const stop = () => clearTimeout(timer);
    ["mouseenter", "focusin"].forEach((type) => toast.addEventListener(type, stop));
    ["mouseleave", "focusout"].forEach((type) => toast.addEventListener(type, () => { stop(); start(); }));
    start();
  }

  const toasts = one("[data-toasts]");
  if (toasts) {
    const armAll = () => all("[data-toast]", toasts).forEach(arm);
    new MutationObserver(armAll).observe(toasts, { childList: true });
    armAll();
  }
  on("click", "[data-dismiss]", (button) => dismiss(button.closest("[data-toast]")));

  /* ---- busy: a form is sent once, its button says so ---- */
  function busy(button, isBusy = true) {
    if (!button || isBusy === (button.dataset.state === "busy")) return;
    const text = wordsOf(button);
    if (isBusy) {
      button.dataset.state = "busy";
      button.setAttribute("aria-disabled", "true");
      if (text && button.dataset.busy) [button.dataset.idle, text.data] = [text.data, button.dataset.busy];
    } else {
      delete button.dataset.state;
      button.removeAttribute("aria-disabled");
      if (text && button.dataset.idle) text.data = button.dataset.idle;
    }
  }

  // Before anyone else hears of it, htmx included: what is on its way is not sent again.
  document.addEventListener("submit", (event) => {
    if (!one('[data-state="busy"]', event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  document.addEventListener("submit", (event) => {
    const button = event.submitter ?? one("[data-busy]", event.target);
    if (!event.defaultPrevented && button?.hasAttribute("data-busy")) busy(button);
  });
  const submitterOf = (event) => event.detail.requestConfig?.triggeringEvent?.submitter;
  document.addEventListener("htmx:beforeRequest", (event) => {
    const button = submitterOf(event);
    if (button?.hasAttribute("data-busy")) busy(button);
  });
  document.addEventListener("htmx:afterRequest", (event) => busy(submitterOf(event), false));
  // The back button brings the page back as it was left.
  addEventListener("pageshow", (event) => event.persisted && all('[data-state="busy"]').forEach((button) => busy(button, false)));

  /* ---- what was unfolded stays so when it is swapped: every <details> with an id ---- */
  let unfolded = [];
  const noteUnfolded = () => { unfolded = all("details[id][open]"); };
  const unfold = () => {
    unfolded.filter((details) => !details.isConnected).forEach(({ id }) => {
      const heir = document.getElementById(id);
      if (heir) heir.open = true;
    });
  };
  document.addEventListener("htmx:beforeSwap", noteUnfolded);
  document.addEventListener("htmx:afterSwap", unfold);

  /* ---- focus: to what asks for it, and never lost after a swap ---- */
  let left;
  document.addEventListener("htmx:beforeSwap", () => { left = document.activeElement; });
  document.addEventListener("htmx:afterSettle", (event) => {
    const root = event.detail.elt;
    enhancers.forEach((run) => run(root));
    const asks = root.matches?.("[data-focus]") ? root : one("[data-focus]", root);
    if (asks) asks.focus();
    else if (left && left !== document.body && !left.isConnected) {
      const heir = (left.id && document.getElementById(left.id)) || one("a, button, input, select, textarea, [tabindex]", root);
      heir?.focus({ preventScroll: true });
    }
    left = null;
  });

  /* ---- menus in <details>: one open at a time, closed by Escape or a click elsewhere ---- */
  const closeMenus = (except) => all("[data-menu][open]").forEach((menu) => { if (!menu.contains(except)) menu.open = false; });
  document.addEventListener("click", (event) => closeMenus(event.target.closest("[data-menu]")));
  on("click", "[data-menu] a[href]", (link) => { link.closest("[data-menu]").open = false; });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && one("[data-menu][open]");
    if (!menu) return;
    menu.open = false;
    one("summary", menu).focus();
  });

  on("click", "[data-opens]", (button) => document.getElementById(button.dataset.opens)?.showModal());
  on("click", "[data-print]", () => print());

  /* ---- fields ---- */
  enhance("[data-reveal]", (button) => { button.hidden = false; });
  on("click", "[data-reveal]", (button) => {
    const isShown = button.getAttribute("aria-pressed") === "true";
    document.getElementById(button.getAttribute("aria-controls")).type = isShown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!isShown));
  });

  const count = (field) => {
    const output = document.getElementById(`${field.id}_counter`);
    const max = Number(field.maxLength).toLocaleString(language);
    if (output) output.textContent = fill(output.dataset.template, { count: field.value.length.toLocaleString(language), max });
  };
  enhance("[data-counter]", count);
  on("input", "[data-counter]", count);

  // What was typed outlives a change of language or currency, within this tab, once. Boxes do not: they start unticked.
  const typedIn = (form) => all("input[type=text], input[type=email], select, textarea", form);
  const keep = () => all("form[data-kept]").forEach((form) => {
    const values = Object.fromEntries(typedIn(form).map((field) => [field.name, field.value]));
    try { sessionStorage.setItem(`lumira.kept.${form.dataset.kept}`, JSON.stringify(values)); } catch { /* as without it */ }
  });
  on("click", "[data-keeps]", keep);
  enhance("form[data-kept]", (form) => {
    const key = `lumira.kept.${form.dataset.kept}`;
    try {
      const values = JSON.parse(sessionStorage.getItem(key) ?? "{}");
      sessionStorage.removeItem(key);
      typedIn(form).forEach((field) => { field.value = values[field.name] ?? field.value; });
    } catch { /* as without it */ }
  });

  on("click", "[data-copy]", async (button) => {
    const source = button.dataset.copy.startsWith("#") ? one(button.dataset.copy) : null;
    const text = source ? [...source.children].map((line) => line.textContent).join("\n") || source.textContent : button.dataset.copy;
    try { await navigator.clipboard.writeText(text.trim()); } catch { return; }
    say(button.dataset.copied);
    const words = wordsOf(button);
    if (!words || words.data === button.dataset.copied) return;
    const before = words.data;
    words.data = button.dataset.copied;
    setTimeout(() => { words.data = before; }, 2500);
  });

  /* ---- ticks kept in this browser, unless the server already knows ---- */
  enhance("[data-tick]", (box) => { box.checked ||= memory.get(`tick.${box.dataset.tick}`) === "1"; });
  on("change", "[data-tick]", (box) => memory.set(`tick.${box.dataset.tick}`, box.checked ? "1" : "0"));

  /* ---- reading comfort: a group of buttons writes one data attribute on the text ---- */
  function comfort(group, value) {
    const target = one(group.dataset.target);
    if (value) target?.setAttribute(`data-${group.dataset.comfort}`, value);
    else target?.removeAttribute(`data-${group.dataset.comfort}`);
    all("[data-value]", group).forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.value === value)));
  }
  enhance("[data-comfort]", (group) => {
    const kept = memory.get(group.dataset.comfort);
    if (kept !== null) comfort(group, kept);
  });
  on("click", "[data-comfort] [data-value]", (button) => {
    const group = button.closest("[data-comfort]");
    comfort(group, button.dataset.value);
    memory.set(group.dataset.comfort, button.dataset.value);
  });

  /* ---- where one is: the link of the part that is on screen ---- */
  enhance("[data-spy]", (nav) => {
    const links = new Map(all("a[href^='#']", nav).map((link) => [one(link.hash), link]).filter(([part]) => part));
    const parts = [...links.keys()];
    const mark = () => {
      const shown = parts.filter((part) => part.getClientRects().length);
      const current = shown.findLast((part) => part.getBoundingClientRect().top <= innerHeight / 4 + 1) ?? shown[0];
      links.forEach((link, part) => part === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
    };
    // Told whenever a part crosses the line a quarter down the screen.
    const line = new IntersectionObserver(mark, { rootMargin: "0px 0px -75%" });
    parts.forEach((part) => line.observe(part));
    addEventListener("hashchange", mark);
  });

  /* ---- the voice ---- */
  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
  const RATES = [1, 1.25, 1.5, 0.75];
  enhance("[data-player]", (player) => {
    const part = (name) => one(`[data-player-${name}]`, player);
    const [audio, range, bar] = ["audio", "input[type=range]", "progress"].map((selector) => one(selector, player));
    const key = `voice.${player.dataset.player}`;
    const toggle = part("toggle"), speed = part("speed");
    const sayRate = () => {
      speed.textContent = `${audio.playbackRate.toLocaleString(language)}×`;
      speed.setAttribute("aria-label", fill(player.dataset.speed, { rate: audio.playbackRate.toLocaleString(language) }));
    };
    const show = () => {
      const share = audio.duration ? audio.currentTime / audio.duration : 0;
      bar.value = range.value = share;
      range.setAttribute("aria-valuetext", clock(audio.currentTime));
      part("now").textContent = clock(audio.currentTime);
    };
    const dress = () => {
      if (!Number.isFinite(audio.duration)) return;
      audio.removeAttribute("controls");
      player.dataset.state = "ready";
      part("total").textContent = clock(audio.duration);
      const kept = Number(memory.get(key));
      if (kept > 5 && kept < audio.duration - 5) {
        audio.currentTime = kept;
        part("note").textContent = fill(player.dataset.resumed, { time: clock(kept) });
      }
      sayRate();
      show();
    };
    toggle.addEventListener("click", () => (audio.paused ? audio.play() : audio.pause()));
    part("back").addEventListener("click", () => { audio.currentTime = Math.max(0, audio.currentTime - 15); });
    speed.addEventListener("click", () => {
      audio.playbackRate = RATES[(RATES.indexOf(audio.playbackRate) + 1) % RATES.length];
      sayRate();
    });
    range.addEventListener("input", () => { audio.currentTime = range.value * audio.duration; });
    audio.addEventListener("timeupdate", () => { show(); memory.set(key, Math.floor(audio.currentTime)); });
    ["play", "pause"].forEach((type) => audio.addEventListener(type, () => toggle.setAttribute("aria-pressed", String(!audio.paused))));
    if (audio.readyState) dress();
    else audio.addEventListener("loadedmetadata", dress, { once: true });
  });

  /* ---- shortcuts of the desk: one key, never in a field, and they can be switched off ---- */
  const areOn = () => memory.get("shortcuts") !== "0";
  enhance("[data-shortcuts-switch]", (box) => { box.checked = areOn(); });
  on("change", "[data-shortcuts-switch]", (box) => memory.set("shortcuts", box.checked ? "1" : "0"));

  function use(element) {
    if (element.matches("dialog")) element.showModal();
    else if (element.matches("input, select, textarea")) element.focus();
    else if (element.matches("details")) { element.open = true; one("summary", element).focus(); }
    else element.click();
  }

  function move(step) {
    const rows = all("[data-row]");
    const now = rows.findIndex((row) => row.hasAttribute("data-selected"));
    const next = rows[Math.min(rows.length - 1, Math.max(0, now + step))];
    if (!next) return;
    rows[now]?.removeAttribute("data-selected");
    next.toggleAttribute("data-selected", true);
    one("[data-row-shortcut=Enter]", next)?.focus();
    next.scrollIntoView({ block: "nearest" });
    next.dispatchEvent(new CustomEvent("lumira:select", { bubbles: true }));
  }

  document.addEventListener("keydown", (event) => {
    const { target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !areOn()) return;
    if (target.closest("input, select, textarea, dialog, [contenteditable]")) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (one("[data-rows]") && (key === "j" || key === "k")) { move(key === "j" ? 1 : -1); event.preventDefault(); return; }
    // Enter on a link or a button is that link's or that button's.
    if (key === "Enter" && target.closest("a, button, summary")) return;
    const name = CSS.escape(key);
    const element = one(`[data-row][data-selected] [data-row-shortcut="${name}"]`) ?? one(`[data-shortcut="${name}"]`);
    if (element) { event.preventDefault(); use(element); }
  });

  /* ---- live: a stream while the page is seen, a question every twenty seconds when it is lost ---- */
  enhance("[data-live-url]", (element) => {
    const { liveUrl, liveEvents, liveTarget, liveLost, fragmentUrl, pollUrl } = element.dataset;
    const status = () => one("[data-live-status]", element) ?? one("[data-live-status]");
    let stream, failures = 0, retry, poll, known;

    const read = (url, headers) => fetch(url, { headers }).then((answer) => (answer.ok ? answer.text() : null), () => null);

    async function refresh() {
      const html = fragmentUrl && await read(fragmentUrl, { "HX-Request": "true" });
      const target = liveTarget ? one(liveTarget) : element;
      if (!html || !target) return;
      // htmx swaps as it swaps everything else, out-of-band parts included.
      left = document.activeElement;
      noteUnfolded();
      if (window.htmx) htmx.swap(target, html, { swapStyle: "innerHTML" });
      else target.innerHTML = html;
      unfold();
    }

    async function ask() {
      const text = await read(pollUrl, { Accept: "application/json" });
      if (text === null) return;
      if (known !== text) await refresh();
      known = text;
    }

    const stopAsking = () => { clearInterval(poll); poll = null; };

    function close() {
      stream?.close();
      clearTimeout(retry);
    }

    function lost(isLost) {
      const place = status();
      if (!place || !liveLost || isLost === (place.dataset.state === "lost")) return;
      if (isLost) [place.dataset.found, place.dataset.state, place.textContent] = [place.textContent, "lost", liveLost];
      else { place.textContent = place.dataset.found; delete place.dataset.state; }
    }

    function open() {
      close();
      if (document.hidden || !element.isConnected) return;
      stream = new EventSource(liveUrl);
      stream.onopen = () => {
        stopAsking();
        lost(false);
        if (failures) refresh();
        failures = 0;
      };
      stream.onerror = () => {
        failures += 1;
        if (failures >= 2) {
          lost(true);
          if (pollUrl) poll ??= setInterval(ask, 20000);
        }
        close();
        retry = setTimeout(open, 5000);
      };
      for (const name of (liveEvents ?? "message resync").split(" ")) stream.addEventListener(name, refresh);
    }

    document.addEventListener("visibilitychange", () => {
      if (document.hidden) { close(); stopAsking(); }
      else if (element.isConnected) { open(); refresh(); }
    });
    addEventListener("pagehide", close);
    open();
  });

  enhancers.forEach((run) => run(document));
  one("[data-focus]")?.focus();
  window.lumira = { say, busy };
})();
