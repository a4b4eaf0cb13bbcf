import type { Connection, Connections } from '../connections';
import { labelsOf, type Manifest, METRICS_PORT, PORT } from './manifest';
import { migrationOf } from './migration';

// OTLP over HTTP: where the collector stands that traces are sent to, if they are.
const TRACES_PORT = 4318;
const ENGINE_PORTS: Readonly<Record<string, number>> = { postgres: 5432, redis: 6379 };

// Namespaces that carry these labels hold the proxy that ends TLS, and what watches the house.
const NAMESPACES = { proxy: { 'dixian/proxy': 'true' }, watch: { 'dixian/watch': 'true' } } as const;

const tcp = (...ports: number[]) => ports.map((port) => ({ protocol: 'TCP', port }));
const pods = (name: string) => ({ podSelector: { matchLabels: labelsOf(name) } });
const namespaces = (labels: Readonly<Record<string, string>>) => ({
  namespaceSelector: { matchLabels: labels },
});

const NAMES = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};

/** Nothing comes in and nothing goes out but what another policy allows. */
export const NOTHING: Manifest = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'nothing', labels: { 'app.kubernetes.io/part-of': 'dixian' } },
  spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
};

/**
 * What a process may reach in the house and who may reach it, as `deploy/connections.json` says. Where the things outside
 * lie is known to the installation alone: its overlay allows them.
 */
export function policy(name: string, all: Connections): Manifest {
  const { asks, engines, entered = [] } = all[name] as Connection;
  const asked = [...new Set(Object.values(asks).flat())].sort();
  const askers = Object.keys(all).filter((other) =>
    Object.values(all[other]?.asks ?? {})
      .flat()
      .includes(name),
  );
  const from = [...askers.map(pods), ...(entered.includes('proxy') ? [namespaces(NAMESPACES.proxy)] : [])];
  const figures = name === 'gateway' ? METRICS_PORT : PORT;
  return allowing(name, {
    ingress: [
      ...(from.length > 0 ? [{ from, ports: tcp(PORT) }] : []),
      { from: [namespaces(NAMESPACES.watch)], ports: tcp(figures) },
    ],
    egress: [
      NAMES,
      { to: [namespaces(NAMESPACES.watch)], ports: tcp(TRACES_PORT) },
      ...(asked.length > 0 ? [{ to: asked.map(pods), ports: tcp(PORT) }] : []),
      ...engines.map((engine) => ({ to: [pods(engine)], ports: tcp(ENGINE_PORTS[engine] ?? 0) })),
    ],
  });
}

/** What migrates a database reaches PostgreSQL and nothing else; nobody reaches it. */
export function policyOfMigration(name: string): Manifest {
  return allowing(migrationOf(name), {
    ingress: [],
    egress: [NAMES, { to: [pods('postgres')], ports: tcp(ENGINE_PORTS.postgres ?? 0) }],
  });
}

/** An engine is reached by those that use it and by its own replicas; it reaches only these. */
export function policyOfEngine(engine: string, all: Connections): Manifest {
  const users = Object.keys(all).filter((name) => all[name]?.engines.includes(engine));
  const migrations = engine === 'postgres' ? users.map(migrationOf) : [];
  const ports = tcp(ENGINE_PORTS[engine] ?? 0);
  return allowing(engine, {
    ingress: [{ from: [...users, ...migrations, engine].map(pods), ports }],
    egress: [NAMES, { to: [pods(engine)], ports }],
  });
}

function allowing(name: string, rules: { ingress: object[]; egress: object[] }): Manifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, labels: labelsOf(name) },
    spec: { podSelector: { matchLabels: labelsOf(name) }, policyTypes: ['Ingress', 'Egress'], ...rules },
  };
}
