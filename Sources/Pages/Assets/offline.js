// Keeps a meeting's pages and papers on this device for reading without a connection, and forgets
// them when their reader is gone. Every page works without this file.
//
// What is kept lies in caches named after the reader, which offline-worker.js answers from while
// there is no connection. The words are the page's own: see OfflineSection.swift.
(() => {
  "use strict";

  if (!("caches" in window) || !("serviceWorker" in navigator)) return;

  const KEPT = "samrad-uten-nett/";
  const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;  // ms, as the page says
  const LOCALES = { en: "en-GB" };

  const words = document.querySelector('meta[name="reader"]');
  const own = words && KEPT + words.content + " ";
  // Stands on every page that was kept.
  const sign = document.getElementById("uten-nett-tegn");
  // Written as the pages write it: 14. februar 2024 kl. 09.30.
  function moment(time) {
    const { lang } = document.documentElement;
    const style = { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Oslo" };
    const text = new Intl.DateTimeFormat(LOCALES[lang] ?? lang, style).format(time);
    return lang === "en" ? text : text.replace(/(\d):(\d)/, "$1.$2");
  }

  // Every cache of ours, with when it goes.
  async function shelves() {
    const names = (await caches.keys()).filter((name) => name.startsWith(KEPT));
    return Promise.all(names.map(async (name) => {
      const cache = await caches.open(name);
      const pages = await cache.keys();
      const first = pages.length ? await cache.match(pages[0], { ignoreVary: true }) : null;
      return { name, cache, pages, until: Number(first?.headers.get("x-kept-until")) };
    }));
  }

  // A page that came from the server tells who reads now: what was kept for anybody else goes.
  async function forgetOthers() {
    const all = await shelves();
    const over = all.filter(({ name, until }) =>
      !own || !name.startsWith(own) || !(until > Date.now()));
    await Promise.all(over.map(({ name }) => caches.delete(name)));
    if (over.length < all.length) return;
    const worker = await navigator.serviceWorker.getRegistration("/");
    await worker?.unregister();
  }

  // Keeps the meeting of this page. A live page puts a new section in the place of the old one, so
  // what stands in it is looked up each time.
  const keeper = {
    name: own + location.pathname,
    isBusy: false,

    get section() { return document.querySelector("section[data-worker]"); },
    part(name) { return this.section.querySelector(`[data-kept-${name}]`); },

    begin() {
      this.section.hidden = false;
      this.part("keep").addEventListener("click", () => this.keep());
      this.part("keep").disabled = this.isBusy;
      this.part("drop").addEventListener("click", () => this.drop());
      if (!this.isBusy) this.show();
    },

    async show() {
      const cache = await caches.has(this.name) ? await caches.open(this.name) : null;
      const page = await cache?.match(location.pathname, { ignoreVary: true });
      const at = Number(page?.headers.get("x-kept-until")) - KEPT_FOR;
      const button = this.part("keep");
      this.part("drop").hidden = !page;
      button.textContent = page ? button.dataset.again : button.dataset.first;
      if (page) this.say("kept", { time: moment(at) });
      else this.part("line").textContent = "";
    },

    say(what, values = {}) {
      const text = this.section.dataset[`say${what[0].toUpperCase()}${what.slice(1)}`];
      this.part("line").textContent = text.replace(/{(\w+)}/g, (_, name) => values[name]);
    },

    async drop() {
      await caches.delete(this.name);
      await this.show();
      this.part("keep").focus();
    },

    async keep() {
      this.isBusy = this.part("keep").disabled = true;
      try {
        await this.fetchAll();
      } catch {
        await caches.delete(this.name);
        await this.show();
        this.say("failed");
      }
      this.isBusy = this.part("keep").disabled = false;
    },

    async fetchAll() {
      const [meeting, ...others] = this.section.querySelectorAll("a[data-keep]");
      const links = [...others, meeting];  // what has the meeting's own page is whole
      await caches.delete(this.name);
      const cache = await caches.open(this.name);
      const at = Date.now(), assets = new Set(), missing = [];
      for (const [index, link] of links.entries()) {
        this.say("progress", { n: index + 1, all: links.length });
        if (!await this.fetchOne(cache, link, at, assets)) missing.push(link.textContent);
      }
      await cache.addAll([...assets]);
      await navigator.serviceWorker.register(this.section.dataset.worker, { scope: "/" });
      await this.show();
      if (missing.length) this.say("missing", { names: missing.join(", ") });
    },

    // Whether it was there. Throws where the connection or the session is gone.
    async fetchOne(cache, link, at, assets) {
      const answer = await fetch(link.href, {
        headers: { Accept: "text/html" }, cache: "no-store", redirect: "error" });
      if (!answer.ok) return false;
      const headers = new Headers(answer.headers);
      headers.set("x-kept-until", at + KEPT_FOR);
      headers.set("x-kept-title", encodeURIComponent(link.textContent));
      if (!headers.get("content-type").startsWith("text/html")) {
        await cache.put(link.href, new Response(await answer.blob(), { headers }));
        return true;
      }
      const text = await answer.text();
      const page = new DOMParser().parseFromString(text, "text/html");
      if (page.querySelector('meta[name="reader"]')?.content !== words.content) throw new Error();
      for (const part of page.querySelectorAll('[rel="stylesheet"], [rel="icon"], script[src]'))
        assets.add(part.getAttribute("href") ?? part.getAttribute("src"));
      headers.set("x-kept-sign", encodeURIComponent(this.sign(moment(at))));
      await cache.put(link.href, new Response(text, { headers }));
      return true;
    },

    // What stands on the page when it is read from here.
    sign(time) {
      const box = document.createElement("div");
      box.id = "uten-nett-tegn";
      box.className = "offline-sign";
      box.setAttribute("role", "status");
      const line = document.createElement("p");
      line.textContent = this.section.dataset.saySign.replace("{time}", time);
      const list = document.createElement("a");
      list.href = this.section.dataset.list;
      list.textContent = this.section.dataset.sayList;
      box.append(line, list);
      return box.outerHTML;
    },
  };

  const begun = new WeakSet();
  function begin() {
    const { section } = keeper;
    if (!section || begun.has(section) || !own || sign) return;
    begun.add(section);
    keeper.begin();
  }

  // Without a connection nothing can be sent: said before anybody presses, and when they do.
  function sayUnsent(form) {
    const note = document.createElement("p");
    note.className = "offline-form";
    note.setAttribute("role", "alert");
    note.textContent = "draft" in form.dataset ? words.dataset.sayDraft : words.dataset.sayForm;
    form.querySelector(".offline-form")?.remove();
    (form.querySelector(".form-actions") ?? form).prepend(note);
  }

  // Before the keeper of drafts hears of it, so that it goes on keeping.
  document.addEventListener("submit", (event) => {
    const isAway = sign || !navigator.onLine;
    if (!words || !isAway || event.target.method !== "post") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    sayUnsent(event.target);
  }, true);

  // On a kept page: which of its links lead anywhere, and that its forms cannot be sent.
  async function markWhatIsAway() {
    for (const form of document.querySelectorAll('main form.entry[method="post"]')) sayUnsent(form);
    for (const link of document.querySelectorAll("main a[href]")) {
      const address = new URL(link.href);
      if (address.origin !== location.origin || address.pathname === location.pathname) continue;
      if (await caches.match(address.href, { ignoreVary: true })) continue;
      const note = document.createElement("span");
      note.className = "not-kept";
      note.textContent = ` (${words.dataset.sayAway})`;
      link.append(note);
    }
  }

  // The page that lists all that is kept.
  async function list(place) {
    for (const { name, cache, pages } of await shelves()) {
      if (!own || !name.startsWith(own)) continue;
      const entries = document.createElement("ul");
      for (const page of pages) {
        const title = (await cache.match(page, { ignoreVary: true })).headers.get("x-kept-title");
        if (!title || new URL(page.url).pathname.endsWith("/uten-nett")) continue;
        const link = document.createElement("a");
        link.href = page.url;
        link.textContent = decodeURIComponent(title);
        const entry = document.createElement("li");
        entry.append(link);
        entries.append(entry);
      }
      place.append(entries);
    }
    place.querySelector("[data-nothing]").hidden = place.querySelector("ul") !== null;
  }

  if (!sign) forgetOthers();
  else if (words) {
    markWhatIsAway();
    addEventListener("online", () => {
      const again = document.createElement("a");
      again.href = location.href;
      again.textContent = words.dataset.sayBack;
      sign.append(again);
    }, { once: true });
  }
  const place = document.querySelector("[data-kept-list]");
  if (place) list(place);
  begin();
  // A page that keeps itself up to date puts new parts in the place of old ones.
  const main = document.querySelector("main");
  if (main) new MutationObserver(begin).observe(main, { childList: true, subtree: true });
})();
