import { ConfigurationError } from '@dixian/configuration';
import { FieldCipher } from '@dixian/personal-data';
import type { ServiceEnvironment } from '../configuration/service-environment';
import { suiteProblem } from '../database/cipher-suite';
import { openDatabase } from '../database/database';
import { systemScope } from '../database/scope';
import { sharedTables } from '../database/tables/shared-tables';
import type { AnyTable } from '../database/tables/table';
import { reaching } from '../start-checks';
import { placeUnderKey, rotateKeys } from './rotate-keys';
import { sealedPlaces } from './sealed-places';

/**
 * `main.js rotate-keys`: seals everything under the first of `DATA_KEYS` now, and says of each place and each earlier key
 * what came of it. False where something is left under an earlier key.
 */
export async function rotateByHand(
  { name: service, entities }: { name: string; entities: readonly AnyTable[] },
  { DATABASE_URL: url, DATA_KEYS: keys, CIPHER_SUITE: suite }: ServiceEnvironment,
  say: (line: string) => void,
): Promise<boolean> {
  if (!keys) throw new ConfigurationError(['DATA_KEYS: is missing']);
  const tables = [...sharedTables, ...entities];
  const database = await reaching(
    'DATABASE_URL',
    openDatabase({ url, service, poolSize: 2, entities: tables }),
  );
  try {
    const otherSuite = await database.write(systemScope, (transaction) => suiteProblem(transaction, suite));
    if (otherSuite) throw new ConfigurationError([otherSuite]);
    const places = sealedPlaces(tables);
    const rotated = await rotateKeys(database, new FieldCipher(keys, suite), places);
    for (const { place, rewritten, unreadable } of rotated)
      say(`${place}: ${rewritten} sealed anew${unreadable > 0 ? `, ${unreadable} that no key opens` : ''}`);
    let all = true;
    for (const id of Object.keys(keys.all).filter((one) => one !== keys.current)) {
      const left = await placeUnderKey(database, places, id);
      say(left ? `${id}: still needed, as for ${left}` : `${id}: nothing is sealed under it any more`);
      all &&= left === undefined;
    }
    return all;
  } finally {
    await database.close();
  }
}
