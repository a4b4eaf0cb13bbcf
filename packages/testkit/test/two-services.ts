import { askingSecret } from '@dixian/access';
import { type EventPayloads, subscriptionsOf } from '@dixian/events';
import {
  defineService,
  type EventHandler,
  onEvent,
  publish,
  type Route,
  type RunningService,
  readEnvironment,
  type ServiceDefinition,
  type ServiceParts,
  serviceEnvironment,
  startService,
  systemScope,
  withEventTables,
} from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { queueDatabase, serviceDatabase } from '../src';

/** What of two services only the one of that name has. */
export function ownSecret(name: string): string {
  return `own-of-${name}-for-tests-of-at-least-32-characters`;
}

/** What each of the services holds, as a deployment gives it to them. */
export function secretsOf(name: string, asked: readonly string[]): Record<string, string> {
  const asking = asked.map((other) => `${other}=${askingSecret(ownSecret(other), name)}`);
  return { OWN_SECRETS: ownSecret(name), ASKING_SECRETS: asking.join() };
}

class CreateNote1700000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE note (lead_id uuid NOT NULL)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

/** A service that is started and stopped on one database and one port. */
export interface Restartable {
  readonly running: RunningService;
  /** Where it listens, or did. */
  readonly url: string;
  readonly definition: ServiceDefinition;
  /** Of the application's role. */
  readonly databaseUrl: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The register and supervision as two processes would be: they share queues, and reach each other over HTTP only. */
export interface TwoServices {
  readonly households: Restartable;
  readonly supervision: Restartable;
  readonly queueUrl: string;
  /** Leads whose notes fail, by id. */
  readonly failing: Set<string>;
  drop(): Promise<void>;
}

export async function twoServices(variables: Record<string, string> = {}): Promise<TwoServices> {
  const queue = await queueDatabase();
  const failing = new Set<string>();
  const drops = [queue.drop];
  const migrations = [CreateNote1700000300000];
  const make = async (definition: ServiceDefinition, sources?: () => string) => {
    const database = await serviceDatabase(definition.name, withEventTables(migrations));
    drops.push(database.drop);
    return restartable(definition, () => ({
      DATABASE_URL: database.applicationUrl,
      // Written otherwise for each, as it is for processes: what is asked within one process is asked by its queues' name.
      QUEUE_DATABASE_URL: `${queue.url}?application_name=${definition.name}`,
      ...(sources && { EVENT_SOURCES: sources() }),
      ...variables,
    }));
  };
  const households = await make(standIn('households', []));
  await households.start();
  const noting = onEvent('lead-received', async ({ payload }, transaction) => {
    await transaction.query('INSERT INTO note (lead_id) VALUES ($1)', [payload.leadId]);
    if (failing.has(payload.leadId)) throw new Error('supervision cannot note it');
  });
  const supervision = await make(standIn('supervision', [noting]), () => `households=${households.url}`);
  await supervision.start();
  return {
    households,
    supervision,
    queueUrl: queue.url,
    failing,
    async drop() {
      await supervision.stop();
      await households.stop();
      for (const drop of drops) await drop();
    },
  };
}

// Receives a lead of a number, as a mutation would.
function receiving(parts: ServiceParts): Route {
  return {
    method: 'POST',
    path: '/leads',
    async handle(request, response) {
      const sequence = Number(request.headers['x-lead']);
      await publishLeads({ running: { parts } }, [leadOf(sequence)]);
      response.writeHead(204).end();
    },
  };
}

// Handles what it must as well, by doing nothing.
function standIn(name: string, handlers: EventHandler[]): ServiceDefinition {
  const others = subscriptionsOf(name).filter((type) => !handlers.some((handler) => handler.type === type));
  return defineService({
    name,
    entities: [],
    migrations: [CreateNote1700000300000],
    readEnvironment: (variables) => readEnvironment(serviceEnvironment, variables),
    build: (parts) => ({
      resolvers: {},
      routes: [receiving(parts)],
      handlers: [...handlers, ...others.map((type) => onEvent(type, async () => undefined))],
    }),
  });
}

function restartable(
  definition: ServiceDefinition,
  variables: () => Record<string, string> & { DATABASE_URL: string },
): Restartable {
  let service: RunningService | undefined;
  let url = 'http://127.0.0.1:0';
  return {
    definition,
    get url() {
      return url;
    },
    get databaseUrl() {
      return variables().DATABASE_URL;
    },
    get running() {
      if (!service) throw new Error(`${definition.name} is stopped`);
      return service;
    },
    async start() {
      service = await startService(
        definition,
        definition.readEnvironment({
          NODE_ENV: 'test',
          NIGHTLY_JOBS: 'off',
          PORT: new URL(url).port,
          LOG_LEVEL: 'silent',
          ...secretsOf(definition.name, definition.name === 'supervision' ? ['households'] : []),
          DIXIAN_NOW: '2025-12-01',
          ...variables(),
        }),
      );
      url = service.url;
    },
    async stop() {
      await service?.stop();
      service = undefined;
    },
  };
}

/** The village of every lead here; no queue may hold it. */
export const VILLAGE = '500235216217';

/** A lead by its number. */
export function leadOf(sequence: number): EventPayloads['lead-received'] {
  return {
    leadId: `0199a1b2-0000-7000-8000-${String(sequence).padStart(12, '0')}`,
    householdId: '0199a1b2-0000-7000-8000-000000000000',
    divisionCode: VILLAGE,
    foundOn: '2025-09-30',
    channel: 'SURVEY',
    leadType: 'HOUSING',
  };
}

/** Publishes leads in one transaction and gives the events' ids in order. */
export async function publishLeads(
  { running: { parts } }: { running: Pick<RunningService, 'parts'> },
  leads: readonly EventPayloads['lead-received'][],
): Promise<string[]> {
  const events = leads.map((payload) => ({
    type: 'lead-received' as const,
    divisionCode: payload.divisionCode,
    payload,
  }));
  const ids = await parts.workerDb.write(systemScope, async (transaction) => {
    await publish(transaction, ...events);
    const rows = await transaction.query<{ id: string }>(
      'SELECT id FROM outbox WHERE xmin = pg_current_xact_id()::xid ORDER BY seq',
    );
    return rows.map(({ id }) => id);
  });
  parts.published();
  return ids;
}

/** Rows of a service's database. */
export function rowsOf<Row extends object>(
  { running: { parts } }: { running: Pick<RunningService, 'parts'> },
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  return parts.workerDb.read(systemScope, (statements) => statements.query<Row>(sql, parameters));
}
