import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../src/service';
import { idOf, tellPatients } from './ledgers/county-of-patients';

const VILLAGE = '500235216205';

let health: ServiceUnderTest;
let keys = 0;

beforeAll(async () => {
  health = await runningService(service, { now: '2026-01-15' });
  await tellPatients(health, VILLAGE, [{ n: 1 }, { n: 2, eliminatedOn: '2025-06-01' }]);
});
afterAll(() => health?.drop());

const refusedBy = async (n: number, admittedOn: string) =>
  itemsTold(
    await toldMeanwhile(health.service, ['measure-refused'], async () => {
      const { data } = await health.ask<{ done: { __typename: string } }>(
        'health@500235',
        'mutation ($input: RecordAdmissionInput!) { done: recordAdmission(input: $input) { __typename } }',
        {
          input: {
            ...{
              householdId: idOf(0, n),
              personId: idOf(1, n),
              hospital: '云阳县人民医院',
              admittedOn,
              deposit: '500.00',
            },
            ...{ occurredOn: '2026-01-10', idempotencyKey: `key-${keys++}` },
          },
        },
      );
      expect(data.done.__typename).toBe('HealthRecorded');
    }),
    'measure-refused',
  );

test('PA-2025-3.2.7: a stay without the right only because the family is released is told on, so that the safety net may carry on', async () => {
  expect(await refusedBy(1, '2025-09-01')).toEqual([]);
  expect(await refusedBy(2, '2025-05-31')).toEqual([]);
  expect(await refusedBy(2, '2025-09-01')).toMatchObject([
    { householdId: idOf(0, 2), right: '健康帮扶', department: '医保', refusedOn: '2026-01-10' },
  ]);
});
