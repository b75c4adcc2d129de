// Help for forms: how many characters are left, and the focus on what has to be corrected.
// Every page works without this file.
(() => {
  "use strict";

  // The server counts a line break as one character, whatever the browser sends.
  const length = (text) => [...text.replaceAll("\r\n", "\n")].length;

  function count(area) {
    const limit = Number(area.dataset.limit);
    const line = document.getElementById(area.id + "-limit");
    const spoken = document.getElementById(area.id + "-count");
    let pause;

    const show = () => {
      const left = limit - length(area.value);
      const words = left < 0 ? line.dataset.over : line.dataset.left;
      line.textContent = words.replace("{n}", Math.abs(left));
      line.classList.toggle("limit-passed", left < 0);
      // Said aloud only in a pause and only near the end, so that typing is not talked over.
      clearTimeout(pause);
      const speak = () => { spoken.textContent = line.textContent; };
      if (left < limit / 10) pause = setTimeout(speak, 1000);
    };
    area.addEventListener("input", show);
    show();
  }

  document.querySelectorAll("textarea[data-limit]").forEach(count);
  document.querySelector("[data-focus]")?.focus();
})();
