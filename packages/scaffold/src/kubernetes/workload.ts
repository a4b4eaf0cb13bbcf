import type { Connection } from '../connections';
import { CONFINED, labelsOf, type Manifest, METRICS_PORT, PORT, secret } from './manifest';

// What runs is known to the service's endpoints before it is told to stop; then it has its three seconds and some.
const LEAVES_AFTER_SECONDS = 5;
const STOPS_WITHIN_SECONDS = 30;

const probe = (path: string, more: object) => ({
  httpGet: { path, port: 'http' },
  timeoutSeconds: 3,
  ...more,
});

/** The deployment of a process: a new version beside the old one, which goes when the new one is ready. */
export function deployment(name: string, image: string, connection: Connection): Manifest {
  const isGateway = name === 'gateway';
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels: labelsOf(name) },
    spec: {
      revisionHistoryLimit: 5,
      minReadySeconds: 5,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      selector: { matchLabels: labelsOf(name) },
      template: {
        metadata: { labels: labelsOf(name) },
        spec: {
          ...CONFINED.pod,
          serviceAccountName: name,
          terminationGracePeriodSeconds: STOPS_WITHIN_SECONDS,
          topologySpreadConstraints: [spread(name, 'kubernetes.io/hostname')],
          ...(!isGateway && { initContainers: [awaitsMigrations(name, image)] }),
          containers: [
            {
              ...CONFINED.container,
              name,
              image,
              ports: [
                { name: 'http', containerPort: PORT },
                ...(isGateway ? [{ name: 'metrics', containerPort: METRICS_PORT }] : []),
              ],
              env: [
                ...secretsOf(name, connection),
                ...(isGateway ? [{ name: 'METRICS_PORT', value: String(METRICS_PORT) }] : []),
              ],
              envFrom: [
                { configMapRef: { name: 'house-settings', optional: true } },
                { configMapRef: { name: `${name}-settings`, optional: true } },
              ],
              lifecycle: { preStop: { sleep: { seconds: LEAVES_AFTER_SECONDS } } },
              startupProbe: probe('/healthz', { periodSeconds: 2, failureThreshold: 60 }),
              livenessProbe: probe('/healthz', { periodSeconds: 10, failureThreshold: 6 }),
              readinessProbe: probe('/readyz', { periodSeconds: 3, failureThreshold: 2 }),
              resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '1Gi' } },
            },
          ],
          volumes: CONFINED.volumes,
        },
      },
    },
  };
}

// The new version of a service does not start before its tables are those that it reads; it looks with its own role.
function awaitsMigrations(name: string, image: string) {
  return {
    ...CONFINED.container,
    name: 'await-migrations',
    image,
    command: ['node', 'dist/main.js', 'await-migrations'],
    env: [secret(name, 'DATABASE_URL')],
    resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '512Mi' } },
  };
}

function secretsOf(name: string, { asks, engines }: Connection) {
  const variables = ['OWN_SECRETS'];
  if (Object.keys(asks).length > 0) variables.push('ASKING_SECRETS');
  if (engines.includes('postgres')) variables.push('DATABASE_URL', 'DATA_KEYS', 'INDEX_KEY');
  if (engines.includes('redis')) variables.push('REDIS_URL');
  return variables.map((variable) => secret(name, variable));
}

/** Replicas apart from each other, as far as there is room. */
function spread(name: string, topologyKey: string) {
  return {
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: labelsOf(name) },
  };
}

/** The rights of a process at the cluster: none; where it is reached; how few of it there may be. */
export function around(name: string): Manifest[] {
  const metadata = { name, labels: labelsOf(name) };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labelsOf(name), ports: [{ name: 'http', port: PORT, targetPort: 'http' }] },
    },
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata,
      spec: { minAvailable: 1, selector: { matchLabels: labelsOf(name) } },
    },
  ];
}
