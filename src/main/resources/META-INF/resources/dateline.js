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

// Saved searches: kept by this browser alone, as a list of { link, name, seen }, newest first.
const saved = {
  key: "dateline.saved",
  most: 100,

  /** Whatever else may stand there, only what is a search of ours is taken. */
  list() {
    try {
      const list = JSON.parse(localStorage.getItem(this.key)) ?? [];
      return list.filter((each) => typeof each?.link === "string" && each.link.startsWith("/search")
        && typeof each.name === "string" && !Number.isNaN(Date.parse(each.seen)));
    } catch {
      return [];
    }
  },

  /** Whether the browser keeps it; private windows and full stores do not. */
  keep(list) {
    try {
      localStorage.setItem(this.key, JSON.stringify(list.slice(0, this.most)));
      return true;
    } catch {
      return false;
    }
  },

  /** Always from the list as it is now: another tab may have changed it. */
  change(link, change) {
    return this.keep(this.list().map((each) => (each.link === link ? { ...each, ...change } : each)));
  },
};

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

const save = document.querySelector("button[data-save]");
if (save) {
  const { save: link, name, now } = save.dataset;
  const said = save.parentElement.querySelector("[data-saved]");
  const isSaved = () => saved.list().some((each) => each.link === link);
  const show = () => {
    save.textContent = isSaved() ? "Saved – forget it" : "Save this search";
  };
  save.hidden = false;
  saved.change(link, { seen: now });
  show();
  save.addEventListener("click", () => {
    const forget = isSaved();
    const others = saved.list().filter((each) => each.link !== link);
    const kept = saved.keep(forget ? others : [{ link, name, seen: now }, ...others]);
    show();
    if (!kept) {
      said.textContent = "This browser does not keep anything for this site; a bookmark would.";
    } else {
      said.replaceChildren(forget ? "Forgotten. " : "Saved in this browser. ", element("a", "Your saved searches", { href: "/#saved" }));
    }
  });
}

const shelf = document.getElementById("saved");
if (shelf) {
  const said = shelf.querySelector("[role=status]");
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });
  let asked = new Map();

  const fresh = async ({ link, seen }) => {
    const question = link.includes("?") ? link.slice(link.indexOf("?") + 1) + "&" : "";
    const answer = await fetch(`/api/new?${question}since=${encodeURIComponent(seen)}`);
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    return (await answer.json()).new;
  };

  const count = async (each, place) => {
    const key = each.link + each.seen;
    if (!asked.has(key)) {
      asked.set(key, fresh(each));
    }
    try {
      const number = await asked.get(key);
      place.textContent = number === 0 ? "nothing new" : `${number.toLocaleString("en-GB")} new`;
      place.classList.toggle("some", number > 0);
    } catch {
      asked.delete(key);
      place.textContent = "could not be looked up";
    }
  };

  const rename = (each, line) => {
    const form = element("form", "", { class: "rename" });
    const label = element("label", "Name ");
    const input = element("input", "", { maxlength: "300", required: "" });
    input.value = each.name;
    label.append(input);
    form.append(label, element("button", "Keep", { type: "submit" }));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      saved.change(each.link, { name: input.value.trim() || each.name });
      draw();
      shelf.querySelector(`a[href="${CSS.escape(each.link)}"]`)?.focus();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        draw();
      }
    });
    line.replaceChildren(form);
    input.select();
  };

  const forget = (each) => {
    const before = saved.list();
    saved.keep(before.filter((other) => other.link !== each.link));
    const undo = element("button", "Undo", { type: "button" });
    undo.addEventListener("click", () => {
      const at = before.findIndex((other) => other.link === each.link);
      const now = saved.list().filter((other) => other.link !== each.link);
      now.splice(at, 0, each);
      saved.keep(now);
      said.textContent = "It is back.";
      draw();
    });
    said.replaceChildren(`“${each.name}” is forgotten. `, undo);
    draw();
    undo.focus();
  };

  const line = (each) => {
    const item = document.createElement("li");
    const place = element("span", "…", { class: "new" });
    const buttons = [["Rename", () => rename(each, item)], ["Forget", () => forget(each)]].map(([text, act]) => {
      const button = element("button", text, { type: "button" });
      button.append(element("span", ` ${each.name}`, { class: "hidden" }));
      button.addEventListener("click", act);
      return button;
    });
    item.append(element("a", each.name, { href: each.link }), " ", place,
      element("span", `seen ${day.format(new Date(each.seen))}`, { class: "seen" }), ...buttons);
    count(each, place);
    return item;
  };

  const draw = () => {
    const list = saved.list();
    shelf.hidden = list.length === 0 && said.textContent === "";
    shelf.querySelector("ul").replaceChildren(...list.map(line));
  };

  draw();
  addEventListener("storage", draw);
  // Coming back by the back button shows what was there before.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      asked = new Map();
      draw();
    }
  });
}

// Suggestions while typing; Enter without choosing one searches for what was typed, as ever.
for (const form of document.querySelectorAll("form.searchbox")) {
  const input = form.querySelector("input[type=search]");
  const list = element("ul", "", { role: "listbox", id: `${input.id}-suggestions`, "aria-label": "Suggestions", class: "suggestions" });
  list.hidden = true;
  form.append(list);
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

  /** The same search with the filter in place of what was typed. */
  const narrowed = ({ parameter, id }) => {
    const state = new URLSearchParams(new FormData(form));
    state.delete("q");
    state.append(parameter, id);
    return `/search?${state}`;
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
      const { entities, headlines } = await answer.json();
      if (mine !== asked || document.activeElement !== input) {
        return;
      }
      close();
      list.replaceChildren();
      for (const each of entities) {
        option(narrowed(each), each.name, `${each.parameter}, ${each.stories.toLocaleString("en-GB")} ${each.stories === 1 ? "story" : "stories"}`);
      }
      for (const each of headlines) {
        option(each.url, each.text, "story");
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
