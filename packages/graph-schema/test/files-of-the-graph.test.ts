import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isAbstractType, isObjectType, isScalarType } from 'graphql';
import { keyFields, pagedFields, possibleTypes, scalars } from '../src';

const schemas = path.join(__dirname, '../../../schemas');
const graph = buildSchema(readFileSync(path.join(schemas, 'api.graphql'), 'utf8'));
const types = Object.values(graph.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const written = (file: string): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(path.join(schemas, 'generated', file), 'utf8'));

/** The fields of a type of the graph, by name. */
function fieldsOf(name: string) {
  const type = graph.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}

test('each interface and union stands for the types that the graph gives it', () => {
  const given = types.filter(isAbstractType).map(
    (type) =>
      [
        type.name,
        graph
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .sort(),
      ] as const,
  );
  const told = Object.entries(possibleTypes).map(([name, of]) => [name, [...of].sort()] as const);
  expect(new Map(told)).toEqual(new Map(given));
});

test('lists that a cache joins page by page are connections that take what tells them apart', () => {
  const paged = Object.entries(pagedFields).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, apart]) => ({ type, field, apart })),
  );
  expect(paged.length).toBeGreaterThan(100);
  for (const { type, field, apart } of paged) {
    const list = fieldsOf(type)[field];
    const taken = list?.args.map(({ name }) => name) ?? [];
    expect([type, field, String(list?.type)]).toEqual([type, field, expect.stringMatching(/Connection!?$/)]);
    expect([type, field, apart.filter((name) => !taken.includes(name))]).toEqual([type, field, []]);
  }
});

test('what a type is kept by are fields of it', () => {
  for (const [type, fields] of Object.entries(keyFields))
    expect(Object.keys(fieldsOf(type))).toEqual(expect.arrayContaining(fields));
});

test('scalars that the package reads are scalars of the graph', () => {
  const named = types.filter(isScalarType).map(({ name }) => name);
  expect(named).toEqual(expect.arrayContaining(Object.keys(scalars)));
});

test('both languages have words for the same things', () => {
  const [zh, en] = [written('labels.zh-CN.json'), written('labels.en.json')];
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const kind of Object.keys(en))
    expect([kind, Object.keys(zh[kind] ?? {})]).toEqual([kind, Object.keys(en[kind] ?? {})]);
});
