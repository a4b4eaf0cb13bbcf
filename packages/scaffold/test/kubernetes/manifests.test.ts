import type { Connections } from '../../src/connections';
import { baseFiles } from '../../src/kubernetes/base-files';
import type { Manifest } from '../../src/kubernetes/manifest';
import { serviceNames } from '../../src/service-names';
import { composeFile, read, root } from '../compose-file';
import { schemaProblems, typeProblems } from './api-problems';
import { built, containersOf, podOf } from './built-overlay';

const connections = JSON.parse(read('deploy/connections.json')) as Connections;
const names = serviceNames(root);
const OVERLAYS = ['county', 'province'].map((name) => `deploy/kubernetes/overlays/${name}`);
const overlays = OVERLAYS.map((folder) => [folder, built(folder)] as const);
const find = (manifests: readonly Manifest[], kind: string, name: string) =>
  manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);

test('the base is the one that follows from who speaks with whom', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  for (const [file, text] of baseFiles(connections, version))
    expect([file, read(file)]).toEqual([file, text]);
});

describe.each(overlays)('%s', (_, manifests) => {
  test('is what the Kubernetes API takes, to the last field', () => {
    expect(schemaProblems(manifests)).toEqual([]);
    expect(typeProblems(manifests)).toBe('');
  }, 120_000);

  test('holds of each process all that it needs, and each service once more to migrate', () => {
    for (const name of ['gateway', ...names]) {
      const kinds = manifests.filter(({ metadata }) => metadata.name === name).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual([
        'Deployment',
        'HorizontalPodAutoscaler',
        'NetworkPolicy',
        'PodDisruptionBudget',
        'Service',
        'ServiceAccount',
      ]);
    }
    const jobs = manifests.filter(({ kind }) => kind === 'Job').map(({ metadata }) => metadata.name);
    expect(jobs).toEqual(names.map((name) => `${name}-migration`));
    const unplaced = manifests.filter(({ kind, metadata }) => kind !== 'Namespace' && !metadata.namespace);
    expect(unplaced).toEqual([]);
  });

  test('a version is named, and none of it is somebody else’s', () => {
    const images = manifests.flatMap((manifest) => containersOf(manifest).map(({ image }) => image));
    expect(images.filter((image) => !/^(dixian\/[a-z-]+|postgres|redis):\d/.test(image))).toEqual([]);
    const { services } = composeFile();
    for (const image of images.filter((one) => /^(postgres|redis):/.test(one)))
      expect(Object.values(services).map((container) => container.image)).toContain(image);
  });

  test('a pod has no right at the cluster, is nobody’s root and takes no right from its image', () => {
    for (const manifest of manifests) {
      const pod = podOf(manifest);
      if (!pod) continue;
      expect([manifest.metadata.name, pod.spec]).toEqual([
        manifest.metadata.name,
        expect.objectContaining({
          automountServiceAccountToken: false,
          securityContext: expect.objectContaining({
            runAsNonRoot: true,
            seccompProfile: { type: 'RuntimeDefault' },
          }),
        }),
      ]);
      for (const { securityContext } of containersOf(manifest)) {
        expect(securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
        });
      }
    }
  });

  test('each pod reads its own secret alone, and only what migrates knows who owns the tables', () => {
    for (const manifest of manifests) {
      const pod = podOf(manifest);
      if (!pod || manifest.kind === 'StatefulSet') continue;
      const { name } = manifest.metadata;
      const refs = containersOf(manifest).flatMap(({ env = [] }) =>
        env.flatMap((variable) => variable.valueFrom?.secretKeyRef ?? []),
      );
      expect([name, new Set(refs.map((ref) => ref.name))]).toEqual([name, new Set([name])]);
      const keys = refs.map((ref) => ref.key);
      expect([name, keys.includes('MIGRATOR_DATABASE_URL')]).toEqual([name, manifest.kind === 'Job']);
      if (manifest.kind === 'Deployment') {
        const given = Object.keys(composeFile().services[name]?.environment ?? {});
        const secrets = [
          'OWN_SECRETS',
          'ASKING_SECRETS',
          'DATABASE_URL',
          'DATA_KEYS',
          'INDEX_KEY',
          'REDIS_URL',
        ].filter((key) => given.includes(key));
        expect([name, [...new Set(keys)].sort()]).toEqual([name, secrets.sort()]);
      }
    }
  });

  test('a version comes up beside the one before, waits for its tables, and leaves before it stops', () => {
    for (const name of ['gateway', ...names]) {
      const deployment = find(manifests, 'Deployment', name);
      expect(deployment?.spec).toMatchObject({
        strategy: { rollingUpdate: { maxUnavailable: 0 } },
        template: {
          spec: {
            containers: [
              {
                lifecycle: { preStop: { sleep: { seconds: expect.any(Number) } } },
                readinessProbe: { httpGet: { path: '/readyz' } },
                livenessProbe: { httpGet: { path: '/healthz' } },
              },
            ],
          },
        },
      });
      expect(deployment?.spec).not.toHaveProperty('replicas');
      const [first] = deployment ? containersOf(deployment) : [];
      const waits = name === 'gateway' ? undefined : ['node', 'dist/main.js', 'await-migrations'];
      expect([name, first?.command]).toEqual([name, waits]);
    }
  });

  test('there is always one more than may be missing, and who hears of events grows with those that wait', () => {
    for (const [name, { asks }] of Object.entries(connections)) {
      const budget = find(manifests, 'PodDisruptionBudget', name)?.spec as { minAvailable: number };
      const scaling = find(manifests, 'HorizontalPodAutoscaler', name)?.spec as {
        minReplicas: number;
        maxReplicas: number;
        metrics: { type: string }[];
      };
      expect(scaling.minReplicas).toBeGreaterThan(budget.minAvailable);
      expect(scaling.maxReplicas).toBeGreaterThan(scaling.minReplicas);
      expect([name, scaling.metrics.map(({ type }) => type)]).toEqual([
        name,
        asks.events ? ['Resource', 'External'] : ['Resource'],
      ]);
    }
  });
});

test('a field or a value that the Kubernetes API does not have is found', () => {
  const [, manifests] = overlays[0] ?? [];
  const deployment = structuredClone(find(manifests ?? [], 'Deployment', 'health')) as Manifest;
  const [container] = podOf(deployment)?.spec.containers ?? [];
  Object.assign(container ?? {}, { enviroment: [] });
  expect(typeProblems([deployment])).toContain('enviroment');
  Object.assign(deployment.spec as object, { minReadySeconds: 'five' });
  expect(schemaProblems([deployment])).toEqual([expect.stringContaining('minReadySeconds')]);
}, 60_000);
