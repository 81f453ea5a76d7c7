// Searches that a reader saved in this browser: nobody else learns of them, and no account is needed.
"use strict";

(() => {
  const KEY = "dateline.saved";
  const UNREADABLE = "dateline.saved.unreadable";
  const MOST = 200;
  const AT_ONCE = 4;

  class Refused extends Error {}

  const moment = (text) => !Number.isNaN(Date.parse(text));
  const readable = (each) =>
    typeof each === "object" && each !== null &&
    typeof each.search === "string" && typeof each.name === "string" && moment(each.seen);

  /** What is kept now; asked anew each time, because another tab may have changed it. */
  function kept() {
    let text;
    try {
      text = localStorage.getItem(KEY);
    } catch {
      throw new Refused(say("blocked"));
    }
    if (text === null) {
      return { list: [], lost: null };
    }
    try {
      const list = JSON.parse(text);
      const searches = list.filter(readable);
      return { list: searches, lost: searches.length < list.length ? text : null };
    } catch {
      return { list: [], lost: text };
    }
  }

  /** Changes the list; what could not be read is set aside first, not thrown away. */
  function change(changed) {
    const { list, lost } = kept();
    const next = changed(list);
    try {
      if (lost !== null) {
        localStorage.setItem(UNREADABLE, lost);
      }
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch (trouble) {
      throw new Refused(trouble.name === "SecurityError" ? say("blocked") : say("full"));
    }
  }

  function save(search, name, seen) {
    change((list) => {
      const others = list.filter((each) => each.search !== search);
      if (others.length >= MOST) {
        throw new Refused(say("most", MOST));
      }
      return [{ search, name, seen }, ...others];
    });
  }

  /** Runs what may be refused and says why if it was; answers whether it was done. */
  function done(said, work) {
    try {
      work();
      return true;
    } catch (trouble) {
      if (!(trouble instanceof Refused)) {
        throw trouble;
      }
      said.textContent = trouble.message;
      return false;
    }
  }

  function resultPage(box) {
    const search = box.dataset.search;
    const seen = box.dataset.seen || new Date().toISOString();
    const [open, form, said, all] = ["button", "form", "[data-said]", "a"].map((each) => box.querySelector(each));
    const field = form.elements.namedItem("name");
    const mine = () => kept().list.find((each) => each.search === search);

    const show = (editing) => {
      form.hidden = !editing;
      open.hidden = editing;
      open.setAttribute("aria-expanded", String(editing));
    };
    const isSaved = (name) => {
      said.textContent = say("savedAs", name);
      open.textContent = say("changeName");
      box.closest("details").querySelector("summary").textContent = say("saved");
      all.hidden = false;
    };

    box.hidden = false;
    done(said, () => {
      const saved = mine();
      if (!saved) {
        return;
      }
      field.value = saved.name;
      isSaved(saved.name);
      // The archive of another day tells nothing about what came in since.
      if (box.dataset.seen && Date.parse(saved.seen) < Date.parse(seen)) {
        change((list) => list.map((each) => (each.search === search ? { ...each, seen } : each)));
      }
    });
    open.addEventListener("click", () => {
      show(true);
      field.focus();
      field.select();
    });
    const close = () => {
      show(false);
      open.focus();
    };
    form.querySelector("[data-cancel]").addEventListener("click", close);
    form.addEventListener("keydown", (event) => event.key === "Escape" && close());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = field.value.trim();
      if (name && done(said, () => save(search, name, seen))) {
        isSaved(name);
        close();
      }
    });
  }

  function homePage(box) {
    const rows = box.querySelector("ul");
    const row = box.querySelector("template");
    const said = box.querySelector("[data-said]");
    const undo = box.querySelector("[data-undo]");
    const when = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "medium", timeStyle: "short" });
    let removed = null;
    let drawn = 0;

    function draw() {
      drawn += 1;
      let state = { list: [], lost: null };
      try {
        state = kept();
      } catch {
        // Who may keep nothing has saved nothing: there is nothing to show.
      }
      rows.replaceChildren(...state.list.map(line));
      if (state.lost !== null) {
        said.textContent = say("setAside");
      }
      box.hidden = state.list.length === 0 && state.lost === null && removed === null;
      count(state.list, drawn);
    }

    function line(each) {
      const item = row.content.firstElementChild.cloneNode(true);
      const link = item.querySelector("a");
      link.textContent = each.name;
      link.href = each.search ? `/search?${each.search}` : "/search";
      item.querySelector("[data-when]").textContent = say("lastSeen", when.format(new Date(each.seen)));
      item.querySelectorAll("button .hidden").forEach((what) => (what.textContent = ` ${each.name}`));
      item.querySelector("[data-remove]").addEventListener("click", () => remove(each));
      renaming(item, each);
      return item;
    }

    function renaming(item, each) {
      const form = item.querySelector("form");
      const field = form.elements.namedItem("name");
      const show = (editing) => {
        form.hidden = !editing;
        item.querySelector(".line").hidden = editing;
        (editing ? field : item.querySelector("[data-rename]")).focus();
      };
      item.querySelector("[data-rename]").addEventListener("click", () => {
        field.value = each.name;
        show(true);
      });
      form.querySelector("[data-cancel]").addEventListener("click", () => show(false));
      form.addEventListener("keydown", (event) => event.key === "Escape" && show(false));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const name = field.value.trim();
        const renamed = (list) => list.map((one) => (one.search === each.search ? { ...one, name } : one));
        if (name && done(said, () => change(renamed))) {
          said.textContent = say("renamedTo", name);
          draw();
          focusOn(each.search, "[data-rename]");
        }
      });
    }

    function focusOn(search, what) {
      const at = kept().list.findIndex((each) => each.search === search);
      rows.children[at]?.querySelector(what).focus();
    }

    function remove(each) {
      const at = kept().list.findIndex((one) => one.search === each.search);
      if (done(said, () => change((list) => list.filter((one) => one.search !== each.search)))) {
        removed = { each, at };
        said.textContent = say("removed", each.name);
        undo.hidden = false;
        draw();
        undo.focus();
      }
    }

    undo.addEventListener("click", () => {
      const { each, at } = removed;
      const back = (list) => {
        const others = list.filter((one) => one.search !== each.search);
        return [...others.slice(0, at), each, ...others.slice(at)];
      };
      if (done(said, () => change(back))) {
        removed = null;
        undo.hidden = true;
        said.textContent = say("isBack", each.name);
        draw();
        focusOn(each.search, "a");
      }
    });

    /** Asks for a few at a time; a list drawn again in the meantime is counted again. */
    async function count(list, turn) {
      let next = 0;
      let fresh = 0;
      const ask = async () => {
        while (next < list.length && turn === drawn) {
          const at = next++;
          const number = await newSince(list[at]);
          if (turn === drawn) {
            rows.children[at].querySelector("[data-new]").textContent = words(number);
            fresh += number > 0 ? 1 : 0;
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, ask));
      if (turn === drawn && list.length > 0 && said.textContent === "") {
        said.textContent = fresh === 0 ? say("nothingNewInThem") : say("newIn", fresh, list.length);
      }
    }

    async function newSince(each) {
      try {
        const since = `since=${encodeURIComponent(new Date(each.seen).toISOString())}`;
        const answer = await fetch(`/api/new?${since}&${each.search}`);
        return answer.ok ? (await answer.json()).new : null;
      } catch {
        return null;
      }
    }

    function words(number) {
      if (number === null) {
        return say("notCounted");
      }
      return number === 0 ? say("nothingNew") : say("fresh", number.toLocaleString(language));
    }

    box.querySelector("[data-export]").addEventListener("click", () => {
      const file = document.createElement("a");
      file.href = URL.createObjectURL(new Blob([JSON.stringify(kept().list, null, 2)], { type: "application/json" }));
      file.download = "saved-searches.json";
      file.click();
      URL.revokeObjectURL(file.href);
    });

    box.querySelector("[data-import]").addEventListener("change", async (event) => {
      const file = event.target.files[0];
      let list = null;
      try {
        list = JSON.parse(await file.text()).filter(readable);
      } catch {
        // Said below: it is no such list.
      }
      event.target.value = "";
      if (!list?.length) {
        said.textContent = say("noneInFile");
        return;
      }
      const clean = list.map(({ search, name, seen }) => ({ search, name: name.slice(0, 200), seen }));
      const added = (old) => {
        const known = new Set(old.map((each) => each.search));
        const more = clean.filter((each) => !known.has(each.search) && known.add(each.search));
        return [...old, ...more].slice(0, MOST);
      };
      if (done(said, () => change(added))) {
        said.textContent = say("addedFromFile");
        draw();
      }
    });

    addEventListener("storage", (event) => (event.key === KEY || event.key === null) && draw());
    // Back from a result, the page may come out of the browser's memory with counts of long ago.
    addEventListener("pageshow", (event) => event.persisted && draw());
    draw();
    if (location.hash === "#saved" && !box.hidden) {
      box.focus();
    }
  }

  // What is said to those without scripts; not in a noscript, which some browsers hide from them too.
  onPart((part) => {
    part.querySelectorAll("[data-unscripted]").forEach((text) => text.remove());
    part.querySelectorAll(".saving").forEach(resultPage);
  });
  document.querySelectorAll("section.saved").forEach(homePage);
})();
