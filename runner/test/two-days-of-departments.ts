import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { queriesOfTwoDays, type TwoDays } from '@dixian/testkit';
import { Kind, parse } from 'graphql';
import { api } from './calls';

const SUBGRAPHS = join(__dirname, '..', '..', 'schemas', 'subgraphs');
// Their own tests ask them for two days, of rows that differ on both.
const ASKED_ELSEWHERE = ['households.graphql', 'supervision.graphql', 'policy.graphql'];
const DAYS = { before: '2025-06-15', now: '2025-12-01' };
const NEEDED = { code: '"500235216220001"', division: '"500235"', year: '2025', purpose: '"入户核实情况"' };

/** Names of the fields that departments add to a type. */
function fieldsOfDepartments(type: string): Set<string> {
  const files = readdirSync(SUBGRAPHS).filter((file) => !ASKED_ELSEWHERE.includes(file));
  const names = files.flatMap((file) =>
    parse(readFileSync(join(SUBGRAPHS, file), 'utf8')).definitions.flatMap((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === type
        ? (definition.fields ?? []).map(({ name }) => name.value)
        : [],
    ),
  );
  return new Set(names);
}

/** What departments answer for a day, each asked for two days: their roots, what they add to a household, nodes of their lists. */
export function twoDaysOfDepartments(): TwoDays[] {
  const [roots, ofHousehold] = [fieldsOfDepartments('Query'), fieldsOfDepartments('Household')];
  const asked = queriesOfTwoDays(api, DAYS, ['households', ...roots], NEEDED, 2).filter(({ field, query }) =>
    query.startsWith('{ before')
      ? roots.has(field)
      : !query.startsWith('{ households(') || ofHousehold.has(field),
  );
  // One household is planted; a page of it stays within what a query may cost.
  const one = asked.map(({ field, query }) => ({ field, query: query.replace('(first: 20)', '(first: 1)') }));
  return [...new Map(one.map((each) => [each.query, each])).values()];
}
