import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';

const root = path.join(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const blocks = (text: string) =>
  [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
const readmes = ['README.md', 'README.zh-CN.md'];

test.each(readmes)('the query of %s is the file it names, and the graph answers it', (readme) => {
  const query = read('docs/one-household.graphql');
  expect(blocks(read(readme))).toEqual([query]);
  expect(validate(buildSchema(read('schemas/api.graphql')), parse(query))).toEqual([]);
});

test('what the programs of the page for front ends ask, the graph has', () => {
  const schema = buildSchema(read('schemas/api.graphql'));
  const asked = [...read('docs/build-a-front-end.md').matchAll(/gql`([^`]*)`/g)].map(
    ([, block]) => block ?? '',
  );
  expect(asked.length).toBeGreaterThan(8);
  for (const block of asked) expect(validate(schema, parse(block))).toEqual([]);
});

test('what docs/ asks, and every mutation that its guide names, the graph has', () => {
  const schema = buildSchema(read('schemas/api.graphql'));
  expect(validate(schema, parse(read('docs/one-case.graphql')))).toEqual([]);
  const rows = read('docs/a-households-way.md').matchAll(/^\|[^|]+\|([^|]+)\|/gm);
  const named = [...rows].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z]\w+)`/g)].map(([, name]) => name ?? ''),
  );
  expect(named.length).toBeGreaterThan(30);
  const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(named.filter((name) => !fields.includes(name))).toEqual([]);
});

test.each(readmes)('%s names every package under the Elastic License, and no other', (readme) => {
  const apollo = path.join(root, 'node_modules/@apollo');
  const licence = (name: string) =>
    JSON.parse(readFileSync(path.join(apollo, name, 'package.json'), 'utf8')).license;
  const elastic = readdirSync(apollo).filter((name) => licence(name) === 'Elastic-2.0');
  const named = [...read(readme).matchAll(/`@apollo\/([a-z-]+)`/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].sort()).toEqual([...elastic, 'subgraph'].sort());
});
