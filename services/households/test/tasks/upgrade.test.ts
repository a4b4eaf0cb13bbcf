import { everythingTold, runningService, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';
import { type Households, rowsOf } from '../running-households';
import { count, household, identified, lead, meeting, person, record } from './older-rows';

const COUNTY = 'county@500235';

// The database as the version before had it, up to its cases of identification.
const OLDER = service.migrations.slice(
  0,
  1 + service.migrations.findIndex(({ name }) => name.startsWith('CreateMonitoringCase')),
);

let households: Households;
beforeAll(async () => {
  households = await runningService(service, {
    now: '2025-12-01',
    older: {
      migrations: OLDER,
      rows: [
        ...[1, 2, 3, 4, 5, 6, 7].map(household),
        record(1, { identified: '2025-03' }),
        record(2, { identified: '2025-03', eliminated: '2025-10' }),
        record(3, {}),
        // The same number in two households.
        person(1, '01'),
        person(2, '01'),
        person(3, '02'),
        lead(4, { foundOn: '2025-06-02' }),
        lead(5, { foundOn: '2025-06-02', verifiedOn: '2025-06-03' }),
        lead(6, { foundOn: '2025-06-02', verifiedOn: '2025-06-02' }),
        lead(7, { foundOn: '2025-06-02', verifiedOn: '2025-06-02' }),
        ...identified(6),
        ...meeting(7),
      ],
    },
  });
  await waitUntil(async () => (await count(households, 'backfill WHERE done_at IS NOT NULL')) === 4, {
    timeoutMs: 30_000,
  });
}, 60_000);
afterAll(() => households?.drop());

test('records of before have their time of monitoring at once, with the entry an import would write', async () => {
  const { data } = await households.ask<{ monitoredHouseholds: { totalCount: number } }>(
    COUNTY,
    '{ monitoredHouseholds { totalCount } }',
  );
  expect(data).toEqual({ monitoredHouseholds: { totalCount: 3 } });
  const periods = await rowsOf(
    households,
    `SELECT right(h.code, 1) AS household, p.basis, p.month_only AS "monthOnly", p.identified_on AS "identifiedOn",
       p.eliminated_on AS "eliminatedOn", e.kind, e.occurred_on AS "occurredOn", p.source
     FROM monitoring_period p JOIN household h ON h.id = p.household_id
     LEFT JOIN monitoring_period_entry e ON e.period_id = p.id ORDER BY 1`,
  );
  const imported = { basis: 'TAKEN_OVER', monthOnly: true, kind: 'IMPORTED', occurredOn: '2025-11-30' };
  const source = '防止返贫致贫监测对象信息 2025-11-30';
  expect(periods).toEqual([
    { household: '1', ...imported, identifiedOn: '2025-03-01', eliminatedOn: null, source },
    { household: '2', ...imported, identifiedOn: '2025-03-01', eliminatedOn: '2025-10-31', source },
    {
      household: '6',
      basis: 'IDENTIFICATION',
      monthOnly: false,
      kind: null,
      occurredOn: null,
      identifiedOn: '2025-06-12',
      eliminatedOn: null,
      source: 'monitoring-case',
    },
  ]);
});

test('leads and cases of before have the tasks they would have, open or closed on their day', async () => {
  const tasks = await rowsOf(
    households,
    `SELECT right(h.code, 1) AS household, t.kind, t.step, t.closed_on AS "closedOn"
     FROM task t JOIN household h ON h.id = t.household_id ORDER BY 1, 2, 3`,
  );
  const open = { step: '', closedOn: null };
  expect(tasks).toEqual([
    { household: '1', kind: 'CHECK_DUPLICATE', ...open },
    { household: '2', kind: 'CHECK_DUPLICATE', ...open },
    { household: '4', kind: 'VERIFY_LEAD', ...open },
    { household: '5', kind: 'CASE_STEP', step: 'OPEN_CASE', closedOn: null },
    { household: '5', kind: 'VERIFY_LEAD', step: '', closedOn: '2025-06-03' },
    { household: '6', kind: 'ASSIGN_HELPER', ...open },
    { household: '6', kind: 'MAKE_PLAN', ...open },
    { household: '6', kind: 'VERIFY_LEAD', step: '', closedOn: '2025-06-02' },
    { household: '7', kind: 'VERIFY_LEAD', step: '', closedOn: '2025-06-02' },
  ]);
});

test('supervision hears what followed cases that had ended: the plan has its clock, the closed lead none (PA-2025-3.1b)', async () => {
  expect(await everythingTold(households.service)).toMatchObject([
    { type: 'case-closed', payload: { kind: 'IDENTIFICATION', closedOn: '2025-06-02', outcome: 'NO_RISK' } },
    { type: 'household-identified', payload: { identifiedOn: '2025-06-12', category: 'MARGINAL' } },
  ]);
});
