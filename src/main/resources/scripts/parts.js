// Saves a reader a step here and there; every page works without it.
"use strict";

const works = [];

/** Does its work on the page, and on whatever is put in place of the page's main part later on. */
function onPart(work) {
  works.push(work);
  work(document);
}

/** Opens an address as a link would. */
let follow = (href) => location.assign(href);

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}
