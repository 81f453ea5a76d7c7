// Filters: on a phone they begin folded, and a name is found where it is looked for.
if (matchMedia("(max-width: 52rem)").matches) {
  for (const fold of document.querySelectorAll("#filters .facet > details")) {
    fold.open = fold.querySelector(".chosen, .excluded") !== null;
  }
}

/** The last day before today on which this browser was here. */
const looked = (() => {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const [before, last] = JSON.parse(localStorage.getItem("dateline.looked") ?? "[]");
    const days = last === today ? [before, last] : [last, today];
    localStorage.setItem("dateline.looked", JSON.stringify(days));
    return /^\d{4}-\d\d-\d\d$/.test(days[0]) ? days[0] : "";
  } catch {
    // It keeps nothing for this site, or another wrote there.
    return "";
  }
})();
onPart((part) => {
  for (const presets of looked ? part.querySelectorAll("[data-looked]") : []) {
    const href = new URL(presets.querySelector("a").href);
    href.searchParams.set("from", looked);
    presets.append(" · ", element("a", presets.dataset.looked, { href: href.pathname + href.search }));
  }
});

const MOST_FOUND = 12;
onPart((part) => {
  for (const form of part.querySelectorAll(".facet form.find")) {
    const list = form.parentElement.querySelector("ul");
    const usual = [...list.children];
    const input = form.elements.namedItem("name");
    const said = element("p", "", { role: "status", class: "meta" });
    let timer = 0;
    let asking = null;
    form.before(said);

    /** Those whose names begin so; if there are none, those of another name or spelling. */
    const lines = (page) => {
      const begin = [...page.querySelectorAll("ul.all > li")].slice(0, MOST_FOUND);
      begin.forEach((line) => line.querySelectorAll(".spark, .correcting").forEach((each) => each.remove()));
      if (begin.length > 0) {
        said.textContent = "";
        return begin;
      }
      const alike = [...page.querySelectorAll("#main .empty a")].map((link) => {
        const line = element("li", "");
        const value = element("a", "", { class: "value", href: link.getAttribute("href") });
        value.append(element("span", link.textContent, { class: "name" }));
        line.append(value);
        return line;
      });
      said.textContent = alike.length > 0 ? say("otherSpelling") : say("noSuchName");
      return alike;
    };

    const find = async () => {
      asking?.abort();
      asking = new AbortController();
      const mine = asking;
      if (input.value.trim() === "") {
        list.replaceChildren(...usual);
        said.textContent = "";
        return;
      }
      try {
        const asked = new URLSearchParams(new FormData(form));
        const answer = await fetch(`${form.getAttribute("action")}?${asked}`, { signal: mine.signal });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (answer.ok && !mine.signal.aborted) {
          list.replaceChildren(...lines(page));
          said.textContent ||= say("found", list.children.length);
        }
      } catch {
        // The list stays as it is, and the button still leads to the whole one.
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(find, 150);
    });
  }
});
