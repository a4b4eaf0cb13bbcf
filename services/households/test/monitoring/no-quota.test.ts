import { mutate } from '../mutate';
import { rowsOf } from '../running-households';
import { Monitoring } from './running-monitoring';

const COUNTY = 'county@419001';

let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

test('JY-2025-1.1h with seven of a hundred and more monitored the next household that qualifies is refused by no quota', async () => {
  const ids: string[] = [];
  for (let number = 1; number <= 12; number++) {
    const code = `4190010010017${String(number).padStart(2, '0')}`;
    ids.push(await monitoring.register('JI_YUAN', code));
  }
  await monitoring.takeOver('JI_YUAN', ids[0] ?? '', '2025-03-01');
  const next = ids[1] ?? '';
  const [person] = await rowsOf<{ id: string }>(
    monitoring.households,
    'SELECT id FROM person WHERE household_id = $1',
    [next],
  );
  const assessed = await mutate<{
    assessment?: { total: string };
    screening?: { decision: { outcome: string } };
  }>(monitoring.households, COUNTY, {
    mutation: 'assessIncome',
    input: {
      ...{ householdId: next, occurredOn: '2025-06-01', idempotencyKey: 'no-quota' },
      members: [{ personId: person?.id, registration: 'RURAL', sharesIncome: true, wages: '3000.00' }],
    },
    fields:
      '... on UserError { code } ... on IncomeAssessed { assessment { total } screening { decision { outcome } } }',
  });
  expect(assessed.assessment?.total).toBe('3000.00');
  expect(assessed.screening?.decision.outcome).not.toBe('REFUSED');
  await monitoring.takeOver('JI_YUAN', next, '2025-06-10');
  const { data } = await monitoring.households.ask<{ monitoredHouseholds: { totalCount: number } }>(
    COUNTY,
    '{ monitoredHouseholds(filter: { monitored: true }) { totalCount } }',
  );
  expect(data.monitoredHouseholds.totalCount).toBe(2);
});
