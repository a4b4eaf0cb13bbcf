import { hostileInput, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await runningService(service, { now: '2025-12-01', variables: { LOG_LEVEL: 'silent' } });
});
afterAll(() => running?.drop());

test.each(['health@500235', 'admin@'])(
  'no value of any input is a fault of the system, asked by %s',
  async (account) => {
    const { asked, faults } = await hostileInput(running, account);
    expect(asked).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  },
  600_000,
);
