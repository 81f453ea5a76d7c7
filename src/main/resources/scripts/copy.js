// Copies a link, or what else stands beside the button.
onPart((part) => {
  for (const button of part.querySelectorAll("button[data-copy]")) {
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
        said.textContent = say("copied");
      } catch {
        // Some browsers only copy on https; the text is there to copy from by hand.
        share.classList.remove("by-button");
        if (field) {
          source.focus();
          source.select();
        } else {
          getSelection().selectAllChildren(source);
        }
        said.textContent = say("pressCopy");
      }
    });
  }
});
