import { join } from 'node:path';
import { FieldCipher } from '@dixian/personal-data';
import { placeUnderKey, sealedPlaces, systemScope } from '@dixian/service';
import { childProcess, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';
import { Cases } from '../cases/running-case';
import { rowsOf } from '../running-households';

const COPIES = 20_000;
const TEST = Buffer.alloc(32, 9);
const NEXT = Buffer.alloc(32, 10);
const BOTH = `next:${NEXT.toString('base64')},test:${TEST.toString('base64')}`;
const NEXT_PREFIX = String.raw`'\x01046e657874'::bytea`;

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', 50);
  const { workerDb } = cases.households.service.parts;
  await workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO person (household_id, division_code, certificate_index, certificate, certificate_kind, phone, name, source, exported_on)
       SELECT p.household_id, p.division_code, sha256(g::text::bytea), p.certificate, p.certificate_kind, p.phone, p.name, p.source, p.exported_on
       FROM generate_series(1, ${COPIES}) AS g, (SELECT * FROM person ORDER BY id LIMIT 1) AS p`,
    ),
  );
});
afterAll(() => cases?.households.drop());

function rotation(dataKeys: string) {
  const { DATABASE_URL, QUEUE_DATABASE_URL = '' } = cases.households.service.parts.environment;
  return childProcess(join(__dirname, '..', '..', 'src', 'main.ts'), {
    args: ['rotate-keys'],
    env: {
      ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL, QUEUE_DATABASE_URL },
      GATEWAY_SECRETS: 'a-secret-for-tests-of-at-least-32-characters',
      INDEX_KEY: Buffer.alloc(32, 7).toString('base64'),
      DATA_KEYS: dataKeys,
    },
  });
}

async function rotated(): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    cases.households,
    `SELECT count(*)::int AS count FROM person WHERE substr(certificate, 1, 6) = ${NEXT_PREFIX}`,
  );
  return row?.count ?? 0;
}

const numbers = async (all: Record<string, Buffer>) => {
  const cipher = new FieldCipher({ current: Object.keys(all)[0] ?? '', all });
  const rows = await rowsOf<{ certificate: Buffer }>(
    cases.households,
    'SELECT certificate FROM person ORDER BY id',
  );
  return rows.map(({ certificate }) => cipher.decrypt(certificate));
};

test('killed in the middle, a rotation goes on where it was; at its end nothing needs the earlier key, and all reads as before', async () => {
  const before = await numbers({ test: TEST });
  const places = sealedPlaces(service.entities);
  const { workerDb } = cases.households.service.parts;
  const first = rotation(BOTH);
  await waitUntil(async () => (await rotated()) > 0, { timeoutMs: 240_000, what: first.output() });
  await first.kill();
  const done = await rotated();
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(before.length);
  expect(await placeUnderKey(workerDb, places, 'test')).toBe('person.certificate');
  expect(await numbers({ next: NEXT, test: TEST })).toEqual(before);

  const second = rotation(BOTH);
  expect(await second.ended).toMatchObject({ code: 0 });
  const [, count = '0'] = /person\.certificate: (\d+) sealed anew/.exec(second.output()) ?? [];
  expect(Number(count)).toBeLessThanOrEqual(before.length - done);
  expect(second.output()).toContain('test: nothing is sealed under it any more');
  expect(await placeUnderKey(workerDb, places, 'test')).toBeUndefined();
  expect(await numbers({ next: NEXT })).toEqual(before);
});
