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

const language = document.documentElement.lang;
const plurals = new Intl.PluralRules(language);

/** What the page says for scripts in its own language; each part goes where its number stands. */
function say(name, ...parts) {
  const given = [...document.querySelectorAll("template.words")].find((each) => name in each.dataset);
  return parts.reduce((text, part, at) => text.replace(`[${at}]`, () => part), given?.dataset[name] ?? "");
}

/** The same for one or for more, with the number before the other parts. */
function counted(name, number) {
  return say(name + (plurals.select(number) === "one" ? "One" : "More"), number.toLocaleString(language));
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}
