import { everythingTold, runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { service } from '../src/service';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const VILLAGE = '500235216220';
const CODE = '500235216799001';

/** As the version before had them: the register's copy and what the department held, of which nobody was told. */
const register = `INSERT INTO registered_household (id, code, division_code, version)
  VALUES ('${HOUSEHOLD}', '${CODE}', '${VILLAGE}', 1)`;

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await runningService(service, {
    now: '2025-12-01',
    older: {
      migrations: service.migrations.slice(0, 3),
      rows: [
        register,
        `INSERT INTO allowance_payment (household_code, household_id, division_code, month, tier, covered_persons,
           approved, paid, occurrence, source) VALUES
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', '2025-01', 'A', 1, 30000, 30000, 1, '农村低保发放 2025-06-15'),
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', '2025-06', 'B', 1, 20000, 0, 1, '农村低保发放 2025-06-15'),
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', '2025-06', 'B', 1, 20000, 20000, 2, '农村低保发放 2025-06-15')`,
      ],
    },
  });
});
afterAll(() => running?.drop());

test('payments held before are told once, of a month printed twice the later row', async () => {
  const told = await waitUntil(
    async () => {
      const events = await everythingTold(running.service);
      return events.length > 0 ? events : undefined;
    },
    { timeoutMs: 20_000 },
  );
  expect(told).toMatchObject([
    {
      type: 'allowance-changed',
      payload: {
        grants: [
          { tier: 'highest', paid: '30000', occurredOn: '2025-01-31' },
          { tier: 'lower', paid: '20000', occurredOn: '2025-06-15' },
        ],
      },
    },
    {
      type: 'measure-delivered',
      payload: { measures: [{ deliveredOn: '2025-01-31' }, { deliveredOn: '2025-06-15' }] },
    },
  ]);
});
