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
      migrations: service.migrations.slice(0, 2),
      rows: [
        register,
        `INSERT INTO compulsory_education (household_id, division_code, dropout_found, seen_on, source) VALUES
           ('${HOUSEHOLD}', '${VILLAGE}', true, '2025-03-14', 'survey'),
           ('${HOUSEHOLD.replace(/1$/, '2')}', '${VILLAGE}', false, '2025-03-14', 'survey')`,
      ],
    },
  });
});
afterAll(() => running?.drop());

test('what surveys had seen of schooling is answered as of its day, and the rural office is told once', async () => {
  const told = await waitUntil(
    async () => {
      const events = await everythingTold(running.service);
      return events.length > 0 ? events : undefined;
    },
    { timeoutMs: 20_000 },
  );
  const common = {
    guarantee: 'COMPULSORY_EDUCATION',
    occurredOn: '2025-03-14',
    department: '教育',
    source: 'survey',
  };
  expect(told).toMatchObject([
    {
      type: 'guarantee-answered',
      divisionCode: '500235',
      payload: {
        answers: [
          { ...common, householdId: HOUSEHOLD, secure: false, finding: '失学辍学' },
          { ...common, secure: true, finding: null },
        ],
      },
    },
  ]);
});
