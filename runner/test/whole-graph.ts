import { join } from 'node:path';
import { generateIssuerKeys, issueToken, parseAccount, sharedSecrets, TokenVerifier } from '@dixian/access';
import { type GatewayOptions, type RunningGateway, startGateway } from '@dixian/gateway';
import { type RunningService, type ServiceDefinition, startService, withEventTables } from '@dixian/service';
import { queueDatabase, serviceDatabase } from '@dixian/testkit';
import { GraphClient } from '../src/client/graph-client';
import { freePorts } from '../src/start/free-ports';
import { serviceNames } from '../src/start/services';

const ROOT = join(__dirname, '..', '..');
/** The key of the indexes of certificate numbers. */
export const INDEX_KEY = Buffer.alloc(32, 7);
/** What services and gateway sign with. */
export const SECRET = 'a-secret-for-tests-of-at-least-32-characters';

/** All services and the gateway in this process, on fresh databases. */
export interface WholeGraph {
  url: string;
  services: ReadonlyMap<string, RunningService>;
  as(account: string): Promise<GraphClient>;
  /** One more gateway over the same services, with what differs; stopped by who asked for it. */
  gateway(options: Partial<GatewayOptions>): Promise<RunningGateway>;
  stopService(name: string): Promise<void>;
  /** Starts a stopped service again, on its database and at its address; `changed` is set for this start alone. */
  startService(name: string, changed?: Record<string, string>): Promise<void>;
  /** What a process of that service is given, to serve its database beside or instead of the one here. */
  variablesOf(name: string): Record<string, string>;
  /** URLs of the services' databases, of the application's role; and that of the queues. */
  databases: ReadonlyMap<string, string>;
  queueUrl: string;
  drop(): Promise<void>;
}

/** Starts the whole graph at that day, from sources, over HTTP as in production; `further` adds to each service's variables. */
export async function wholeGraph(now: string, further: Record<string, string> = {}): Promise<WholeGraph> {
  const queue = await queueDatabase();
  const drops: (() => Promise<void>)[] = [queue.drop];
  const services = new Map<string, RunningService>();
  const keys = await generateIssuerKeys();
  const databases = new Map<string, string>();
  const addresses = new Map<string, string>();
  // Known beforehand: the exporter asks the graph.
  const [gatewayPort = 0] = await freePorts(1);
  const variablesOf = (name: string) => ({
    ...variables(databases.get(name) ?? '', queue.url, now),
    GATEWAY_URL: `http://127.0.0.1:${gatewayPort}`,
    PORT: new URL(addresses.get(name) ?? 'http://127.0.0.1:0').port,
    // Asked only where a service is served by a process of its own.
    ...(addresses.size > 0 && { EVENT_SOURCES: [...addresses].map((known) => known.join('=')).join(',') }),
    ...further,
  });
  const start = async (name: string, changed: Record<string, string> = {}) => {
    const { service } = (await import(join(ROOT, 'services', name, 'src', 'service.ts'))) as {
      service: ServiceDefinition;
    };
    const known = databases.get(name) ?? (await freshDatabase(service, drops));
    databases.set(name, known);
    const running = await startService(
      service,
      service.readEnvironment({ ...variablesOf(name), ...changed }),
    );
    services.set(name, running);
    addresses.set(name, running.url);
  };
  // First, for the others are to know its address.
  await start('households');
  const others = serviceNames().filter((name) => name !== 'households');
  await Promise.all(others.map((name) => start(name)));
  const gatewayWith = (options: Partial<GatewayOptions>) =>
    startGateway({
      supergraphFile: join(ROOT, 'schemas', 'supergraph.graphql'),
      ledgersFile: join(ROOT, 'schemas', 'ledgers.json'),
      verifier: new TokenVerifier({ issuer: { kind: 'local', publicKeys: [keys.publicKey] } }),
      secrets: sharedSecrets([SECRET]),
      originSecret: SECRET,
      subgraphUrls: Object.fromEntries([...addresses].map(([name, url]) => [name, `${url}/graphql`])),
      ...options,
    });
  const gateway = await gatewayWith({ port: gatewayPort });
  const stopService = async (name: string) => {
    await services.get(name)?.stop();
    services.delete(name);
  };
  return {
    url: gateway.url,
    services,
    gateway: gatewayWith,
    stopService,
    startService: start,
    variablesOf,
    databases,
    queueUrl: queue.url,
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

async function freshDatabase(service: ServiceDefinition, drops: (() => Promise<void>)[]): Promise<string> {
  const database = await serviceDatabase(service.name, withEventTables(service.migrations));
  drops.push(database.drop);
  return database.applicationUrl;
}

function variables(databaseUrl: string, queueUrl: string, now: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    // A test runs at any hour; what is done every night it begins itself.
    NIGHTLY_JOBS: 'off',
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '4',
    WORKER_POOL: '3',
    QUEUE_DATABASE_URL: queueUrl,
    GATEWAY_SECRETS: SECRET,
    INDEX_KEY: INDEX_KEY.toString('base64'),
    DATA_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}`,
    DIXIAN_NOW: now,
  };
}
