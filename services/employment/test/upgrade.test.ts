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
        `INSERT INTO public_welfare_post (household_code, household_id, certificate_index, person_id, division_code, form, post,
           monthly_pay, starts_on, occurrence, source)
         VALUES ('${CODE}', '${HOUSEHOLD}', '\\x01', '0199a1b2-0000-7000-8000-000000000011', '${VILLAGE}', '公益性岗位', '护林员', 80000, '2025-01-01', 1, 'ledger')`,
      ],
    },
  });
});
afterAll(() => running?.drop());

test('posts held before are told once as measures delivered', async () => {
  const told = await waitUntil(
    async () => {
      const events = await everythingTold(running.service);
      return events.length > 0 ? events : undefined;
    },
    { timeoutMs: 20_000 },
  );
  expect(told).toMatchObject([
    { type: 'measure-delivered', payload: { measures: [{ householdId: HOUSEHOLD, name: '护林员' }] } },
  ]);
});
