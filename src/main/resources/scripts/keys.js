// Keys by themselves, as the help page lists them; a reader whose voice or chin types them can switch them off.
const keys = {
  off: () => localStorage.getItem("dateline.keys") === "off",
  does: { "/": () => document.getElementById("q")?.focus(), "?": () => location.assign("/help#keys") },
};
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  const does = keys.does[event.key];
  if (does && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !keys.off() && does() !== false) {
    event.preventDefault();
  }
});
for (const label of document.querySelectorAll("[data-keys]")) {
  const box = label.querySelector("input");
  label.hidden = false;
  box.checked = !keys.off();
  box.addEventListener("change", () => localStorage.setItem("dateline.keys", box.checked ? "on" : "off"));
}

// From story to story of the result that is shown, and to its filters.
const stories = () => [...document.querySelectorAll(".hits .hit h2 a")];
const step = (by) => {
  const all = stories();
  const at = all.findIndex((link) => link.closest(".hit").contains(document.activeElement));
  all[Math.min(all.length - 1, Math.max(0, at + by))].focus();
};
const inResult = (does) => () => (stories().length > 0 ? does() : false);
keys.does.j = inResult(() => step(1));
keys.does.k = inResult(() => step(-1));
keys.does.o = inResult(() => document.activeElement.closest(".hit")?.querySelector("h2 a").click());
keys.does.f = inResult(() => {
  location.hash = "filters";
  document.getElementById("filters")?.focus();
});

// From place to place of what a search found in a story.
const places = document.querySelectorAll(".body mark[id]");
for (const list of document.querySelectorAll("[data-places]")) {
  const said = element("span", counted("places", places.length), { role: "status" });
  let now = -1;
  const show = (next) => {
    places[now]?.classList.remove("now");
    now = (next + places.length) % places.length;
    places[now].classList.add("now");
    places[now].scrollIntoView({ block: "center" });
    said.textContent = say("placeOf", now + 1, places.length);
  };
  const button = (text, name, go) => {
    const made = element("button", text, { type: "button", "aria-label": name });
    made.addEventListener("click", go);
    return made;
  };
  keys.does.n = () => show(now + 1);
  keys.does.p = () => show(Math.max(now, 0) - 1);
  list.replaceChildren(said, button("‹", say("previousPlace"), keys.does.p), button("›", say("nextPlace"), keys.does.n));
}
