// Saves a reader a step here and there; every page works without it.
"use strict";

for (const button of document.querySelectorAll("button[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  const share = button.parentElement;
  const said = share.querySelector("[data-copied]");
  const field = source instanceof HTMLInputElement;
  button.hidden = false;
  if (field) {
    source.tabIndex = -1;
    share.classList.add("by-button");
  }
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field ? source.value : source.textContent);
      said.textContent = "Copied";
    } catch {
      // Some browsers only copy on https; the text is there to copy from by hand.
      share.classList.remove("by-button");
      if (field) {
        source.focus();
        source.select();
      } else {
        getSelection().selectAllChildren(source);
      }
      said.textContent = "Press Ctrl+C or ⌘C to copy";
    }
  });
}

// "/" goes to the search box, as on most sites people search on.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    document.getElementById("q")?.focus();
    event.preventDefault();
  }
});
