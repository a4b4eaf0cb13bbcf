import type { Connection, Connections } from '../../src/connections';
import { migrationOf } from '../../src/kubernetes/migration';
import { serviceNames } from '../../src/service-names';
import { read, root } from '../compose-file';
import { built } from './built-overlay';
import { type Place, type Policy, reaches } from './reaching';

const connections = JSON.parse(read('deploy/connections.json')) as Connections;
const services = serviceNames(root);
const processes = ['gateway', ...services];
const migrations = services.map(migrationOf);
const ENGINES = { postgres: 5432, redis: 6379 };
const PORTS = [4000, 4318, 9464, ...Object.values(ENGINES), 443, 22];

const pod = (name: string): Place => ({
  namespace: {},
  labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'dixian' },
});
const PROXY: Place = { namespace: { 'dixian/proxy': 'true' }, labels: {} };
const WATCH: Place = { namespace: { 'dixian/watch': 'true' }, labels: {} };
const STRANGER: Place = { namespace: { team: 'another' }, labels: pod('gateway').labels };
const NAME = 'app.kubernetes.io/name';
const BESIDE: Place = { namespace: {}, labels: { 'app.kubernetes.io/name': 'something else' } };

/** Every way that the drawing shows, as `who → whom:port`. */
function drawn(): string[] {
  const of = (name: string) => connections[name] as Connection;
  return [
    ...processes.flatMap((name) => [
      ...new Set(
        Object.values(of(name).asks).flatMap((asked) => asked.map((other) => `${name} → ${other}:4000`)),
      ),
      ...of(name).engines.map((engine) => `${name} → ${engine}:${ENGINES[engine as keyof typeof ENGINES]}`),
      `watch → ${name}:${name === 'gateway' ? 9464 : 4000}`,
      `${name} → watch:4318`,
      ...(of(name).entered ?? []).map((who) => `${who} → ${name}:4000`),
    ]),
    ...migrations.map((name) => `${name} → postgres:5432`),
    // Replicas of an engine speak among each other.
    'postgres → postgres:5432',
    'redis → redis:6379',
  ].sort();
}

describe.each(['county', 'province'])('in the overlay %s', (name) => {
  const manifests = built(`deploy/kubernetes/overlays/${name}`);
  const policies = manifests.filter(({ kind }) => kind === 'NetworkPolicy') as unknown as Policy[];
  const inside = Object.fromEntries(
    [...processes, ...migrations, ...Object.keys(ENGINES)].map((one) => [one, pod(one)]),
  );
  const askers: Record<string, Place> = {
    ...inside,
    proxy: PROXY,
    watch: WATCH,
    stranger: STRANGER,
    beside: BESIDE,
  };

  test('who reaches whom is what the architecture draws, and nothing else', () => {
    const found = Object.entries(askers).flatMap(([asker, from]) =>
      Object.entries({ ...inside, watch: WATCH, beside: BESIDE }).flatMap(([asked, to]) =>
        // What others of the cluster do among themselves is not the house's.
        (asker in inside || asked in inside ? PORTS : [])
          .filter((port) => reaches(policies, from, to, port))
          .map((port) => `${asker} → ${asked}:${port}`),
      ),
    );
    // What is in no other policy is in the one that allows nothing, but for pods of other namespaces, which are not ours.
    expect(found.sort()).toEqual(drawn());
  });

  test('only what has something to look for outside leaves the cluster, and to single addresses', () => {
    const leaving = policies.flatMap(({ spec }) => {
      const blocks = (spec.egress ?? []).flatMap(({ to = [] }) => to.flatMap(({ ipBlock }) => ipBlock ?? []));
      return blocks.flatMap(({ cidr }) => {
        expect(Number(cidr.split('/')[1])).toBeGreaterThanOrEqual(24);
        const { matchLabels, matchExpressions = [] } = spec.podSelector;
        const named = matchExpressions.flatMap(({ key, values }) => (key === NAME ? values : []));
        return matchLabels?.[NAME] ? [...named, matchLabels[NAME]] : named;
      });
    });
    const outside = processes.filter((process) => connections[process]?.outside);
    expect([...new Set(leaving)].sort()).toEqual(outside.sort());
    const anywhere = policies.flatMap(({ spec }) => (spec.egress ?? []).filter(({ to }) => !to?.length));
    expect(anywhere).toEqual([]);
  });

  test('all find names, and nobody else’s port of the cluster', () => {
    const names: Place = {
      namespace: { 'kubernetes.io/metadata.name': 'kube-system' },
      labels: { 'k8s-app': 'kube-dns' },
    };
    const server: Place = { namespace: { 'kubernetes.io/metadata.name': 'kube-system' }, labels: {} };
    for (const from of Object.values(inside)) {
      expect(reaches(policies, from, names, 53)).toBe(true);
      expect(reaches(policies, from, server, 443)).toBe(false);
    }
  });
});
