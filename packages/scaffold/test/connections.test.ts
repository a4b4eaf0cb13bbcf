import { eventParties, publishersFor } from '@dixian/events';
import { type Connections, eventConnections } from '../src/connections';
import { serviceNames } from '../src/service-names';
import { composeFile, read, root } from './compose-file';

const connections = JSON.parse(read('deploy/connections.json')) as Connections;
const names = serviceNames(root);
const compose = composeFile();
const variable = (name: string, kind: string) => `\${${name.toUpperCase().replaceAll('-', '_')}_${kind}:?}`;

test('every process of the house is named, and nothing else', () => {
  expect(Object.keys(connections).sort()).toEqual(['gateway', ...names].sort());
});

test.each(names)('%s fetches the events that the contracts give it', (name) => {
  const { events = [] } = connections[name]?.asks ?? {};
  // What waits between all of them is shown by one, which asks each.
  const heard =
    name === 'supervision' ? eventParties().filter((party) => party !== name) : publishersFor(name);
  expect(events).toEqual(heard.filter((publisher) => publisher !== name));
  expect(eventConnections(root).get(name) ?? []).toEqual(events);
});

test('the graph is asked by the gateway of all, and by the exporter of the gateway', () => {
  const graph = Object.entries(connections).flatMap(([name, { asks }]) =>
    asks.graph ? [[name, asks.graph] as const] : [],
  );
  expect(Object.fromEntries(graph)).toEqual({ gateway: names, exports: ['gateway'] });
  const asking = names.filter((name) => 'GATEWAY_URL' in (compose.services[name]?.environment ?? {}));
  expect(asking).toEqual(['exports']);
});

test.each(Object.entries(connections))('docker-compose.yml gives %s what it needs for them', (name, own) => {
  const environment = compose.services[name]?.environment ?? {};
  expect(environment.OWN_SECRETS).toBe(variable(name, 'OWN_SECRETS'));
  const asks = Object.values(own.asks).flat().length > 0;
  expect(environment.ASKING_SECRETS).toBe(asks ? variable(name, 'ASKING_SECRETS') : undefined);
  expect(environment.GATEWAY_SECRETS).toBeUndefined();
  expect('DATABASE_URL' in environment).toBe(own.engines.includes('postgres'));
  expect('REDIS_URL' in environment).toBe(own.engines.includes('redis'));
  const reaches = {
    issuer: 'OIDC_ISSUER',
    'object store': 'ATTACHMENT_S3_ENDPOINT',
    notices: 'NOTICE_SMTP_URL',
  };
  const given = Object.entries(reaches).filter(([, setting]) => setting in environment);
  expect(given.map(([outside]) => outside)).toEqual(own.outside ?? []);
});

test('no secret is given to two processes', () => {
  const given = Object.values(compose.services).flatMap(({ environment = {} }) =>
    ['OWN_SECRETS', 'ASKING_SECRETS', 'DATA_KEYS', 'DATABASE_URL', 'MIGRATOR_DATABASE_URL'].flatMap(
      (name) => environment[name] ?? [],
    ),
  );
  expect(new Set(given).size).toBe(given.length);
});
