// An open result says how many articles came in since; nothing that is being read moves. A page that nobody sees asks nothing.
(() => {
  let stream = null;

  function stop() {
    stream?.close();
    stream = null;
  }

  function watch() {
    stop();
    const place = document.querySelector("#main [data-arrivals]");
    if (!place || document.hidden) {
      return;
    }
    stream = new EventSource(place.dataset.arrivals);
    stream.addEventListener("message", (event) => {
      const count = JSON.parse(event.data).new;
      // What had come in just before the page was made is on it already.
      place.dataset.shown ??= count;
      const fresh = count - place.dataset.shown;
      if (fresh <= 0) {
        return;
      }
      const number = fresh.toLocaleString(language);
      const link = element("a", say("fresh", number), { href: place.dataset.newest });
      link.append(element("span", ` ${counted("since", fresh)}`, { class: "hidden" }));
      const had = document.activeElement === place.firstChild && place.firstChild !== null;
      place.replaceChildren(link);
      if (had) {
        link.focus({ preventScroll: true });
      }
      document.title = `(${number}) ${document.title.replace(/^\([\d,\s]+\) /, "")}`;
    });
  }

  document.addEventListener("visibilitychange", watch);
  document.addEventListener("dateline:shown", watch);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", (event) => event.persisted && watch());
  watch();
})();
