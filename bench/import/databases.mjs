import { randomBytes, randomUUID } from 'node:crypto';
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
  // Row-level security is forced on the owner, too, and COPY does not go with it.
  const url = new URL(server.adminUrl);
  url.pathname = new URL(urls.migratorUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  client.on('error', () => {});
  await fillRegister(client, householdCount(rows));
  return {
    ...urls,
    queueUrl,
    /** The superuser, whom row-level security does not slow down. */
    client,
    async drop() {
      await client.end();
      for (const database of [`${name}_health`, `${name}_queue`])
        await embedded.dropDatabase(server, database);
    },
  };
}

async function fillRegister(client, households) {
  const index = new personalData.BlindIndex(INDEX_KEY);
  const ids = Array.from({ length: households }, (_, n) => registeredId(n));
  const known = [...ids.keys()].filter((n) => n % UNKNOWN_EVERY !== 0);
  const village = (n) => `${householdCode(n).slice(0, 9)}${VILLAGE}`;
  await copyIn(client, 'registered_household (id, code, division_code, version)', function* () {
    for (const n of known) yield `${ids[n]}\t${householdCode(n)}\t${village(n)}\t1\n`;
  });
  await copyIn(
    client,
    'registered_person (id, household_id, certificate_index, division_code)',
    function* () {
      for (const n of known) {
        for (const number of membersOf(n)) {
          yield `${registeredId(n)}\t${ids[n]}\t\\\\x${index.of(number).toString('hex')}\t${village(n)}\n`;
        }
      }
    },
  );
  await client.query('VACUUM ANALYZE registered_household, registered_person');
}

const FIRST_REGISTRATION = Date.parse('2025-01-01T00:00:00+08:00');

// UUIDv7, as the register gives them: household by household, a millisecond apart.
function registeredId(n) {
  const time = (FIRST_REGISTRATION + n).toString(16).padStart(12, '0');
  const random = randomBytes(9).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6)}`;
}
