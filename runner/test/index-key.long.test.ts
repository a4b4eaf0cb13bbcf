import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { type ServiceDefinition, systemScope, withEventTables } from '@dixian/service';
import { service as health } from '@dixian/service-health';
import { service as households } from '@dixian/service-households';
import {
  type QueueDatabase,
  queueDatabase,
  runningService,
  type ServiceDatabase,
  type ServiceUnderTest,
  serviceDatabase,
  syntheticCertificate,
  waitUntil,
} from '@dixian/testkit';

const REGISTER = join(__dirname, '..', '..', 'demo', 'pu-an-2025', '乡村建设户信息_20250314.csv');
const CODE = '500235216710000';
const REGISTERED = '990034194707288978';
// Of the same household by its code, in nobody's register; and one whom no code places, whose row waits.
const VISITOR = syntheticCertificate({ birthOn: plainDate('1970-01-01'), sequence: 11 });
const WAITING = syntheticCertificate({ birthOn: plainDate('1971-01-01'), sequence: 12 });
const KEYS = { old: Buffer.alloc(32, 7).toString('base64'), next: Buffer.alloc(32, 8).toString('base64') };
const BILLS = {
  name: '医保结算明细_20250601.csv',
  content: [
    '证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付',
    `${REGISTERED},${CODE},2025-03-01,住院,1000.00,500.00,0,0,500.00`,
    `${VISITOR},${CODE},2025-03-02,住院,1001.00,500.00,0,0,501.00`,
    `${WAITING},500235216719999,2025-03-03,住院,1002.00,500.00,0,0,502.00`,
    '',
  ].join('\n'),
};

let queue: QueueDatabase;
const databases = new Map<string, ServiceDatabase>();
const running = new Map<string, ServiceUnderTest>();

beforeAll(async () => {
  queue = await queueDatabase();
  for (const { name, migrations } of [households, health])
    databases.set(name, await serviceDatabase(name, withEventTables(migrations)));
});
afterAll(async () => {
  for (const one of running.values()) await one.drop();
  for (const { drop } of databases.values()) await drop();
  await queue?.drop();
});

async function stop(name: string): Promise<void> {
  await running.get(name)?.drop();
  running.delete(name);
}

async function start(
  definition: typeof households | typeof health,
  variables: Record<string, string>,
): Promise<ServiceUnderTest> {
  await stop(definition.name);
  const database = databases.get(definition.name);
  if (!database) throw new Error('No database');
  const on = { database, queue };
  const started = await runningService(definition as ServiceDefinition, { now: '2025-12-01', variables, on });
  running.set(definition.name, started);
  return started;
}

function rowsOf<Row extends object>(name: string, sql: string): Promise<Row[]> {
  const service = running.get(name);
  if (!service) throw new Error(`${name} is stopped`);
  return service.service.parts.workerDb.read(systemScope, (statements) => statements.query<Row>(sql));
}

const indexes = async (name: string, table: string) => {
  const rows = await rowsOf<{ index: Buffer }>(
    name,
    `SELECT DISTINCT certificate_index AS index FROM ${table} ORDER BY 1`,
  );
  return rows.map(({ index }) => index.toString('hex'));
};

const loadBills = async () =>
  (await running.get('health')?.load('health@500235', 'settlements', BILLS)) ?? {};

const UNCHANGED = { state: 'COMPLETED', recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 3 };

test('the index key is replaced under a register and a department: nobody is doubled, nobody lost, whichever is first', async () => {
  const before = { INDEX_KEY: KEYS.old };
  const after = { INDEX_KEY: KEYS.next, FORMER_INDEX_KEY: KEYS.old };
  const register = await start(households, before);
  await start(health, before);
  await register.load('county@500235', 'rural-households', REGISTER);
  const persons = await indexes('households', 'person');
  await waitUntil(async () => (await indexes('health', 'registered_person')).join() === persons.join(), {
    timeoutMs: 240_000,
    what: 'the copy of the register',
  });
  expect(await loadBills()).toMatchObject({ state: 'COMPLETED', recordsAdded: 3 });

  await stop('health');
  await expect(start(health, after)).rejects.toThrow(/the register has not told yet/);
  await start(health, before);
  await start(households, { ...before, NEXT_INDEX_KEY: KEYS.next });
  await waitUntil(
    async () =>
      (await rowsOf('health', `SELECT FROM key_fingerprint WHERE name = 'NEXT_INDEX_KEY'`)).length === 1,
    { timeoutMs: 240_000, what: 'the register to have told of all' },
  );
  await expect(
    runningService(health as ServiceDefinition, {
      now: '2025-12-01',
      variables: after,
      on: { database: databases.get('health') as ServiceDatabase, queue },
    }),
  ).rejects.toThrow(/other instances of health are at work/);

  await start(health, after);
  expect(await loadBills()).toMatchObject(UNCHANGED);
  // The register tells with the key of before, and is understood.
  await running.get('households')?.load('county@500235', 'rural-households', REGISTER);
  const swapped = await indexes('health', 'registered_person');
  expect(swapped.some((index) => persons.includes(index))).toBe(false);

  await start(households, after);
  expect(await indexes('households', 'person')).toEqual(swapped);
  expect(await running.get('households')?.load('county@500235', 'rural-households', REGISTER)).toMatchObject({
    state: 'COMPLETED',
    recordsAdded: 0,
    recordsChanged: 0,
  });
  expect(await loadBills()).toMatchObject(UNCHANGED);
  // From here on the key of before is not needed by anybody whose rows were met.
  await start(health, { INDEX_KEY: KEYS.next });
  expect(await loadBills()).toMatchObject(UNCHANGED);
  await stop('health');
  await expect(start(health, before)).rejects.toThrow(/INDEX_KEY: the key is not the one/);
});
