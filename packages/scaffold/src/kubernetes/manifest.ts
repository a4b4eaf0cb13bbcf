/** A resource as Kubernetes reads it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

export const PORT = 4000;

/** Where the gateway tells its figures, apart from where everybody asks it; services tell them where they are asked. */
export const METRICS_PORT = 9464;

/** By these the pods of a process are found: by its service, its budget and the network policies. */
export function labelsOf(name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'dixian' };
}

/** Nobody in the image but its user, nothing to write but /tmp, no right of the cluster. */
export const CONFINED = {
  pod: {
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 1000,
      runAsGroup: 1000,
      fsGroup: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  },
  container: {
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
  },
  volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '2Gi' } }],
} as const;

/** A variable that comes from the process's own secret, under its own name. */
export function secret(owner: string, variable: string, optional = false) {
  return {
    name: variable,
    valueFrom: { secretKeyRef: { name: owner, key: variable, ...(optional && { optional }) } },
  };
}
