import { type TurnItem, type Turns, turnsOf } from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import {
  type Assistance,
  act,
  register,
  startAssistance,
  type TestHousehold,
  tellStanding,
} from '../running';

const NIGHT = '2025-12-31';
const household = (n: number, village = '410526102201'): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-0000000002${String(n).padStart(2, '0')}`,
  code: `${village.slice(0, 9)}9901${String(n).padStart(2, '0')}`,
  divisionCode: village,
});
const person = (n: number) => ({
  id: `0199a1b2-0000-7000-8000-0000000003${String(n).padStart(2, '0')}`,
  certificateIndex: String(n).padStart(64, '0'),
});

let assistance: Assistance;
let turns: Turns;
beforeAll(async () => {
  assistance = await startAssistance('2025-12-31');
  turns = turnsOf(assistance, turnJob('social-assistance'), 'socialAssistanceItems');
});
afterAll(() => assistance?.drop());

const previewed = async (county: string, day: string) => {
  const run = await turns.preview(county, day);
  return { run, all: await turns.items(`civil-affairs@${county}`, run.runId) };
};
const ofRule = (all: readonly TurnItem[], rule: string) => all.filter((item) => item.rule === rule);

test('AY-2025-3.3.4a: a duty to enrol ends with the year, what is drawn goes on; undone, it is open as it was', async () => {
  const of = household(1);
  await register(assistance, of);
  await tellStanding(assistance, of, { identifiedOn: '2025-03-10' });
  await act(assistance, 'civil-affairs@410526', 'assessAssistance', {
    input: {
      ...{ householdId: of.id, meetsAllowance: true, meetsHardship: false, objectiveDifficulty: true },
      ...{ unableByOwnEffort: false, meetsInFact: true, occurredOn: '2025-06-10' },
      idempotencyKey: 'assessed',
    },
  });
  const state = () =>
    assistance.service.parts.workerDb.read({ division: '', sector: '*' }, (reader) =>
      reader.query(
        'SELECT state, settled_on::text AS "settledOn" FROM enrolment_duty WHERE household_id = $1',
        [of.id],
      ),
    );
  expect(await state()).toEqual([{ state: 'OPEN', settledOn: null }]);
  const { run, all } = await previewed('410526', NIGHT);
  expect(ofRule(all, 'enrolment-duties')).toMatchObject([
    {
      ...{ change: 'ENDS', household: of.id, clause: 'AY-2025-3.3.4a', withoutSupport: true },
      ...{ before: { state: 'OPEN' }, after: { state: 'DROPPED' } },
    },
  ]);
  expect(ofRule(all, 'assistance-rights').map(({ before }) => before.right)).toEqual(
    expect.arrayContaining(['应纳尽纳', '落实低保最高档']),
  );
  await turns.apply(run, '410526', NIGHT);
  expect(await state()).toEqual([{ state: 'DROPPED', settledOn: NIGHT }]);
  expect(ofRule((await previewed('410526', NIGHT)).all, 'enrolment-duties')).toEqual([]);
  await turns.undo(run.runId, '410526', NIGHT);
  expect(await state()).toEqual([{ state: 'OPEN', settledOn: null }]);
});

test('HN-2020-4.3d, HN-2020-4.3e, HN-2020-4.3f: no window opens after 2020, an open one runs out by its own length and ends by itself', async () => {
  const of = household(2, '410181001003');
  await register(assistance, of);
  const account = 'civil-affairs@410181';
  const grantId = await assistance.service.parts.workerDb.write(
    { division: '', sector: '*' },
    async (transaction) => {
      const [row] = await transaction.query<{ id: string }>(
        `INSERT INTO gradual_exit (grant_id, household_id, division_code, household_kind, income_per_head, income_source,
         decided_on, first_day, months, until, clause_id, account)
       VALUES (uuidv7(), $1, $2, 'registered', 500000, '入户核算', '2020-07-01', '2020-07-01', 12, '2021-06-30',
         'HN-2020-4.3e', $3) RETURNING grant_id AS id`,
        [of.id, of.divisionCode, account],
      );
      return row?.id;
    },
  );
  expect(grantId).toBeDefined();
  const yearEnd = await turns.preview('410181', '2020-12-31');
  expect(ofRule(await turns.items(account, yearEnd.runId), 'exit-windows')).toMatchObject([
    { change: 'CONTINUES_TO_OWN_END', after: { until: '2021-06-30' }, clause: 'HN-2020-4.3d' },
  ]);
  const night = async (day: string) =>
    ofRule(await turns.items(account, (await turns.preview('410181', day)).runId), 'exits-ending');
  expect(await night('2021-06-29')).toEqual([]);
  expect(await night('2021-06-30')).toMatchObject([
    { change: 'ENDS', household: of.id, withoutSupport: true },
  ]);
});

test('BL-2022-4.3c: birthdays 16 and 60 renew the list of premiums, on 29 February too', async () => {
  const born = { begins: '2008-02-29', ends: '1964-02-29', later: '2008-03-01' };
  const households = Object.keys(born).map((_, n) => ({
    ...household(10 + n, '441322001201'),
    persons: [person(10 + n)],
  }));
  await register(assistance, ...households);
  for (const [n, birth] of Object.values(born).entries())
    await tellStanding(assistance, households[n] as TestHousehold, { identifiedOn: '2023-01-01', birth });
  const { all } = await previewed('441322', '2024-02-28');
  expect(
    ofRule(all, 'premium-birthdays')
      .map(({ change, facts }) => [change, facts.age])
      .sort(),
  ).toEqual([
    ['ENDS', '60'],
    ['LISTED', '16'],
  ]);
  expect(ofRule((await previewed('441322', '2024-02-29')).all, 'premium-birthdays')).toHaveLength(1);
});

test('PA-2025-0.1: 普安乡 is untouched at the end of 2025', async () => {
  const of = household(3, '500235216220');
  await register(assistance, of);
  await tellStanding(assistance, of, { identifiedOn: '2024-03-10' });
  expect((await previewed('500235', NIGHT)).all).toEqual([]);
});
