import { stringify } from 'yaml';
import type { Connections } from '../connections';
import type { Manifest } from './manifest';
import { migration } from './migration';
import { NOTHING, policy, policyOfEngine, policyOfMigration } from './network';
import { autoscaler } from './scaling';
import { around, deployment } from './workload';

/** Where the base lies in the repository. */
export const BASE = 'deploy/kubernetes/base';
const HEADER =
  '# Written by `npm run manifests` from deploy/connections.json; what an installation changes stands in its overlay.\n';

/** The base of the manifests, by path from the repository's root: one file for each process, and what holds them together. */
export function baseFiles(connections: Connections, version: string): Map<string, string> {
  const names = Object.keys(connections);
  const engines = [...new Set(names.flatMap((name) => connections[name]?.engines ?? []))].sort();
  const files = new Map([
    [`${BASE}/nothing.yaml`, text([NOTHING])],
    [`${BASE}/engines.yaml`, text(engines.map((engine) => policyOfEngine(engine, connections)))],
    ...names.map((name) => [`${BASE}/${name}.yaml`, text(manifestsOf(name, connections, version))] as const),
  ]);
  const resources = [...files.keys()].map((file) => file.slice(BASE.length + 1)).sort();
  const kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources,
  };
  return files.set(`${BASE}/kustomization.yaml`, `${HEADER}${written(kustomization)}`);
}

function manifestsOf(name: string, connections: Connections, version: string): Manifest[] {
  const image = `dixian/${name}:${version}`;
  const connection = connections[name] ?? { asks: {}, engines: [] };
  const own = [
    ...around(name),
    deployment(name, image, connection),
    autoscaler(name, connection),
    policy(name, connections),
  ];
  return connection.engines.includes('postgres')
    ? [...own, migration(name, image), policyOfMigration(name)]
    : own;
}

function text(manifests: readonly Manifest[]): string {
  return `${HEADER}${manifests.map(written).join('---\n')}`;
}

// Without anchors, which not every reader of manifests knows.
function written(value: object): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 120 });
}
