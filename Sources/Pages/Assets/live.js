// Keeps a page up to date that changes while it is read: a meeting that goes on.
//
// The server tells when the page reads otherwise; it is then fetched again, and what has changed
// is put in place. A form that somebody is writing in is never touched. The page works without
// this file, by loading it again.
(() => {
  "use strict";

  const main = document.querySelector("main[data-live]");
  if (!main || !window.EventSource) return;

  const RECEIPT = "#kvittering";

  // The ids of a form's command differ each time the page is made, and mean nothing here.
  const plain = (element) => element.outerHTML
    .replace(/(name="(?:_id|_token|_line|_turn)" value=")[^"]*/g, "$1")
    .replace(/<details([^>]*?) open(?:="")?/g, "<details$1");

  const isWritten = (control) => {
    if (control.type === "checkbox" || control.type === "radio")
      return control.checked !== control.defaultChecked;
    if (control.tagName === "SELECT")
      return [...control.options].some((option) => option.selected !== option.defaultSelected);
    return control.type !== "hidden" && "defaultValue" in control
      && control.value !== control.defaultValue;
  };

  // Whether somebody is writing in it, or stands in one of its fields.
  const isInUse = (element) =>
    (element.contains(document.activeElement)
      && document.activeElement.matches("input, textarea, select"))
    || [...element.querySelectorAll("input, textarea, select")].some(isWritten);

  // What makes an element the same one in the page that comes: its id, else its kind and its
  // place among its like.
  function keysOf(parent) {
    const seen = new Map();
    return [...parent.children].map((child) => {
      const action = child.querySelector(":scope > form, :scope form")?.getAttribute("action");
      const like = child.id ? "#" + child.id
        : [child.tagName, child.className, child.getAttribute("aria-labelledby"),
          child.tagName === "FORM" ? child.getAttribute("action") : action].join("|");
      const nth = seen.get(like) ?? 0;
      seen.set(like, nth + 1);
      return like + "|" + nth;
    });
  }

  // Makes an element read as the one that came, around what is in use.
  function renew(old, fresh) {
    if (plain(old) === plain(fresh)) return;
    const isWhole = old.tagName !== fresh.tagName || old.tagName === "FORM"
      || !isInUse(old) || old.children.length === 0;
    if (!isWhole) return renewChildren(old, fresh);
    if (isInUse(old)) return;
    reopen(old, fresh);
    old.replaceWith(fresh);
  }

  function renewChildren(old, fresh) {
    const oldKeys = keysOf(old);
    const known = new Map([...old.children].map((child, index) => [oldKeys[index], child]));
    const freshKeys = keysOf(fresh);
    // What is gone goes first: an element that has to be moved loses the cursor.
    for (const [key, child] of known) if (!freshKeys.includes(key)) letGo(child);
    let place = old.firstElementChild;
    [...fresh.children].forEach((child, index) => {
      while (place?.dataset.outdated || place?.matches(RECEIPT)) place = place.nextElementSibling;
      const same = known.get(freshKeys[index]);
      if (!same) return old.insertBefore(child, place);
      if (same === place) place = place.nextElementSibling;
      else old.insertBefore(same, place);
      renew(same, child);
    });
  }

  function letGo(child) {
    // The receipt of what the reader just did is told once, and stays.
    if (child.matches(RECEIPT)) return;
    if (!isInUse(child)) return child.remove();
    if (child.dataset.outdated) return;
    child.dataset.outdated = "yes";
    const note = document.createElement("p");
    note.className = "outdated";
    note.textContent = main.dataset.liveGone;
    child.prepend(note);
  }

  // What the reader has unfolded stays unfolded.
  function reopen(old, fresh) {
    const open = new Set([...old.querySelectorAll("details[open] > summary")]
      .map((summary) => summary.textContent));
    for (const details of fresh.querySelectorAll("details"))
      if (open.has(details.querySelector("summary")?.textContent)) details.open = true;
    if (old.tagName === "DETAILS" && old.open) fresh.open = true;
  }

  // The button that had the focus gets it again: whoever hears the page must not be thrown to
  // its top.
  function keepingFocus(change) {
    const held = document.activeElement;
    const form = main.contains(held) ? held.closest("form") : null;
    const sameForms = () => form
      ? [...main.querySelectorAll("form")].filter((other) => plain(other) === plain(form)) : [];
    const nth = sameForms().indexOf(form);
    change();
    if (!held || held.isConnected || !main.isConnected) return;
    const again = (held.id && document.getElementById(held.id))
      || sameForms()[nth]?.querySelector("button");
    (again ?? main).focus({ preventScroll: true });
  }

  let isFetching = false;
  let isAskedAgain = false;

  async function refresh() {
    if (isFetching) { isAskedAgain = true; return; }
    isFetching = true;
    try {
      const answer = await fetch(main.dataset.live, { headers: { Accept: "text/html" } });
      if (answer.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.querySelector("main");
        if (fresh) keepingFocus(() => renewChildren(main, fresh));
        if (fresh && !("live" in fresh.dataset)) end();
      }
    } catch { /* the line is gone; the next event brings what was missed */ }
    isFetching = false;
    if (isAskedAgain) { isAskedAgain = false; refresh(); }
  }

  const sign = document.createElement("p");
  sign.className = "live-sign";
  sign.setAttribute("role", "status");
  main.after(sign);
  const say = (isOn) => {
    sign.classList.toggle("live-off", !isOn);
    const words = isOn ? main.dataset.liveOn : main.dataset.liveOff;
    if (sign.textContent !== words) sign.textContent = words;
  };

  let source;
  // What went on is over; from here on the page stands still like any other.
  function end() {
    source.close();
    sign.remove();
  }

  function listen() {
    source?.close();
    source = new EventSource(main.dataset.live);
    source.onopen = () => say(true);
    source.onmessage = refresh;
    source.onerror = () => {
      say(false);
      // A refusal, such as too many readers, ends it for good; we come back ourselves.
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 30000);
    };
  }
  listen();
  // A line that is gone is noticed late by itself.
  addEventListener("offline", () => { source.close(); say(false); });
  addEventListener("online", listen);
  // A page that was put aside by the browser must not hold a line, and hears anew when it is back.
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
})();
