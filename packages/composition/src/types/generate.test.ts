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
  expect(types).toContain("import type { RequestContext, ReferenceResolver } from '@dixian/service'");
  expect(types).not.toMatch(/@(key|owner|shareable)|_entities/);
});

test("a parent is whole, a user error's value, or as the service declares it", async () => {
  const types = await resolverTypes(health, new Map([['Settlement', '../care/mappers']]));
  expect(types).toContain("import type { SettlementMapper } from '../care/mappers'");
  expect(line(types, 'SettlementEdge: ResolverTypeWrapper')).toBe(
    "SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;",
  );
  expect(line(types, 'NotPermitted: ResolverTypeWrapper')).toBe(
    'NotPermitted: ResolverTypeWrapper<UserErrorValue>;',
  );
  expect(line(types, 'Settlement: ResolverTypeWrapper')).toBe(
    'Settlement: ResolverTypeWrapper<SettlementMapper>;',
  );
});

test("a user error that the service declares resolves what is its own; the rest is the framework's", async () => {
  const types = await resolverTypes(health, new Map([['NotPermitted', '../care/mappers']]));
  const [declared] = types.slice(types.indexOf('export type NotPermittedResolvers')).split('};');
  expect(declared).toContain('__isTypeOf');
  expect(declared).not.toMatch(/ (code|message|clauses)\?:/);
  expect(types).toMatch(/^ {2}NotPermitted\?: NotPermittedResolvers</m);
});

test('a member of a union says which it is; a user error knows', async () => {
  const types = await resolverTypes(health, new Map());
  expect(line(types, 'RecordSettlementResult: (')).toMatch(
    /RecordSettlementSuccess.* & \{ __typename: 'RecordSettlementSuccess' \} \) \| \( UserErrorValue \)/,
  );
});

test('an entity is found by its key, and a count may wait until it is asked for', async () => {
  const types = await resolverTypes(health, new Map());
  expect(line(types, '__resolveReference')).toBe(
    "__resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;",
  );
  expect(types).toMatch(/totalCount: Scalars\['CountOnDemand'\]/);
});

test('what nothing leads to, and what only the framework resolves, is left out', async () => {
  const types = await resolverTypes(health, new Map());
  const declared = [...types.matchAll(/^export type (\w+)/gm)].map(([, name]) => name);
  expect(declared.filter((name) => name?.startsWith('Import'))).toEqual([]);
  expect(declared).not.toContain('DirectiveResolverFn');
  expect(declared).not.toContain('NotPermittedResolvers');
  expect(declared).toContain('HouseholdSettlementsArgs');
  expect(types).not.toMatch(/^ {2}(Money|NotPermitted|RecordSettlementResult)\?:.*Resolvers?[;<]/m);
});
