// Drawing over bars of the time strip chooses from the first to the last of them; each bar alone is a link.
let stopDrawing = () => {};
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    stopDrawing();
  }
});
onPart((part) => {
  for (const strip of part.querySelectorAll(".strip svg")) {
    const bars = [...strip.querySelectorAll("a")];
    let first = -1;
    let last = -1;

    /** The bar at this place, else the nearest. */
    const at = (x) => {
      const away = bars.map((bar) => {
        const { left, right } = bar.getBoundingClientRect();
        return Math.max(left - x, x - right, 0);
      });
      return away.indexOf(Math.min(...away));
    };

    const show = () => bars.forEach((bar, i) => bar.classList.toggle("drawn", last >= 0 && i >= Math.min(first, last) && i <= Math.max(first, last)));

    const end = () => {
      first = last = -1;
      show();
    };

    strip.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && bars.length > 1) {
        first = at(event.clientX);
        stopDrawing = end;
      }
    });
    strip.addEventListener("dragstart", (event) => event.preventDefault());
    strip.addEventListener("pointermove", (event) => {
      if (first < 0 || (last < 0 && at(event.clientX) === first)) {
        return;
      }
      // From here on the pointer is the strip's, so that letting go of it follows no link.
      strip.setPointerCapture(event.pointerId);
      last = at(event.clientX);
      show();
    });
    strip.addEventListener("pointerup", () => {
      if (last >= 0) {
        const [from, to] = [Math.min(first, last), Math.max(first, last)].map((i) => new URL(bars[i].getAttribute("href"), location.href));
        from.searchParams.set("to", to.searchParams.get("to"));
        follow(from.pathname + from.search);
      }
      end();
    });
    strip.addEventListener("pointercancel", end);
  }
});
