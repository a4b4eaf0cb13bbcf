import { randomUUID } from 'node:crypto';
import pg from 'pg';
import embedded from '../../packages/embedded/dist/index.js';
import personalData from '../../packages/personal-data/dist/index.js';
import service from '../../packages/service/dist/index.js';
import health from '../../services/health/dist/service.js';
import { copyIn } from './copy.mjs';
import { INDEX_KEY } from './loading.mjs';
import { householdCode, householdCount, membersOf } from './people.mjs';

const VILLAGE = '201';
// One household in ten is not in the register yet, as in life.
const UNKNOWN_EVERY = 10;

/** A fresh database of the health service whose register knows the households behind so many rows, and a queue. */
export async function freshDatabases(server, rows) {
  const name = `bench_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const urls = await embedded.provisionService(server, 'health', { database: `${name}_health` });
  const queueUrl = await embedded.provisionQueue(server, { database: `${name}_queue` });
  await service.migrate(urls.migratorUrl, health.service.migrations);
  const client = new pg.Client({ connectionString: urls.migratorUrl });
  await client.connect();
  await fillRegister(client, householdCount(rows));
  return {
    ...urls,
    queueUrl,
    /** The tables' owner, whom row-level security does not slow down. */
    client,
    async drop() {
      await client.end();
      for (const database of [`${name}_health`, `${name}_queue`]) await embedded.dropDatabase(server, database);
    },
  };
}

async function fillRegister(client, households) {
  const index = new personalData.BlindIndex(INDEX_KEY);
  const ids = Array.from({ length: households }, () => randomUUID());
  const known = [...ids.keys()].filter((n) => n % UNKNOWN_EVERY !== 0);
  await copyIn(client, 'registered_household (id, code, division_code, version)', function* () {
    for (const n of known) yield `${ids[n]}\t${householdCode(n)}\t${householdCode(n).slice(0, 9)}${VILLAGE}\t1\n`;
  });
  await copyIn(client, 'registered_person (id, household_id, certificate_index, division_code)', function* () {
    for (const n of known) {
      for (const number of membersOf(n)) {
        const village = `${householdCode(n).slice(0, 9)}${VILLAGE}`;
        yield `${randomUUID()}\t${ids[n]}\t\\\\x${index.of(number).toString('hex')}\t${village}\n`;
      }
    }
  });
  await client.query('VACUUM ANALYZE registered_household, registered_person');
}
