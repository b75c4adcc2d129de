// Keeps what is written in a form: in the browser at once, on the server within two seconds.
//
// A form says where with data-draft, data-draft-url, data-draft-at and data-sign-in, and what to
// say with data-say-…; see Forms/Draft.swift. Every form works without this file.
(() => {
  "use strict";

  const SEND_AFTER = 1500;                       // ms from the first unsent change
  const RETRY_FIRST = 4000, RETRY_LAST = 60000;  // ms, doubled in between
  const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;     // ms, as long as the server keeps a draft
  const JUST_NOW = 30000;                        // ms, more than any page takes to be answered
  const PREFIX = "samrad.draft.";

  // What this browser holds. Private windows and full disks make every call able to fail.
  const shelf = {
    read(key) {
      try { return JSON.parse(localStorage.getItem(PREFIX + key)); } catch { return null; }
    },
    write(key, record) {
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify(record));
        return true;
      } catch { return false; }
    },
    remove(key) {
      try { localStorage.removeItem(PREFIX + key); } catch { /* nothing was held */ }
    },
    clearOld() {
      try {
        for (const name of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
          const key = name.slice(PREFIX.length);
          if (!(shelf.read(key)?.at > Date.now() - KEPT_FOR)) shelf.remove(key);
        }
      } catch { /* nothing is held */ }
    },
  };

  // Files cannot be kept, and hidden values belong to the page that was served.
  const isWritten = (control) =>
    control.name && !["file", "hidden", "password", "submit", "button"].includes(control.type);

  const isChoice = (control) => control.type === "checkbox" || control.type === "radio";

  function valuesOf(form) {
    const values = {};
    for (const control of form.elements) {
      if (!isWritten(control)) continue;
      values[control.name] ??= [];
      if (!isChoice(control) || control.checked) values[control.name].push(control.value);
    }
    return values;
  }

  function fill(form, values) {
    const left = structuredClone(values);
    for (const control of form.elements) {
      if (!isWritten(control) || !left[control.name]) continue;
      if (isChoice(control)) control.checked = values[control.name].includes(control.value);
      else control.value = left[control.name].shift() ?? "";
      // Does not bubble: counters hear it, the keeper does not.
      control.dispatchEvent(new Event("input"));
    }
  }

  class Keeper {
    constructor(form) {
      this.form = form;
      this.key = form.dataset.draft;
      this.line = form.querySelector("[data-draft-status]");
      this.spoken = form.querySelector("[data-draft-spoken]");
      this.served = Number(form.dataset.draftAt ?? 0);
      this.known = this.served;   // the server's last stamp that we know of
      this.wait = RETRY_FIRST;
      this.dirty = false;         // something is not on the server
      this.held = true;           // …but it is in the browser
      this.blocked = false;       // sending is no use until something changes
    }

    start() {
      this.restore();
      this.form.addEventListener("input", () => this.changed());
      this.form.addEventListener("change", () => this.changed());
      this.form.addEventListener("submit", () => this.submitted());
      addEventListener("online", () => this.soon(0));
      addEventListener("focus", () => { if (this.signedOut) this.soon(0); });
      // A page that comes back from the browser's memory goes on where it was.
      addEventListener("pageshow", () => { this.leaving = false; this.soon(SEND_AFTER); });
      addEventListener("beforeunload", (event) => {
        if (this.dirty && !this.held && !this.leaving) event.preventDefault();
      });
    }

    restore() {
      const record = shelf.read(this.key);
      if (!record || (!record.dirty && !this.overtook(record))) return;
      // Newer than the server's: either the server has had nothing since, or the clock says so.
      const newer = record.known === this.served || record.at > this.served;
      if (!newer || JSON.stringify(record.values) === JSON.stringify(valuesOf(this.form))) return;
      fill(this.form, record.values);
      this.dirty = true;
      this.say("restored");
      this.soon(SEND_AFTER);
    }

    // The page was asked for in the moment before the server took the text over, and lacks it.
    overtook(record) {
      return record.known > this.served && Date.now() - record.at < JUST_NOW;
    }

    changed() {
      const values = valuesOf(this.form);
      const text = JSON.stringify(values);
      if (text === this.last) return;   // "change" follows an "input" that said the same
      this.last = text;
      this.dirty = true;
      this.blocked = false;
      this.held = this.hold(values);
      if (!this.held) this.say("unsaved");
      else if (!navigator.onLine) this.say("offline");
      else if (!["identity", "signed-out"].includes(this.state)) this.say("here");
      this.soon(SEND_AFTER);
    }

    hold(values) {
      const { known, dirty } = this;
      return shelf.write(this.key, { at: Date.now(), known, dirty, values });
    }

    // A timer that runs is left alone, so that steady typing does not put the sending off.
    soon(delay) {
      if (this.timer && delay > 0) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.timer = undefined; this.send(); }, delay);
    }

    async send() {
      if (!this.dirty || this.blocked || this.sending || this.leaving) return;
      this.sending = new AbortController();
      const values = valuesOf(this.form);
      try {
        this.answered(await this.post(), values);
      } catch {
        if (!this.leaving) this.failed();
      } finally {
        this.sending = undefined;
      }
    }

    body() {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(this.form)) {
        if (typeof value === "string") body.append(name, value);
      }
      return body;
    }

    async post() {
      const body = this.body();
      const giveUp = setTimeout(() => this.sending?.abort(), 15000);
      try {
        const response = await fetch(this.form.dataset.draftUrl, {
          method: "POST", body, credentials: "same-origin", redirect: "error",
          headers: { Accept: "application/json" }, signal: this.sending.signal,
        });
        return { status: response.status, kept: response.ok ? await response.json() : null };
      } finally {
        clearTimeout(giveUp);
      }
    }

    answered({ status, kept }, values) {
      if (this.leaving) return;
      if (kept) return this.kept(kept, values);
      this.signedOut = status === 401 || status === 403;
      if (this.signedOut) return this.askToSignIn();
      if (status !== 422) return this.failed();
      this.blocked = JSON.stringify(values) === JSON.stringify(valuesOf(this.form));
      this.say("identity");
      if (!this.blocked) this.soon(SEND_AFTER);
    }

    kept({ at, time }, values) {
      this.known = at;
      this.signedOut = false;
      this.wait = RETRY_FIRST;
      const now = valuesOf(this.form);
      this.dirty = JSON.stringify(now) !== JSON.stringify(values);
      this.held = this.hold(now);
      if (this.dirty) this.soon(SEND_AFTER);
      else this.say("there", time);
    }

    failed() {
      this.say(this.held ? "offline" : "unsaved");
      this.soon(this.wait);
      this.wait = Math.min(this.wait * 2, RETRY_LAST);
    }

    askToSignIn() {
      if (this.state === "signed-out") return;
      this.say("signed-out");
      const link = document.createElement("a");
      link.href = this.form.dataset.signIn;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = this.words("sign-in");
      this.line.append(" ", link);
    }

    // The text stays in the browser until the server says that it has taken it over.
    submitted() {
      this.leaving = true;
      this.hold(valuesOf(this.form));
      clearTimeout(this.timer);
      this.timer = undefined;
      this.sending?.abort();
    }

    words(what) {
      const name = what.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
      return this.form.dataset["say" + name[0].toUpperCase() + name.slice(1)];
    }

    // Shown at once, but said aloud only in a pause, so that nobody is talked over while typing.
    say(what, time = "") {
      if (this.state === what && what !== "there") return;
      this.state = what;
      this.line.dataset.state = what;
      this.line.textContent = this.words(what).replace("{time}", time);
      clearTimeout(this.pause);
      this.pause = setTimeout(() => { this.spoken.textContent = this.line.textContent; }, 2500);
    }
  }

  // A text that several write. The form names the revision it was written from (_base), the page
  // on which it is typed (_line) and which of that page's saves it is (_turn); the server joins it
  // with what others have saved since, or says that both have written in the same place.
  class SharedKeeper extends Keeper {
    start() {
      this.area = this.form.querySelector("textarea");
      super.start();
    }

    hidden(name) { return this.form.elements.namedItem(name); }

    // What is not saved is put back with where it came from, whatever others have saved since.
    restore() {
      const record = shelf.read(this.key);
      if (!record?.dirty || !record.from) return;
      if (JSON.stringify(record.values) === JSON.stringify(valuesOf(this.form)))
        return shelf.remove(this.key);
      fill(this.form, record.values);
      for (const [name, value] of Object.entries(record.from)) this.hidden(name).value = value;
      this.dirty = true;
      this.say("restored");
      this.soon(SEND_AFTER);
    }

    hold(values) {
      if (!this.dirty) return this.forget();
      const from = {};
      for (const name of ["_base", "_line", "_turn", "_aside"]) from[name] = this.hidden(name).value;
      return shelf.write(this.key, { at: Date.now(), dirty: true, values, from });
    }

    // Another window of the same person may have put something there that is not saved.
    forget() {
      const line = shelf.read(this.key)?.from?._line;
      if (!line || line === this.hidden("_line").value) shelf.remove(this.key);
      return true;
    }

    body() {
      this.countSave();
      return super.body();
    }

    countSave() { this.hidden("_turn").value = Number(this.hidden("_turn").value) + 1; }

    answered(answer, values) {
      if (answer.status !== 409 || this.leaving) return super.answered(answer, values);
      this.hidden("_aside").value = "1";
      this.dirty = JSON.stringify(values) !== JSON.stringify(valuesOf(this.form));
      this.held = shelf.write(this.key, {
        ...shelf.read(this.key), dirty: true, values: valuesOf(this.form) });
      this.say("overlap");
      if (this.dirty) this.soon(SEND_AFTER);
    }

    kept(answer, values) {
      const sent = values[this.area.name][0];
      const isJoined = answer.text !== sent;
      if (this.area.value === sent) {
        if (isJoined) this.take(answer.text);
        // Saved: what others save later may be shown here.
        this.area.defaultValue = this.area.value;
        values = valuesOf(this.form);
      }
      // What was typed meanwhile was written from what was sent, not from what was joined with it.
      if (!isJoined || this.area.value === answer.text) this.hidden("_base").value = answer.revision;
      if (this.area.value === answer.text) this.hidden("_aside").value = "";
      super.kept(answer, values);
      if (!this.dirty && isJoined) this.say("joined", answer.time);
    }

    // The cursor stays in the same words where what stands before it is the same.
    take(text) {
      const { selectionStart, selectionEnd, value } = this.area;
      const isBefore = value.slice(0, selectionStart) === text.slice(0, selectionStart);
      const shift = isBefore ? 0 : text.length - value.length;
      this.area.value = text;
      this.area.setSelectionRange(selectionStart + shift, selectionEnd + shift);
    }

    submitted() {
      this.dirty = true;
      this.countSave();
      super.submitted();
    }
  }

  const begun = new WeakSet();
  function begin() {
    for (const form of document.querySelectorAll("form[data-draft]")) {
      if (begun.has(form)) continue;
      begun.add(form);
      ("draftShared" in form.dataset ? new SharedKeeper(form) : new Keeper(form)).start();
    }
  }

  const done = document.querySelector('meta[name="draft-done"]');
  if (done) shelf.remove(done.content);
  shelf.clearOld();
  begin();
  // A page that keeps itself up to date puts new forms in the place of old ones.
  const main = document.querySelector("main");
  if (main) new MutationObserver(begin).observe(main, { childList: true, subtree: true });
})();
