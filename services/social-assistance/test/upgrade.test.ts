import { HELD, olderDepartment, type ServiceUnderTest, toldSinceStart } from '@dixian/testkit';
import { service } from '../src/service';

const { household: HOUSEHOLD, village: VILLAGE, code: CODE } = HELD;

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await olderDepartment(service, 3, [
    `INSERT INTO allowance_payment (household_code, household_id, division_code, month, tier, covered_persons,
           approved, paid, occurrence, source) VALUES
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', '2025-01', 'A', 1, 30000, 30000, 1, '农村低保发放 2025-06-15'),
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', '2025-06', 'B', 1, 20000, 0, 1, '农村低保发放 2025-06-15'),
           ('${CODE}', '${HOUSEHOLD}', '${VILLAGE}', '2025-06', 'B', 1, 20000, 20000, 2, '农村低保发放 2025-06-15')`,
  ]);
});
afterAll(() => running?.drop());

test('payments held before are told once, of a month printed twice the later row', async () => {
  const told = await toldSinceStart(running);
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
