// A menu closes as menus do: by Escape, and by a click elsewhere.
document.addEventListener("keydown", (event) => {
  const open = document.querySelector("details.menu[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.menu[open]")) {
    if (!open.contains(event.target)) {
      open.open = false;
    }
  }
});

onPart((part) => {
  for (const print of part.querySelectorAll("[data-print]")) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
});

// On a phone the filters cover the page, and stay until the reader has chosen enough.
document.addEventListener("click", (event) => {
  const link = event.target.closest("#filters a.value, #filters a.without:not(.correcting)");
  if (link && location.hash === "#filters" && !event.defaultPrevented) {
    link.hash = "filters";
  }
});
