// Suggestions while typing; Enter without choosing one searches for what was typed, as ever.
for (const input of document.querySelectorAll(".searchbox input[type=search]")) {
  const form = input.form;
  // Where one name is asked for, no words and no stories are.
  const names = "names" in input.dataset;
  const list = element("ul", "", { role: "listbox", id: `${input.id}-suggestions`, "aria-label": say("suggestions"), class: "suggestions" });
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

  /** The same search with something in place of what was typed; several of one facet are asked for together. */
  const instead = (...chosen) => {
    const state = new URLSearchParams(new FormData(form));
    if (names) {
      state.set(input.name, chosen.map(([parameter, value]) => `${parameter}:${value}`).join());
    } else {
      state.delete("q");
      for (const [parameter, value] of chosen) {
        if (!state.getAll(parameter).includes(value)) {
          state.append(parameter, value);
        }
        if (chosen.filter(([other]) => other === parameter).length > 1) {
          state.set(`${parameter}.op`, "all");
        }
      }
    }
    return `${form.getAttribute("action")}?${state}`;
  };


  const take = (href) => {
    close();
    follow(href);
  };

  const option = (href, text, note) => {
    const made = element("li", "", { role: "option", id: `${list.id}-${list.children.length}`, "aria-selected": "false" });
    made.append(element("span", text), " ", element("span", note, { class: "quiet" }));
    made.dataset.href = href;
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", () => take(href));
    list.append(made);
  };

  /** A server that is too busy is asked once more, a second later. */
  const suggest = async (again = true) => {
    const typed = input.value.trim();
    const mine = ++asked;
    if (typed.length < 2) {
      close();
      return;
    }
    try {
      const answer = await fetch(`/api/suggest?language=${document.documentElement.lang}&q=${encodeURIComponent(typed)}`);
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }
      const { entities, pairs, headlines, words } = await answer.json();
      if (mine !== asked || document.activeElement !== input) {
        return;
      }
      close();
      list.replaceChildren();
      for (const each of entities) {
        option(instead([each.parameter, each.id]), each.name, `${say(each.parameter)}, ${counted("articles", each.stories)}`);
      }
      for (const each of names ? [] : pairs) {
        option(instead(...each.names.map((name) => [name.parameter, name.id])), each.names.map((name) => name.name).join(" + "), `${say("both")}, ${counted("articles", each.stories)}`);
      }
      for (const each of names ? [] : headlines) {
        option(each.url, each.text, say("story"));
      }
      for (const each of names ? [] : words) {
        option(instead(["q", each]), each, say("words"));
      }
      list.hidden = list.children.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
    } catch {
      if (mine === asked) {
        close();
        timer = again ? setTimeout(suggest, 1000, false) : 0;
      }
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 100);
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    asked += 1;
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      // Nor may an answer that is on its way open the list again.
      clearTimeout(timer);
      asked += 1;
    }
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
      take(list.children[chosen].dataset.href);
    }
  });
}
