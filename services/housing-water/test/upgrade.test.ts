import { everythingTold, HELD, olderDepartment, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { service } from '../src/service';

const { household: HOUSEHOLD, village: VILLAGE, code: CODE } = HELD;

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await olderDepartment(service, 3, [
    `INSERT INTO safety_observation (household_id, matter, division_code, problem_found, seen_on, source) VALUES
           ('${HOUSEHOLD}', 'HOUSING', '${VILLAGE}', true, '2025-03-14', 'survey'),
           ('${HOUSEHOLD}', 'WATER', '${VILLAGE}', false, '2025-06-30', 'survey')`,
    `INSERT INTO renovation (household_code, household_id, division_code, grade, started_on, planned_completion_on,
           completed_on, grant_amount, paid_amount, occurrence, source) VALUES
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', 'D', '2025-02-01', '2025-09-30', NULL, 2300000, 0, 1,
            '农村危房改造台账 2025-11-30'),
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', 'C', '2024-02-01', '2024-09-30', '2024-08-01', 1000000, 1000000, 1,
            '农村危房改造台账 2025-11-30'),
           ('500235216799009', NULL, '500235216', 'D', '2025-02-01', '2025-09-30', NULL, 2300000, 0, 1,
            '农村危房改造台账 2025-11-30')`,
  ]);
});
afterAll(() => running?.drop());

interface Items {
  answers?: { guarantee: string }[];
  renovations?: object[];
}

test('answers and renovations held before are told once; a household that is not known yet waits', async () => {
  const told = await waitUntil(
    async () => {
      const events = await everythingTold(running.service);
      return events.length === 4 ? events : undefined;
    },
    { timeoutMs: 20_000 },
  );
  const of = (type: string) => told?.find((event) => event.type === type)?.payload as Items;
  expect(of('guarantee-answered').answers).toMatchObject([
    { guarantee: 'SAFE_HOUSING', secure: false, occurredOn: '2025-03-14' },
    { guarantee: 'SAFE_WATER', secure: true, occurredOn: '2025-06-30' },
  ]);
  expect(of('renovation-changed').renovations).toMatchObject([
    { year: 2025, approved: '2300000', completedOn: null, occurredOn: '2025-11-30' },
    { year: 2024, completedOn: '2024-08-01', occurredOn: '2025-11-30' },
  ]);
  expect(of('measure-delivered')).toMatchObject({ measures: [{ deliveredOn: '2024-08-01' }] });
  expect(of('screening-hit')).toMatchObject({ hits: [{ householdId: HOUSEHOLD, rule: 'house-unsafe' }] });
  await running.deliver('household-registered', {
    households: [
      {
        id: HOUSEHOLD.replace(/1$/, '9'),
        code: '500235216799009',
        divisionCode: VILLAGE,
        version: 1,
        persons: [],
      },
    ],
  });
  expect((await everythingTold(running.service)).map(({ type }) => type)).toEqual([
    'guarantee-answered',
    'household-registered',
    'measure-delivered',
    'renovation-changed',
    'renovation-changed',
    'screening-hit',
    'screening-hit',
  ]);
});
