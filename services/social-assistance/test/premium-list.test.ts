import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory, readPolicies } from '@dixian/policy';
import {
  answeredMatters,
  changesOfDraft,
  changesOfNothing,
  draftOfPolicy,
  filesOfDraft,
  NO_CHANGES,
  withoutRule,
  withValue,
} from '@dixian/testkit';
import { decidePremium } from '../src/persons/use-cases/decide-premium';
import { type Assistance, act, register, standingOf, startAssistance, type TestHousehold } from './running';

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
  await assistance.deliver('household-standing', {
    households: cases.map(({ of, birth, registeredHere, studying }) =>
      standingOf(of, { identifiedOn: '2024-01-01', birth, registeredHere, studying }),
    ),
  });
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

/** What the decision of one person says of each, by a set of policies on the day of the list. */
function decided(policies: PolicySet) {
  return cases.map(({ of, personId, birth, registeredHere, studying }) => {
    const person = {
      householdId: of.id,
      divisionCode: VILLAGE,
      certificateIndex: null,
      told: true,
      birth: birth === null ? null : plainDate(birth),
      studying,
      registeredHere,
    };
    const { outcome, amount } = decidePremium(policies, person, { on: plainDate(DAY), excludedAs: null });
    return { personId, outcome, amount: amount ?? null };
  });
}

test('BL-2022-4.3b, 4.3c: the list names exactly whom the decision grants or refers, and nobody whom it refuses', async () => {
  const expected = decided(await loadPolicies([policiesDirectory])).flatMap(({ personId, outcome }) =>
    outcome === 'REFUSED' ? [] : [[personId, outcome === 'GRANTED' ? 'LISTED' : 'TO_CHECK'] as const],
  );
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

test('a draft with other ages and an amount pays whom the decision pays under it, and tells the clause and the terms', async () => {
  const ages = withValue('pension-subsidy-age-from', '17');
  const tier = withValue('pension-contribution', '"180.00"');
  const draft = {
    ...{ folder: 'bo-luo-2022', division: '441322', on: DAY },
    change: (file: string, text: string) => tier(file, ages(file, text)),
  };
  const read = await readPolicies([policiesDirectory]);
  const { policies, mistakes } = await read.withDraft(await filesOfDraft(draft));
  expect(mistakes).toEqual([]);
  const granted = (set: PolicySet) => decided(set).filter(({ outcome }) => outcome === 'GRANTED');
  const [before, after] = [granted(read.policies), granted(policies)];
  const asked = { field: 'socialAssistanceChanges', id: await draftOfPolicy(draft) };
  const changes = await answeredMatters(assistance, STAFF, asked);
  const pension = changes?.find(({ name }) => name === 'pension-subsidy');
  const fen = after.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
  expect(after.length).toBeLessThan(before.length);
  expect(pension).toMatchObject({
    ...{ before: before.length, after: after.length, entering: 0, leaving: before.length - after.length },
    ...{ changed: fen > 0n ? after.length : 0, amountBefore: null },
    amountAfter: fen > 0n ? `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}` : null,
    ...{ clauseBefore: { id: 'BL-2022-4.3b' }, clauseAfter: { id: 'BL-2022-4.3b' } },
    termsAfter: expect.stringContaining('17'),
  });
  const told = pension?.examples.map(({ person }) => (person as { id: string }).id) ?? [];
  expect(told).toHaveLength(Math.min(20, before.length));
  expect(before.map(({ personId }) => personId)).toEqual(expect.arrayContaining(told));
  expect(await answeredMatters(assistance, 'health@441322', asked)).toBeUndefined();
});

test('a draft that forgets a right leaves nobody with it', async () => {
  const draft = {
    folder: 'bo-luo-2022',
    division: '441322',
    on: DAY,
    change: withoutRule('pension-subsidy'),
  };
  const asked = { field: 'socialAssistanceChanges', id: await draftOfPolicy(draft) };
  const changes = await answeredMatters(assistance, STAFF, asked);
  expect(changes?.find(({ name }) => name === 'pension-subsidy')).toMatchObject({
    ...{ after: 0, clauseAfter: null, termsAfter: null },
  });
  const REVIEWS = [
    '',
    '- name: allowance-review-months',
    '  value: 6',
    '  unit: months',
    '  clause: BL-2022-4.3a',
    ...['  from: 2022-03-09', '  to: 2025-12-31', '  note: 预演', ''],
  ].join('\n');
  const reviewing = await changesOfDraft(assistance, STAFF, {
    ...{ field: 'socialAssistanceChanges', folder: 'bo-luo-2022', division: '441322', on: DAY },
    change: (file, text) => (file === 'parameters.yaml' ? `${text}${REVIEWS}` : text),
  });
  expect(reviewing).toMatchObject([
    {
      name: 'allowance-review',
      before: 0,
      after: 0,
      clauseBefore: null,
      clauseAfter: { id: 'BL-2022-4.3a' },
    },
  ]);
});

test('a document put in its own place changes nothing, in each matter that it speaks of', async () => {
  expect(await changesOfNothing(assistance, STAFF, 'socialAssistanceChanges')).toEqual(NO_CHANGES);
});
