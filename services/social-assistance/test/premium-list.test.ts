import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { decidePremium } from '../src/persons/use-cases/decide-premium';
import { type Assistance, act, register, startAssistance, type TestHousehold, tellStanding } from './running';

const STAFF = 'civil-affairs@441322';
const VILLAGE = '441322102201';
const DAY = '2025-05-10';
// Around the birthdays of 16 and 60 on the day of the list, and what is not known.
const BIRTHS = [
  ...['2009-05-09', '2009-05-10', '2009-05-11', '2008-02-29', '1990-01-01', '1965-05-09', '1965-05-10'],
  ...['1965-05-11', '1964-02-29', null],
];
const KNOWN = [true, false, null];

interface Case {
  readonly of: TestHousehold;
  readonly personId: string;
  readonly birth: string | null;
  readonly registeredHere: boolean | null;
  readonly studying: boolean | null;
}

const cases: Case[] = BIRTHS.flatMap((birth) =>
  KNOWN.flatMap((registeredHere) => KNOWN.map((studying) => ({ birth, registeredHere, studying }))),
).map((facts, n) => {
  const id = (kind: number) => `0199a1b2-0000-7000-8000-00000001${kind}${String(n).padStart(3, '0')}`;
  const person = { id: id(6), certificateIndex: String(1000 + n) };
  const of = {
    id: id(7),
    code: `441322102990${String(n).padStart(3, '0')}`,
    divisionCode: VILLAGE,
    persons: [person],
  };
  return { ...facts, of, personId: person.id };
});

let assistance: Assistance;
beforeAll(async () => {
  assistance = await startAssistance('2025-11-30');
  await register(assistance, ...cases.map(({ of }) => of));
  for (const { of, birth, registeredHere, studying } of cases)
    await tellStanding(assistance, of, { identifiedOn: '2024-01-01', birth, registeredHere, studying });
});
afterAll(() => assistance?.drop());

const make = (occurredOn: string, account = STAFF) =>
  act(assistance, account, 'listPensionPremiums', {
    input: { occurredOn },
    answer: '... on PensionPremiumsListed { year listed toCheck }',
  });

async function states(filter: object = {}): Promise<Map<string, string>> {
  const { data } = await assistance.ask<{
    list: { totalCount: number; edges: { node: { person: { id: string }; state: string } }[] };
  }>(
    STAFF,
    `query ($filter: PensionListingFilter) { list: pensionListings(filter: $filter, first: 200) { totalCount edges { node {
       person { id } state } } } }`,
    { filter },
  );
  expect(data.list.totalCount).toBe(data.list.edges.length);
  return new Map(data.list.edges.map(({ node }) => [node.person.id, node.state]));
}

test('BL-2022-4.3b, 4.3c: the list names exactly whom the decision grants or refers, and nobody whom it refuses', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const expected = cases.flatMap(({ of, personId, birth, registeredHere, studying }) => {
    const person = {
      householdId: of.id,
      divisionCode: VILLAGE,
      certificateIndex: null,
      told: true,
      birth: birth === null ? null : plainDate(birth),
      studying,
      registeredHere,
    };
    const { outcome } = decidePremium(policies, person, { on: plainDate(DAY), excludedAs: null });
    if (outcome === 'REFUSED') return [];
    return [[personId, outcome === 'GRANTED' ? 'LISTED' : 'TO_CHECK'] as const];
  });
  const outcome = await make(DAY);
  const listed = expected.filter(([, state]) => state === 'LISTED').length;
  expect(outcome).toMatchObject({ year: 2025, listed, toCheck: expected.length - listed });
  expect([...(await states())].sort()).toEqual([...expected].sort());
});

test('a list that is made again is renewed by birthdays, and a premium that was paid stays on it', async () => {
  const of = (birth: string) =>
    cases.find((one) => one.birth === birth && one.registeredHere && one.studying === false);
  const [young, old] = [of('2009-05-11'), of('1965-05-11')];
  await act(assistance, STAFF, 'recordPensionPremium', {
    input: { householdId: old?.of.id, personId: old?.personId, amount: '180.00', occurredOn: DAY },
  });
  await make('2025-05-11');
  expect((await states()).get(young?.personId ?? '')).toBe('LISTED');
  expect((await states({ state: 'PAID' })).get(old?.personId ?? '')).toBe('PAID');
  expect((await states({ year: 2024 })).size).toBe(0);
});

test.each([
  ['township@441322102', '2025-05-10', 'NOT_PERMITTED'],
  [STAFF, '2025-12-01', 'DATE_IN_FUTURE'],
])('%s on %s: %s', async (account, day, code) => {
  expect((await make(day, account)).code).toBe(code);
});

test('without a rate for the year no list is made', async () => {
  const later = await startAssistance('2026-01-31');
  const outcome = await act(later, STAFF, 'listPensionPremiums', { input: { occurredOn: '2026-01-10' } });
  expect(outcome).toMatchObject({ __typename: 'DecisionRefused', code: 'RATE_NOT_SET' });
  await later.drop();
});
