// Gives people of the authority file the Wikidata id of the office-holder of their name, country and years.
//
//   node src/main/gazetteer/wikidata-ids.mjs office-holders.tsv
//
// office-holders.tsv: name, country, office, start, end, Wikidata id (from Wikidata, CC0; NOTICE). A row of people.tsv
// that finds one office-holder, and only one, gets the id, `wikidata` as its source and today as the day last checked;
// rows that find none or several stay as they are. Those whose years do not meet the office-holder's are listed: one of
// the two is wrong, or they are two people.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEOPLE = join(dirname(fileURLToPath(import.meta.url)), '../resources/authority/people.tsv');
const [NAME, OTHERS, COUNTRY, FIRST, LAST, ID, SOURCE, CHECKED] = [0, 1, 2, 4, 5, 6, 7, 8];
// A minister is in the news before and after the term.
const AROUND = 5;

if (process.argv.length !== 3) {
  console.error('usage: node src/main/gazetteer/wikidata-ids.mjs office-holders.tsv');
  process.exit(2);
}
const holders = officeHolders(process.argv[2]);
const today = new Date().toISOString().slice(0, 10);
const taken = new Set();
let found = 0;
const lines = readFileSync(PEOPLE, 'utf8').split('\n').map((line) => {
  const row = line.split('\t');
  if (!line || line.startsWith('#')) return line;
  const terms = candidates(row);
  const ids = new Set(terms.map((term) => term.id));
  if (ids.size !== 1 || taken.has(terms[0].id)) return line;
  if (!terms.some((term) => meets(row, term))) {
    console.log(`years apart: ${row[NAME]} (${row[COUNTRY]}) ${row[FIRST]}–${row[LAST]}, ${terms[0].id} ${terms.map((term) => `${term.start}–${term.end}`).join(', ')}`);
    return line;
  }
  found++;
  taken.add(terms[0].id);
  [row[ID], row[SOURCE], row[CHECKED]] = [terms[0].id, 'wikidata', today];
  return row.join('\t');
});
writeFileSync(PEOPLE, lines.join('\n'));
console.log(`${found} people have a Wikidata id`);

function officeHolders(file) {
  const byName = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [name, country, , start, end, id] = line.split('\t');
    if (!/^Q\d+$/.test(id ?? '')) continue;
    const key = `${country} ${fold(name)}`;
    byName.set(key, [...(byName.get(key) ?? []), { id, start: year(start, 1900), end: year(end, 9999) }]);
  }
  return byName;
}

/** Office-holders of the row's country who go by its name or by one of its other names in full. */
function candidates(row) {
  return [row[NAME], ...row[OTHERS].split('|').filter((name) => name.includes(' '))]
    .flatMap((name) => holders.get(`${row[COUNTRY]} ${fold(name)}`) ?? []);
}

function meets(row, term) {
  return year(row[FIRST], 1945) - AROUND <= term.end && term.start <= year(row[LAST], 9999) + AROUND;
}

function year(text, otherwise) {
  return /^\d{4}/.test(text ?? '') ? Number(text.slice(0, 4)) : otherwise;
}

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();
}
