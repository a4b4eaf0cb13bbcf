import { subgraphSchema } from '@dixian/service';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { type Households, runningHouseholds } from '../running-households';
import { NATIONAL, sample } from '../samples';

// The service's own part of the graph: what others tell of a household it cannot be asked by itself.
const own = subgraphSchema('households', {});
const ARGUMENTS: Readonly<Record<string, string>> = { kind: 'kind: APPLICATION' };

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds();
  await households.load('county@500235', 'national-export', sample('pu-an-2025', NATIONAL));
});
afterAll(() => households?.drop());

function fieldsOf(name: string) {
  const type = own.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

const isOfHouseholds = ({ type }: ReturnType<typeof fieldsOf>[number]) =>
  getNamedType(type).name === 'HouseholdConnection';

const called = ({ name, args }: ReturnType<typeof fieldsOf>[number]) => {
  const given = args.filter(isRequiredArgument).map((argument) => ARGUMENTS[argument.name]);
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
};

/** Every way from a root to a list of households: the root itself, or a field of what it gives. */
const lists = fieldsOf('Query').flatMap((root): string[][] => {
  if (isOfHouseholds(root)) return [[called(root)]];
  const inner = fieldsOf(getNamedType(root.type).name).filter(isOfHouseholds);
  return inner.map((field) => [called(root), called(field)]);
});

test.each(lists)('a household has all its fields in %s %s', async (...path) => {
  const leaves = fieldsOf('Household').filter(
    ({ type, args }) => isLeafType(getNamedType(type)) && !args.some(isRequiredArgument),
  );
  const names = leaves.map(({ name }) => name).join(' ');
  const query = path.reduceRight(
    (below, field) => `{ ${field} ${below} }`,
    `{ edges { node { ${names} division { code } mergedInto { id } splitFrom { id } } } }`,
  );
  const { data, errors } = await households.ask<Record<string, unknown>>('county@500235', query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"version":1');
});

test('lists of households are found on every way there is today', () => {
  expect(lists).toEqual([
    ['helperCoverage', 'missing'],
    ['explainerSheetCoverage(kind: APPLICATION)', 'missing'],
    ['households'],
  ]);
});
