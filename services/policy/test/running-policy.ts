import { parseAccount, signCaller } from '@dixian/access';
import { startService } from '@dixian/service';
import { queueDatabase, serviceDatabase } from '@dixian/testkit';
import { service } from '../src/service';

const SECRET = 'a secret of thirty-two characters or more';

export interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The policy service as the gateway sees it. */
export interface Policy {
  readonly url: string;
  /** Asks a route of the service. */
  fetch(account: string, path: string, bytes?: Buffer): Promise<Response>;
  ask<Data>(
    query: string,
    variables?: Record<string, unknown>,
    account?: string,
    language?: 'zh' | 'en',
  ): Promise<Answer<Data>>;
  stop(): Promise<void>;
}

/** Variables of a service on these databases. */
export function variablesOf(database: { applicationUrl: string; migratorUrl: string }, queueUrl: string) {
  return {
    NODE_ENV: 'test',
    NIGHTLY_JOBS: 'off',
    PORT: '0',
    DATABASE_URL: database.applicationUrl,
    MIGRATOR_DATABASE_URL: database.migratorUrl,
    QUEUE_DATABASE_URL: queueUrl,
    GATEWAY_SECRETS: SECRET,
    INDEX_KEY: Buffer.alloc(32).toString('base64'),
    DATA_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}`,
    LOG_LEVEL: 'error',
  };
}

/** Starts the policy service; `more` adds to its configuration. */
export async function startPolicy(more: Record<string, string> = {}): Promise<Policy> {
  const database = await serviceDatabase('policy', []);
  const queue = await queueDatabase();
  const variables = { ...variablesOf(database, queue.url), DIXIAN_NOW: '2025-11-01', ...more };
  const running = await startService(service, service.readEnvironment(variables));
  return {
    url: running.url,
    fetch(account, path, bytes) {
      const caller = signCaller(parseAccount(account), { secret: SECRET, now: new Date(), language: 'zh' });
      return fetch(`${running.url}${path}`, {
        method: bytes ? 'POST' : 'GET',
        headers: { 'x-dixian-caller': caller },
        ...(bytes && { body: new Uint8Array(bytes) }),
      });
    },
    async ask<Data>(
      query: string,
      values = {},
      account = 'village@500235216201',
      language: 'zh' | 'en' = 'zh',
    ) {
      const caller = signCaller(parseAccount(account), { secret: SECRET, now: new Date(), language });
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-dixian-caller': caller },
        body: JSON.stringify({ query, variables: values }),
      });
      return (await response.json()) as Answer<Data>;
    },
    async stop() {
      await running.stop();
      await database.drop();
      await queue.drop();
    },
  };
}
