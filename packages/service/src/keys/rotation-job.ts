import { defineJob, type JobHost } from '@dixian/jobs';
import { type CipherSuite, FieldCipher, type FieldKeys } from '@dixian/personal-data';
import { z } from 'zod';
import type { Database } from '../database/database';
import type { AnyTable } from '../database/tables/table';
import type { Logger } from '../logging';
import { placeUnderKey, rotateKeys } from './rotate-keys';
import { sealedPlaces } from './sealed-places';

const DAY_MS = 24 * 3_600_000;

/** What a rotation needs of a service. */
export interface Rotating {
  service: string;
  jobs: JobHost;
  database: Database;
  tables: readonly AnyTable[];
  keys: FieldKeys | undefined;
  suite: CipherSuite;
  log: Logger;
}

/**
 * Where `DATA_KEYS` has more than one key, seals everything under the first: soon after each start and every night, for an
 * instance of before may still have written under the earlier one.
 */
export async function rotateRegularly({
  service,
  jobs,
  database,
  tables,
  keys,
  suite,
  log,
}: Rotating): Promise<void> {
  const places = sealedPlaces(tables);
  if (!keys || places.length === 0) return;
  const earlier = Object.keys(keys.all).filter((id) => id !== keys.current);
  const rotation = defineJob({
    name: 'rotate-keys',
    queue: `${service}-keys`,
    payload: z.object({}),
    attempts: 5,
    backoffMs: 60_000,
    timeoutMs: DAY_MS,
  });
  const cipher = new FieldCipher(keys, suite);
  jobs.register(rotation, async (_, { signal }) => {
    if (earlier.length === 0) return;
    const told = await rotateKeys(database, cipher, places, () => !signal.aborted);
    for (const { place, rewritten, unreadable } of told) {
      if (rewritten > 0) log.info({ place, rewritten }, 'sealed anew under the current key');
      if (unreadable > 0) log.error({ place, unreadable }, 'values that no key opens');
    }
    for (const id of earlier) {
      const left = await placeUnderKey(database, places, id);
      if (left) throw new Error(`Values are still sealed under ${id}, as in ${left}`);
      log.info({ key: id }, 'nothing is sealed under this key any more: it can be taken out of DATA_KEYS');
    }
  });
  jobs.schedule(rotation, {
    id: `${service}-rotate-keys`,
    cron: '20 2 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
  if (earlier.length > 0) await jobs.enqueue(rotation, {});
}
