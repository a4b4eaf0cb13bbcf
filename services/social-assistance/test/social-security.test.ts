import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import {
  type Assistance,
  act,
  householdField,
  register,
  startAssistance,
  type TestHousehold,
  tellStanding,
} from './running';

const member = { id: '0199a1b2-0000-7000-8000-000000000711', certificateIndex: '11' };
const household = (n: number, divisionCode: string): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-00000000070${n}`,
  code: `${divisionCode.slice(0, 9)}99700${n}`,
  divisionCode,
  persons: [{ ...member, id: member.id.replace(/1$/, String(n)), certificateIndex: `1${n}` }],
});

let assistance: Assistance;
afterEach(() => assistance?.drop());

const assess = (of: TestHousehold, occurredOn: string, change: object = {}) =>
  act(assistance, `civil-affairs@${of.divisionCode.slice(0, 6)}`, 'assessAssistance', {
    input: {
      householdId: of.id,
      meetsAllowance: true,
      meetsHardship: false,
      objectiveDifficulty: true,
      unableByOwnEffort: true,
      meetsInFact: true,
      medicalInsured: true,
      occurredOn,
      ...change,
    },
  });

const tasksTold = async (work: () => Promise<unknown>) => {
  const events = await toldMeanwhile(assistance.service, ['task-changed'], work);
  return itemsTold(events, 'task-changed') as { kind: string; clauseIds: string[] }[];
};

const ITEMS = 'socialSecurity { decision { outcome } items { item state } }';

test.each([
  ['PA-2025-3.2.9a', '500235216201', '2025-06-10', 'DISABILITY_POLICY', 'PA-2025-3.2.9b'],
  ['HN-2020-4.3b', '410526102201', '2020-06-10', 'DISABILITY_POLICY', 'HN-2020-4.3c'],
])(
  'PA-2025-3.2.9a, HN-2020-4.3b: by %s in %s on %s, of a household without labour the four items are looked at, what is missing is a task; after a misfortune its policy comes first',
  async (clause, place, day, proposal, second) => {
    assistance = await startAssistance(day);
    const of = household(1, place);
    const staff = `civil-affairs@${place.slice(0, 6)}`;
    await register(assistance, of);
    await tellStanding(assistance, of, { identifiedOn: day, labour: 'NONE' });
    const told = await tasksTold(() => assess(of, day));
    expect(told.filter(({ kind }) => kind === 'SOCIAL_SECURITY_MISSING')).toMatchObject([
      { clauseIds: [clause], sector: null, level: 'township' },
    ]);
    expect(await householdField(assistance, staff, of.id, ITEMS)).toEqual({
      decision: { outcome: 'GRANTED' },
      items: [
        { item: 'ALLOWANCE', state: 'MISSING' },
        { item: 'HARDSHIP', state: 'NOT_ELIGIBLE' },
        { item: 'MEDICAL', state: 'HAS' },
        { item: 'PENSION', state: 'UNKNOWN' },
      ],
    });
    const proposals = 'afterMisfortune(cause: DISABILITY) { proposals clause { id } }';
    expect(await householdField(assistance, staff, of.id, proposals)).toEqual({
      proposals: [proposal, 'TEMPORARY_RELIEF'],
      clause: { id: second },
    });
  },
);

test('PA-2025-3.2.9b: after an illness health comes first, and HN-2020-4.3c: elsewhere nothing is borrowed', async () => {
  assistance = await startAssistance('2025-06-10');
  const [here, elsewhere] = [household(1, '500235216201'), household(2, '441322102201')];
  await register(assistance, here, elsewhere);
  const proposals = 'afterMisfortune(cause: ILLNESS) { proposals clause { id } }';
  expect(await householdField(assistance, 'civil-affairs@500235', here.id, proposals)).toEqual({
    proposals: ['HEALTH_POLICY', 'TEMPORARY_RELIEF'],
    clause: { id: 'PA-2025-3.2.9b' },
  });
  expect(await householdField(assistance, 'civil-affairs@441322', elsewhere.id, proposals)).toEqual({
    proposals: [],
    clause: null,
  });
});

test('BL-2022-4.3a: an 易致贫 household that meets the conditions must be enrolled, one that does not must not', async () => {
  assistance = await startAssistance('2025-06-10');
  const of = household(1, '441322102201');
  await register(assistance, of);
  await tellStanding(assistance, of, {
    identifiedOn: '2025-01-10',
    category: 'MARGINAL',
    labour: 'ORDINARY',
  });
  expect(await tasksTold(() => assess(of, '2025-06-01'))).toMatchObject([
    { kind: 'MUST_ENROL', clauseIds: ['BL-2022-4.3a'] },
  ]);
  expect(await tasksTold(() => assess(of, '2025-06-02', { meetsAllowance: false }))).toMatchObject([
    { kind: 'MUST_ENROL', closedOn: '2025-06-10' },
  ]);
  const staff = 'civil-affairs@441322';
  expect(await householdField(assistance, staff, of.id, 'mustEnrol { outcome }')).toEqual({
    outcome: 'REFUSED',
  });
});
