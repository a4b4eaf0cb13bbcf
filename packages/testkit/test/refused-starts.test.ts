import { ConfigurationError } from '@dixian/service';
import { Client } from 'pg';
import { type QueueDatabase, queueDatabase, type ServiceDatabase, serviceDatabase, testServer } from '../src';
import { migrationsOfStandIn, startStandIn } from './stand-in';

let database: ServiceDatabase;
let queue: QueueDatabase;
beforeEach(async () => {
  database = await serviceDatabase('education', migrationsOfStandIn());
  queue = await queueDatabase();
});
afterEach(async () => {
  await database.drop();
  await queue.drop();
});

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

/** What a start with these variables is refused for; nothing where it starts. */
async function refusalOf(variables: Record<string, string>): Promise<string[]> {
  try {
    const service = await startStandIn({
      DATABASE_URL: database.applicationUrl,
      QUEUE_DATABASE_URL: queue.url,
      ...variables,
    });
    await service.stop();
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return [...error.problems];
    throw error;
  }
}

const superuserUrl = () => {
  const url = new URL(testServer().adminUrl);
  url.pathname = new URL(database.applicationUrl).pathname;
  return url.href;
};

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl() });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('the role of the application starts', async () => {
  expect(await refusalOf({})).toEqual([]);
});

test('a role that owns tables is refused', async () => {
  expect(await refusalOf({ DATABASE_URL: database.migratorUrl })).toEqual([
    expect.stringMatching(/^DATABASE_URL: the role dixian_education_migrator owns tables/),
  ]);
});

test('a superuser is refused', async () => {
  expect(await refusalOf({ DATABASE_URL: superuserUrl() })).toEqual([
    expect.stringMatching(/^DATABASE_URL: the role \w+ is a superuser/),
  ]);
});

test('a role that bypasses row-level security, or may act for the owner, is refused', async () => {
  const role = `sly_${Date.now()}`;
  await asSuperuser(`CREATE ROLE ${role} LOGIN BYPASSRLS PASSWORD 'x';
    GRANT dixian_education_migrator TO ${role};
    GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT CONNECT ON DATABASE ${new URL(database.applicationUrl).pathname.slice(1)} TO ${role}`);
  const url = new URL(database.applicationUrl);
  url.username = role;
  url.password = 'x';
  expect(await refusalOf({ DATABASE_URL: url.href })).toEqual([
    expect.stringMatching(`the role ${role} bypasses row-level security`),
    expect.stringMatching(`the role ${role} owns tables .* or may act for their owner`),
  ]);
  await asSuperuser(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

test('another key than the database was written with is refused by its name, never by its value', async () => {
  const first = { INDEX_KEY: key(1), DATA_KEYS: `k1:${key(2)}` };
  expect(await refusalOf(first)).toEqual([]);
  expect(await refusalOf(first)).toEqual([]);
  expect(await refusalOf({ INDEX_KEY: key(3), DATA_KEYS: `k2:${key(5)},k1:${key(4)}` })).toEqual([
    expect.stringMatching(/^INDEX_KEY: the key is not the one that this database was written with/),
    expect.stringMatching(/^DATA_KEYS: the key of the id k1 is not the one/),
  ]);
  // A new key under a new id is how keys are changed.
  expect(await refusalOf({ ...first, DATA_KEYS: `k2:${key(5)},k1:${key(2)}` })).toEqual([]);
});

test('the suite of ciphers is chosen with the first start; a database of before the choice is written with AES', async () => {
  const keys = { INDEX_KEY: key(1), DATA_KEYS: `k1:${key(2)}` };
  const sm = { ...keys, CIPHER_SUITE: 'sm' };
  expect(await refusalOf(sm)).toEqual([]);
  expect(await refusalOf(sm)).toEqual([]);
  expect(await refusalOf(keys)).toEqual([
    expect.stringMatching(
      /^CIPHER_SUITE: aes is asked for, and this database is written with sm: .*CIPHER_SUITE=sm/,
    ),
  ]);
  await asSuperuser(`DELETE FROM key_fingerprint WHERE name = 'CIPHER_SUITE'`);
  expect(await refusalOf(sm)).toEqual([
    expect.stringMatching(/^CIPHER_SUITE: sm is asked for, and this database is written with aes/),
  ]);
  expect(await refusalOf(keys)).toEqual([]);
});

test('a database, a password and a queue that are not there are told at once, by the names of their settings', async () => {
  const gone = new URL(database.applicationUrl);
  gone.pathname = '/nowhere';
  const queueGone = new URL(queue.url);
  queueGone.password = 'hemlig';
  const problems = await refusalOf({ DATABASE_URL: gone.href, QUEUE_DATABASE_URL: queueGone.href });
  expect(problems).toEqual([
    expect.stringMatching(/^DATABASE_URL: PostgreSQL (has no database of that name|refuses the role)/),
    expect.stringMatching(/^QUEUE_DATABASE_URL: the queues' database does not answer/),
  ]);
  expect(problems.join()).not.toContain('hemlig');
});

test('what is wrong with role and keys is told at once', async () => {
  expect(await refusalOf({ INDEX_KEY: key(1) })).toEqual([]);
  await asSuperuser('ALTER TABLE recording NO FORCE ROW LEVEL SECURITY');
  expect(await refusalOf({ INDEX_KEY: key(9) })).toEqual([
    expect.stringMatching(/^DATABASE_URL: row-level security is not forced on recording/),
    expect.stringMatching(/^INDEX_KEY/),
  ]);
});
