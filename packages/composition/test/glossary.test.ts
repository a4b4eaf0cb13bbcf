import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { coordinates } from '../src/lint/coordinates';

const root = path.join(__dirname, '../../..');
const tables = readFileSync(path.join(root, 'GLOSSARY.md'), 'utf8')
  .split(/^## .*$/m)
  .slice(1);
const [english = [], official = []] = tables.map((table) =>
  table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', ''))),
);

test('every term has its official term and back', () => {
  const there = english.map(([, term, chinese]) => `${term} ${chinese}`).sort();
  const back = official.map(([, chinese, term]) => `${term} ${chinese}`).sort();
  expect(there.length).toBeGreaterThan(100);
  expect(back).toEqual(there);
});

test('no term and no official term is given twice', () => {
  for (const column of [1, 2]) {
    const terms = english.map((cells) => cells[column]);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  }
});

test('what a term names in the graph exists there', () => {
  const api = buildSchema(readFileSync(path.join(root, 'schemas/api.graphql'), 'utf8'));
  const known = new Set(coordinates(api).map(({ at }) => at));
  const named = english.flatMap((cells) => (cells[3] ? cells[3].split(', ') : []));
  expect(named.filter((at) => !known.has(at))).toEqual([]);
});
