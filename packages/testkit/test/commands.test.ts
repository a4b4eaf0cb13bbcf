import { dropDatabase, provisionService } from '@dixian/embedded';
import { runService, withEventTables } from '@dixian/service';
import { Client } from 'pg';
import { testServer, waitUntil } from '../src';
import { standIn } from './stand-in';
import { leadOf, publishLeads, rowsOf, secretsOf, twoServices } from './two-services';

test('the command migrate brings a database up to date, with the role of its owner alone', async () => {
  const database = `test_migrating_${Date.now()}`;
  const { migratorUrl } = await provisionService(testServer(), 'education', { database });
  await runService(standIn, { MIGRATOR_DATABASE_URL: migratorUrl }, ['migrate']);
  const client = new Client({ connectionString: migratorUrl });
  await client.connect();
  const { rows } = await client.query('SELECT name FROM schema_migration');
  await client.end();
  await dropDatabase(testServer(), database);
  expect(rows).toHaveLength(withEventTables([]).length);
});

test('the command await-migrations ends when another has brought the database up to date, and needs no owner', async () => {
  const database = `test_awaiting_${Date.now()}`;
  const { migratorUrl, applicationUrl } = await provisionService(testServer(), 'education', { database });
  const written: string[] = [];
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => written.push(String(text)) > 0);
  try {
    let isDone = false;
    const awaited = runService(standIn, { DATABASE_URL: applicationUrl }, ['await-migrations']).then(() => {
      isDone = true;
    });
    await waitUntil(async () => written.length > 0);
    expect(isDone).toBe(false);
    expect(written).toEqual([
      `waits for ${withEventTables([]).length} migrations, the first is CreateEventTables1700000000000\n`,
    ]);
    await runService(standIn, { MIGRATOR_DATABASE_URL: migratorUrl }, ['migrate']);
    await awaited;
    expect(process.exitCode).toBeUndefined();
  } finally {
    write.mockRestore();
    await dropDatabase(testServer(), database);
  }
});

test('the command reconcile says what is missing and has it told again', async () => {
  const two = await twoServices({ EVENT_PATIENCE_SECONDS: '1' });
  const written: string[] = [];
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await two.supervision.stop();
    await publishLeads(two.households, [leadOf(1)]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await runService(
      two.supervision.definition,
      {
        DATABASE_URL: two.supervision.databaseUrl,
        QUEUE_DATABASE_URL: two.queueUrl,
        ...secretsOf('supervision', ['households']),
        EVENT_SOURCES: `households=${two.households.url}`,
        EVENT_PATIENCE_SECONDS: '1',
      },
      ['reconcile'],
    );
  } finally {
    write.mockRestore();
    process.exitCode = undefined;
  }
  expect(written.join('')).toMatch(/^households: 1 missing, 0 of them told again/m);
  expect(await rowsOf(two.households, 'SELECT FROM outbox_awaited')).toHaveLength(1);
  await two.drop();
});
