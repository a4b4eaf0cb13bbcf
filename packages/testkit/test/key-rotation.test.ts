import { FieldCipher } from '@dixian/personal-data';
import {
  ConfigurationError,
  openDatabase,
  type RunningService,
  rotateKeys,
  type Statements,
  sealedPlaces,
  sharedTables,
  startService,
  systemScope,
  withEventTables,
} from '@dixian/service';
import { type QueueDatabase, queueDatabase, type ServiceDatabase, serviceDatabase, waitUntil } from '../src';
import { pieceName, sealingStandIn } from './rotated-tables';
import { SECRET } from './stand-in';

const bytesOf = { k1: Buffer.alloc(32, 1), k2: Buffer.alloc(32, 2) };
const ring = (...ids: (keyof typeof bytesOf)[]) =>
  ids.map((id) => `${id}:${bytesOf[id].toString('base64')}`).join();
const cipherOf = (current: keyof typeof bytesOf) => new FieldCipher({ current, all: bytesOf });
const NOTE = '0199a1b2-0000-7000-8000-000000000001';
const ENTITIES = [...sharedTables, ...sealingStandIn.entities];

let database: ServiceDatabase;
let queue: QueueDatabase;
let running: RunningService | undefined;
beforeEach(async () => {
  database = await serviceDatabase('education', withEventTables(sealingStandIn.migrations));
  queue = await queueDatabase();
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await database.drop();
  await queue.drop();
});

async function start(dataKeys: string): Promise<string[]> {
  await running?.stop();
  running = undefined;
  try {
    running = await startService(
      sealingStandIn,
      sealingStandIn.readEnvironment({
        ...{ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent', GATEWAY_SECRETS: SECRET },
        INDEX_KEY: Buffer.alloc(32, 9).toString('base64'),
        DATA_KEYS: dataKeys,
        DATABASE_URL: database.applicationUrl,
        QUEUE_DATABASE_URL: queue.url,
      }),
    );
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return [...error.problems];
    throw error;
  }
}

async function withDatabase<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
  const opened = await openDatabase({
    url: database.applicationUrl,
    service: 'education',
    poolSize: 1,
    entities: ENTITIES,
  });
  try {
    return await opened.write(systemScope, work);
  } finally {
    await opened.close();
  }
}

/** One value of each kind, and as many notes as asked for, all under the key. */
function keep(cipher: FieldCipher, notes: number): Promise<void> {
  return withDatabase(async (statements) => {
    const says = Array.from({ length: notes }, (_, index) => cipher.encrypt(`note ${index}`));
    await statements.query('INSERT INTO note (says) SELECT unnest($1::bytea[])', [says]);
    await statements.query('INSERT INTO note (id, says, reply) VALUES ($1, $2, $3)', [
      NOTE,
      cipher.encrypt('asks'),
      cipher.encrypt('answers'),
    ]);
    await statements.query('INSERT INTO piece VALUES ($1, 7, $2)', [
      NOTE,
      cipher.seal(Buffer.from('a piece'), pieceName(NOTE, '7')),
    ]);
    await statements.query(
      `INSERT INTO former_note SELECT $1, 'note', to_jsonb(n) FROM note n WHERE n.id = $1`,
      [NOTE],
    );
  });
}

/** What everything says, read with the keys that are left. */
function told(cipher: FieldCipher) {
  return withDatabase(async (statements) => {
    const [row] = await statements.query<Record<'says' | 'reply' | 'bytes', Buffer> & { former: string }>(
      `SELECT n.says, n.reply, p.bytes, f.before->>'reply' AS former FROM note n, piece p, former_note f WHERE n.id = $1`,
      [NOTE],
    );
    if (!row) throw new Error('No note');
    const former = Buffer.from(row.former.slice(2), 'hex');
    return [
      cipher.decrypt(row.says),
      cipher.decrypt(row.reply),
      cipher.open(row.bytes, pieceName(NOTE, '7')).toString(),
      cipher.decrypt(former),
    ];
  });
}

const alone = new FieldCipher({ current: 'k2', all: { k2: bytesOf.k2 } });
const SAID = ['asks', 'answers', 'a piece', 'answers'];

test('with a new key in front everything is sealed under it, kept images too; then the earlier one can go', async () => {
  expect(await start(ring('k1'))).toEqual([]);
  await keep(cipherOf('k1'), 450);
  expect(await start(ring('k2'))).toEqual([
    expect.stringMatching(/^DATA_KEYS: the key of the id k1 is missing.*\(note\.says\)/),
  ]);
  expect(await start(ring('k2', 'k1'))).toEqual([]);
  await waitUntil(() =>
    told(alone).then(
      () => true,
      () => false,
    ),
  );
  expect(await told(alone)).toEqual(SAID);
  await waitUntil(async () => (await start(ring('k2'))).length === 0);
  expect(await told(alone)).toEqual(SAID);
  // It is forgotten: other bytes may have its id.
  expect(
    await start(`k2:${bytesOf.k2.toString('base64')},k1:${Buffer.alloc(32, 5).toString('base64')}`),
  ).toEqual([]);
});

test('a value that no key opens stays as it is and is counted; the rest is sealed anew', async () => {
  await keep(cipherOf('k1'), 250);
  const lost = new FieldCipher({ current: 'k0', all: { k0: Buffer.alloc(32, 3) } });
  await withDatabase((statements) =>
    statements.query('INSERT INTO note (says) VALUES ($1)', [lost.encrypt('nobody knows')]),
  );
  const opened = await openDatabase({
    url: database.applicationUrl,
    service: 'education',
    poolSize: 1,
    entities: ENTITIES,
  });
  const places = sealedPlaces(ENTITIES);
  const rotated = await rotateKeys(opened, cipherOf('k2'), places);
  expect(rotated).toEqual([
    { place: 'note.says', rewritten: 251, unreadable: 1 },
    { place: 'note.reply', rewritten: 1, unreadable: 0 },
    { place: 'piece.bytes', rewritten: 1, unreadable: 0 },
    { place: 'former_note: note.says', rewritten: 1, unreadable: 0 },
    { place: 'former_note: note.reply', rewritten: 1, unreadable: 0 },
  ]);
  const again = await rotateKeys(opened, cipherOf('k2'), places);
  expect(again.map(({ rewritten }) => rewritten)).toEqual([0, 0, 0, 0, 0]);
  await opened.close();
  expect(await told(alone)).toEqual(SAID);
});
