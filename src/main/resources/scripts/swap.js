// Puts one result in the place of another without a new page: address, history, focus and place stay as a reader expects.
// Whatever goes wrong, the address is opened as any link opens it.
(() => {
  const MOST_KEPT = 20;
  // What a page knows of its result outside of its main part, and where that stands.
  const AROUND = [
    ["prepend", "head", 'link[rel="canonical"], link[rel="alternate"]'],
    ["prepend", "body", "body > .skip"],
    ["after", "#q", '.masthead form > input[type="hidden"]'],
  ];
  const RESULT = "#main > [data-result]";
  if (!document.querySelector(RESULT)) {
    return;
  }

  const spoken = element("p", "", { class: "hidden", role: "status" });
  document.body.append(spoken);
  const box = document.getElementById("q");
  const main = () => document.getElementById("main");
  const address = () => location.pathname + location.search;

  /** What entries of the history showed when they were left. */
  const kept = new Map();
  let shown = address();
  let entry;
  let asking = null;
  let place = scrollY;
  addEventListener("scroll", () => (place = scrollY), { passive: true });

  /** Gives the entry of the history that is shown now a name, if it has none. */
  function adopt() {
    if (!history.state?.result) {
      history.replaceState({ result: `${Date.now()}-${Math.random()}` }, "");
    }
    entry = history.state.result;
  }

  function taken(page) {
    return {
      title: page.title,
      main: page.getElementById("main"),
      around: AROUND.map(([, , what]) => [...page.querySelectorAll(what)]),
      words: page.getElementById("q").value,
    };
  }

  function keep() {
    main().removeAttribute("aria-busy");
    document.querySelectorAll("details.menu[open]").forEach((menu) => (menu.open = false));
    kept.delete(entry);
    kept.set(entry, { ...taken(document), place, focused: document.activeElement });
    if (kept.size > MOST_KEPT) {
      kept.delete(kept.keys().next().value);
    }
  }

  function put(view) {
    AROUND.forEach(([how, where, what], at) => {
      document.querySelectorAll(what).forEach((old) => old.remove());
      document.querySelector(where)[how](...view.around[at]);
    });
    document.title = view.title;
    main().replaceWith(view.main);
    box.value = view.words;
    shown = address();
    // A target that was swapped away is none any more, and what it opens would be shut.
    if (location.hash && !document.querySelector(":target")) {
      location.replace(location.href);
      adopt();
    }
    const said = ["#main .total", "#main .paging span"].map((what) => document.querySelector(what)?.textContent.trim());
    spoken.textContent = "";
    setTimeout(() => (spoken.textContent = said.filter(Boolean).join(". ")), 50);
    document.dispatchEvent(new Event("dateline:shown"));
  }

  /** Whether it is a result of the same Dateline: after an upgrade, new parts would meet old scripts. */
  function fits(page) {
    const bound = (of) => [...of.querySelectorAll('link[rel="stylesheet"], script[src]')].map((each) => each.outerHTML).join();
    return page.querySelector(RESULT) !== null && bound(page) === bound(document);
  }

  async function fetched(href, signal) {
    const answer = await fetch(href, { signal, headers: { Accept: "text/html" } });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  }

  /** Answers the page of an address; null if it has to be opened otherwise, undefined if something else was asked meanwhile. */
  async function ask(href) {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    main().setAttribute("aria-busy", "true");
    let page = null;
    try {
      page = await fetched(href, mine.signal);
    } catch {
      // Superseded, or the server is away: then the browser says so.
    }
    if (mine !== asking) {
      return undefined;
    }
    asking = null;
    return page && fits(page) ? page : null;
  }

  const label = (fold) => fold.parentElement.getAttribute("aria-labelledby");

  /** Shows a page that was asked for; what is done on pages is done on its main part. */
  function show(page) {
    const editing = document.getElementById("editing")?.checked;
    const sheet = document.getElementById("filters")?.scrollTop;
    const folds = () => [...document.querySelectorAll("#filters .facet > details")];
    const open = new Map(folds().map((fold) => [label(fold), fold.open]));
    put(taken(page));
    if (editing && document.getElementById("editing")) {
      document.getElementById("editing").checked = true;
    }
    folds().forEach((fold) => (fold.open = open.get(label(fold)) ?? fold.open));
    works.forEach((work) => work(main()));
    document.getElementById("filters").scrollTop = sheet;
  }

  /** Opens a result from `from`, to which the focus comes back; without it the reader begins at the top. */
  async function open(href, from) {
    const again = from && spot(from);
    const top = from?.getBoundingClientRect().top;
    const typed = box.value;
    const page = await ask(href);
    if (page === null) {
      location.assign(href);
    } else if (page) {
      const meanwhile = box.value;
      keep();
      const to = new URL(href, location.href);
      if (to.pathname + to.search !== shown) {
        history.pushState(null, "", to);
      }
      adopt();
      show(page);
      if (meanwhile !== typed) {
        box.value = meanwhile;
      }
      settle(again?.(), top);
    }
  }

  /** The focus on the same control where it was, or at the beginning of the stories. */
  function settle(control, top) {
    if (control) {
      control.focus({ preventScroll: true });
      const by = control.getBoundingClientRect().top - top;
      const sheet = control.closest("#filters");
      if (sheet && getComputedStyle(sheet).position === "fixed") {
        sheet.scrollTop += by;
      } else {
        scrollBy(0, by);
      }
      return;
    }
    scrollTo(0, 0);
    if (document.activeElement === document.body) {
      (document.getElementById("stories") ?? main()).focus({ preventScroll: true });
    }
  }

  /** How to find in the next result what a control of this one is; by what it is called, for its address changes. */
  function spot(control) {
    const facet = control.closest(".facet")?.getAttribute("aria-labelledby");
    if (facet) {
      const name = (of) => (of.closest("li")?.querySelector(".name") ?? of).textContent;
      const wanted = name(control);
      return () => {
        const links = [...document.querySelectorAll(`[aria-labelledby="${facet}"] a, [aria-labelledby="${facet}"] button`)];
        return links.find((link) => name(link) === wanted) ?? links[0];
      };
    }
    const chips = () => [...document.querySelectorAll(".applied a")];
    if (control.closest(".applied")) {
      const at = chips().indexOf(control);
      return () => chips()[Math.min(at, chips().length - 1)];
    }
    const lasting = [[".order", ".order > summary"], [".strip", ".strip summary"]].find(([inside]) => control.closest(inside));
    return () => lasting && document.querySelector(lasting[1]);
  }

  const isResult = (to) => to.origin === location.origin && to.pathname === "/search";

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#main a[href]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.hasAttribute("target") || link.hasAttribute("download")) {
      return;
    }
    const to = new URL(link.getAttribute("href"), location.href);
    if (!isResult(to) || (to.hash && to.pathname + to.search === shown)) {
      return;
    }
    event.preventDefault();
    // The second half of a double click would undo the first: by now something else may be under it.
    if (event.detail < 2) {
      open(to.href, link);
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "get" || !isResult(new URL(form.action)) || !form.closest(".masthead, #main")) {
      return;
    }
    event.preventDefault();
    if (matchMedia("(pointer: coarse)").matches) {
      // The keyboard on the screen would stay before what was found.
      box.blur();
    }
    const filled = [...new FormData(form)].filter(([, value]) => value !== "");
    const search = new URLSearchParams(filled).toString();
    open(new URL(search ? `/search?${search}` : "/search", location.href).href, form.closest("#main") && event.submitter);
  });

  follow = (href) => (isResult(new URL(href, location.href)) ? open(href) : location.assign(href));

  addEventListener("popstate", async () => {
    asking?.abort();
    asking = null;
    if (address() === shown) {
      main().removeAttribute("aria-busy");
      adopt();
      return;
    }
    keep();
    adopt();
    const view = kept.get(entry);
    if (view) {
      put(view);
      scrollTo(0, view.place);
      (view.main.contains(view.focused) ? view.focused : main()).focus({ preventScroll: true });
      return;
    }
    const page = await ask(location.href);
    if (page === null) {
      location.reload();
    } else if (page) {
      show(page);
    }
  });

  adopt();
})();
