// One run of run.mjs: starts publisher and subscriber, fills the outbox, and prints events a second until all
// are handled, and milliseconds of this process's processor time for each.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { root, apart, kind, count, publisher, subscriber, queueUrl } = JSON.parse(process.argv[2]);
const require = createRequire(join(root, 'packages/service/package.json'));
const service = require(join(root, 'packages/service/dist/index.js'));
const events = require(join(root, 'packages/events/dist/index.js'));
const HOUSEHOLDS = 200;

class CreateNote1700000300000 {
  name = 'CreateNote1700000300000';
  async up(runner) {
    await runner.query('CREATE TABLE note (id uuid PRIMARY KEY, division_code text NOT NULL)');
  }
}

const register = service.onEvent('household-registered', async ({ payload }, transaction) => {
  await transaction.query(
    `INSERT INTO note SELECT id, "divisionCode" FROM jsonb_to_recordset($1::jsonb) AS h(id uuid, "divisionCode" text)`,
    [JSON.stringify(payload.households)],
  );
});
const lead = service.onEvent('lead-received', async ({ payload }, transaction) => {
  await transaction.query('INSERT INTO note VALUES ($1, $2)', [payload.leadId, payload.divisionCode]);
});
// Leads go to supervision, households to a department.
const receiver = kind === 'small' ? 'supervision' : 'health';
const handler = kind === 'small' ? lead : register;

const households = await start('households', publisher, []);
const started = await start(receiver, subscriber, [handler]);
await fill(households.parts.workerDb);
const [began, used] = [performance.now(), process.cpuUsage()];
households.parts.published();
while ((await handled()) < count) await sleep(20);
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ rate: count / seconds, cpu: (user + system) / 1000 / count }));
await started.stop();
await households.stop();

async function start(name, urls, handlers) {
  const others = events
    .eventTypes()
    .filter(
      (type) => events.subscribersOf(type).includes(name) && !handlers.some((own) => own.type === type),
    );
  const all = [...handlers, ...others.map((type) => service.onEvent(type, async () => undefined))];
  const definition = service.defineService({
    name,
    entities: [],
    migrations: [CreateNote1700000300000],
    readEnvironment: (variables) => service.readEnvironment(service.serviceEnvironment, variables),
    build: () => ({ resolvers: {}, handlers: all }),
  });
  const environment = definition.readEnvironment({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: urls.applicationUrl,
    MIGRATOR_DATABASE_URL: urls.migratorUrl,
    // Queues written otherwise are those of another process, which is asked over HTTP.
    QUEUE_DATABASE_URL: apart ? `${queueUrl}?application_name=${name}` : queueUrl,
    GATEWAY_SECRETS: 'a-secret-for-benchmarks-of-at-least-32-characters',
    ...(apart && name !== 'households' && { EVENT_SOURCES: `households=${households.url}` }),
  });
  return service.startService(definition, environment);
}

async function fill(database) {
  const payload = () =>
    kind === 'small'
      ? {
          leadId: randomUUID(),
          householdId: randomUUID(),
          divisionCode: '500235216217',
          foundOn: '2025-09-30',
          channel: 'SURVEY',
          leadType: 'HOUSING',
        }
      : { households: Array.from({ length: HOUSEHOLDS }, household) };
  const payloads = Array.from({ length: count }, () => JSON.stringify(payload()));
  await database.write(service.systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO outbox (type, division_code, payload) SELECT $1, '', p FROM unnest($2::jsonb[]) AS p`,
      [handler.type, payloads],
    ),
  );
}

function household() {
  const persons = Array.from({ length: 3 }, () => ({ id: randomUUID(), certificateIndex: 'ab'.repeat(32) }));
  return { id: randomUUID(), code: randomUUID(), divisionCode: '500235216217', version: 1, persons };
}

async function handled() {
  const [row] = await started.parts.workerDb.read(service.systemScope, (statements) =>
    statements.query('SELECT count(*)::int AS count FROM inbox'),
  );
  return row.count;
}
