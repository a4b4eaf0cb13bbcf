import { everyEntry, runningService, type ServiceUnderTest, turnsOf } from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import { service } from '../../src/service';

let under: ServiceUnderTest;
beforeAll(async () => {
  under = await runningService(service, { now: '2026-01-15' });
});
afterAll(() => under?.drop());

test('every entry that names a rule of this service is worked out at its day, and every rule has an entry', async () => {
  expect(
    await everyEntry(turnsOf(under, turnJob('housing-water'), 'housingWaterItems'), 'housing-water'),
  ).toEqual([]);
}, 60_000);
