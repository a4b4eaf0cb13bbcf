import type { DocumentNode } from 'graphql';
import { graphOf, sound } from '../../test/graph-of';
import { clientTypes, resolverTypes } from './generate';

const graph = graphOf(sound);
const [, health] = graph.subgraphs.map(({ document }) => document) as [DocumentNode, DocumentNode];
const line = (text: string, start: string) =>
  text
    .split('\n')
    .find((each) => each.trim().startsWith(start))
    ?.trim();

test('clients get scalars as JSON has them, and enums as their values', async () => {
  const types = await clientTypes(graph.apiSdl);
  expect(line(types, 'Money:')).toBe('Money: { input: string; output: string; }');
  expect(line(types, 'Date:')).toBe('Date: { input: string; output: string; }');
  expect(types).toMatch(/export type CarePlace =[\s\S]*\| 'CLINIC'[\s\S]*\| 'HOSPITAL';/);
  expect(types).toContain("__typename: 'Settlement';");
});

test('resolvers get scalars as the code has them, and the context of every service', async () => {
  const types = await resolverTypes(health, new Map());
  expect(line(types, 'Money:')).toBe('Money: { input: Fen; output: Fen; }');
  expect(line(types, 'Date:')).toBe('Date: { input: PlainDate; output: PlainDate; }');
  expect(line(types, 'DateTime:')).toBe('DateTime: { input: Date; output: Date; }');
  expect(types).toContain("import type { RequestContext } from '@dixian/service'");
  expect(types).not.toMatch(/@(key|owner|shareable)|_entities/);
});

test("a parent may come in part, as a user error's value, or as the service declares it", async () => {
  const types = await resolverTypes(health, new Map([['Settlement', '../care/mappers']]));
  expect(line(types, 'SettlementEdge: ResolverTypeWrapper')).toMatch(/ResolverTypeWrapper<Partial</);
  expect(line(types, 'NotPermitted: ResolverTypeWrapper')).toBe(
    'NotPermitted: ResolverTypeWrapper<UserErrorValue>;',
  );
  expect(line(types, 'Settlement: ResolverTypeWrapper')).toBe(
    'Settlement: ResolverTypeWrapper<SettlementMapper>;',
  );
});
