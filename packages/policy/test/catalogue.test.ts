import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import {
  type CatalogueEntry,
  catalogue,
  catalogued,
  catalogueKinds,
  deadlineKinds,
  evidenceCatalogue,
  policiesDirectory,
  readPolicies,
  ruleNames,
} from '../src';
import { parameterNames } from '../src/loading/parameter-names';

const services = join(__dirname, '..', '..', '..', 'services');
const ofKind = (kind: CatalogueEntry['kind']) => catalogue().filter((entry) => entry.kind === kind);
const namesOf = (kind: CatalogueEntry['kind']) => ofKind(kind).map(({ name }) => name);

test('every kind of thing that a document can say is in the catalogue, each once, with official words', () => {
  expect(new Set(catalogue().map(({ kind }) => kind))).toEqual(new Set(catalogueKinds));
  expect(namesOf('rule')).toEqual([...ruleNames].sort());
  expect(namesOf('time-limit')).toEqual([...deadlineKinds].sort());
  expect(namesOf('evidence')).toEqual([...Object.keys(evidenceCatalogue).sort(), 'record']);
  expect(namesOf('parameter')).toEqual([...parameterNames().keys()].sort());
  for (const { title, name } of catalogue()) expect([name, title.zh && title.en]).toEqual([name, title.en]);
});

test('what an entry takes is a schema that stands by itself', () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat('plain-date', () => true);
  for (const { name, takes } of catalogue()) {
    expect([name, JSON.stringify(takes).includes('$ref')]).toEqual([name, false]);
    expect([name, typeof ajv.compile(takes)]).toEqual([name, 'function']);
  }
  const limit = ajv.compile(catalogued('parameter', 'microcredit-principal-limit')?.takes ?? {});
  expect([limit({ value: '50000.00', unit: 'CNY' }), limit({ value: 50000, unit: 'CNY' })]).toEqual([
    true,
    false,
  ]);
  const right = ajv.compile(catalogued('right', 'HOUSING')?.takes ?? {});
  expect(right({ measure: { family: 'HOUSING' } })).toBe(true);
  expect(right({ measure: { family: 'EDUCATION' } })).toBe(false);
});

// Names stand in the sources of a service as whole literals; files of tests and generated ones say nothing of what it does.
function sourceOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourceOf(path);
      const counts = /\.ts$/.test(entry.name) && !/\.test\.ts$|^generated\.ts$/.test(entry.name);
      return counts ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

test('a service that is said to read a value or to keep a limit names it, and one that reads a value is said to', () => {
  const names = readdirSync(services).filter((name) => !name.startsWith('.'));
  const sources = new Map(names.map((name) => [name, sourceOf(join(services, name, 'src'))]));
  const naming = (word: string) => names.filter((name) => sources.get(name)?.includes(`'${word}'`));
  for (const { name, services: readers } of ofKind('parameter'))
    expect([name, naming(name).sort()]).toEqual([name, readers]);
  for (const { name, services: keepers } of ofKind('time-limit'))
    expect([name, naming(name)]).toEqual([name, expect.arrayContaining([...keepers])]);
  for (const { name, services: measuring } of ofKind('target'))
    expect([name, naming(name)]).toEqual([name, expect.arrayContaining([...measuring])]);
});

test('what the shipped documents say is in the catalogue', async () => {
  const { policies } = await readPolicies([policiesDirectory]);
  for (const name of policies.rules.keys()) expect(catalogued('rule', name)?.name).toBe(name);
  for (const name of policies.parameters.keys()) expect(catalogued('parameter', name)?.name).toBe(name);
  const sectors = [...policies.units.values()].flatMap((byPlace) => [...byPlace.values()].flat());
  for (const { sector } of sectors) expect(catalogued('unit', sector)?.name).toBe(sector);
});
