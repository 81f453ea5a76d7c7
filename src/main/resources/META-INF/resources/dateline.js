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

// Keys by themselves, as the help page lists them; a reader whose voice or chin types them can switch them off.
const keys = {
  off: () => localStorage.getItem("dateline.keys") === "off",
  does: { "/": () => document.getElementById("q")?.focus(), "?": () => location.assign("/help#keys") },
};
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  const does = keys.does[event.key];
  if (does && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !keys.off()) {
    does();
    event.preventDefault();
  }
});
for (const label of document.querySelectorAll("[data-keys]")) {
  const box = label.querySelector("input");
  label.hidden = false;
  box.checked = !keys.off();
  box.addEventListener("change", () => localStorage.setItem("dateline.keys", box.checked ? "on" : "off"));
}

// From story to story of a result, and to its filters.
const stories = [...document.querySelectorAll(".hits .hit h2 a")];
if (stories.length > 0) {
  const step = (by) => {
    const at = stories.findIndex((link) => link.closest(".hit").contains(document.activeElement));
    stories[Math.min(stories.length - 1, Math.max(0, at + by))].focus();
  };
  keys.does.j = () => step(1);
  keys.does.k = () => step(-1);
  keys.does.o = () => document.activeElement.closest(".hit")?.querySelector("h2 a").click();
  keys.does.f = () => {
    location.hash = "filters";
    document.getElementById("filters").focus();
  };
}

// From place to place of what a search found in a story.
const places = document.querySelectorAll(".body mark[id]");
for (const list of document.querySelectorAll("[data-places]")) {
  const said = element("span", `${places.length} ${places.length === 1 ? "place" : "places"}`, { role: "status" });
  let now = -1;
  const show = (next) => {
    places[now]?.classList.remove("now");
    now = (next + places.length) % places.length;
    places[now].classList.add("now");
    places[now].scrollIntoView({ block: "center" });
    said.textContent = `${now + 1} of ${places.length}`;
  };
  const button = (text, name, go) => {
    const made = element("button", text, { type: "button", "aria-label": name });
    made.addEventListener("click", go);
    return made;
  };
  keys.does.n = () => show(now + 1);
  keys.does.p = () => show(Math.max(now, 0) - 1);
  list.replaceChildren(said, button("‹", "Previous place", keys.does.p), button("›", "Next place", keys.does.n));
}

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

for (const print of document.querySelectorAll("[data-print]")) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

// On a phone the filters cover the page, and stay until the reader has chosen enough.
document.getElementById("filters")?.addEventListener("click", (event) => {
  const link = event.target.closest("a.value, a.without:not(.correcting)");
  if (link && location.hash === "#filters" && !event.defaultPrevented) {
    link.hash = "filters";
  }
});

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

// Suggestions while typing; Enter without choosing one searches for what was typed, as ever.
for (const input of document.querySelectorAll(".searchbox input[type=search]")) {
  const form = input.form;
  // Where one name is asked for, no words and no stories are.
  const names = "names" in input.dataset;
  const list = element("ul", "", { role: "listbox", id: `${input.id}-suggestions`, "aria-label": "Suggestions", class: "suggestions" });
  list.hidden = true;
  input.closest(".searchbox").append(list);
  for (const [key, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })) {
    input.setAttribute(key, value);
  }
  let timer = 0;
  let asked = 0;
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (next) => {
    const options = [...list.children];
    chosen = (next + options.length + 1) % (options.length + 1);
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    if (chosen < options.length) {
      input.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    } else {
      chosen = -1;
      input.removeAttribute("aria-activedescendant");
    }
  };

  /** The same search with something in place of what was typed. */
  const instead = (parameter, value) => {
    const state = new URLSearchParams(new FormData(form));
    if (names) {
      state.set(input.name, `${parameter}:${value}`);
    } else {
      state.delete("q");
      state.append(parameter, value);
    }
    return `${form.getAttribute("action")}?${state}`;
  };

  const option = (href, text, note) => {
    const made = element("li", "", { role: "option", id: `${list.id}-${list.children.length}`, "aria-selected": "false" });
    made.append(element("span", text), " ", element("span", note, { class: "quiet" }));
    made.dataset.href = href;
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", () => location.assign(href));
    list.append(made);
  };

  const suggest = async () => {
    const typed = input.value.trim();
    const mine = ++asked;
    if (typed.length < 2) {
      close();
      return;
    }
    try {
      const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed)}`);
      const { entities, headlines, words } = await answer.json();
      if (mine !== asked || document.activeElement !== input) {
        return;
      }
      close();
      list.replaceChildren();
      for (const each of entities) {
        option(instead(each.parameter, each.id), each.name, `${each.parameter}, ${each.stories.toLocaleString("en-GB")} ${each.stories === 1 ? "article" : "articles"}`);
      }
      for (const each of names ? [] : headlines) {
        option(each.url, each.text, "story");
      }
      for (const each of names ? [] : words) {
        option(instead("q", each), each, "words");
      }
      list.hidden = list.children.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
    } catch {
      close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 100);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      choose(event.key === "ArrowDown" ? chosen + 1 : (chosen < 0 ? list.children.length - 1 : chosen - 1));
      event.preventDefault();
    } else if (event.key === "Escape") {
      close();
      event.preventDefault();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.href);
    }
  });
}

// How much of an upload has been sent, which a form alone does not tell.
for (const form of document.querySelectorAll("form[data-upload]")) {
  const bar = form.querySelector("progress");
  const said = form.querySelector("[role=status]");
  const most = 64 * 1024 * 1024;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const size = [...form.elements.files.files].reduce((sum, file) => sum + file.size, 0);
    if (size > most) {
      said.textContent = "These are more than 64 MB; bring them in a few at a time.";
      return;
    }
    const request = new XMLHttpRequest();
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    bar.hidden = false;
    request.upload.addEventListener("progress", (sent) => {
      bar.value = sent.total ? 100 * sent.loaded / sent.total : 0;
      said.textContent = `${Math.round(bar.value)} % sent`;
    });
    request.addEventListener("load", () => {
      if (request.status === 200) {
        location.href = request.responseURL;
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      said.textContent = page.querySelector("[role=alert], main p")?.textContent ?? "That was not taken.";
      button.disabled = false;
      bar.hidden = true;
    });
    request.addEventListener("error", () => {
      said.textContent = "The connection broke off; nothing was taken in. Please try again.";
      button.disabled = false;
      bar.hidden = true;
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}

// A run that goes on says how far it is; without a script a link looks again.
async function lookAgain() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const now = page.querySelector(".incoming");
    if (now) {
      document.querySelector(".incoming").replaceWith(now);
    }
  } catch {
    // The server may be away for a moment; the next look tells.
  }
  if (document.querySelector("[data-going]")) {
    setTimeout(lookAgain, 2000);
  }
}
if (document.querySelector("[data-going]")) {
  setTimeout(lookAgain, 1000);
}
