import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { answerAtEnds } from '../../src/insurance/use-cases/answer-at-ends';
import { screen } from '../../src/runs/use-cases/screen';
import { service } from '../../src/service';
import { idOf, tellPatients } from '../ledgers/county-of-patients';
import { supplements, VALUES_OF_PU_AN } from '../supplements';

const VILLAGE = '500235216205';

let health: ServiceUnderTest;
let policies: PolicySet;
let remove: () => Promise<void>;
let keys = 0;

beforeAll(async () => {
  const supplied = await supplements({ 'pu-an-health': VALUES_OF_PU_AN });
  remove = supplied.remove;
  policies = await loadPolicies([policiesDirectory, supplied.directory]);
  health = await runningService(service, { now: '2026-03-30', variables: supplied.variables });
  await tellPatients(health, VILLAGE, [{ n: 1 }, { n: 2 }, { n: 3 }]);
  await insure(1, 'INSURED', '2025-03-20');
  await insure(2, 'NOT_INSURED', '2025-03-20');
  await insure(3, 'INSURED', '2025-03-20');
  await insure(3, 'OTHER_INSURANCE', '2026-02-01');
});
afterAll(async () => {
  await health?.drop();
  await remove?.();
});

async function insure(n: number, status: string, occurredOn: string): Promise<void> {
  const { data } = await health.ask<{ done: { __typename: string } }>(
    'township@500235216',
    'mutation ($input: RecordInsuranceInput!) { done: recordInsurance(input: $input) { __typename } }',
    {
      input: {
        ...{
          householdId: idOf(0, n),
          personId: idOf(1, n),
          year: Number(occurredOn.slice(0, 4)),
          status,
          occurredOn,
        },
        idempotencyKey: `key-${keys++}`,
      },
    },
  );
  expect(data.done.__typename).toBe('InsuranceRecorded');
}

const night = async (day: string) => {
  const { workerDb } = health.service.parts;
  const events = await toldMeanwhile(health.service, ['guarantee-answered', 'screening-hit'], async () => {
    await workerDb.write(systemScope, (tx) => answerAtEnds(tx, policies, plainDate(day)));
    await screen(workerDb, policies, plainDate(day));
  });
  return {
    answers: itemsTold(events, 'guarantee-answered'),
    hits: itemsTold(events, 'screening-hit'),
  };
};

test('what the year before said is answered for until the day of the place, a night later nobody knows; who has newer word stays', async () => {
  expect((await night('2026-03-30')).answers).toEqual([]);
  const { answers } = await night('2026-04-01');
  expect(answers).toMatchObject([
    { householdId: idOf(0, 1), secure: null, occurredOn: '2026-04-01' },
    { householdId: idOf(0, 2), secure: null, occurredOn: '2026-04-01' },
  ]);
  expect((await night('2026-04-02')).answers).toEqual([]);
});

test('the nights find whose insurance lapsed and where somebody is still in none, each once a year', async () => {
  const found = await health.service.parts.workerDb.read(systemScope, (tx) =>
    tx.query('SELECT household_id AS id, rule, period FROM screening_hit ORDER BY rule, period'),
  );
  expect(found).toEqual([
    { id: idOf(0, 2), rule: 'insurance-insecure', period: '2025' },
    { id: idOf(0, 2), rule: 'insurance-insecure', period: '2026' },
    { id: idOf(0, 1), rule: 'insurance-lapsed', period: '2026' },
  ]);
  expect((await night('2026-05-01')).hits).toEqual([]);
});
