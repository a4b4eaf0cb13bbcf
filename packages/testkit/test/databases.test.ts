import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { queueDatabase, serviceDatabase, superuserOf, testServer } from '../src';

let runs = 0;

class CreateHouse1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    runs += 1;
    await runner.query('CREATE TABLE house (id int PRIMARY KEY)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE house');
  }
}

class CreateWell1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE well (id int PRIMARY KEY)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE well');
  }
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

test('each caller has a copy of its own, and the migrations ran once', async () => {
  const [one, other] = await Promise.all([
    serviceDatabase('testkit-copies', [CreateHouse1700000000001]),
    serviceDatabase('testkit-copies', [CreateHouse1700000000001]),
  ]);
  expect(runs).toBe(1);
  await ask(one.applicationUrl, 'INSERT INTO house VALUES (1)');
  expect(await ask(other.applicationUrl, 'SELECT count(*)::int FROM house')).toEqual([0]);
  await expect(ask(one.applicationUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
  expect(await ask(one.migratorUrl, 'SELECT name FROM schema_migration')).toEqual([
    'CreateHouse1700000000001',
  ]);
  await Promise.all([one.drop(), other.drop()]);
  await expect(ask(one.applicationUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
});

test('another list of migrations gives another template', async () => {
  const first = await serviceDatabase('testkit-lists', [CreateHouse1700000000001]);
  const second = await serviceDatabase('testkit-lists', [CreateHouse1700000000001, CreateWell1700000000002]);
  expect(await ask(second.applicationUrl, 'SELECT count(*)::int FROM well')).toEqual([0]);
  await expect(ask(first.applicationUrl, 'SELECT count(*) FROM well')).rejects.toThrow(/does not exist/);
  await Promise.all([first.drop(), second.drop()]);
});

test('a copy of a database that is dropped while in use ends its sessions', async () => {
  const database = await serviceDatabase('testkit-copies', [CreateHouse1700000000001]);
  const client = new Client({ connectionString: database.applicationUrl });
  const ended = new Promise((resolve) => client.on('error', resolve));
  await client.connect();
  await database.drop();
  await ended;
});

class CreateSettled1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE place (code text PRIMARY KEY)');
    await runner.query("INSERT INTO place VALUES ('500235')");
    await runner.query(
      'CREATE TABLE visit (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, place text REFERENCES place)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE visit, place');
  }
}

const settled = () => serviceDatabase('testkit-settled', [CreateSettled1700000000003]);
const identity = 'SELECT oid::int FROM pg_database WHERE datname = current_database()';
const visits = "INSERT INTO visit (place) VALUES ('500235'), ('500235') RETURNING id";

test('a database that was given back serves again as if it were new, under a name of its own', async () => {
  const first = await settled();
  const same = await ask(first.applicationUrl, identity);
  expect(await ask(first.applicationUrl, visits)).toEqual([1, 2]);
  await first.drop();
  const second = await settled();
  expect(await ask(second.applicationUrl, identity)).toEqual(same);
  expect(await ask(second.applicationUrl, visits)).toEqual([1, 2]);
  expect(await ask(second.applicationUrl, 'SELECT code FROM place')).toEqual(['500235']);
  await expect(ask(first.applicationUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
  await second.drop();
});

test.each([
  ['a table', 'CREATE TABLE well (id int)'],
  ['a rule of values', 'ALTER TABLE visit DROP CONSTRAINT visit_place_fkey'],
  ['a trigger that is off', 'ALTER TABLE visit DISABLE TRIGGER ALL'],
  ['a row of the migrations', "UPDATE place SET code = '410526'"],
  ['a row that is gone', 'DELETE FROM place'],
  ['statistics', 'ANALYZE place'],
])('a database that differs by %s does not serve again', async (_by, sql) => {
  const altered = await settled();
  const superuser = await superuserOf(altered.applicationUrl);
  await superuser.query(sql);
  await superuser.end();
  const was = await ask(altered.applicationUrl, identity);
  await altered.drop();
  const next = await settled();
  expect(await ask(next.applicationUrl, identity)).not.toEqual(was);
  expect(await ask(next.applicationUrl, visits)).toEqual([1, 2]);
  await next.drop();
});

test('queues that were given back hold nothing', async () => {
  const first = await queueDatabase();
  await ask(first.url, "INSERT INTO dixian_queue.meta (queue, field, value) VALUES ('q', 'paused', '1')");
  await first.drop();
  const second = await queueDatabase();
  expect(await ask(second.url, 'SELECT count(*)::int FROM dixian_queue.meta')).toEqual([0]);
  await second.drop();
});

test('queue databases are apart and owned by the queue role', async () => {
  const [one, other] = await Promise.all([queueDatabase(), queueDatabase()]);
  await ask(one.url, 'CREATE SCHEMA bull CREATE TABLE job (id int)');
  await expect(ask(other.url, 'SELECT 1 FROM bull.job')).rejects.toThrow(/does not exist/);
  await Promise.all([one.drop(), other.drop()]);
});

test('the server is the run’s own: on 127.0.0.1, with the durability of a test', async () => {
  const { adminUrl } = testServer();
  expect(new URL(adminUrl).hostname).toBe('127.0.0.1');
  expect(adminUrl).not.toBe(process.env.DATABASE_URL);
  expect(await ask(adminUrl, 'SHOW fsync')).toEqual(['off']);
});

test('a database that another was put in the place of does not serve again', async () => {
  const { applicationUrl, migratorUrl, drop } = await settled();
  const name = new URL(applicationUrl).pathname.slice(1);
  const admin = testServer().adminUrl;
  // As a superuser restores a copy: its tables are of the migrator, the database is not.
  await ask(admin, `CREATE DATABASE ${name}_copy TEMPLATE ${name}`);
  await ask(admin, `DROP DATABASE ${name}`);
  await ask(admin, `ALTER DATABASE ${name}_copy RENAME TO ${name}`);
  await expect(ask(migratorUrl, visits)).rejects.toThrow(/does not exist|permission denied/);
  await drop();
  const next = await settled();
  expect(await ask(next.applicationUrl, visits)).toEqual([1, 2]);
  await next.drop();
});
