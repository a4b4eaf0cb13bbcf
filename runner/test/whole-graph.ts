import { join } from 'node:path';
import { generateIssuerKeys, issueToken, parseAccount, TokenVerifier } from '@dixian/access';
import { startGateway } from '@dixian/gateway';
import { type RunningService, type ServiceDefinition, startService, withEventTables } from '@dixian/service';
import { queueDatabase, serviceDatabase } from '@dixian/testkit';
import { GraphClient } from '../src/client/graph-client';
import { serviceNames } from '../src/start/services';

const ROOT = join(__dirname, '..', '..');
/** The key of the indexes of certificate numbers. */
export const INDEX_KEY = Buffer.alloc(32, 7);
const SECRET = 'a-secret-for-tests-of-at-least-32-characters';

/** All services and the gateway in this process, on fresh databases. */
export interface WholeGraph {
  url: string;
  services: ReadonlyMap<string, RunningService>;
  as(account: string): Promise<GraphClient>;
  stopService(name: string): Promise<void>;
  drop(): Promise<void>;
}

/** Starts the whole graph at that day, from sources, over HTTP as in production. */
export async function wholeGraph(now: string, log = 'error'): Promise<WholeGraph> {
  const queue = await queueDatabase();
  const drops: (() => Promise<void>)[] = [queue.drop];
  const services = new Map<string, RunningService>();
  const keys = await generateIssuerKeys();
  await Promise.all(
    serviceNames().map(async (name) => {
      const { service } = (await import(join(ROOT, 'services', name, 'src', 'service.ts'))) as {
        service: ServiceDefinition;
      };
      const database = await serviceDatabase(name, withEventTables(service.migrations));
      drops.push(database.drop);
      services.set(
        name,
        await startService(
          service,
          service.readEnvironment({ ...variables(database, queue.url, now), LOG_LEVEL: log }),
        ),
      );
    }),
  );
  const gateway = await startGateway({
    supergraphFile: join(ROOT, 'schemas', 'supergraph.graphql'),
    ledgersFile: join(ROOT, 'schemas', 'ledgers.json'),
    verifier: new TokenVerifier({ issuer: { kind: 'local', publicKeys: [keys.publicKey] } }),
    callerSecret: SECRET,
    subgraphUrls: Object.fromEntries(
      [...services].map(([name, service]) => [name, `${service.url}/graphql`]),
    ),
  });
  const stopService = async (name: string) => {
    await services.get(name)?.stop();
    services.delete(name);
  };
  return {
    url: gateway.url,
    services,
    stopService,
    as: async (account) =>
      new GraphClient(
        gateway.url,
        await issueToken(keys.privateKey, parseAccount(account), { expiresInSeconds: 3_600 }),
      ),
    async drop() {
      await gateway.stop();
      await Promise.all([...services.keys()].map(stopService));
      for (const drop of drops) await drop();
    },
  };
}

function variables(
  database: { applicationUrl: string; migratorUrl: string },
  queueUrl: string,
  now: string,
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: database.applicationUrl,
    DATABASE_POOL: '4',
    WORKER_POOL: '3',
    QUEUE_DATABASE_URL: queueUrl,
    GATEWAY_SECRETS: SECRET,
    INDEX_KEY: INDEX_KEY.toString('base64'),
    DATA_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}`,
    DIXIAN_NOW: now,
  };
}
