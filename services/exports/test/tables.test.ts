import { tableDrift } from '@dixian/testkit';
import { service } from '../src/service';

test('the entities are what the migrated database has', async () => {
  expect(await tableDrift(service)).toEqual([]);
});
