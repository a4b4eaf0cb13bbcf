import { FACT_DAY_EDGES, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';
import { HOUSEHOLD, HOUSING, stating, WATER } from './stating';

let housing: ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-12-01' });
  await housing.deliver('household-registered', {
    households: [
      { id: HOUSEHOLD, code: '410526002730001', divisionCode: '410526002201', version: 1, persons: [] },
    ],
  });
});
afterAll(() => housing?.drop());

const { appraise, water, renovate } = stating(() => housing);

test.each(FACT_DAY_EDGES)('an appraisal, an answer and a renovation of %s: %s', async (day, code) => {
  const begun = { startedOn: day, year: 2013, plannedUntil: '2025-12-26' };
  const outcomes = [
    await appraise(HOUSING, { occurredOn: day }),
    await water(WATER, { occurredOn: day }),
    await renovate(HOUSING, { startedOn: '2013-01-01', year: 2013, occurredOn: day }),
    await renovate(HOUSING, { ...begun, occurredOn: '2025-12-01' }),
    await renovate(HOUSING, {
      ...begun,
      startedOn: '2013-01-01',
      completedOn: day,
      occurredOn: '2025-12-01',
    }),
  ];
  const fields = ['occurredOn', 'occurredOn', 'occurredOn', 'startedOn', 'completedOn'];
  expect(outcomes.map((outcome) => [outcome.code, outcome.field])).toEqual(
    fields.map((field) => [code, code && field]),
  );
});

test.each([
  ['2012-12-31', 'DATE_TOO_EARLY'],
  ['2100-12-31', undefined],
  ['2101-01-01', 'DATE_TOO_LATE'],
  ['9999-12-31', 'DATE_TOO_LATE'],
])('a renovation planned until %s: %s', async (plannedUntil, code) => {
  expect((await renovate(HOUSING, { plannedUntil })).code).toBe(code);
});

test('a renovation under a key of another one is in use and adds none', async () => {
  const input = { idempotencyKey: 'of one renovation', startedOn: '2024-03-01', year: 2024 };
  const first = await renovate(HOUSING, input);
  expect(await renovate(HOUSING, { ...input, plannedUntil: '2025-12-26' })).toMatchObject({
    renovation: { id: first.renovation?.id },
  });
  expect(await renovate(HOUSING, { ...input, paid: '1.00' })).toMatchObject({ code: 'KEY_IN_USE' });
  expect(await appraise(HOUSING, { idempotencyKey: input.idempotencyKey })).toMatchObject({
    code: 'KEY_IN_USE',
  });
});
