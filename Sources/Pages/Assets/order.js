// Moves the items of an agenda about: by dragging a handle, by the arrow keys, by buttons. The
// new order is sent as one form when it is saved. Without this file each item has buttons that
// send the order one step at a time.
(() => {
  "use strict";

  const list = document.querySelector("ol[data-order]");
  if (!list) return;
  const form = document.getElementById(list.dataset.order);
  const bar = form.closest(".order-bar");
  const status = document.querySelector("[data-order-status]");
  const rows = () => [...list.children];
  const saved = rows();

  const fill = (words, row) => words
    .replace("{title}", row.dataset.title)
    .replace("{n}", rows().indexOf(row) + 1)
    .replace("{all}", rows().length);

  function button(kind, text, words) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button-secondary " + kind;
    made.textContent = text;
    made.dataset.words = words;
    return made;
  }

  function name(row) {
    const index = rows().indexOf(row);
    for (const made of row.querySelectorAll("[data-words]"))
      made.setAttribute("aria-label", fill(made.dataset.words, row));
    // A button that would do nothing is said to, and keeps the focus.
    row.querySelector(".up").setAttribute("aria-disabled", index === 0);
    row.querySelector(".down").setAttribute("aria-disabled", index === rows().length - 1);
  }

  function changed() {
    const isChanged = rows().some((row, index) => row !== saved[index]);
    bar.hidden = !isChanged;
    list.classList.toggle("unsaved", isChanged);
    rows().forEach(name);
  }

  // Moving an element takes the focus from it, so it is given back.
  function put(row, index) {
    const others = rows().filter((other) => other !== row);
    const place = Math.max(0, Math.min(index, others.length));
    if (rows().indexOf(row) === place) return;
    const held = document.activeElement;
    list.insertBefore(row, others[place] ?? null);
    if (row.contains(held)) held.focus({ preventScroll: true });
    changed();
  }

  function tell(row) {
    status.textContent = fill(list.dataset.sayMoved, row);
    row.scrollIntoView({ block: "nearest" });
  }

  function step(row, index) {
    const before = rows().indexOf(row);
    put(row, index);
    if (rows().indexOf(row) !== before) tell(row);
  }

  function keys(row, event) {
    const index = rows().indexOf(row);
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: rows().length }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    step(row, to);
  }

  function drag(row, handle, event) {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.focus();
    row.classList.add("moving");
    const before = rows().indexOf(row);
    const move = ({ clientY }) => {
      const above = rows().filter((other) => other !== row).filter((other) => {
        const box = other.getBoundingClientRect();
        return clientY > box.top + box.height / 2;
      });
      put(row, above.length);
    };
    const end = () => {
      row.classList.remove("moving");
      stop.abort();
      if (rows().indexOf(row) !== before) tell(row);
    };
    // A row that is moved loses a captured pointer, so the whole page listens while it lasts.
    const stop = new AbortController();
    for (const [kind, act] of [["pointermove", move], ["pointerup", end], ["pointercancel", end]])
      document.addEventListener(kind, act, { signal: stop.signal });
  }

  function equip(row) {
    const tools = document.createElement("span");
    tools.className = "by-script";
    const handle = button("handle", "⠿", list.dataset.sayHandle);
    handle.title = list.dataset.sayHelp;
    const up = button("up", "↑", list.dataset.sayUp);
    const down = button("down", "↓", list.dataset.sayDown);
    handle.addEventListener("keydown", (event) => keys(row, event));
    handle.addEventListener("pointerdown", (event) => drag(row, handle, event));
    up.addEventListener("click", () => step(row, rows().indexOf(row) - 1));
    down.addEventListener("click", () => step(row, rows().indexOf(row) + 1));
    tools.append(handle, up, down);
    row.querySelector(".row-actions").prepend(tools);
  }

  rows().forEach(equip);
  rows().forEach(name);
  list.classList.add("moves");
  bar.querySelector("[data-undo]").addEventListener("click", () => {
    saved.forEach((row) => list.append(row));
    changed();
    saved[0].querySelector(".handle").focus();
  });

  let isLeaving = false;
  addEventListener("submit", () => { isLeaving = true; });
  addEventListener("beforeunload", (event) => {
    if (!isLeaving && !bar.hidden) event.preventDefault();
  });
})();
