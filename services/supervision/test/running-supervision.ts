import { randomUUID } from 'node:crypto';
import { parseAccount, signCaller } from '@dixian/access';
import type { DomainEvent, EventPayloads, EventType } from '@dixian/events';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { type RunningService, startService, systemScope, withEventTables } from '@dixian/service';
import { queueDatabase, serviceDatabase } from '@dixian/testkit';
import { workingCalendar } from '../src/environment';
import { eventHandlers } from '../src/following/handlers';
import { tables } from '../src/rooms';
import { service } from '../src/service';

export const SECRET = 'a secret of thirty-two characters or more';

export interface Answer<Data> {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** The service as the gateway sees it, on a database of its own. */
export interface Supervision {
  readonly running: RunningService;
  readonly applicationUrl: string;
  readonly queueUrl: string;
  ask<Data>(account: string, query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Handles an event as the inbox would, past its guard against second deliveries. */
  handle<Type extends EventType>(
    type: Type,
    payload: EventPayloads[Type],
    recordedAt?: string,
  ): Promise<void>;
  /** Receives a lead and gives its id. */
  lead(facts?: Partial<EventPayloads['lead-received']>): Promise<string>;
  /** Starts the service again on the same database, with other configuration. */
  again(variables: Record<string, string>): Promise<void>;
  /** Removes everything but the record of handled events. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts supervision on real databases; `variables` add to its configuration. */
export async function startSupervision(variables: Record<string, string>): Promise<Supervision> {
  const database = await serviceDatabase('supervision', withEventTables(service.migrations));
  const queue = await queueDatabase();
  const start = (more: Record<string, string>) =>
    startService(
      service,
      service.readEnvironment({
        NODE_ENV: 'test',
        NIGHTLY_JOBS: 'off',
        PORT: '0',
        DATABASE_URL: database.applicationUrl,
        MIGRATOR_DATABASE_URL: database.migratorUrl,
        QUEUE_DATABASE_URL: queue.url,
        GATEWAY_SECRETS: SECRET,
        INDEX_KEY: Buffer.alloc(32).toString('base64'),
        LOG_LEVEL: 'error',
        ...more,
      }),
    );
  let running = await start(variables);
  const policies = await loadPolicies([policiesDirectory]);

  async function ask<Data>(account: string, query: string, values: Record<string, unknown> = {}) {
    const caller = signCaller(parseAccount(account), { secret: SECRET, now: new Date(), language: 'zh' });
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dixian-caller': caller },
      body: JSON.stringify({ query, variables: values }),
    });
    return (await response.json()) as Answer<Data>;
  }

  async function handle<Type extends EventType>(
    type: Type,
    payload: EventPayloads[Type],
    recordedAt?: string,
  ) {
    const { workerDb, clock, environment } = running.parts;
    const calendar = workingCalendar(environment);
    const handler = eventHandlers({ policies, calendar }, clock, tables).find((one) => one.type === type);
    const event = { id: randomUUID(), type, divisionCode: '', payload };
    const recorded = recordedAt ?? new Date().toISOString();
    await workerDb.write(systemScope, async (transaction) => {
      await handler?.handle({ ...event, recordedAt: recorded } as unknown as DomainEvent, transaction);
    });
  }

  return {
    get running() {
      return running;
    },
    applicationUrl: database.applicationUrl,
    queueUrl: queue.url,
    ask,
    handle,
    async lead(facts) {
      const payload = { ...someLead(), ...facts };
      await handle('lead-received', payload);
      return payload.leadId;
    },
    async again(more) {
      await running.stop();
      running = await start(more);
    },
    async clear() {
      await running.parts.workerDb.write(systemScope, async (transaction) => {
        for (const table of [
          'notice_delivery',
          'notice_channel',
          'obligation_entry',
          'notice_receipt',
          'notice_item',
          'unit_notice',
          'overdue_notice',
          'sweep',
          'obligation',
          'former_obligation',
          'supervised_lead',
          'told_duty',
          'recoded_division',
          'moved_household',
        ]) {
          await transaction.query(`DELETE FROM ${table}`);
        }
      });
    },
    async stop() {
      await running.stop();
      await database.drop();
      await queue.drop();
    },
  };
}

/** A lead of a village in 普安乡, found on Tuesday 2025-09-30. */
export function someLead(): EventPayloads['lead-received'] {
  return {
    leadId: randomUUID(),
    householdId: randomUUID(),
    personId: null,
    divisionCode: '500235216201',
    foundOn: '2025-09-30',
    receivedOn: null,
    channel: 'SURVEY',
    leadType: 'HOUSING',
    sector: null,
  };
}

/** An obligation as the tests read it. */
export interface Seen {
  id: string;
  kind: string;
  status: string;
  dueOn: string;
  daysOverdue: number;
  metOn: string | null;
}

/** Obligations of a lead on a day, as that account sees them through the entity. */
export async function obligationsOf<Fields = Seen>(
  supervision: Supervision,
  account: string,
  leadId: string,
  asOf: string,
  fields = 'id kind status dueOn daysOverdue metOn',
): Promise<Record<string, Fields>> {
  const { data } = await supervision.ask<{ _entities: { obligations: (Fields & { kind: string })[] }[] }>(
    account,
    `query ($of: [_Any!]!, $asOf: Date) {
      _entities(representations: $of) { ... on Lead { obligations(asOf: $asOf) { kind ${fields.replace(/\b(status|daysOverdue)\b/g, '$1(asOf: $asOf)')} } } }
    }`,
    { of: [{ __typename: 'Lead', id: leadId }], asOf },
  );
  const found = data._entities[0]?.obligations ?? [];
  return Object.fromEntries(found.map((obligation) => [obligation.kind, obligation]));
}
